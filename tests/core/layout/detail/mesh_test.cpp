#include "core/layout/detail/mesh.h"

#include "tests/core/layout/shapes.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

using namespace moneyties::layout;
using namespace moneyties::layout::detail;

TEST_CASE("a mesh holds every neighbour once, sorted, with the shortest length", "[layout]") {
    for (unsigned seed = 0; seed < 30; ++seed) {
        const LayoutInput input = test::randomGraph(seed, 1 + seed % 9, 3 * (seed % 11));
        std::mt19937 random(seed);
        std::vector<float> lengths(input.edges.size());
        std::ranges::generate(lengths, [&] { return 1.0F + static_cast<float>(random() % 5); });
        std::map<std::pair<NodeIndex, NodeIndex>, float> expected;
        for (std::size_t i = 0; i < input.edges.size(); ++i) {
            const auto [a, b] = input.edges[i];
            if (a == b)
                continue;
            for (const auto& key : {std::pair(a, b), std::pair(b, a)}) {
                const auto [entry, isNew] = expected.emplace(key, lengths[i]);
                entry->second = std::min(entry->second, lengths[i]);
            }
        }
        const Mesh mesh(input.nodeCount, input.edges, lengths);
        std::map<std::pair<NodeIndex, NodeIndex>, float> found;
        for (NodeIndex node = 0; node < mesh.nodeCount(); ++node) {
            CHECK(std::ranges::is_sorted(mesh.neighbours(node)));
            for (std::size_t i = 0; i < mesh.degree(node); ++i)
                found[{node, mesh.neighbours(node)[i]}] = mesh.lengths(node)[i];
        }
        CHECK(found == expected);
        CHECK(mesh.edges().size() == mesh.edgeCount());
    }
}

TEST_CASE("a mesh without lengths has none", "[layout]") {
    const LayoutInput input = test::pathOf(3);
    const Mesh mesh(3, input.edges, {});
    CHECK_FALSE(mesh.hasLengths());
    CHECK(mesh.lengths(1).empty());
    CHECK(Mesh(0, {}, {}).nodeCount() == 0);
}
