#include "ui/canvas/arrangement.h"

#include "tests/ui/canvas/small_scene.h"
#include "ui/canvas/label_metrics.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::canvas;
using moneyties::test::SmallScene;

namespace {

Scene scattered(int nodes) {
    SmallScene scene;
    for (int i = 0; i < nodes; ++i) {
        scene.positions.push_back({0, 0});
        if (i > 0)
            scene.ties.emplace_back(i / 2, i);
    }
    SceneData data = scene.make();
    data.placed = std::vector<bool>(static_cast<std::size_t>(nodes));
    return std::make_shared<const SceneData>(std::move(data));
}

Rect boxWithName(const SceneData& scene, NodeIndex node) {
    const style::NodeLook& look = scene.nodeLooks[node];
    const Size name = nameSize(look);
    const Point c = scene.position(node);
    return {c.x - std::max(look.radius, name.width / 2), c.y - look.radius,
            c.x + std::max(look.radius, name.width / 2), c.y + look.radius + kNameGap + name.height};
}

} // namespace

TEST_CASE("newcomers are arranged so that no name covers a node or a name", "[canvas]") {
    const Scene scene = withNewcomersArranged(scattered(30));
    for (NodeIndex a = 0; a < scene->nodeCount(); ++a)
        for (NodeIndex b = a + 1; b < scene->nodeCount(); ++b)
            CHECK_FALSE(boxWithName(*scene, a).intersects(boxWithName(*scene, b)));
}

TEST_CASE("a scene whose nodes all have their places is left alone", "[canvas]") {
    const Scene scene = std::make_shared<const SceneData>(SmallScene{{{1, 2}, {300, 4}}, {{0, 1}}}.make());
    CHECK(withNewcomersArranged(scene) == scene);
}

TEST_CASE("those who have a place keep it when newcomers are arranged", "[canvas]") {
    SceneData data = SmallScene{{{10, 20}, {400, 20}, {0, 0}}, {{0, 1}, {1, 2}}}.make();
    data.placed = std::vector<bool>{true, true, false};
    const Scene scene = withNewcomersArranged(std::make_shared<const SceneData>(std::move(data)));
    CHECK(scene->position(0) == Point{10, 20});
    CHECK(scene->position(1) == Point{400, 20});
    CHECK(scene->position(2) != Point{0, 0});
}

TEST_CASE("longer labels ask for longer lines", "[canvas]") {
    SceneData data = SmallScene{{{0, 0}, {1, 1}}, {{0, 1}, {0, 1}}}.make();
    std::vector<style::LinkLook> looks = data.linkLooks.values();
    looks[1].label = "invested in about US$100M · 2015";
    data.linkLooks = std::move(looks);
    const layout::LayoutInput input = layoutInput(data);
    CHECK(input.lengths[1] > input.lengths[0]);
}
