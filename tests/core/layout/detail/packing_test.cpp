#include "core/layout/detail/packing.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace moneyties;
using namespace moneyties::layout::detail;

namespace {

Rect moved(const Rect& r, Point by) {
    return {r.left + by.x, r.top + by.y, r.right + by.x, r.bottom + by.y};
}

} // namespace

TEST_CASE("packed parts keep their gap and make a picture of the wanted shape", "[layout]") {
    std::mt19937 random(1);
    std::vector<Footprint> parts;
    for (int i = 0; i < 60; ++i) {
        const double width = 20 + static_cast<double>(random() % 300) / (1 + i);
        const double height = 20 + static_cast<double>(random() % 300) / (1 + i);
        parts.push_back({{5, 7, 5 + width, 7 + height}, {5 + width, 7, 10 + width, 27}});
    }
    const std::vector<Point> moves = pack(parts, 10, 1.5, {});
    REQUIRE(moves.size() == parts.size());
    Rect bounds;
    for (std::size_t a = 0; a < parts.size(); ++a)
        for (const Rect& one : parts[a]) {
            bounds = bounds.united(moved(one, moves[a]));
            for (std::size_t b = 0; b < a; ++b)
                for (const Rect& other : parts[b])
                    CHECK_FALSE(
                        moved(one, moves[a]).grownBy(4.9).intersects(moved(other, moves[b]).grownBy(4.9)));
        }
    CHECK(bounds.width() > bounds.height());
    CHECK(bounds.width() < 2.2 * bounds.height());
}

TEST_CASE("a small part goes into the bay of a large one", "[layout]") {
    const Footprint hook{{0, 0, 500, 20}, {0, 0, 20, 500}, {0, 480, 500, 500}};
    const std::vector<Footprint> parts{hook, {{0, 0, 30, 30}}};
    const std::vector<Point> moves = pack(parts, 10, 1, {});
    const Rect small = moved(parts[1][0], moves[1] - moves[0]);
    CHECK(Rect{0, 0, 500, 500}.intersects(small));
}

TEST_CASE("nothing packs to nothing", "[layout]") {
    CHECK(pack({}, 10, 1.5, {}).empty());
}
