#include "core/layout/detail/board_cost.h"

#include "core/layout/detail/distances.h"
#include "core/layout/detail/polish.h"
#include "tests/core/layout/shapes.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::layout;
using namespace moneyties::layout::detail;

TEST_CASE("crossings and edges through boxes are counted", "[layout]") {
    const std::vector<Edge> edges{{0, 1}, {2, 3}, {0, 3}};
    const Positions positions{{0, 0}, {100, 100}, {0, 100}, {100, 0}, {50, 0}};
    CHECK(countCrossings(edges, positions) == 1);
    const std::vector<Rect> boxes(5, Rect{-5, -5, 5, 5});
    CHECK(countEdgesThroughBoxes(edges, positions, boxes) == 1);
}

TEST_CASE("polishing takes the crossing out of a square and its node out of the way", "[layout]") {
    LayoutInput square = test::withNodes(4);
    square.edges = {{0, 1}, {1, 2}, {2, 3}, {3, 0}};
    const Mesh mesh(4, square.edges, {});
    std::vector<float> distances = allDistances(mesh);
    for (float& distance : distances)
        distance *= 120;
    const std::vector<Rect> boxes(4, Rect{-20, -20, 20, 20});
    Positions positions{{0, 0}, {120, 120}, {120, 0}, {0, 120}};
    REQUIRE(countCrossings(square.edges, positions) == 1);
    const BoardInput input{mesh, boxes, distances};
    const double before = BoardCost(input, positions).total();
    const double after = polish(input, {}, 1, positions, {});
    CHECK(after < before);
    CHECK(countCrossings(square.edges, positions) == 0);
    CHECK(countEdgesThroughBoxes(square.edges, positions, boxes) == 0);
}
