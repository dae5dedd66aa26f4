#include "core/layout/detail/all_pairs_stress.h"
#include "core/layout/detail/distances.h"
#include "core/layout/detail/sparse_stress.h"
#include "tests/core/layout/shapes.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::layout;
using namespace moneyties::layout::detail;

namespace {

/// Mean of (distance drawn / distance in the graph - 1)^2 over all pairs.
double stressOf(const Mesh& mesh, const Positions& positions) {
    const std::vector<float> distances = allDistances(mesh);
    const std::size_t n = mesh.nodeCount();
    double sum = 0;
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            if (i != j) {
                const double off = length(positions[i] - positions[j]) / distances[i * n + j] - 1;
                sum += off * off;
            }
    return sum / static_cast<double>(n * (n - 1));
}

} // namespace

TEST_CASE("stress draws a path straight and a grid as a grid", "[layout]") {
    const LayoutInput path = test::pathOf(30);
    const Mesh line(30, path.edges, {});
    CHECK(stressOf(line, allPairsStress({line, {}, {}, 1}, {})) < 1e-4);
    const LayoutInput grid = test::gridOf(12);
    const Mesh mesh(grid.nodeCount, grid.edges, {});
    CHECK(stressOf(mesh, allPairsStress({mesh, {}, {}, 1}, {})) < 0.05);
}

TEST_CASE("a few pivots come near the stress of all pairs", "[layout]") {
    const LayoutInput grid = test::gridOf(30);
    const Mesh mesh(grid.nodeCount, grid.edges, {});
    ThreadPool pool(2);
    const double all = stressOf(mesh, allPairsStress({mesh, {}, {}, 1}, {}));
    CHECK(stressOf(mesh, sparseStress({mesh, {}, {}, 1}, pool, {})) < 1.1 * all);
}

TEST_CASE("pinned nodes stay while the others come into order", "[layout]") {
    const LayoutInput path = test::pathOf(10);
    const Mesh mesh(10, path.edges, {});
    Positions start(10);
    for (std::size_t i = 0; i < 10; ++i)
        start[i] = {static_cast<double>(i * 7 % 10), static_cast<double>(i % 3)};
    std::vector<std::uint8_t> pinned(10, 0);
    pinned[0] = pinned[9] = 1;
    const Positions positions = allPairsStress({mesh, start, pinned, 1}, {});
    CHECK(positions[0] == start[0]);
    CHECK(positions[9] == start[9]);
    CHECK(stressOf(mesh, positions) < stressOf(mesh, start));
}
