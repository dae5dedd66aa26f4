#include "ui/canvas/accessible_graph_view.h"

#include "tests/ui/canvas/small_scene.h"
#include "ui/canvas/hover_card.h"

#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::canvas;

namespace {

struct Shown {
    Shown() {
        view.resize(800, 600);
        view.setScene(test::sceneOf({{0, 0}, {100, 0}, {5000, 0}}, {{0, 1}, {1, 2}}));
        view.setCamera({0, 0}, 1);
        tree = QAccessible::queryAccessibleInterface(&view);
    }
    QString name(int child) const { return tree->child(child)->text(QAccessible::Name); }

    GraphView view;
    QAccessibleInterface* tree = nullptr;
};

} // namespace

TEST_CASE("every node and link in view is an item with a name", "[view]") {
    const Shown shown;
    REQUIRE(shown.tree);
    CHECK(shown.tree->role() == QAccessible::Canvas);
    REQUIRE(shown.tree->childCount() == 3);
    CHECK(shown.name(0) == QLatin1String("Node 1, 1 relationship"));
    CHECK(shown.name(1) == QLatin1String("Node 2, 2 relationships"));
    CHECK(shown.name(2) == QLatin1String("Node 1 to Node 2: tie 1"));
    CHECK(shown.tree->child(3) == nullptr);
    CHECK(shown.tree->indexOfChild(shown.tree->child(1)) == 1);
}

TEST_CASE("an item stands where it is drawn", "[view]") {
    const Shown shown;
    const QPoint middle = shown.tree->child(1)->rect().center();
    CHECK((middle - shown.view.mapToGlobal(QPoint(500, 300))).manhattanLength() <= 2);
    CHECK(shown.tree->childAt(middle.x(), middle.y()) == shown.tree->child(1));
}

TEST_CASE("an item can be selected, and says that it is", "[view]") {
    Shown shown;
    PickedItems told;
    QObject::connect(&shown.view, &GraphView::selectionRequested,
                     [&](const PickedItems& items) { told = items; });
    QAccessibleInterface* second = shown.tree->child(1);
    CHECK_FALSE(second->state().selected);
    REQUIRE(second->actionInterface());
    second->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(told.entities == std::vector{EntityId(2)});
    CHECK(second->state().selected);
    CHECK(shown.tree->focusChild() == second);
}

TEST_CASE("the items follow the scene, and one that is gone says so", "[view]") {
    Shown shown;
    QAccessibleInterface* second = shown.tree->child(1);
    shown.view.setScene(test::sceneOf({{0, 0}}, {}));
    CHECK(shown.tree->childCount() == 1);
    CHECK_FALSE(second->isValid());
    CHECK(second->text(QAccessible::Name).isEmpty());
    CHECK(second->state().invalid);
}

TEST_CASE("an item tells its kind and its facts when somebody knows them", "[view]") {
    Shown shown;
    shown.view.setFactsProviders(
        [](EntityId) {
            HoverFacts facts;
            facts.kind = QStringLiteral("company");
            facts.lines = {QStringLiteral("founded 1999")};
            return facts;
        },
        {});
    CHECK(shown.name(1) == QLatin1String("Node 2, company, 2 relationships"));
    CHECK(shown.tree->child(1)->text(QAccessible::Description) == QLatin1String("founded 1999"));
    CHECK(shown.tree->child(2)->text(QAccessible::Description).isEmpty());
}

TEST_CASE("the arrow keys walk along the links, and the item reached is the focused one", "[view]") {
    Shown shown;
    shown.view.show();
    shown.view.setFocus();
    shown.view.select({{EntityId(1)}, {}});
    QTest::keyClick(&shown.view, Qt::Key_Right);
    REQUIRE(shown.tree->focusChild());
    CHECK(shown.tree->focusChild()->text(QAccessible::Name) == QLatin1String("Node 2, 2 relationships"));
    CHECK(shown.tree->child(1)->state().selected);
}
