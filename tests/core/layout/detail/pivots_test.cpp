#include "core/layout/detail/pivots.h"

#include "core/layout/detail/distances.h"
#include "tests/core/layout/shapes.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <numeric>
#include <set>
#include <vector>

using namespace moneyties::layout;
using namespace moneyties::layout::detail;

TEST_CASE("pivots are different nodes and know their distances to all", "[layout]") {
    const LayoutInput input = test::gridOf(9);
    const Mesh mesh(input.nodeCount, input.edges, {});
    const Pivots pivots = choosePivots(mesh, 12, 1, {});
    CHECK(std::set(pivots.nodes.begin(), pivots.nodes.end()).size() == 12);
    CHECK(pivots.unit == 1);
    for (std::size_t p = 0; p < pivots.count(); ++p) {
        const std::vector<float> expected = distancesFrom(mesh, pivots.nodes[p]);
        for (std::size_t i = 0; i < input.nodeCount; ++i)
            CHECK(static_cast<float>(pivots.row(i)[p]) == expected[i]);
    }
}

TEST_CASE("distances that are no whole numbers are kept in small steps", "[layout]") {
    const LayoutInput input = test::pathOf(5);
    const std::vector<float> lengths{0.5F, 1.25F, 3, 0.75F};
    const Mesh mesh(5, input.edges, lengths);
    const Pivots pivots = choosePivots(mesh, 2, 1, {});
    const std::vector<float> expected = distancesFrom(mesh, pivots.nodes[1]);
    for (std::size_t i = 0; i < 5; ++i)
        CHECK(pivots.unit * static_cast<float>(pivots.row(i)[1]) == Catch::Approx(expected[i]).margin(1e-3));
}

TEST_CASE("with every node a pivot each counts for itself alone", "[layout]") {
    const LayoutInput input = test::pathOf(6);
    const Pivots pivots = choosePivots(Mesh(6, input.edges, {}), 100, 1, {});
    REQUIRE(pivots.count() == 6);
    const PivotWeights weights = pivotWeights(pivots);
    CHECK(weights.region == std::vector<float>(6, 1));
    CHECK(weights.reach == std::vector<float>(6, 1));
}

TEST_CASE("the regions of the pivots share all nodes out", "[layout]") {
    const LayoutInput input = test::gridOf(20);
    const Pivots pivots = choosePivots(Mesh(input.nodeCount, input.edges, {}), 20, 1, {});
    const PivotWeights weights = pivotWeights(pivots);
    CHECK(std::accumulate(weights.region.begin(), weights.region.end(), 0.0F) == 400);
}
