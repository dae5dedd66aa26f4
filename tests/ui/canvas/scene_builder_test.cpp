#include "ui/canvas/scene_builder.h"

#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace moneyties;
using namespace moneyties::canvas;

namespace {

store::EntityRow row(std::int64_t id, std::string english, std::string japanese = {}) {
    store::EntityRow entity;
    entity.id = EntityId(id);
    entity.kind = builtInVocabulary().kindByCode("company")->id;
    entity.nameEn = std::move(english);
    entity.nameJa = std::move(japanese);
    return entity;
}

Relationship tie(std::int64_t id, std::int64_t from, std::int64_t to, const char* type = "invested") {
    Relationship relationship;
    relationship.id = RelationshipId(id);
    relationship.from = EntityId(from);
    relationship.to = EntityId(to);
    relationship.type = builtInVocabulary().typeByCode(type)->id;
    return relationship;
}

SceneOptions named(LabelLanguage names) {
    SceneOptions options;
    options.names = names;
    return options;
}

BoardNode placed(std::int64_t id, Point position) {
    BoardNode node;
    node.entity = EntityId(id);
    node.position = position;
    return node;
}

SceneInput twoCompanies() {
    SceneInput input;
    input.vocabulary = builtInVocabulary();
    input.entities = {row(1, "Microsoft", "マイクロソフト"), row(2, "OpenAI", "オープンAI")};
    return input;
}

const style::LinkLook& lookOf(const Scene& scene, std::size_t link) {
    return scene->look(scene->links[link]);
}

/// Where the middle of a link's curve lies beside the straight line, seen in one direction for all.
double side(const Scene& scene, std::size_t link) {
    return linkCurve(*scene, scene->links[link]).at(0.5).y;
}

} // namespace

TEST_CASE("names follow the label language", "[canvas]") {
    const SceneInput input = twoCompanies();
    const auto first = [&](LabelLanguage names) { return buildScene(input, named(names))->nodeLooks[0]; };
    CHECK(first(LabelLanguage::english).label == "Microsoft");
    CHECK(first(LabelLanguage::english).secondLabel.empty());
    CHECK(first(LabelLanguage::japanese).label == "マイクロソフト");
    CHECK(first(LabelLanguage::both).label == "Microsoft");
    CHECK(first(LabelLanguage::both).secondLabel == "マイクロソフト");
}

TEST_CASE("a name in one language only stands in for the other", "[canvas]") {
    SceneInput input = twoCompanies();
    input.entities = {row(1, "Grok"), row(2, "安全委員会", "安全委員会")};
    const Scene japanese = buildScene(input, named(LabelLanguage::japanese));
    CHECK(japanese->nodeLooks[0].label == "Grok");
    CHECK(buildScene(input)->nodeLooks[1].secondLabel.empty());
}

TEST_CASE("parallel relationships fan out to different sides, whatever their direction", "[canvas]") {
    SceneInput input = twoCompanies();
    input.relationships = {tie(1, 1, 2), tie(2, 2, 1), tie(3, 1, 2)};
    input.nodes = {placed(1, {0, 0}), placed(2, {300, 0})};
    const Scene scene = buildScene(input);
    CHECK(side(scene, 0) != side(scene, 1));
    CHECK(side(scene, 1) == 0);
    CHECK(side(scene, 0) == -side(scene, 2));
}

TEST_CASE("a fan is symmetric and evenly spaced", "[canvas]") {
    CHECK(fan(0).empty());
    CHECK(fan(1) == std::vector<float>{0});
    for (std::size_t count = 2; count < 9; ++count) {
        const std::vector<float> offsets = fan(count);
        CHECK(offsets.front() == -offsets.back());
        CHECK(offsets[1] - offsets[0] >= 20);
    }
}

TEST_CASE("loops at one node get numbers of their own", "[canvas]") {
    SceneInput input = twoCompanies();
    input.relationships = {tie(1, 1, 1), tie(2, 1, 1)};
    const Scene scene = buildScene(input);
    CHECK(scene->links[0].bend == 0);
    CHECK(scene->links[1].bend == 1);
}

TEST_CASE("what is hidden, omitted or has no end on the board is not in the scene", "[canvas]") {
    SceneInput input = twoCompanies();
    input.entities.push_back(row(3, "Apple"));
    input.relationships = {tie(1, 1, 2), tie(2, 2, 3), tie(3, 1, 99), tie(4, 2, 1)};
    input.nodes = {placed(3, {0, 0})};
    input.nodes[0].hidden = true;
    input.links = {{RelationshipId(4), true, 0, {}}};
    CHECK(buildScene(input)->links.size() == 1);
    CHECK(buildScene(input)->nodeCount() == 2);
    SceneOptions options;
    options.ofRelationship = [](const Relationship&) { return Presence::omitted; };
    CHECK(buildScene(input, options)->links.empty());
    options.ofRelationship = [](const Relationship&) { return Presence::faded; };
    CHECK(lookOf(buildScene(input, options), 0).emphasis == style::Emphasis::faded);
}

TEST_CASE("positions of the board are taken, unusable ones are not", "[canvas]") {
    SceneInput input = twoCompanies();
    const double infinite = std::numeric_limits<double>::infinity();
    input.nodes = {placed(1, {40, 50}), placed(2, {infinite, 0})};
    input.nodes[0].pinned = input.nodes[1].pinned = true;
    const Scene scene = buildScene(input);
    CHECK(scene->position(0) == Point{40, 50});
    CHECK(scene->placed[0]);
    CHECK(scene->pinned[0]);
    CHECK_FALSE(scene->placed[1]);
    CHECK_FALSE(scene->pinned[1]);
    CHECK(isFinite(scene->position(1)));
}

TEST_CASE("the user's bend and label place win over the automatic ones", "[canvas]") {
    SceneInput input = twoCompanies();
    input.relationships = {tie(1, 1, 2), tie(2, 1, 2)};
    input.links = {{RelationshipId(1), false, 77, {5, 6}}};
    const Scene scene = buildScene(input);
    CHECK(scene->links[0].bend == 77);
    CHECK(scene->links[0].labelOffset == Point{5, 6});
}

TEST_CASE("link labels follow their language and carry footnotes", "[canvas]") {
    SceneInput input = twoCompanies();
    input.relationships = {tie(7, 1, 2)};
    input.relationships[0].start = FuzzyDate::ofYear(2019);
    SceneOptions options;
    options.footnotes[RelationshipId(7)] = "[1]";
    CHECK(lookOf(buildScene(input, options), 0).label.ends_with("[1]"));
    CHECK(lookOf(buildScene(input, options), 0).label.find("2019") != std::string::npos);
    options.linkLabels = phrases::Language::japanese;
    CHECK(lookOf(buildScene(input, options), 0).label.find("出資") != std::string::npos);
}

TEST_CASE("evidence becomes marks and end ticks", "[canvas]") {
    SceneInput input = twoCompanies();
    input.relationships = {tie(1, 1, 2)};
    input.evidence[RelationshipId(1)] = {true, false, false, true};
    const Scene scene = buildScene(input);
    CHECK(lookOf(scene, 0).mark == style::EvidenceMark::conflict);
    CHECK(lookOf(scene, 0).endTick);
}

TEST_CASE("hostile names become one clean line", "[canvas]") {
    SceneInput input = twoCompanies();
    input.entities[0].nameEn = std::string(10'000, 'W');
    input.entities[1].nameEn = "a\nb\x01"
                               "c";
    const Scene scene = buildScene(input);
    CHECK(scene->nodeLooks[0].label.size() < 100);
    CHECK(scene->nodeLooks[1].label == "a b c");
}
