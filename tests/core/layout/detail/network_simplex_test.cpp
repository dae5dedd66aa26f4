#include "core/layout/detail/network_simplex.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <functional>
#include <random>
#include <set>

using namespace moneyties;
using namespace moneyties::layout;
using namespace moneyties::layout::detail;

namespace {

std::uint64_t totalLength(const std::vector<Edge>& arcs, const std::vector<std::uint32_t>& layers) {
    std::uint64_t total = 0;
    for (const auto& [from, to] : arcs)
        total += layers[to] - layers[from];
    return total;
}

bool isSound(const std::vector<Edge>& arcs, const std::vector<std::uint32_t>& layers) {
    return std::ranges::all_of(arcs, [&](const Edge& e) { return layers[e.source] < layers[e.target]; });
}

/// Every layering with as many layers as there are nodes.
std::uint64_t shortestOfAll(std::uint32_t nodes, const std::vector<Edge>& arcs) {
    std::vector<std::uint32_t> layers(nodes, 0);
    std::uint64_t shortest = ~std::uint64_t{0};
    const std::function<void(std::uint32_t)> choose = [&](std::uint32_t node) {
        if (node == nodes) {
            if (isSound(arcs, layers))
                shortest = std::min(shortest, totalLength(arcs, layers));
            return;
        }
        for (layers[node] = 0; layers[node] < nodes; ++layers[node])
            choose(node + 1);
    };
    choose(0);
    return shortest;
}

std::vector<Edge> randomDag(unsigned seed, NodeIndex nodes, std::size_t more) {
    std::mt19937 random(seed);
    std::set<std::pair<NodeIndex, NodeIndex>> ends;
    for (NodeIndex node = 1; node < nodes; ++node)
        ends.insert({random() % node, node});
    for (std::size_t i = 0; i < more; ++i) {
        const NodeIndex a = random() % nodes;
        const NodeIndex b = random() % nodes;
        if (a != b)
            ends.insert(std::minmax(a, b));
    }
    std::vector<Edge> arcs;
    for (const auto& [from, to] : ends)
        arcs.push_back({from, to});
    return arcs;
}

} // namespace

TEST_CASE("a layering is as short as the best of all", "[layout]") {
    for (unsigned seed = 0; seed < 20; ++seed) {
        const std::vector<Edge> arcs = randomDag(seed, 6, 5);
        const auto layers = layering(6, arcs, {});
        REQUIRE(isSound(arcs, layers));
        CHECK(totalLength(arcs, layers) == shortestOfAll(6, arcs));
    }
}

TEST_CASE("large graphs get a sound layering that begins at 0", "[layout]") {
    const std::vector<Edge> arcs = randomDag(7, 1500, 700);
    const auto layers = layering(1500, arcs, {});
    CHECK(isSound(arcs, layers));
    CHECK(std::ranges::min(layers) == 0);
}

TEST_CASE("a long path has a layer for each node", "[layout]") {
    std::vector<Edge> arcs;
    for (NodeIndex node = 1; node < 50'000; ++node)
        arcs.push_back({node - 1, node});
    CHECK(std::ranges::max(layering(50'000, arcs, {})) == 49'999);
}
