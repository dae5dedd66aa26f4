#include "core/layout/detail/whole_board.h"

#include "core/layout/detail/overlap_removal.h"
#include "tests/core/layout/shapes.h"

#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace moneyties;
using namespace moneyties::layout;
using namespace moneyties::layout::detail;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

Positions placed(const LayoutInput& input, Positions (*layOut)(const WholeBoard&)) {
    const Prepared prepared = prepare(input, 120);
    return layOut(wholeBoard(input, prepared, {}));
}

/// Six nodes in a row of edges, one a year.
LayoutInput years() {
    LayoutInput input = test::pathOf(6);
    input.dates = {2010, 2012, 2014, 2016, 2018};
    test::addBoxes(input, 1);
    return input;
}

} // namespace

TEST_CASE("boxes of whole-board layouts do not overlap", "[layout]") {
    for (unsigned seed = 0; seed < 6; ++seed) {
        LayoutInput input = test::randomGraph(seed, 60, 80);
        test::addBoxes(input, seed);
        for (std::size_t i = 0; i < input.edges.size(); ++i)
            input.dates.push_back(i % 5 == 0 ? kNaN : static_cast<double>(i * i % 300));
        for (NodeIndex node = 0; node < 60; ++node)
            input.groups.push_back(node % 4);
        for (const auto layOut : {gridLayout, attributeLayout, timelineLayout})
            CHECK(countOverlaps(placed(input, layOut), input.boxes) == 0);
    }
}

TEST_CASE("a grid goes from the top left to the bottom right by rank", "[layout]") {
    LayoutInput input = test::withNodes(12);
    for (std::uint32_t i = 0; i < 12; ++i)
        input.ranks.push_back(11 - i);
    const Positions positions = placed(input, gridLayout);
    for (NodeIndex node = 1; node < 12; ++node) {
        const bool isBefore =
            positions[node].y < positions[node - 1].y ||
            (positions[node].y == positions[node - 1].y && positions[node].x < positions[node - 1].x);
        CHECK(isBefore);
    }
}

TEST_CASE("without ranks a grid begins with who has most neighbours", "[layout]") {
    const Positions positions = placed(test::starOf(9), gridLayout);
    for (NodeIndex node = 1; node < 9; ++node)
        CHECK((positions[0].y < positions[node].y || positions[0].x < positions[node].x));
}

TEST_CASE("a group has columns of its own, in the order of the groups", "[layout]") {
    LayoutInput input = test::withNodes(30);
    for (NodeIndex node = 0; node < 30; ++node)
        input.groups.push_back(node % 3);
    const Positions positions = placed(input, attributeLayout);
    for (NodeIndex a = 0; a < 30; ++a)
        for (NodeIndex b = 0; b < 30; ++b)
            if (a % 3 < b % 3)
                CHECK(positions[a].x < positions[b].x);
}

TEST_CASE("who is tied across columns stands level", "[layout]") {
    LayoutInput input = test::withNodes(10);
    for (NodeIndex node = 0; node < 5; ++node)
        input.edges.push_back({node, 9 - node});
    input.groups = {0, 0, 0, 0, 0, 1, 1, 1, 1, 1};
    const Positions positions = placed(input, attributeLayout);
    for (const Edge& edge : input.edges)
        CHECK(positions[edge.source].y == positions[edge.target].y);
}

TEST_CASE("x is the first date, to scale", "[layout]") {
    const Positions positions = placed(years(), timelineLayout);
    // Node 0 and 1 began in 2010, node 2 in 2012, node 5 in 2018.
    CHECK(positions[0].x == positions[1].x);
    const double year = (positions[2].x - positions[1].x) / 2;
    CHECK(year > 0);
    CHECK(std::abs(positions[5].x - positions[0].x - 8 * year) < 1e-6);
}

TEST_CASE("a lane holds its group alone", "[layout]") {
    LayoutInput input = years();
    input.groups = {1, 0, 1, 0, 1, 0};
    const Positions positions = placed(input, timelineLayout);
    for (const NodeIndex upper : {1U, 3U, 5U})
        for (const NodeIndex lower : {0U, 2U, 4U})
            CHECK(positions[upper].y < positions[lower].y);
}

TEST_CASE("who has no date stands before the first one", "[layout]") {
    LayoutInput input = years();
    input.dates[0] = kNaN;
    input.dates[1] = std::numeric_limits<double>::infinity();
    const Positions positions = placed(input, timelineLayout);
    CHECK(positions[0].x == positions[1].x);
    CHECK(positions[0].x < positions[2].x);
}
