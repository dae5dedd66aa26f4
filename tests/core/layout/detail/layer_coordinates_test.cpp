#include "core/layout/detail/layer_coordinates.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace moneyties::layout;
using namespace moneyties::layout::detail;
using Catch::Approx;

namespace {

LayerOrder plainOrder(const LayerGraph& graph) {
    LayerOrder order(graph.layerCount);
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
        order[graph.layerOf[node]].push_back(node);
    return order;
}

} // namespace

TEST_CASE("neighbours in a layer are apart by their reaches, whatever those are", "[layout]") {
    for (unsigned seed = 0; seed < 15; ++seed) {
        std::mt19937 random(seed);
        std::vector<std::uint32_t> layerOf;
        std::vector<Edge> arcs;
        for (NodeIndex node = 0; node < 60; ++node)
            layerOf.push_back(node < 6 ? node : random() % 6);
        for (int i = 0; i < 90; ++i) {
            const NodeIndex a = random() % 60;
            const NodeIndex b = random() % 60;
            if (layerOf[a] < layerOf[b])
                arcs.push_back({a, b});
        }
        const LayerGraph graph = layerGraph(arcs, layerOf);
        LayerOrder order = plainOrder(graph);
        for (auto& layer : order)
            std::ranges::shuffle(layer, random);
        std::vector<Reach> reaches;
        for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
            reaches.push_back({1.0 + random() % 40, 1.0 + random() % 90});
        const std::vector<double> x = coordinatesAlongLayers(graph, order, reaches);
        for (const auto& layer : order)
            for (std::size_t i = 1; i < layer.size(); ++i)
                CHECK(x[layer[i]] - x[layer[i - 1]] >=
                      reaches[layer[i - 1]].after + reaches[layer[i]].before - 1e-6);
    }
}

TEST_CASE("the pieces of a long arc stand in one line", "[layout]") {
    // A path of five nodes with an arc beside it from the first to the last.
    const std::vector<Edge> arcs{{0, 1}, {1, 2}, {2, 3}, {3, 4}, {0, 4}};
    const LayerGraph graph = layerGraph(arcs, {0, 1, 2, 3, 4});
    const std::vector<double> x =
        coordinatesAlongLayers(graph, plainOrder(graph), std::vector<Reach>(graph.nodeCount(), {10, 10}));
    CHECK(x[5] == Approx(x[6]));
    CHECK(x[6] == Approx(x[7]));
    CHECK(x[1] == Approx(x[2]));
    CHECK(x[2] == Approx(x[3]));
}

TEST_CASE("a parent stands in the middle of its children", "[layout]") {
    const std::vector<Edge> arcs{{0, 1}, {0, 2}, {0, 3}};
    const LayerGraph graph = layerGraph(arcs, {0, 1, 1, 1});
    const std::vector<double> x =
        coordinatesAlongLayers(graph, plainOrder(graph), std::vector<Reach>(4, {10, 10}));
    CHECK(x[0] == Approx(x[2]));
    CHECK(x[3] - x[1] == Approx(40));
}
