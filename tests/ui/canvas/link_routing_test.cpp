#include "ui/canvas/link_routing.h"

#include "tests/ui/canvas/small_scene.h"
#include "ui/canvas/label_metrics.h"
#include "ui/canvas/scene_builder.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <memory>

using namespace moneyties;
using namespace moneyties::canvas;
using moneyties::test::SmallScene;

namespace {

/// Two nodes far apart with `links` ties between them, and a third one in the middle of the way.
Scene withOneInTheWay(std::size_t links) {
    SmallScene scene{{{0, 0}, {600, 0}, {300, 10}},
                     std::vector<std::pair<NodeIndex, NodeIndex>>(links, {0, 1})};
    scene.bends = fan(links);
    return std::make_shared<const SceneData>(scene.make());
}

Rect bodyAndName(const SceneData& scene, NodeIndex node) {
    const style::NodeLook& look = scene.nodeLooks[node];
    const Point c = scene.position(node);
    const Size name = nameSize(look);
    const double half = std::max(look.radius, name.width / 2);
    return {c.x - half, c.y - look.radius, c.x + half, c.y + look.radius * 1.05 + kNameGap + name.height};
}

std::size_t linksThrough(const Scene& scene, NodeIndex node) {
    return static_cast<std::size_t>(std::ranges::count_if(scene->links, [&](const SceneLink& link) {
        return !spansInside(linkCurve(*scene, link), bodyAndName(*scene, node)).empty();
    }));
}

} // namespace

TEST_CASE("a link bends around a node that stands in its way", "[canvas]") {
    const Scene scene = withOneInTheWay(1);
    REQUIRE(linksThrough(scene, 2) == 1);
    CHECK(linksThrough(withRoutedLinks(scene), 2) == 0);
}

TEST_CASE("parallel links leave a node free in their midst and stay apart", "[canvas]") {
    const Scene scene = withOneInTheWay(14);
    REQUIRE(linksThrough(scene, 2) > 1);
    const Scene routed = withRoutedLinks(scene);
    CHECK(linksThrough(routed, 2) == 0);
    std::vector<float> bends;
    for (const SceneLink& link : routed->links)
        bends.push_back(link.bend);
    CHECK(std::ranges::is_sorted(bends));
    for (std::size_t i = 1; i < bends.size(); ++i)
        CHECK(bends[i] - bends[i - 1] > 19);
}

TEST_CASE("a link with a free way keeps its bend", "[canvas]") {
    SmallScene small{{{0, 0}, {600, 0}, {300, 300}}, {{0, 1}, {0, 1}}};
    small.bends = {-13, 13};
    const Scene scene = std::make_shared<const SceneData>(small.make());
    const Scene routed = withRoutedLinks(scene);
    CHECK(routed->links[0].bend == -13);
    CHECK(routed->links[1].bend == 13);
}

TEST_CASE("a link that was bent by hand keeps its bend, whatever is in the way", "[canvas]") {
    BoardLink byHand;
    byHand.relationship = RelationshipId(1);
    byHand.bend = 4;
    SmallScene small{{{0, 0}, {600, 0}, {300, 0}}, {{0, 1}}};
    small.bends = {4};
    const Scene scene = std::make_shared<const SceneData>(small.make());
    CHECK(withRoutedLinks(scene, {byHand})->links[0].bend == 4);
}

TEST_CASE("large boards are given back as they are", "[canvas]") {
    SmallScene small;
    for (int i = 0; i < 500; ++i)
        small.positions.push_back({i * 50.0, 0});
    small.ties = {{0, 499}};
    const Scene scene = std::make_shared<const SceneData>(small.make());
    CHECK(withRoutedLinks(scene) == scene);
}
