#include "core/layout/detail/acyclic.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <limits>
#include <random>

using namespace moneyties::layout;
using namespace moneyties::layout::detail;

namespace {

constexpr double kUndated = std::numeric_limits<double>::quiet_NaN();

Arc arc(NodeIndex from, NodeIndex to, float weight = 1, double date = kUndated) {
    return {from, to, weight, date, 1};
}

/// Removes sources until none is left.
bool isAcyclic(std::size_t nodeCount, const std::vector<Arc>& arcs, const std::vector<std::uint8_t>& turned) {
    std::vector<std::size_t> waiting(nodeCount, 0);
    const auto target = [&](std::size_t i) { return turned[i] ? arcs[i].from : arcs[i].to; };
    const auto source = [&](std::size_t i) { return turned[i] ? arcs[i].to : arcs[i].from; };
    for (std::size_t i = 0; i < arcs.size(); ++i)
        ++waiting[target(i)];
    std::vector<NodeIndex> ready;
    for (NodeIndex node = 0; node < nodeCount; ++node)
        if (waiting[node] == 0)
            ready.push_back(node);
    for (std::size_t next = 0; next < ready.size(); ++next)
        for (std::size_t i = 0; i < arcs.size(); ++i)
            if (source(i) == ready[next] && --waiting[target(i)] == 0)
                ready.push_back(target(i));
    return ready.size() == nodeCount;
}

std::vector<Arc> randomArcs(unsigned seed, NodeIndex nodes, std::size_t count, bool dated) {
    std::mt19937 random(seed);
    std::vector<Arc> arcs;
    while (arcs.size() < count) {
        const Arc made = arc(random() % nodes, random() % nodes, 1 + static_cast<float>(random() % 5),
                             dated && random() % 3 > 0 ? static_cast<double>(random() % 50) : kUndated);
        if (made.from != made.to)
            arcs.push_back(made);
    }
    return arcs;
}

} // namespace

TEST_CASE("turning the chosen arcs round leaves no cycle", "[layout]") {
    for (unsigned seed = 0; seed < 12; ++seed) {
        const std::vector<Arc> arcs = randomArcs(seed, 20, 15 + 10 * seed, seed % 2 == 0);
        CHECK(isAcyclic(20, arcs, arcsToReverse(20, arcs)));
    }
}

TEST_CASE("arcs outside of cycles keep their direction", "[layout]") {
    // 0 -> 1 -> 2 -> 0 with a tail 2 -> 3 -> 4.
    const std::vector<Arc> arcs{arc(0, 1), arc(1, 2), arc(2, 0), arc(2, 3), arc(4, 3)};
    const auto turned = arcsToReverse(5, arcs);
    CHECK(std::ranges::count(turned, 1) == 1);
    CHECK(turned[3] == 0);
    CHECK(turned[4] == 0);
}

TEST_CASE("of a cycle the latest arc is turned round", "[layout]") {
    const std::vector<Arc> arcs{arc(0, 1, 1, 2019), arc(1, 2, 1, 2023), arc(2, 0, 1, 2015)};
    CHECK(arcsToReverse(3, arcs) == std::vector<std::uint8_t>{0, 1, 0});
}

TEST_CASE("of a cycle without dates the lightest arc is turned round", "[layout]") {
    const std::vector<Arc> arcs{arc(0, 1, 5), arc(1, 2, 4), arc(2, 0, 1)};
    CHECK(arcsToReverse(3, arcs) == std::vector<std::uint8_t>{0, 0, 1});
}
