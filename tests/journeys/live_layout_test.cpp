// The layout that runs on while one watches, drags and pauses it.
#include "tests/journeys/journey.h"

#include "ui/canvas/graph_view.h"
#include "ui/controllers/scene_controller.h"

#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::journeys;
using ui::Command;

namespace {

std::vector<Point> places(Journey& journey) {
    return journey.workspace().canvas().scene()->positions.values();
}

void startLive(Journey& journey) {
    const std::vector<Point> before = places(journey);
    journey.trigger(Command::liveLayout);
    REQUIRE(journey.workspace().scene().isLive());
    REQUIRE(Journey::waitUntil([&] { return places(journey) != before; }));
}

std::size_t steps(Journey& journey) {
    return journey.project().history().size();
}

} // namespace

TEST_CASE("A live layout moves the board, and its pause is one step that can be undone", "[journey]") {
    Journey journey;
    journey.openSample();
    journey.settle();
    journey.trigger(Command::liveLayout);
    journey.trigger(Command::liveLayout);
    const std::vector<Point> before = places(journey);
    const std::size_t stepsBefore = steps(journey);

    startLive(journey);
    CHECK(steps(journey) == stepsBefore);
    journey.trigger(Command::liveLayout);
    CHECK_FALSE(journey.workspace().scene().isLive());
    CHECK(steps(journey) == stepsBefore + 1);
    const std::vector<Point> paused = places(journey);
    CHECK(paused != before);

    journey.trigger(Command::undo);
    CHECK(places(journey) == before);
    journey.trigger(Command::redo);
    CHECK(places(journey) == paused);
}

TEST_CASE("A tap on Space pauses a live layout and lets it run on", "[journey]") {
    Journey journey;
    journey.openSample();
    journey.settle();
    journey.workspace().canvas().setFocus();
    journey.key(Qt::Key_Space);
    CHECK_FALSE(journey.workspace().scene().isLive());
    startLive(journey);
    journey.key(Qt::Key_Space);
    CHECK_FALSE(journey.workspace().scene().isLive());
    journey.key(Qt::Key_Space);
    CHECK(journey.workspace().scene().isLive());
}

TEST_CASE("Who is dragged while the layout runs stays under the hand, and the drop is no step of its own",
          "[journey]") {
    Journey journey;
    journey.openSample();
    journey.settle();
    const EntityId openAi = journey.entity("OpenAI");
    startLive(journey);
    const std::size_t stepsBefore = steps(journey);
    canvas::GraphView& canvas = journey.workspace().canvas();
    QTest::mousePress(&canvas, Qt::LeftButton, {}, journey.placeOf(openAi));
    QTest::mouseMove(&canvas, QPoint(100, 90));
    QTest::mouseMove(&canvas, QPoint(60, 60));
    const std::vector<Point> held = places(journey);
    REQUIRE(Journey::waitUntil([&] { return places(journey) != held; }));
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, QPoint(60, 60));
    CHECK(journey.workspace().scene().isLive());
    CHECK(steps(journey) == stepsBefore);
    journey.trigger(Command::liveLayout);
    CHECK(steps(journey) == stepsBefore + 1);
}

TEST_CASE("A change under a live layout ends it and keeps where it came to", "[journey]") {
    Journey journey;
    journey.openSample();
    journey.settle();
    startLive(journey);
    const std::size_t stepsBefore = steps(journey);
    journey.click(journey.entity("OpenAI"));
    journey.trigger(Command::togglePin);
    CHECK_FALSE(journey.workspace().scene().isLive());
    CHECK(steps(journey) == stepsBefore + 2); // where everybody came to, and the pin
}
