#include "ui/canvas/view_animation.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::canvas;
using Catch::Approx;

TEST_CASE("the way between two views begins at one and ends exactly at the other", "[canvas]") {
    const ViewTransform from{{0, 0}, 0.5, {800, 600}, 1};
    const ViewTransform to{{300, 100}, 2, {800, 600}, 1};
    CHECK(between(from, to, 1) == to);
    CHECK(between(from, to, 0).scale == Approx(from.scale));
    CHECK(between(from, to, 0).centre.x == Approx(from.centre.x));
    CHECK(between(from, to, 0.5).scale == Approx(1));
}

TEST_CASE("a zoom at a point keeps that point in place all the way", "[canvas]") {
    const ViewTransform from{{0, 0}, 0.5, {800, 600}, 1};
    const Point anchor{700, 100};
    const ViewTransform to = from.zoomedAt(anchor, 3);
    for (const double done : {0.2, 0.5, 0.9}) {
        const Point below = between(from, to, done).toScene(anchor);
        CHECK(below.x == Approx(from.toScene(anchor).x));
        CHECK(below.y == Approx(from.toScene(anchor).y));
    }
}

TEST_CASE("a way without zoom is straight and even", "[canvas]") {
    const ViewTransform from{{0, 0}, 1, {800, 600}, 1};
    const ViewTransform to{{100, 50}, 1, {800, 600}, 1};
    CHECK(between(from, to, 0.25).centre.x == Approx(25));
    CHECK(between(from, to, 0.25).centre.y == Approx(12.5));
}
