#include "core/graph/components.h"

#include "tests/core/graph/random_multigraph.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <numeric>

using namespace moneyties;
using namespace moneyties::graph;

namespace {

/// Component labels by repeated relaxation, numbered by first node; `without` is left out.
std::vector<std::uint32_t> labelsByRelaxation(const Topology& topology, NodeIndex without) {
    std::vector<std::uint32_t> label(topology.nodeCount());
    std::iota(label.begin(), label.end(), 0U);
    for (bool changed = true; changed;) {
        changed = false;
        for (RelationshipIndex i = 0; i < topology.relationshipCount(); ++i) {
            const NodeIndex a = topology.from(i);
            const NodeIndex b = topology.to(i);
            if (a == without || b == without || label[a] == label[b])
                continue;
            label[a] = label[b] = std::min(label[a], label[b]);
            changed = true;
        }
    }
    return label;
}

std::size_t countOf(const std::vector<std::uint32_t>& labels, NodeIndex without) {
    std::size_t count = 0;
    for (NodeIndex node = 0; node < labels.size(); ++node)
        count += node != without && labels[node] == node;
    return count;
}

constexpr NodeIndex kNone = static_cast<NodeIndex>(-1);

} // namespace

TEST_CASE("components agree with repeated relaxation on random multigraphs", "[graph]") {
    for (unsigned seed = 0; seed < 80; ++seed) {
        const Topology topology = test::randomMultigraph(seed, 1 + seed % 14, seed % 17).topology();
        const Components found = components(topology);
        const std::vector<std::uint32_t> expected = labelsByRelaxation(topology, kNone);
        CHECK(found.sizes.size() == countOf(expected, kNone));
        for (NodeIndex a = 0; a < topology.nodeCount(); ++a)
            for (NodeIndex b = 0; b < topology.nodeCount(); ++b)
                CHECK((found.ofNode[a] == found.ofNode[b]) == (expected[a] == expected[b]));
        CHECK(std::accumulate(found.sizes.begin(), found.sizes.end(), 0U) == topology.nodeCount());
    }
}

TEST_CASE("a node is an articulation point exactly when its removal splits its component", "[graph]") {
    for (unsigned seed = 0; seed < 80; ++seed) {
        const Topology topology = test::randomMultigraph(seed, 2 + seed % 11, seed % 19).topology();
        const std::vector<NodeIndex> found = articulationPoints(topology);
        const std::size_t whole = countOf(labelsByRelaxation(topology, kNone), kNone);
        for (NodeIndex node = 0; node < topology.nodeCount(); ++node) {
            const std::size_t cut = countOf(labelsByRelaxation(topology, node), node);
            CHECK(std::binary_search(found.begin(), found.end(), node) == (cut > whole));
        }
    }
}
