#include "ui/canvas/scene_data.h"

#include "core/base/error.h"
#include "tests/ui/canvas/small_scene.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace moneyties;
using namespace moneyties::canvas;
using test::SmallScene;

TEST_CASE("each node knows its links, a loop once", "[canvas]") {
    const SceneData scene = SmallScene{{{0, 0}, {100, 0}, {0, 100}}, {{0, 1}, {2, 0}, {0, 0}}}.make();
    const auto at = [&](NodeIndex node) {
        const auto links = scene.linksAt(node);
        return std::vector<LinkIndex>(links.begin(), links.end());
    };
    CHECK(at(0) == std::vector<LinkIndex>{0, 1, 2});
    CHECK(at(1) == std::vector<LinkIndex>{0});
    CHECK(at(2) == std::vector<LinkIndex>{1});
}

TEST_CASE("a bent link passes its middle as far to the left as its bend says", "[canvas]") {
    const SceneData scene = SmallScene{{{0, 0}, {100, 0}}, {{0, 1}, {1, 0}}, {20, 20}}.make();
    CHECK(linkCurve(scene, scene.links[0]).at(0.5) == Point{50, -20});
    CHECK(linkCurve(scene, scene.links[1]).at(0.5) == Point{50, 20});
}

TEST_CASE("a link from a node to itself leaves its shape and comes back", "[canvas]") {
    const SceneData scene = SmallScene{{{10, 10}}, {{0, 0}}}.make();
    const Curve loop = linkCurve(scene, scene.links[0]);
    CHECK(length(loop.at(0.5) - Point{10, 10}) > 30);
    CHECK(length(loop.from - Point{10, 10}) == Catch::Approx(14));
}

TEST_CASE("many loops at a node keep apart", "[canvas]") {
    SceneData scene = SmallScene{{{10, 10}}, std::vector<std::pair<NodeIndex, NodeIndex>>(14)}.make();
    std::vector<Point> tips;
    for (SceneLink link : scene.links) {
        link.bend = static_cast<float>(tips.size());
        const Point tip = linkCurve(scene, link).at(0.5);
        for (const Point other : tips)
            CHECK(length(tip - other) > 12);
        tips.push_back(tip);
    }
}

TEST_CASE("moving nodes shares everything but the positions", "[canvas]") {
    const auto scene = std::make_shared<const SceneData>(SmallScene{{{0, 0}, {100, 0}}, {{0, 1}}}.make());
    const Scene moved = withPositions(scene, {{5, 5}, {6, 6}});
    CHECK(moved->position(1) == Point{6, 6});
    CHECK(moved->version > scene->version);
    CHECK(&moved->nodeLooks.values() == &scene->nodeLooks.values());
}

TEST_CASE("positions that are no usable numbers are refused", "[canvas]") {
    const auto scene = std::make_shared<const SceneData>(SmallScene{{{0, 0}}, {}}.make());
    const double nan = std::numeric_limits<double>::quiet_NaN();
    CHECK_THROWS_AS(withPositions(scene, {{nan, 0}}), Error);
    CHECK_THROWS_AS(withPositions(scene, {{0, std::numeric_limits<double>::infinity()}}), Error);
    CHECK_THROWS_AS(withPositions(scene, {{1e300, 0}}), Error);
    CHECK_THROWS_AS(withPositions(scene, {}), Error);
}
