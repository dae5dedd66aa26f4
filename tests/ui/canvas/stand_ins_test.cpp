#include "ui/canvas/stand_ins.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace moneyties;
using namespace moneyties::canvas;

namespace {

/// Four entities in a row, 100 apart, each tied to the next: 1 – 2 – 3 – 4.
SceneInput row() {
    SceneInput input;
    for (int i = 1; i <= 4; ++i) {
        store::EntityRow entity;
        entity.id = EntityId(i);
        entity.nameEn = "E" + std::to_string(i);
        input.entities.push_back(entity);
        BoardNode node;
        node.entity = entity.id;
        node.position = {100.0 * i, 0};
        input.nodes.push_back(node);
    }
    for (int i = 1; i < 4; ++i) {
        Relationship tie;
        tie.id = RelationshipId(i);
        tie.from = EntityId(i);
        tie.to = EntityId(i + 1);
        input.relationships.push_back(tie);
    }
    return input;
}

Annotation frame(double left, double right) {
    Annotation made;
    made.id = AnnotationId(7);
    made.kind = AnnotationKind::frame;
    made.area = {left, -10, right, 10};
    made.text = "Group";
    made.folded = true;
    return made;
}

NodeIndex nodeOf(const SceneData& scene, EntityId id) {
    const auto& ids = scene.nodeIds.values();
    const auto found = std::ranges::find(ids, id);
    return found == ids.end() ? kNoIndex : static_cast<NodeIndex>(found - ids.begin());
}

} // namespace

TEST_CASE("A folded frame is one node in its middle that takes over the ties to the outside", "[stand-ins]") {
    SceneInput input = row();
    input.annotations = {frame(150, 350)}; // holds 2 and 3
    const Scene scene = buildScene(input);
    CHECK(scene->nodeCount() == 3);
    const NodeIndex group = nodeOf(*scene, standIn(AnnotationId(7)));
    REQUIRE(group != kNoIndex);
    CHECK(scene->position(group) == Point{250, 0});
    CHECK(scene->nodeLooks[group].label == "Group (2)");
    CHECK(scene->links.size() == 2); // the tie inside is gone
    CHECK(scene->linksAt(group).size() == 2);
    CHECK(scene->annotations.empty());
}

TEST_CASE("An unfolded frame changes no node, and an empty folded one is a node alone", "[stand-ins]") {
    SceneInput input = row();
    input.annotations = {frame(150, 350)};
    input.annotations.front().folded = false;
    CHECK(buildScene(input)->nodeCount() == 4);
    CHECK(buildScene(input)->annotations.size() == 1);
    input.annotations = {frame(900, 950)};
    const Scene scene = buildScene(input);
    CHECK(scene->nodeCount() == 5);
    CHECK(scene->nodeLooks[4].label == "Group (0)");
}

TEST_CASE("A deal drawn as a hub stands between its parties, one line for each", "[stand-ins]") {
    SceneInput input = row();
    input.relationships.clear();
    for (int i = 1; i <= 3; ++i) { // three investors in 4
        Relationship tie;
        tie.id = RelationshipId(i);
        tie.from = EntityId(i);
        tie.to = EntityId(4);
        tie.deal = DealId(9);
        input.relationships.push_back(tie);
    }
    Deal round;
    round.id = DealId(9);
    round.nameEn = "Series B";
    input.deals = {round};
    CHECK(buildScene(input)->nodeCount() == 4);
    BoardDeal placed;
    placed.deal = DealId(9);
    placed.position = {250, -80};
    input.boardDeals = {placed};
    const Scene scene = buildScene(input);
    const NodeIndex hub = nodeOf(*scene, standIn(DealId(9)));
    REQUIRE(hub != kNoIndex);
    CHECK(scene->nodeLooks[hub].label == "Series B");
    CHECK(scene->position(hub) == Point{250, -80});
    CHECK(scene->linksAt(hub).size() == 4); // three in, one on to the target
    const auto& links = scene->links.values();
    const auto onward = std::ranges::find_if(links, [](const SceneLink& link) { return link.id.value < 0; });
    REQUIRE(onward != links.end());
    CHECK(relationshipOf(onward->id) == RelationshipId(1));
    CHECK(scene->look(*onward).label.empty());
}

TEST_CASE("Stand-ins are told from entities and from each other", "[stand-ins]") {
    CHECK_FALSE(standIn(AnnotationId(3)));
    CHECK(frameOf(standIn(AnnotationId(3))) == AnnotationId(3));
    CHECK_FALSE(dealOf(standIn(AnnotationId(3))));
    CHECK(dealOf(standIn(DealId(3))) == DealId(3));
    CHECK_FALSE(frameOf(standIn(DealId(3))));
    CHECK_FALSE(frameOf(EntityId(3)));
    CHECK_FALSE(dealOf(EntityId(3)));
}
