#include "core/geometry/lanes.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace moneyties;
using Catch::Approx;

namespace {

constexpr Point kFrom{0, 0};
constexpr Point kTo{400, 0};

std::size_t hits(double bend, const std::vector<Rect>& boxes) {
    return static_cast<std::size_t>(std::ranges::count_if(
        boxes, [&](const Rect& box) { return !spansInside(bentCurve(kFrom, kTo, bend), box).empty(); }));
}

} // namespace

TEST_CASE("a bend is the distance of the curve's middle to the left of the line", "[geometry]") {
    CHECK(bentCurve(kFrom, kTo, 0).at(0.5) == Point{200, 0});
    CHECK(bentCurve(kFrom, kTo, 30).at(0.5).y == Approx(-30));
    CHECK(bentCurve(kTo, kFrom, 30).at(0.5).y == Approx(30));
    CHECK(bentCurve(kFrom, kFrom, 30).at(0.5) == kFrom);
}

TEST_CASE("with nothing in the way lanes fan out evenly", "[geometry]") {
    CHECK(clearLanes(kFrom, kTo, 1, 20, {}) == std::vector<double>{0});
    CHECK(clearLanes(kFrom, kTo, 4, 20, {}) == std::vector<double>{-30, -10, 10, 30});
    const std::vector<double> many = clearLanes(kFrom, kTo, 14, 20, {});
    CHECK(many.size() == 14);
    CHECK(many.front() == -130);
    CHECK(many.back() == 130);
}

TEST_CASE("a line bends around a box by the shorter way", "[geometry]") {
    const std::vector<Rect> box{{180, -10, 220, 60}};
    const std::vector<double> bends = clearLanes(kFrom, kTo, 1, 20, box);
    REQUIRE(bends.size() == 1);
    CHECK(bends[0] > 10);
    CHECK(bends[0] < 30);
    CHECK(hits(bends[0], box) == 0);
}

TEST_CASE("lanes leave a box free in their midst and keep apart", "[geometry]") {
    for (unsigned seed = 0; seed < 30; ++seed) {
        std::mt19937 random(seed);
        std::vector<Rect> boxes;
        for (int i = 0; i < 3; ++i)
            boxes.push_back(Rect::around({100.0 + random() % 200, -60.0 + random() % 120}, {50, 24}));
        const std::vector<double> bends = clearLanes(kFrom, kTo, 5, 20, boxes);
        REQUIRE(bends.size() == 5);
        std::size_t hit = 0;
        std::size_t evenlyHit = 0;
        for (std::size_t i = 0; i < 5; ++i) {
            hit += hits(bends[i], boxes);
            evenlyHit += hits((static_cast<double>(i) - 2) * 20, boxes);
            if (i > 0)
                CHECK(bends[i] - bends[i - 1] >= 20 - 1e-6);
        }
        CHECK(hit <= evenlyHit);
        CHECK(hit == 0);
    }
}

TEST_CASE("where everything is in the way there are lanes all the same", "[geometry]") {
    const std::vector<Rect> wall{{150, -1000, 160, 1000}};
    CHECK(clearLanes(kFrom, kTo, 3, 20, wall).size() == 3);
    CHECK(clearLanes(kFrom, kFrom, 3, 20, wall).size() == 3);
}
