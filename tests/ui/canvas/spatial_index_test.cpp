#include "ui/canvas/spatial_index.h"

#include "tests/ui/canvas/small_scene.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::canvas;
using test::SmallScene;

TEST_CASE("a node is found inside its shape and a little around it", "[canvas]") {
    const SpatialIndex index(SmallScene{{{0, 0}, {100, 0}}, {}}.make());
    CHECK(index.nodeAt({9, 9}, 0) == 0);
    CHECK(index.nodeAt({17, 0}, 4) == 0);
    CHECK(index.nodeAt({19, 0}, 4) == kNoIndex);
    CHECK(index.nodeAt({100, -13}, 0) == 1);
}

TEST_CASE("of nodes above one another the topmost is found", "[canvas]") {
    const SpatialIndex index(SmallScene{{{0, 0}, {5, 0}}, {}}.make());
    CHECK(index.nodeAt({2, 0}, 0) == 1);
}

TEST_CASE("of parallel links the nearest curve is found", "[canvas]") {
    const SpatialIndex index(SmallScene{{{0, 0}, {200, 0}}, {{0, 1}, {0, 1}}, {20, -20}}.make());
    CHECK(index.linkAt({100, -18}, 5) == 0);
    CHECK(index.linkAt({100, 22}, 5) == 1);
    CHECK(index.linkAt({100, 0}, 5) == kNoIndex);
}

TEST_CASE("an area finds its nodes and the links that pass through", "[canvas]") {
    const SpatialIndex index(SmallScene{{{0, 0}, {1000, 0}, {0, 900}}, {{0, 1}, {0, 2}}}.make());
    CHECK(index.nodesIn({-50, -50, 50, 50}) == std::vector<NodeIndex>{0});
    CHECK(index.linksIn({400, -10, 600, 10}) == std::vector<LinkIndex>{0});
    CHECK(index.nodesIn({400, -10, 600, 10}).empty());
}
