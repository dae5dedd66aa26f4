#include "core/style/shape.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <numbers>

using namespace moneyties;
using namespace moneyties::style;

namespace {

constexpr int kShapes = 8;

double area(std::span<const Point> outline) {
    double twice = 0;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Point a = outline[i];
        const Point b = outline[(i + 1) % outline.size()];
        twice += a.x * b.y - a.y * b.x;
    }
    return twice / 2;
}

Point towards(double degrees) {
    const double angle = degrees * std::numbers::pi / 180;
    return {std::cos(angle), std::sin(angle)};
}

} // namespace

TEST_CASE("the outlines of all kinds cover about the same area", "[style]") {
    for (int i = 0; i < kShapes; ++i) {
        INFO("shape " << i);
        CHECK(area(unitOutline(static_cast<KindShape>(i))) > 2.3);
        CHECK(area(unitOutline(static_cast<KindShape>(i))) < 3.6);
    }
}

TEST_CASE("the reach in any direction ends on the outline", "[style]") {
    for (int i = 0; i < kShapes; ++i) {
        const auto shape = static_cast<KindShape>(i);
        for (int degrees = 0; degrees < 360; degrees += 7) {
            const Point direction = towards(degrees) * 3;
            const double distance = reach(shape, direction);
            INFO("shape " << i << " at " << degrees);
            CHECK(isInside(shape, towards(degrees) * (distance * 0.999)));
            CHECK_FALSE(isInside(shape, towards(degrees) * (distance * 1.001)));
            CHECK(distance > 0.6);
            CHECK(distance < 1.4);
        }
    }
}
