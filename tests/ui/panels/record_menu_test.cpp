#include "ui/panels/record_menu.h"

#include "tests/ui/support/editing_fixture.h"
#include "ui/models/edits/vocabulary_edits.h"
#include "ui/panels/entity_table.h"
#include "ui/panels/relationship_table.h"

#include <QAction>
#include <QMenu>
#include <QTableView>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::ui;

namespace {

QAction* entryOf(const QMenu& menu, const QString& text) {
    for (QAction* action : menu.actions())
        if (action->text().remove(QLatin1Char('&')).startsWith(text))
            return action;
    return nullptr;
}

template<class Table>
struct Fixture : EditingFixture {
    Table panel{&selection};

    Fixture() {
        saveTag(*document, {{}, "R&D", 0});
        panel.setDocument(document.get());
        panel.resize(1200, 300);
        panel.show();
        REQUIRE(QTest::qWaitForWindowActive(&panel));
    }
    void choose(const QString& text, const QString& below = {}) {
        QMenu menu;
        panel.fillMenu(menu);
        QAction* entry = entryOf(menu, text);
        REQUIRE(entry);
        if (!below.isEmpty())
            entry = entryOf(*entry->menu(), below);
        REQUIRE(entry);
        REQUIRE(entry->isEnabled());
        entry->trigger();
    }
};

} // namespace

TEST_CASE("The menu of the entities' table changes all selected rows, each choice as one step",
          "[ui][table]") {
    Fixture<EntityTable> f;
    f.selection.set({{f.microsoft, f.xAi}, {}, {}});
    const auto steps = f.steps();
    f.choose(QStringLiteral("Kind"), QStringLiteral("fund"));
    f.choose(QStringLiteral("Tags"), QStringLiteral("RD"));
    f.choose(QStringLiteral("Private"));
    f.choose(QStringLiteral("Open Question"));
    CHECK(f.steps() == steps + 4);
    for (const EntityId id : {f.microsoft, f.xAi}) {
        const Entity entity = *f.project().entity(id);
        CHECK(entity.kind == f.kindId("fund"));
        CHECK(entity.tags.size() == 1);
        CHECK(entity.isPrivate);
        CHECK_FALSE(entity.openQuestion.empty());
    }
    CHECK_FALSE(f.project().entity(f.musk)->isPrivate);
    f.choose(QStringLiteral("Private")); // checked now, so it is taken from all
    CHECK_FALSE(f.project().entity(f.xAi)->isPrivate);
}

TEST_CASE("The menu of the relationships' table offers types by category", "[ui][table]") {
    Fixture<RelationshipTable> f;
    f.selection.set({{}, {f.microsoftInvested, f.muskInvested}, {}});
    const auto steps = f.steps();
    QMenu menu;
    f.panel.fillMenu(menu);
    QAction* types = entryOf(menu, QStringLiteral("Type"));
    REQUIRE(types);
    QAction* category = types->menu()->actions().front();
    QAction* type = entryOf(*category->menu(), QStringLiteral("granted"));
    REQUIRE(type);
    type->trigger();
    CHECK(f.steps() == steps + 1);
    CHECK(f.relationship(f.muskInvested).type == f.typeId("granted"));
    f.choose(QStringLiteral("Delete"));
    CHECK(f.project().relationships().size() == 1);
}
