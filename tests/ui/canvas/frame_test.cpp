#include "ui/canvas/frame.h"

#include "tests/ui/canvas/small_scene.h"

#include <catch2/catch_test_macros.hpp>

#include <random>
#include <utility>
#include <vector>

using namespace moneyties;
using namespace moneyties::canvas;
using Lines = PaintOptions::Lines;

namespace {

Scene crowd(std::size_t links) {
    std::mt19937 random(2);
    std::vector<Point> places;
    for (int i = 0; i < 200; ++i)
        places.push_back({double(random() % 4000), double(random() % 3000)});
    std::vector<std::pair<NodeIndex, NodeIndex>> ties;
    for (std::size_t i = 0; i < links; ++i)
        ties.emplace_back(random() % 200, random() % 200);
    return test::sceneOf(places, ties);
}

FrameRequest requestFor(const Scene& scene, Lines lines) {
    FrameRequest request;
    request.scene = scene;
    request.view = {{2000, 1500}, 0.1, {400, 300}};
    request.options.lines = lines;
    return request;
}

} // namespace

TEST_CASE("a frame of few lines is the exact one also where a sample was asked for", "[canvas]") {
    FramePainter painter;
    const Scene scene = crowd(300);
    const auto asked = painter(requestFor(scene, Lines::sample), {});
    const auto exact = painter(requestFor(scene, Lines::all), {});
    REQUIRE(asked);
    REQUIRE(exact);
    CHECK_FALSE(asked->isCrowded);
    CHECK(asked->request.options.lines == Lines::all);
    CHECK(asked->image == exact->image);
}

TEST_CASE("a frame of a sample says so, and one of all lines says that a sample is less", "[canvas]") {
    FramePainter painter;
    const Scene scene = crowd(40'500);
    const auto sample = painter(requestFor(scene, Lines::sample), {});
    const auto all = painter(requestFor(scene, Lines::all), {});
    REQUIRE(sample);
    REQUIRE(all);
    CHECK(sample->request.options.lines == Lines::sample);
    CHECK(all->request.options.lines == Lines::all);
    CHECK(sample->isCrowded);
    CHECK(all->isCrowded);
}

TEST_CASE("a frame is the same on all cores and on all but one", "[canvas]") {
    FramePainter painter;
    FrameRequest request = requestFor(crowd(3000), Lines::all);
    request.view.scale = 0.6;
    const auto all = painter(request, {});
    request.cores = Cores::allButOne;
    const auto fewer = painter(request, {});
    REQUIRE(all);
    REQUIRE(fewer);
    CHECK(all->image == fewer->image);
    CHECK(all->labels.size() == fewer->labels.size());
}

TEST_CASE("a frame of nodes that have moved shows them where they are", "[canvas]") {
    const Scene scene = crowd(300);
    FramePainter painter;
    (void)painter(requestFor(scene, Lines::all), {});
    std::vector<Point> positions = scene->positions.values();
    positions[7] = {2000, 1500};
    const Scene moved = withPositions(scene, positions);
    const auto followed = painter(requestFor(moved, Lines::all), {});
    const auto anew = FramePainter()(requestFor(moved, Lines::all), {});
    REQUIRE(followed);
    REQUIRE(anew);
    CHECK(followed->request.indexed->scene == moved);
    CHECK(followed->request.indexed->index.nodeAt({2000, 1500}, 2) ==
          anew->request.indexed->index.nodeAt({2000, 1500}, 2));
}
