#include "ui/canvas/picked_items.h"

#include "tests/ui/canvas/small_scene.h"
#include "ui/canvas/scene_lookup.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::canvas;

namespace {

PickedItems entities(std::initializer_list<int> ids) {
    PickedItems items;
    for (const int id : ids)
        items.entities.emplace_back(id);
    return items;
}

} // namespace

TEST_CASE("a choice replaces, joins or toggles what was picked, in the order of picking", "[canvas]") {
    const PickedItems before = entities({4, 2});
    CHECK(pickedAfter(before, entities({2, 9}), SelectMode::replace) == entities({2, 9}));
    CHECK(pickedAfter(before, entities({2, 9}), SelectMode::add) == entities({4, 2, 9}));
    CHECK(pickedAfter(before, entities({2, 9}), SelectMode::toggle) == entities({4, 9}));
    CHECK(pickedAfter(before, {}, SelectMode::replace).isEmpty());
    CHECK(pickedAfter(before, {}, SelectMode::add) == before);
}

TEST_CASE("ids lead to the indices of the scene, in whatever order the scene has them", "[canvas]") {
    const Scene ascending = test::sceneOf({{0, 0}, {1, 0}, {2, 0}}, {{0, 1}, {1, 2}});
    auto turned = std::make_shared<SceneData>(*ascending);
    turned->nodeIds = std::vector{EntityId(30), EntityId(10), EntityId(20)};
    const SceneLookup lookup(turned);
    CHECK(lookup.node(EntityId(30)) == 0);
    CHECK(lookup.node(EntityId(20)) == 2);
    CHECK(lookup.node(EntityId(15)) == kNoIndex);
    CHECK(lookup.link(RelationshipId(2)) == 1);
    CHECK(lookup.link(RelationshipId(3)) == kNoIndex);
    const PickedIndices indices = lookup.indices({{EntityId(20), EntityId(30), EntityId(99)}, {}});
    CHECK(indices.nodes == std::vector<NodeIndex>{0, 2});
    CHECK(SceneLookup().node(EntityId(1)) == kNoIndex);
}
