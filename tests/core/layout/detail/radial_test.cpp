#include "core/layout/detail/radial.h"

#include "core/layout/detail/board_cost.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::layout;
using namespace moneyties::layout::detail;
using Catch::Approx;

namespace {

std::vector<Edge> binaryTree(NodeIndex nodes) {
    std::vector<Edge> edges;
    for (NodeIndex i = 1; i < nodes; ++i)
        edges.push_back({(i - 1) / 2, i});
    return edges;
}

} // namespace

TEST_CASE("everyone stands on the ring of their hops from the centre", "[layout]") {
    const Mesh mesh(15, binaryTree(15), {});
    const Positions positions = radial({mesh, {}, {}, 1}, 0, {}, {});
    CHECK(length(positions[0]) == Approx(0).margin(1e-9));
    CHECK(length(positions[1]) == Approx(length(positions[2])));
    CHECK(length(positions[3]) == Approx(length(positions[6])));
    CHECK(length(positions[3]) >= length(positions[1]) + 0.99);
}

TEST_CASE("a tree has no crossings from whichever centre", "[layout]") {
    const std::vector<Edge> edges = binaryTree(31);
    const Mesh mesh(31, edges, {});
    for (const NodeIndex centre : {0U, 3U, 30U})
        CHECK(countCrossings(edges, radial({mesh, {}, {}, 1}, centre, {}, {})) == 0);
}

TEST_CASE("a wheel with its rim in disorder is drawn without crossings", "[layout]") {
    std::vector<Edge> edges;
    for (NodeIndex i = 0; i < 9; ++i) {
        edges.push_back({9, i});
        edges.push_back({i * 4 % 9, (i + 1) * 4 % 9});
    }
    const Mesh mesh(10, edges, {});
    CHECK(countCrossings(edges, radial({mesh, {}, {}, 1}, 9, {}, {})) == 0);
}

TEST_CASE("rings are wide enough for the boxes on them", "[layout]") {
    std::vector<Edge> edges;
    for (NodeIndex i = 1; i < 30; ++i)
        edges.push_back({0, i});
    const Mesh mesh(30, edges, {});
    const std::vector<Rect> boxes(30, Rect{-0.5, -0.2, 0.5, 0.3});
    const Positions positions = radial({mesh, {}, {}, 1}, 0, boxes, {});
    for (NodeIndex a = 1; a < 30; ++a)
        for (NodeIndex b = 1; b < a; ++b)
            CHECK(length(positions[a] - positions[b]) > 1);
}

TEST_CASE("the middle of a path is its middle node", "[layout]") {
    std::vector<Edge> edges;
    for (NodeIndex i = 1; i < 9; ++i)
        edges.push_back({i - 1, i});
    CHECK(middleOf(Mesh(9, edges, {})) == 4);
}
