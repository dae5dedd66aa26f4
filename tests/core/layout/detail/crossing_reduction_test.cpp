#include "core/layout/detail/crossing_reduction.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <functional>
#include <random>

using namespace moneyties;
using namespace moneyties::layout;
using namespace moneyties::layout::detail;

namespace {

LayerGraph randomLayers(unsigned seed, NodeIndex layers, NodeIndex perLayer, std::size_t arcsPerGap) {
    std::mt19937 random(seed);
    std::vector<std::uint32_t> layerOf;
    std::vector<Edge> arcs;
    for (NodeIndex layer = 0; layer < layers; ++layer)
        layerOf.insert(layerOf.end(), perLayer, layer);
    for (NodeIndex layer = 0; layer + 1 < layers; ++layer)
        for (std::size_t i = 0; i < arcsPerGap; ++i) {
            const auto from = static_cast<NodeIndex>(layer * perLayer + random() % perLayer);
            arcs.push_back({from, static_cast<NodeIndex>((layer + 1) * perLayer + random() % perLayer)});
        }
    return layerGraph(arcs, layerOf);
}

/// Tries all orders of all layers.
std::uint64_t fewestOfAll(const LayerGraph& graph) {
    LayerOrder order(graph.layerCount);
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
        order[graph.layerOf[node]].push_back(node);
    std::uint64_t fewest = countCrossings(graph, order);
    const std::function<void(std::size_t)> permute = [&](std::size_t layer) {
        if (layer == order.size()) {
            fewest = std::min(fewest, countCrossings(graph, order));
            return;
        }
        std::ranges::sort(order[layer]);
        do
            permute(layer + 1);
        while (std::ranges::next_permutation(order[layer]).found);
    };
    permute(0);
    return fewest;
}

} // namespace

TEST_CASE("small graphs get as few crossings as any order has", "[layout]") {
    for (unsigned seed = 0; seed < 10; ++seed) {
        const LayerGraph graph = randomLayers(seed, 3, 4, 7);
        CHECK(countCrossings(graph, orderWithFewCrossings(graph, 1, {})) == fewestOfAll(graph));
    }
}

TEST_CASE("every node keeps its layer", "[layout]") {
    const LayerGraph graph = randomLayers(3, 6, 30, 50);
    const LayerOrder order = orderWithFewCrossings(graph, 1, {});
    std::size_t count = 0;
    for (std::uint32_t layer = 0; layer < order.size(); ++layer)
        for (const NodeIndex node : order[layer]) {
            CHECK(graph.layerOf[node] == layer);
            ++count;
        }
    CHECK(count == graph.nodeCount());
}

TEST_CASE("the same seed gives the same order", "[layout]") {
    const LayerGraph graph = randomLayers(4, 6, 30, 50);
    CHECK(orderWithFewCrossings(graph, 9, {}) == orderWithFewCrossings(graph, 9, {}));
}

TEST_CASE("trees are drawn without crossings", "[layout]") {
    std::vector<std::uint32_t> layerOf{0};
    std::vector<Edge> arcs;
    for (NodeIndex node = 1; node < 63; ++node) {
        arcs.push_back({(node - 1) / 2, node});
        layerOf.push_back(layerOf[(node - 1) / 2] + 1);
    }
    const LayerGraph graph = layerGraph(arcs, layerOf);
    CHECK(countCrossings(graph, orderWithFewCrossings(graph, 2, {})) == 0);
}
