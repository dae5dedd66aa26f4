#include "ui/canvas/scene_morph.h"

#include "tests/ui/canvas/small_scene.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::canvas;

TEST_CASE("those who moved come from where they stood, newcomers from where they will stand", "[canvas]") {
    const Scene before = test::sceneOf({{0, 0}, {100, 0}}, {});
    const Scene after = test::sceneOf({{0, 0}, {100, 80}, {300, 300}}, {{0, 1}});
    CHECK(placesBefore(*before, *after, 1) == std::vector<Point>{{0, 0}, {100, 0}, {300, 300}});
}

TEST_CASE("nobody is on the way when nobody moved, or nobody was there", "[canvas]") {
    const Scene scene = test::sceneOf({{0, 0}, {100, 0}}, {});
    CHECK(placesBefore(*scene, *scene, 1).empty());
    CHECK(placesBefore(*test::sceneOf({}, {}), *scene, 1).empty());
}

TEST_CASE("the way begins where they stood and ends where the scene has them", "[canvas]") {
    const Scene scene = test::sceneOf({{0, 0}, {100, 80}}, {{0, 1}});
    const std::vector<Point> from{{0, 0}, {100, 0}};
    CHECK(onTheWay(scene, from, 0)->positions.values() == from);
    CHECK(onTheWay(scene, from, 0.5)->position(1) == Point{100, 40});
    CHECK(onTheWay(scene, from, 1)->positions.values() == scene->positions.values());
}
