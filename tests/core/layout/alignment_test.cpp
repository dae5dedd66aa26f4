#include "core/layout/alignment.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::layout;

namespace {

const std::vector<Point> kThree{{10, 0}, {-20, 40}, {60, 30}};

} // namespace

TEST_CASE("aligned nodes share the line of the outermost, or the middle of both", "[layout]") {
    CHECK(aligned(kThree, Alignment::left) == std::vector<Point>{{-20, 0}, {-20, 40}, {-20, 30}});
    CHECK(aligned(kThree, Alignment::right) == std::vector<Point>{{60, 0}, {60, 40}, {60, 30}});
    CHECK(aligned(kThree, Alignment::centre) == std::vector<Point>{{20, 0}, {20, 40}, {20, 30}});
    CHECK(aligned(kThree, Alignment::top) == std::vector<Point>{{10, 0}, {-20, 0}, {60, 0}});
    CHECK(aligned(kThree, Alignment::bottom) == std::vector<Point>{{10, 40}, {-20, 40}, {60, 40}});
    CHECK(aligned(kThree, Alignment::middle) == std::vector<Point>{{10, 20}, {-20, 20}, {60, 20}});
    CHECK(aligned({}, Alignment::left).empty());
}

TEST_CASE("distributed nodes stand in equal steps between the outermost, in their order", "[layout]") {
    const std::vector<Point> four{{0, 5}, {90, 6}, {10, 7}, {20, 8}};
    CHECK(distributed(four, Direction::across) == std::vector<Point>{{0, 5}, {90, 6}, {30, 7}, {60, 8}});
    CHECK(distributed(kThree, Direction::down) == std::vector<Point>{{10, 0}, {-20, 40}, {60, 20}});
}

TEST_CASE("fewer than three nodes have nothing to distribute", "[layout]") {
    const std::vector<Point> two{{0, 0}, {5, 9}};
    CHECK(distributed(two, Direction::down) == two);
}
