#include "core/layout/live_layout.h"

#include "tests/core/layout/shapes.h"

#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace moneyties;
using namespace moneyties::layout;

namespace {

int stepsToRest(LiveLayout& live, int most) {
    int steps = 0;
    for (; steps < most && !live.isSettled(); ++steps)
        live.step();
    return steps;
}

double meanMove(const Positions& a, const Positions& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += length(a[i] - b[i]);
    return sum / static_cast<double>(a.size());
}

} // namespace

TEST_CASE("a live layout comes to rest and stays there", "[layout][live]") {
    LiveLayout live(test::randomGraph(1, 300, 500));
    CHECK(stepsToRest(live, 5000) < 5000);
    const Positions rested = live.positions();
    CHECK(test::allFinite(rested));
    live.step();
    CHECK(live.positions() == rested);
}

TEST_CASE("a live layout goes on from a laid out board without tearing it apart", "[layout][live]") {
    LayoutInput input = test::gridOf(12);
    input.start = run(input);
    LiveLayout live(input);
    stepsToRest(live, 2000);
    CHECK(meanMove(input.start, live.positions()) < 120);
}

TEST_CASE("held and pinned nodes stay where they are put while the others follow", "[layout][live]") {
    LayoutInput input = test::gridOf(6);
    input.start = run(input);
    input.pinned.assign(36, 0);
    input.pinned[35] = 1;
    LiveLayout live(input);
    const Point target = input.start[0] + Point{-600, -400};
    live.hold(0, target);
    for (int i = 0; i < 200; ++i)
        live.step();
    Positions now = live.positions();
    CHECK(now[0] == target);
    CHECK(now[35] == input.start[35]);
    CHECK(length(now[1] - target) < length(input.start[1] - target));
    live.letGo(0);
    CHECK_FALSE(live.isSettled());
    for (int i = 0; i < 200; ++i)
        live.step();
    CHECK(live.positions()[0] != target);
}

TEST_CASE("a live layout that rests wakes up when a node is held", "[layout][live]") {
    LiveLayout live(test::pathOf(10));
    stepsToRest(live, 5000);
    REQUIRE(live.isSettled());
    live.hold(3, {500, 500});
    CHECK_FALSE(live.isSettled());
}

TEST_CASE("parts without a tie between them stay together in a live layout", "[layout][live]") {
    LayoutInput input = test::gridOf(5);
    for (const Edge& edge : test::gridOf(5).edges)
        input.edges.push_back({edge.source + 25, edge.target + 25});
    input.nodeCount = 60; // ten of them alone
    input.start = run(input);
    LiveLayout live(input);
    for (int i = 0; i < 1000; ++i)
        live.step();
    for (Point p : live.positions())
        CHECK(length(p) < 20 * 120);
}

TEST_CASE("live layouts of degenerate graphs stay finite", "[layout][live]") {
    constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
    for (LayoutInput input :
         {test::withNodes(0), test::withNodes(1), test::withNodes(50), test::starOf(40)}) {
        input.start.assign(input.nodeCount, {kNaN, 0});
        if (input.nodeCount > 1)
            input.start[0] = input.start[1] = {7, 7};
        LiveLayout live(input);
        for (int i = 0; i < 50; ++i)
            live.step();
        CHECK(test::allFinite(live.positions()));
    }
}

TEST_CASE("a live layout is the same for any number of threads", "[layout][live]") {
    const LayoutInput input = test::randomGraph(2, 3000, 5000);
    LiveLayout alone(input, {.threads = 1});
    LiveLayout together(input, {.threads = 4});
    for (int i = 0; i < 20; ++i) {
        alone.step();
        together.step();
    }
    CHECK(alone.positions() == together.positions());
}
