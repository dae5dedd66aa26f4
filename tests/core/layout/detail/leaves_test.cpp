#include "core/layout/detail/leaves.h"

#include "tests/core/layout/shapes.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <limits>
#include <random>

using namespace moneyties;
using namespace moneyties::layout;
using namespace moneyties::layout::detail;

namespace {

/// A tree whose nodes have up to three children, scattered anywhere.
struct Board {
    LayoutInput input;
    Positions positions;
};

Board scatteredTree(unsigned seed) {
    std::mt19937 random(seed);
    Board board{test::withNodes(300), {}};
    for (NodeIndex node = 1; node < 300; ++node)
        board.input.edges.push_back({(node - 1) / (1 + seed % 3), node});
    for (NodeIndex node = 0; node < 300; ++node)
        board.positions.push_back(
            {static_cast<double>(random() % 10000), static_cast<double>(random() % 10000)});
    return board;
}

NodeIndex nearestTo(const Positions& positions, NodeIndex node) {
    NodeIndex nearest = node;
    double least = std::numeric_limits<double>::max();
    for (NodeIndex other = 0; other < positions.size(); ++other)
        if (other != node && length(positions[other] - positions[node]) < least) {
            least = length(positions[other] - positions[node]);
            nearest = other;
        }
    return nearest;
}

} // namespace

TEST_CASE("gathered leaves are nearer to their node than to any other", "[layout]") {
    for (unsigned seed = 1; seed < 8; ++seed) {
        Board board = scatteredTree(seed);
        const Mesh mesh(300, board.input.edges, {});
        const Positions before = board.positions;
        gatherLeaves(mesh, {}, 1, board.positions);
        for (NodeIndex node = 0; node < 300; ++node)
            if (mesh.degree(node) == 1 && mesh.degree(mesh.neighbours(node)[0]) > 1)
                CHECK(nearestTo(board.positions, node) == mesh.neighbours(node)[0]);
            else
                CHECK(board.positions[node] == before[node]);
    }
}

TEST_CASE("gathered leaves fan out evenly on the side away from the others", "[layout]") {
    LayoutInput input = test::pathOf(3);
    input.nodeCount = 5;
    input.edges.push_back({1, 3});
    input.edges.push_back({2, 4});
    input.edges.push_back({2, 0});
    Positions positions{{-300, 300}, {0, 0}, {-300, 0}, {80, 10}, {-300, -90}};
    gatherLeaves(Mesh(5, input.edges, {}), {}, 1, positions);
    CHECK(length(positions[3]) == Catch::Approx(80.6).margin(0.1));
    CHECK(positions[3].x > 40);
}

TEST_CASE("leaves stay where their boxes would have no room nearer", "[layout]") {
    Board board = scatteredTree(2);
    const Mesh mesh(300, board.input.edges, {});
    const Positions before = board.positions;
    gatherLeaves(mesh, std::vector<Rect>(300, Rect{-9000, -10, 9000, 10}), 1, board.positions);
    CHECK(board.positions == before);
    gatherLeaves(mesh, {}, 0, board.positions);
    CHECK(board.positions == before);
}
