#include "ui/canvas/spatial_index.h"

#include "tests/ui/canvas/small_scene.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <random>
#include <tuple>
#include <vector>

using namespace moneyties;
using namespace moneyties::canvas;
using test::SmallScene;

namespace {

/// Of the plain links in an area: which, and where they are drawn.
std::vector<std::tuple<LinkIndex, float, float>> linksOf(const SpatialIndex& index, const Rect& area) {
    std::vector<std::tuple<LinkIndex, float, float>> links;
    for (const std::uint32_t place : index.plainLinksIn(area)) {
        const PlainLink& link = index.plainLinks()[place];
        links.emplace_back(link.link, link.fromX, link.toY);
    }
    std::ranges::sort(links);
    return links;
}

} // namespace

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

TEST_CASE("the plain links of an area are those that are found in it, each once and in one order",
          "[canvas]") {
    std::mt19937 random(11);
    std::uniform_real_distribution<double> place(-3000, 3000);
    SmallScene small;
    for (int i = 0; i < 60; ++i)
        small.positions.push_back({place(random), place(random)});
    for (int i = 0; i < 200; ++i)
        small.ties.emplace_back(random() % 60, random() % 60);
    const SpatialIndex index(small.make());
    REQUIRE(index.plainLinks().size() == 200);
    for (const double reach : {50.0, 800.0, 2500.0, 9000.0}) {
        const Rect area{-reach, -reach, reach, reach};
        const auto places = index.plainLinksIn(area);
        CHECK(std::ranges::is_sorted(places));
        std::vector<LinkIndex> links;
        for (const std::uint32_t at : places)
            links.push_back(index.plainLinks()[at].link);
        std::ranges::sort(links);
        CHECK(links == index.linksIn(area));
    }
}

TEST_CASE("an index that followed moved nodes answers as one made anew", "[canvas]") {
    std::mt19937 random(5);
    std::uniform_real_distribution<double> place(-3000, 3000);
    SmallScene small;
    for (int i = 0; i < 400; ++i)
        small.positions.push_back({place(random), place(random)});
    for (int i = 0; i < 900; ++i)
        small.ties.emplace_back(random() % 400, random() % 400);
    const auto first = std::make_shared<const SceneData>(small.make());
    auto followed = std::make_unique<SpatialIndex>(*first);
    Scene scene = first;
    for (const std::size_t count : {1U, 2U, 3U, 0U, 300U, 1U}) { // few at a time, then far too many to follow
        std::vector<Point> positions = scene->positions.values();
        for (std::size_t i = 0; i < count; ++i)
            positions[random() % 400] = {place(random), place(random)};
        scene = withPositions(scene, positions);
        followed = std::make_unique<SpatialIndex>(*scene, *followed);
        const SpatialIndex anew(*scene);
        for (int i = 0; i < 40; ++i) {
            const Point at = i % 2 == 0 ? positions[random() % 400] : Point{place(random), place(random)};
            const Rect area = Rect::around(at, {300, 200});
            CHECK(followed->nodesIn(area) == anew.nodesIn(area));
            CHECK(followed->linksIn(area) == anew.linksIn(area));
            CHECK(followed->nodeAt(at, 5) == anew.nodeAt(at, 5));
            CHECK(followed->linkAt(at, 40) == anew.linkAt(at, 40));
            CHECK(linksOf(*followed, area) == linksOf(anew, area));
        }
        CHECK(linksOf(*followed, {-9000, -9000, 9000, 9000}).size() == 900);
    }
}

TEST_CASE("neighbours come near one another in the order of plain links", "[canvas]") {
    SmallScene small;
    for (int i = 0; i < 64; ++i) {
        const double x = i % 2 == 0 ? 0 : 100'000; // two heaps, taken turns
        small.positions.push_back({x + i, 0});
        small.positions.push_back({x + i, 10});
        small.ties.emplace_back(2 * i, 2 * i + 1);
    }
    const SpatialIndex index(small.make());
    int changes = 0;
    for (std::size_t i = 1; i < index.plainLinks().size(); ++i)
        changes += (index.plainLinks()[i].fromX > 50'000) != (index.plainLinks()[i - 1].fromX > 50'000);
    CHECK(changes == 1);
}
