#include "core/layout/detail/layer_graph.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace moneyties::layout;
using namespace moneyties::layout::detail;

namespace {

struct Example {
    LayerGraph graph;
    LayerOrder order;
};

Example randomExample(unsigned seed) {
    std::mt19937 random(seed);
    constexpr NodeIndex kNodes = 24;
    std::vector<std::uint32_t> layers;
    for (NodeIndex node = 0; node < kNodes; ++node)
        layers.push_back(node < 4 ? node : random() % 4);
    std::vector<Edge> arcs;
    for (int i = 0; i < 50; ++i) {
        const NodeIndex a = random() % kNodes;
        const NodeIndex b = random() % kNodes;
        if (layers[a] < layers[b])
            arcs.push_back({a, b});
    }
    Example example{layerGraph(arcs, layers), LayerOrder(4)};
    for (NodeIndex node = 0; node < example.graph.nodeCount(); ++node)
        example.order[example.graph.layerOf[node]].push_back(node);
    for (auto& layer : example.order)
        std::ranges::shuffle(layer, random);
    return example;
}

/// Compares every two arcs.
std::uint64_t plainCrossings(const Example& example) {
    const auto place = [&](NodeIndex node) {
        const auto& layer = example.order[example.graph.layerOf[node]];
        return std::ranges::find(layer, node) - layer.begin();
    };
    std::uint64_t count = 0;
    for (const auto& layer : example.order)
        for (const NodeIndex a : layer)
            for (const NodeIndex b : layer)
                for (const NodeIndex toA : example.graph.down.at(a))
                    for (const NodeIndex toB : example.graph.down.at(b))
                        count += place(a) < place(b) && place(toA) > place(toB) ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("crossings between layers are counted as one by one", "[layout]") {
    for (unsigned seed = 0; seed < 20; ++seed) {
        const Example example = randomExample(seed);
        CHECK(countCrossings(example.graph, example.order) == plainCrossings(example));
    }
}

TEST_CASE("long arcs get a dummy on every layer that they pass", "[layout]") {
    const std::vector<Edge> arcs{{0, 1}, {1, 2}, {0, 3}};
    const LayerGraph graph = layerGraph(arcs, {0, 1, 2, 3});
    REQUIRE(graph.nodeCount() == 6);
    CHECK(graph.firstDummy == std::vector<std::uint32_t>{kNoDummy, kNoDummy, 4});
    CHECK(graph.layerOf[4] == 1);
    CHECK(graph.layerOf[5] == 2);
    CHECK(graph.up.at(5)[0] == 4);
    CHECK(graph.down.at(5)[0] == 3);
}

TEST_CASE("the longest arcs get no dummies where there would be too many", "[layout]") {
    constexpr NodeIndex kNodes = 3000;
    std::vector<std::uint32_t> layers;
    std::vector<Edge> arcs;
    for (NodeIndex node = 0; node < kNodes; ++node) {
        layers.push_back(node);
        if (node > 0)
            arcs.push_back({node - 1, node});
        if (node >= 1000)
            arcs.push_back({node - 1000, node});
    }
    const LayerGraph graph = layerGraph(arcs, layers);
    CHECK(graph.nodeCount() == kNodes);
    CHECK(graph.layerCount == kNodes);
}
