#include "ui/canvas/view_transform.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using canvas::ViewTransform;
using Catch::Approx;

TEST_CASE("zooming keeps the scene point below the pointer in place", "[canvas]") {
    const ViewTransform view{{10, -20}, 0.5, {800, 600}, 1};
    const Point anchor{123, 456};
    const ViewTransform zoomed = view.zoomedAt(anchor, 1.7);
    CHECK(zoomed.toScene(anchor).x == Approx(view.toScene(anchor).x));
    CHECK(zoomed.toScene(anchor).y == Approx(view.toScene(anchor).y));
    CHECK(zoomed.scale == Approx(0.85));
}

TEST_CASE("panning moves the scene with the hand", "[canvas]") {
    const ViewTransform view{{0, 0}, 2, {800, 600}, 1};
    CHECK(view.pannedBy({40, -10}).toView({0, 0}) == Point{440, 290});
}

TEST_CASE("fitting shows the whole box inside the margin", "[canvas]") {
    const ViewTransform view = ViewTransform{}.fitted({0, 0, 4000, 100}, 20);
    CHECK(view.toView({0, 50}).x == Approx(20));
    CHECK(view.toView({4000, 50}).x == Approx(780));
}
