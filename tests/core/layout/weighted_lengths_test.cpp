#include "core/layout/weighted_lengths.h"

#include "core/layout/layout.h"

#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace moneyties;
using namespace moneyties::layout;

TEST_CASE("a heavier tie wants to be shorter, within bounds", "[layout]") {
    const std::vector<double> weights{4, 1, 16, 1e300, 1e-300};
    CHECK(lengthsFor(weights) == std::vector<float>{1, 2, 0.5F, 1 / 3.0F, 3});
}

TEST_CASE("weights that say nothing leave an edge as it is", "[layout]") {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const std::vector<double> weights{0, -5, nan, std::numeric_limits<double>::infinity()};
    CHECK(lengthsFor(weights) == std::vector<float>{1, 1, 1, 1});
    CHECK(lengthsFor({}).empty());
}

TEST_CASE("a layout draws the heaviest tie of a node shortest", "[layout]") {
    LayoutInput star;
    star.nodeCount = 5;
    star.edges = {{0, 1}, {0, 2}, {0, 3}, {0, 4}};
    star.lengths = lengthsFor(std::vector<double>{1, 1, 1, 9});
    LayoutOptions options;
    options.algorithm = Algorithm::stress;
    const Positions positions = run(star, options);
    const double heaviest = length(positions[4] - positions[0]);
    for (std::size_t node = 1; node < 4; ++node)
        CHECK(heaviest < 0.5 * length(positions[node] - positions[0]));
}
