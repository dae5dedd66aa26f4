#include "ui/canvas/line_start.h"

#include "core/style/shape.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <numbers>

using namespace moneyties;
using namespace moneyties::canvas;

TEST_CASE("a line leaves a body where it crosses the outline, straight or bent", "[canvas]") {
    constexpr double kRadius = 14;
    for (const KindShape shape : {KindShape::circle, KindShape::roundedSquare, KindShape::diamond})
        for (int i = 0; i < 24; ++i)
            for (const double bend : {0.0, 60.0}) {
                const double angle = i * std::numbers::pi / 12;
                const Point way = Point{std::cos(angle), std::sin(angle)} * 300;
                const Curve curve{{0, 0}, way * 0.5 + Point{-way.y, way.x} * (bend / 300), way};
                const Point out = curve.at(leavesShape(curve, {0, 0}, kRadius, shape));
                CHECK(length(out) == Catch::Approx(style::reach(shape, out) * kRadius).margin(0.1));
            }
}

TEST_CASE("a line that never leaves a body ends with it", "[canvas]") {
    CHECK(leavesShape({{0, 0}, {2, 0}, {4, 0}}, {0, 0}, 14, KindShape::circle) == 1);
    CHECK(leavesShape({{0, 0}, {0, 0}, {0, 0}}, {0, 0}, 14, KindShape::circle) == 1);
}

TEST_CASE("a line to the side of a name stands clear of it only where the name is in its way", "[canvas]") {
    const Rect name{-40, 18, 40, 32};
    const Curve down{{0, 0}, {0, 100}, {0, 200}};
    const Curve up{{0, 0}, {0, -100}, {0, -200}};
    CHECK(down.at(leavesName(down, 0.07, {0, 0}, name)).y == Catch::Approx(34));
    CHECK(leavesName(up, 0.07, {0, 0}, name) == 0.07);
    CHECK(leavesName(down, 0.07, {0, 0}, Rect{}) == 0.07);
}
