#include "ui/canvas/graph_view.h"

#include "tests/ui/canvas/small_scene.h"
#include "ui/canvas/graph_painter.h"
#include "ui/canvas/hover_card.h"
#include "ui/canvas/raster_surface.h"

#include <QApplication>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::canvas;
using Catch::Approx;

namespace {

/// A desktop that asks for no motion: what the camera is told holds at once.
class StillStyle : public QProxyStyle {
public:
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

/// A view of 800 by 600 pixels on nodes in a row, 200 units apart, and one below; the camera at 100 %, so
/// that node 2 (entity 2) stands in the middle.
struct Bench {
    Bench() {
        view.setStyle(&style);
        view.resize(800, 600);
        view.setScene(test::sceneOf({{-200, 0}, {0, 0}, {200, 0}, {0, 200}}, {{0, 1}, {1, 2}, {1, 3}}));
        view.setCamera({0, 0}, 1);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
        view.setFocus();
        awaitSharp();
        QObject::connect(&view, &GraphView::selectionRequested,
                         [this](const PickedItems& items) { selections.push_back(items); });
    }
    bool awaitSharp() {
        return QTest::qWaitFor([this] { return view.isSharp() && !view.isPainting(); });
    }
    QPoint at(Point scene) const {
        const Point p = view.view().toView(scene);
        return QPointF(p.x, p.y).toPoint();
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
              Qt::MouseButton button = Qt::LeftButton) {
        press(from, modifiers, button);
        moveTo((from + to) / 2, modifiers, button);
        moveTo(to, modifiers, button);
        QTest::mouseRelease(&view, button, modifiers, to);
    }
    void press(QPoint at, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
               Qt::MouseButton button = Qt::LeftButton) {
        QTest::mousePress(&view, button, modifiers, at);
    }
    void moveTo(QPoint at, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
                Qt::MouseButton button = Qt::LeftButton) {
        QMouseEvent event(QEvent::MouseMove, at, view.mapToGlobal(at), Qt::NoButton, button, modifiers);
        QApplication::sendEvent(&view, &event);
    }
    void wheel(QPoint at, int notches) {
        QWheelEvent event(at, view.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view, &event);
    }
    PickedItems lastSelection() const { return selections.empty() ? PickedItems{} : selections.back(); }

    StillStyle style;
    GraphView view;
    std::vector<PickedItems> selections;
};

PickedItems entities(std::initializer_list<int> ids) {
    PickedItems items;
    for (const int id : ids)
        items.entities.emplace_back(id);
    return items;
}

std::vector<std::int64_t> sortedIds(const PickedItems& items) {
    std::vector<std::int64_t> ids;
    for (const EntityId id : items.entities)
        ids.push_back(id.value);
    std::ranges::sort(ids);
    return ids;
}

} // namespace

TEST_CASE("dragging empty canvas moves the picture with the hand", "[view]") {
    Bench bench;
    bench.drag({100, 500}, {160, 470});
    CHECK(bench.view.view().toView({0, 0}) == Point{460, 270});
    CHECK(bench.selections.empty());
}

TEST_CASE("the wheel zooms at the pointer", "[view]") {
    Bench bench;
    const QSignalSpy zooms(&bench.view, &GraphView::zoomChanged);
    const QPoint anchor = bench.at({200, 0});
    bench.wheel(anchor, 2);
    CHECK(bench.view.view().scale == Approx(1.44));
    CHECK(bench.at({200, 0}) == anchor);
    CHECK(zooms.count() == 1);
}

TEST_CASE("a click selects, with Shift adds, with Ctrl toggles, and on empty canvas deselects", "[view]") {
    Bench bench;
    QTest::mouseClick(&bench.view, Qt::LeftButton, Qt::NoModifier, bench.at({0, 0}));
    CHECK(bench.lastSelection() == entities({2}));
    QTest::mouseClick(&bench.view, Qt::LeftButton, Qt::ShiftModifier, bench.at({200, 0}));
    CHECK(bench.lastSelection() == entities({2, 3}));
    QTest::mouseClick(&bench.view, Qt::LeftButton, Qt::ControlModifier, bench.at({0, 0}));
    CHECK(bench.lastSelection() == entities({3}));
    QTest::mouseClick(&bench.view, Qt::LeftButton, Qt::NoModifier, {100, 500});
    CHECK(bench.lastSelection().isEmpty());
    CHECK(bench.selections.size() == 4);
}

TEST_CASE("a click on a line selects the relationship", "[view]") {
    Bench bench;
    QTest::mouseClick(&bench.view, Qt::LeftButton, Qt::NoModifier, bench.at({60, 1}));
    CHECK(bench.lastSelection() == PickedItems{{}, {RelationshipId(2)}});
}

TEST_CASE("a selection set from outside is shown and not told back", "[view]") {
    Bench bench;
    bench.view.setSelection(entities({1, 4}));
    CHECK(bench.selections.empty());
    CHECK(bench.view.selection() == entities({1, 4}));
}

TEST_CASE("a box selects the nodes that it holds, a lasso those inside its way", "[view]") {
    Bench bench;
    bench.drag(bench.at({-250, -50}), bench.at({50, 50}), Qt::ShiftModifier);
    CHECK(sortedIds(bench.lastSelection()) == std::vector<std::int64_t>{1, 2});

    bench.view.setSelection({});
    bench.press(bench.at({-50, 150}), Qt::AltModifier);
    for (const Point corner : {Point{50, 150}, Point{50, 250}, Point{-50, 250}})
        bench.moveTo(bench.at(corner), Qt::AltModifier);
    QTest::mouseRelease(&bench.view, Qt::LeftButton, Qt::AltModifier, bench.at({-50, 200}));
    CHECK(bench.lastSelection() == entities({4}));
}

TEST_CASE("dragging a node tells once where it was dropped", "[view]") {
    Bench bench;
    std::vector<Moves> told;
    QObject::connect(&bench.view, &GraphView::moveCommitted,
                     [&](const Moves& moves) { told.push_back(moves); });
    bench.drag(bench.at({0, 0}), bench.at({0, 0}) + QPoint(50, -60));
    REQUIRE(told.size() == 1);
    CHECK(told.front() == Moves{{EntityId(2), {50, -60}}});
    CHECK(bench.view.scene()->position(1) == Point{50, -60});
    CHECK(bench.lastSelection() == entities({2}));
}

TEST_CASE("dragging one of several selected nodes moves them all, at any zoom", "[view]") {
    Bench bench;
    bench.view.setCamera({0, 0}, 2);
    bench.view.setSelection(entities({2, 4}));
    std::vector<Moves> told;
    QObject::connect(&bench.view, &GraphView::moveCommitted,
                     [&](const Moves& moves) { told.push_back(moves); });
    bench.drag(bench.at({0, 0}), bench.at({0, 0}) + QPoint(40, 0));
    REQUIRE(told.size() == 1);
    CHECK(told.front() == Moves{{EntityId(2), {20, 0}}, {EntityId(4), {20, 200}}});
    CHECK(bench.selections.empty());
}

TEST_CASE("Esc in the middle of a drag puts the node back", "[view]") {
    Bench bench;
    const QSignalSpy moved(&bench.view, &GraphView::moveCommitted);
    bench.press(bench.at({0, 0}));
    bench.moveTo(bench.at({60, 60}));
    QTest::keyClick(&bench.view, Qt::Key_Escape);
    QTest::mouseRelease(&bench.view, Qt::LeftButton, Qt::NoModifier, bench.at({60, 60}));
    CHECK(moved.count() == 0);
    CHECK(bench.view.scene()->position(1) == Point{0, 0});
}

TEST_CASE("a drag from the handle of a hovered node to another links them", "[view]") {
    Bench bench;
    std::vector<std::pair<EntityId, EntityId>> links;
    QObject::connect(&bench.view, &GraphView::linkRequested,
                     [&](EntityId from, EntityId to, QPoint) { links.emplace_back(from, to); });
    bench.moveTo(bench.at({0, 200}), Qt::NoModifier, Qt::NoButton);
    const std::optional<Point> handle = handleCentre(*bench.view.scene(), bench.view.view(), 3);
    REQUIRE(handle);
    const QPoint knob = QPointF(handle->x, handle->y).toPoint();
    bench.moveTo(knob, Qt::NoModifier, Qt::NoButton);
    CHECK(bench.view.hitAt(knob).what == Hit::What::handle);
    bench.drag(knob, bench.at({200, 0}));
    CHECK(links == std::vector{std::pair{EntityId(4), EntityId(3)}});
    CHECK(bench.view.view().toView({0, 0}) == Point{400, 300});
}

TEST_CASE("a link drawn into the empty asks for a new node there, and Esc gives it up", "[view]") {
    Bench bench;
    std::vector<Point> places;
    QObject::connect(&bench.view, &GraphView::linkToNewRequested,
                     [&](EntityId, Point at, QPoint) { places.push_back(at); });
    bench.moveTo(bench.at({0, 200}), Qt::NoModifier, Qt::NoButton);
    const Point handle = *handleCentre(*bench.view.scene(), bench.view.view(), 3);
    const QPoint knob = QPointF(handle.x, handle.y).toPoint();
    SECTION("let go") {
        bench.drag(knob, bench.at({150, 150}));
        REQUIRE(places.size() == 1);
        CHECK(places.front() == Point{150, 150});
    }
    SECTION("given up") {
        bench.press(knob);
        bench.moveTo(bench.at({150, 150}));
        QTest::keyClick(&bench.view, Qt::Key_Escape);
        QTest::mouseRelease(&bench.view, Qt::LeftButton, Qt::NoModifier, bench.at({150, 150}));
        CHECK(places.empty());
    }
}

TEST_CASE("two clicks draw a link from the selected node once asked to", "[view]") {
    Bench bench;
    std::vector<std::pair<EntityId, EntityId>> links;
    QObject::connect(&bench.view, &GraphView::linkRequested,
                     [&](EntityId from, EntityId to, QPoint) { links.emplace_back(from, to); });
    bench.view.setSelection(entities({1}));
    bench.view.startLink();
    QTest::mouseClick(&bench.view, Qt::LeftButton, Qt::NoModifier, bench.at({200, 0}));
    CHECK(links == std::vector{std::pair{EntityId(1), EntityId(3)}});
    QTest::mouseClick(&bench.view, Qt::LeftButton, Qt::NoModifier, bench.at({0, 0}));
    CHECK(links.size() == 1);
    CHECK(bench.lastSelection() == entities({2}));
}

TEST_CASE("arrows walk along the links and Ctrl with arrows pans", "[view]") {
    Bench bench;
    bench.view.setSelection(entities({1}));
    QTest::keyClick(&bench.view, Qt::Key_Right);
    CHECK(bench.lastSelection() == entities({2}));
    QTest::keyClick(&bench.view, Qt::Key_Down);
    CHECK(bench.lastSelection() == entities({4}));
    QTest::keyClick(&bench.view, Qt::Key_Down);
    CHECK(bench.selections.size() == 2);
    QTest::keyClick(&bench.view, Qt::Key_Left, Qt::ControlModifier);
    CHECK(bench.view.view().toView({0, 0}) == Point{480, 300});
}

TEST_CASE("the selection's keys select all, none, the others and the neighbours", "[view]") {
    Bench bench;
    QTest::keyClick(&bench.view, Qt::Key_A, Qt::ControlModifier);
    CHECK(sortedIds(bench.lastSelection()) == std::vector<std::int64_t>{1, 2, 3, 4});
    QTest::keyClick(&bench.view, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(bench.lastSelection().isEmpty());
    bench.view.setSelection(entities({1, 4}));
    QTest::keyClick(&bench.view, Qt::Key_I, Qt::ControlModifier);
    CHECK(sortedIds(bench.lastSelection()) == std::vector<std::int64_t>{2, 3});
    bench.view.setSelection(entities({1}));
    QTest::keyClick(&bench.view, Qt::Key_B, Qt::ControlModifier);
    CHECK(bench.lastSelection() == entities({2}));
    QTest::keyClick(&bench.view, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(sortedIds(bench.lastSelection()) == std::vector<std::int64_t>{1, 2, 3, 4});
    QTest::keyClick(&bench.view, Qt::Key_Escape);
    CHECK(bench.lastSelection().isEmpty());
}

TEST_CASE("Enter opens, Delete and P ask for what they say", "[view]") {
    Bench bench;
    bench.view.setSelection(entities({3}));
    std::vector<std::int64_t> opened;
    QObject::connect(&bench.view, &GraphView::openRequested,
                     [&](EntityId id) { opened.push_back(id.value); });
    const QSignalSpy deletions(&bench.view, &GraphView::deleteRequested);
    const QSignalSpy pins(&bench.view, &GraphView::pinToggleRequested);
    QTest::keyClick(&bench.view, Qt::Key_Return);
    QTest::keyClick(&bench.view, Qt::Key_Delete);
    QTest::keyClick(&bench.view, Qt::Key_P);
    CHECK(opened == std::vector<std::int64_t>{3});
    CHECK(deletions.count() == 1);
    CHECK(pins.count() == 1);
}

TEST_CASE("a double click expands a node and adds one on empty canvas", "[view]") {
    Bench bench;
    const QSignalSpy expanded(&bench.view, &GraphView::expandRequested);
    std::vector<Point> places;
    QObject::connect(&bench.view, &GraphView::addEntityRequested,
                     [&](Point at, QPoint) { places.push_back(at); });
    QTest::mouseDClick(&bench.view, Qt::LeftButton, Qt::NoModifier, bench.at({0, 0}));
    QTest::mouseDClick(&bench.view, Qt::LeftButton, Qt::NoModifier, bench.at({-100, 120}));
    CHECK(expanded.count() == 1);
    CHECK(places == std::vector{Point{-100, 120}});
}

TEST_CASE("the context menu says what it is for", "[view]") {
    Bench bench;
    std::vector<MenuTarget> targets;
    QObject::connect(&bench.view, &GraphView::contextMenuRequested,
                     [&](const MenuTarget& target, QPoint) { targets.push_back(target); });
    const auto menuAt = [&](QPoint at, QContextMenuEvent::Reason reason) {
        QContextMenuEvent event(reason, at, bench.view.mapToGlobal(at));
        QApplication::sendEvent(&bench.view, &event);
    };
    menuAt(bench.at({200, 0}), QContextMenuEvent::Mouse);
    menuAt(bench.at({60, 0}), QContextMenuEvent::Mouse);
    menuAt(bench.at({-100, 120}), QContextMenuEvent::Mouse);
    bench.view.setSelection(entities({4}));
    menuAt({1, 1}, QContextMenuEvent::Keyboard);
    REQUIRE(targets.size() == 4);
    CHECK(targets[0].entity == EntityId(3));
    CHECK(targets[1].relationship == RelationshipId(2));
    CHECK(targets[2].at == Point{-100, 120});
    CHECK(targets[3].entity == EntityId(4));
}

TEST_CASE("fitting shows every node, and the view stays fitted while its size changes", "[view]") {
    Bench bench;
    bench.view.setCamera({5000, 5000}, 0.1);
    bench.view.fitAll();
    const auto isShown = [&](Point scene) {
        const Point p = bench.view.view().toView(scene);
        return p.x > 0 && p.y > 0 && p.x < bench.view.width() && p.y < bench.view.height();
    };
    CHECK((isShown({-200, 0}) && isShown({200, 0}) && isShown({0, 200})));
    bench.view.resize(300, 300);
    CHECK((isShown({-200, 0}) && isShown({200, 0}) && isShown({0, 200})));
    bench.view.setSelection(entities({1, 2}));
    bench.view.fitSelection();
    CHECK(bench.view.view().toView({-100, 0}).x == Approx(150));
}

TEST_CASE("at rest the exact frame stands and nothing more is painted", "[view]") {
    Bench bench;
    REQUIRE(bench.awaitSharp());
    const QSignalSpy frames(&bench.view, &GraphView::frameShown);
    bench.drag({100, 500}, {130, 500}); // inside of the overscan
    QTest::qWait(200);
    CHECK(bench.view.isSharp());
    CHECK(frames.count() == 0);
    CHECK_FALSE(bench.view.isPainting());
}

TEST_CASE("the view shows pixel for pixel what the painter paints", "[view]") {
    Bench bench;
    bench.drag({100, 500}, {137, 481});
    REQUIRE(bench.awaitSharp());
    QImage expected(800, 600, QImage::Format_ARGB32_Premultiplied);
    {
        RasterCaches caches;
        RasterSurface surface(expected, 1, caches);
        const IndexedScene indexed(bench.view.scene());
        paintGraph(*indexed.scene, indexed.index, bench.view.view(), {}, surface);
    }
    const QImage shown = bench.view.grab().toImage().convertToFormat(QImage::Format_RGB32);
    CHECK(shown == expected.convertToFormat(QImage::Format_RGB32));
}

TEST_CASE("an empty scene is an empty canvas that takes every key and button", "[view]") {
    GraphView view;
    view.resize(300, 200);
    view.show();
    view.setScene(nullptr);
    view.fitAll();
    view.fitSelection();
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QTest::mouseClick(&view, Qt::LeftButton, Qt::NoModifier, {50, 50});
    const QImage shown = view.grab().toImage();
    CHECK(shown.pixelColor(150, 100) == QColor(0xFD, 0xFD, 0xFC));
    CHECK(view.isSharp());
}

TEST_CASE("a scene that loses what was selected and hovered is shown without them", "[view]") {
    Bench bench;
    bench.view.setSelection(entities({4}));
    bench.moveTo(bench.at({0, 200}), Qt::NoModifier, Qt::NoButton);
    bench.press(bench.at({0, 200}));
    bench.view.setScene(test::sceneOf({{0, 0}}, {}));
    QTest::mouseRelease(&bench.view, Qt::LeftButton, Qt::NoModifier, bench.at({0, 200}));
    REQUIRE(bench.awaitSharp());
    bench.view.grab();
    CHECK(bench.view.scene()->nodeCount() == 1);
}

TEST_CASE("the card shows what its provider says of what the pointer rests on", "[view]") {
    Bench bench;
    bench.view.setFactsProviders(
        [](EntityId id) {
            HoverFacts facts;
            facts.title = QStringLiteral("Entity %1").arg(id.value);
            facts.lines = {QStringLiteral("a fact")};
            return facts;
        },
        {});
    bench.moveTo(bench.at({0, 0}), Qt::NoModifier, Qt::NoButton);
    const auto* card = bench.view.findChild<HoverCard*>();
    REQUIRE(card);
    CHECK(QTest::qWaitFor([&] { return card->isVisible(); }));
    bench.moveTo({100, 500}, Qt::NoModifier, Qt::NoButton);
    CHECK_FALSE(card->isVisible());
}

TEST_CASE("a camera told to glide arrives where it was told", "[view]") {
    GraphView view;
    view.resize(400, 300);
    view.setScene(test::sceneOf({{0, 0}, {1000, 0}}, {{0, 1}}));
    view.show();
    view.setCamera({0, 0}, 1);
    view.reveal(entities({2}));
    CHECK(QTest::qWaitFor([&] { return view.view().centre == Point{1000, 0}; }));
}

TEST_CASE("a digit shows what is so many links away, and Esc ends that before it deselects", "[view]") {
    Bench bench;
    bench.view.select({{EntityId(1)}, {}});
    const auto colourAt = [&](Point scene) {
        return bench.view.grab().toImage().pixelColor(bench.at(scene));
    };
    const QColor plain = colourAt({200, 0});
    QTest::keyClick(&bench.view, Qt::Key_1);
    CHECK(colourAt({200, 0}) != plain); // two links away: faded
    CHECK(bench.lastSelection().entities == std::vector{EntityId(1)});
    QTest::keyClick(&bench.view, Qt::Key_2);
    CHECK(colourAt({200, 0}) == plain);
    QTest::keyClick(&bench.view, Qt::Key_Escape);
    CHECK(bench.view.selection().entities == std::vector{EntityId(1)});
    QTest::keyClick(&bench.view, Qt::Key_Escape);
    CHECK(bench.view.selection().isEmpty());
}

TEST_CASE("nodes glide to the places of the next scene, and not for those who want no motion", "[view]") {
    GraphView view;
    view.resize(400, 300);
    view.setScene(test::sceneOf({{0, 0}, {200, 0}}, {{0, 1}}));
    view.show();
    (void)QTest::qWaitForWindowExposed(&view);
    view.setCamera({100, 0}, 1);
    REQUIRE(QTest::qWaitFor([&] { return view.isSharp() && !view.isPainting(); }));
    const Scene next = withPositions(view.scene(), {{0, 0}, {200, 100}});
    view.setScene(next);
    CHECK(view.scene() == next);
    CHECK_FALSE(view.isSharp());
    REQUIRE(QTest::qWaitFor([&] { return view.isSharp(); }));
    const QImage still = view.grab().toImage();

    Bench quiet;
    const Scene before = quiet.view.scene();
    quiet.view.setScene(withPositions(before, {{-200, 0}, {0, 0}, {200, 0}, {0, 150}}));
    QSignalSpy frames(&quiet.view, &GraphView::frameShown);
    REQUIRE(quiet.awaitSharp());
    CHECK(frames.size() <= 2);
    CHECK(view.grab().toImage() == still);
}
