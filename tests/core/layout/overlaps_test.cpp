#include "core/layout/overlaps.h"

#include "core/layout/detail/overlap_removal.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace moneyties;
using namespace moneyties::layout;

namespace {

LayoutInput crowd(unsigned seed, std::size_t count) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> coordinate(0, 300), width(20, 120);
    LayoutInput input;
    input.nodeCount = count;
    for (std::size_t i = 0; i < count; ++i) {
        const double half = width(random) / 2;
        input.start.push_back({coordinate(random), coordinate(random)});
        input.boxes.push_back({-half, -15, half, 30});
    }
    return input;
}

} // namespace

TEST_CASE("a crowd without pins ends with no two boxes over one another", "[layout]") {
    for (unsigned seed = 0; seed < 5; ++seed) {
        const LayoutInput input = crowd(seed, 40);
        const Positions apart = withoutOverlaps(input);
        REQUIRE(apart.size() == 40);
        CHECK(detail::countOverlaps(apart, input.boxes) == 0);
    }
}

TEST_CASE("those who are pinned stay, and the others go around them", "[layout]") {
    for (unsigned seed = 0; seed < 5; ++seed) {
        LayoutInput input = crowd(seed, 30);
        input.pinned.assign(30, 0);
        input.pinned[4] = 1;
        const Positions apart = withoutOverlaps(input);
        CHECK(apart[4] == input.start[4]);
        CHECK(detail::countOverlaps(apart, input.boxes) == 0);
    }
}

TEST_CASE("a drawing without overlaps stays as it is", "[layout]") {
    LayoutInput input;
    input.nodeCount = 2;
    input.start = {{0, 0}, {400, 0}};
    input.boxes.assign(2, {-20, -20, 20, 20});
    CHECK(withoutOverlaps(input) == input.start);
}
