#include "ui/canvas/tools/walk.h"

#include "tests/ui/canvas/small_scene.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::canvas;
using test::sceneOf;

TEST_CASE("an arrow leads to the neighbour that lies that way", "[tools]") {
    const Scene scene = sceneOf({{0, 0}, {100, 10}, {-100, 0}, {0, 100}, {50, 0}}, {{0, 1}, {2, 0}, {0, 3}});
    CHECK(neighbourTowards(*scene, 0, WalkDirection::right) == 1); // not the nearer 4, which has no link
    CHECK(neighbourTowards(*scene, 0, WalkDirection::left) == 2);
    CHECK(neighbourTowards(*scene, 0, WalkDirection::down) == 3);
    CHECK(neighbourTowards(*scene, 0, WalkDirection::up) == kNoIndex);
}

TEST_CASE("of two neighbours on one side the arrow takes the one straighter ahead", "[tools]") {
    const Scene scene = sceneOf({{0, 0}, {100, 0}, {60, 110}}, {{0, 1}, {0, 2}});
    CHECK(neighbourTowards(*scene, 0, WalkDirection::right) == 1);
    CHECK(neighbourTowards(*scene, 0, WalkDirection::down) == 2);
}

TEST_CASE("a walk begins at the node nearest to the middle of the view", "[tools]") {
    const Scene scene = sceneOf({{0, 0}, {100, 0}}, {});
    CHECK(nearestNode(*scene, {80, 10}) == 1);
    CHECK(nearestNode(*sceneOf({}, {}), {0, 0}) == kNoIndex);
}

TEST_CASE("a link to itself and nodes on one spot lead nowhere", "[tools]") {
    const Scene scene = sceneOf({{0, 0}, {0, 0}}, {{0, 0}, {0, 1}});
    CHECK(neighbourTowards(*scene, 0, WalkDirection::right) == kNoIndex);
}
