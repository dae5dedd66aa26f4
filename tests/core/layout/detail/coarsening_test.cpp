#include "core/layout/detail/coarsening.h"

#include "tests/core/layout/shapes.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <map>
#include <numeric>

using namespace moneyties::layout;
using namespace moneyties::layout::detail;

namespace {

WeightedGraph randomWeighted(unsigned seed) {
    const LayoutInput input = test::randomGraph(seed, 20, 40);
    std::vector<float> lengths(input.edges.size());
    for (std::size_t i = 0; i < lengths.size(); ++i)
        lengths[i] = 0.5F + static_cast<float>(i % 4);
    return weightedGraph(Mesh(input.nodeCount, input.edges, lengths));
}

/// Weight between every two nodes; `group` says which node of the other graph each stands in.
std::map<std::pair<NodeIndex, NodeIndex>, double> weightsBetween(const WeightedGraph& graph,
                                                                 const std::vector<NodeIndex>& group) {
    std::map<std::pair<NodeIndex, NodeIndex>, double> weights;
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
        for (std::uint32_t i = graph.rows[node]; i < graph.rows[node + 1]; ++i)
            if (group[node] != group[graph.columns[i]])
                weights[{group[node], group[graph.columns[i]]}] += graph.weights[i];
    return weights;
}

} // namespace

TEST_CASE("a coarser graph keeps all mass and the weight between its nodes", "[layout]") {
    for (unsigned seed = 0; seed < 30; ++seed) {
        const WeightedGraph finer = randomWeighted(seed);
        const CoarserGraph coarser = coarsened(finer);
        std::vector<double> masses(coarser.graph.nodeCount());
        for (NodeIndex node = 0; node < finer.nodeCount(); ++node)
            masses[coarser.parent[node]] += finer.masses[node];
        for (NodeIndex node = 0; node < masses.size(); ++node)
            CHECK(coarser.graph.masses[node] == Catch::Approx(masses[node]));
        std::vector<NodeIndex> itself(coarser.graph.nodeCount());
        std::iota(itself.begin(), itself.end(), NodeIndex(0));
        const auto expected = weightsBetween(finer, coarser.parent);
        const auto found = weightsBetween(coarser.graph, itself);
        REQUIRE(found.size() == expected.size());
        for (const auto& [pair, weight] : expected)
            CHECK(found.at(pair) == Catch::Approx(weight));
    }
}

TEST_CASE("a connected graph shrinks to at most about half", "[layout]") {
    const LayoutInput grid = test::gridOf(12);
    CHECK(coarsened(weightedGraph(Mesh(grid.nodeCount, grid.edges, {}))).graph.nodeCount() <= 72);
    const LayoutInput star = test::starOf(50);
    CHECK(coarsened(weightedGraph(Mesh(star.nodeCount, star.edges, {}))).graph.nodeCount() == 1);
}

TEST_CASE("a renumbered graph is the same graph", "[layout]") {
    const WeightedGraph graph = randomWeighted(5);
    std::vector<NodeIndex> order(graph.nodeCount());
    for (NodeIndex i = 0; i < order.size(); ++i)
        order[i] = static_cast<NodeIndex>(i * 7 % order.size());
    std::vector<NodeIndex> itself(order.size());
    std::iota(itself.begin(), itself.end(), NodeIndex(0));
    CHECK(weightsBetween(renumbered(graph, order), order) == weightsBetween(graph, itself));
}
