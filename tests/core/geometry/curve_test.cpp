#include "core/geometry/curve.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using namespace moneyties;
using Catch::Approx;

namespace {

Curve randomCurve(std::mt19937& random) {
    std::uniform_real_distribution<double> place(-100, 100);
    const auto point = [&] { return Point{place(random), place(random)}; };
    return {point(), point(), point()};
}

bool isCovered(const std::vector<Span>& spans, double t) {
    return std::ranges::any_of(spans, [t](const Span& s) { return t >= s.begin && t <= s.end; });
}

} // namespace

TEST_CASE("a part of a curve runs along the whole", "[geometry]") {
    std::mt19937 random(1);
    for (int i = 0; i < 20; ++i) {
        const Curve whole = randomCurve(random);
        const Curve part = whole.part(0.2, 0.7);
        for (const double t : {0.0, 0.3, 1.0})
            CHECK(length(part.at(t) - whole.at(0.2 + 0.5 * t)) == Approx(0).margin(1e-9));
    }
}

TEST_CASE("the bounds hold every point and touch the curve", "[geometry]") {
    std::mt19937 random(2);
    for (int i = 0; i < 20; ++i) {
        const Curve curve = randomCurve(random);
        const Rect box = curve.bounds().grownBy(1e-9);
        double left = 1e9;
        for (int step = 0; step <= 400; ++step) {
            CHECK(box.contains(curve.at(step / 400.0)));
            left = std::min(left, curve.at(step / 400.0).x);
        }
        CHECK(left - box.left < 0.05);
    }
}

TEST_CASE("the spans inside a box are those that sampling finds", "[geometry]") {
    std::mt19937 random(3);
    for (int i = 0; i < 50; ++i) {
        const Curve curve = randomCurve(random);
        const Rect box = Rect::around({0, 0}, {60, 40});
        const auto spans = spansInside(curve, box);
        for (int step = 1; step < 100; ++step) {
            const double t = step / 100.0;
            const Point p = curve.at(t);
            if (std::abs(std::abs(p.x) - 30) < 1e-6 || std::abs(std::abs(p.y) - 20) < 1e-6)
                continue;
            CHECK(isCovered(spans, t) == box.contains(p));
        }
    }
}

TEST_CASE("a straight line is cut at the box's sides", "[geometry]") {
    const Curve line{{0, 0}, {50, 0}, {100, 0}};
    const auto spans = spansInside(line, {20, -5, 40, 5});
    REQUIRE(spans.size() == 1);
    CHECK(spans[0].begin == Approx(0.2));
    CHECK(spans[0].end == Approx(0.4));
}

TEST_CASE("a small box on a very long straight line is found to the last unit", "[geometry]") {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> place(-9000, 9000);
    for (int i = 0; i < 200; ++i) {
        const Point from{place(random), place(random)}, to{place(random), place(random)};
        const Curve line{from, (from + to) * 0.5, to}; // no curve but for rounding
        CHECK(line.isStraight());
        const Point middle = line.at(0.3);
        const auto spans = spansInside(line, Rect::around(middle, {60, 16}));
        REQUIRE(spans.size() == 1);
        for (const double t : {spans[0].begin, spans[0].end}) {
            const Point away = line.at(t) - middle;
            const double outside = std::max(std::abs(away.x) - 30, std::abs(away.y) - 8);
            CHECK(outside == Approx(0).margin(1e-6)); // on the edge
        }
    }
}

TEST_CASE("what is left without holes keeps order and joins overlaps", "[geometry]") {
    using Spans = std::vector<Span>;
    CHECK(without({0, 1}, {}) == Spans{{0, 1}});
    CHECK(without({0, 1}, {{0.5, 0.6}, {0, 0.2}, {0.55, 0.7}}) == Spans{{0.2, 0.5}, {0.7, 1}});
    CHECK(without({0.3, 1}, {{0, 2}}).empty());
}

TEST_CASE("the distance to a curve is that to its nearest point", "[geometry]") {
    const Curve arch{{0, 0}, {50, -100}, {100, 0}};
    CHECK(arch.distanceTo({50, -50}) == Approx(0).margin(0.3));
    CHECK(arch.distanceTo({50, -60}) == Approx(10).margin(0.3));
    CHECK(Curve{{1, 1}, {1, 1}, {1, 1}}.distanceTo({4, 5}) == Approx(5));
    CHECK(Curve{{0, 0}, {50, 0}, {100, 0}}.distanceTo({60, 7}) == Approx(7));
    CHECK(Curve{{0, 0}, {50, 0}, {100, 0}}.distanceTo({103, 4}) == Approx(5));
}
