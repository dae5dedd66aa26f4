#include "ui/canvas/arrange_by.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>

using namespace moneyties;
using namespace moneyties::canvas;

namespace {

/// Two companies and a person, one dated tie and one without a date.
SceneInput threeTied() {
    SceneInput input;
    input.vocabulary = builtInVocabulary();
    const auto& kinds = input.vocabulary.kinds();
    input.entities = {{EntityId(1), kinds[1].id, "Beta", {}, 1},
                      {EntityId(2), kinds[0].id, "Gamma", {}, 2},
                      {EntityId(3), kinds[1].id, "Alpha", {}, 1}};
    Relationship dated;
    dated.id = RelationshipId(1);
    dated.from = EntityId(1);
    dated.to = EntityId(2);
    dated.type = input.vocabulary.types().front().id;
    dated.start = FuzzyDate::ofDay(Day{std::chrono::days{1000}});
    Relationship undated = dated;
    undated.id = RelationshipId(2);
    undated.to = EntityId(3);
    undated.from = EntityId(2);
    undated.start = {};
    input.relationships = {dated, undated};
    return input;
}

std::vector<std::uint32_t> ranks(SortBy sortBy) {
    const SceneInput input = threeTied();
    layout::LayoutInput facts;
    addFacts(*buildScene(input), input, sortBy, facts);
    return facts.ranks;
}

} // namespace

TEST_CASE("layouts learn the dates of links and the kinds of nodes", "[canvas]") {
    const SceneInput input = threeTied();
    const Scene scene = buildScene(input);
    layout::LayoutInput facts;
    addFacts(*scene, input, SortBy::name, facts);
    REQUIRE(facts.dates.size() == 2);
    const std::size_t dated = scene->links[0].id == RelationshipId(1) ? 0 : 1;
    CHECK(facts.dates[dated] == 1000);
    CHECK(std::isnan(facts.dates[1 - dated]));
    CHECK(facts.groups == std::vector<std::uint32_t>{1, 0, 1});
}

TEST_CASE("nodes are ranked by name, by kind or by ties", "[canvas]") {
    CHECK(ranks(SortBy::name) == std::vector<std::uint32_t>{1, 2, 0});
    CHECK(ranks(SortBy::kind) == std::vector<std::uint32_t>{2, 0, 1});
    CHECK(ranks(SortBy::ties) == std::vector<std::uint32_t>{1, 0, 2});
}

TEST_CASE("a radial layout has the node that was asked for in the middle", "[canvas]") {
    const SceneInput input = threeTied();
    const Scene scene = buildScene(input);
    ArrangeBy by{layout::Algorithm::radial, SortBy::ties, EntityId(1)};
    const std::vector<Point> around = arrangedPositions(*scene, input, by, StartFrom::nothing);
    const double near = length(around[1] - around[0]);
    CHECK(length(around[2] - around[0]) > 1.5 * near);
    by.centre = EntityId(2);
    const std::vector<Point> middle = arrangedPositions(*scene, input, by, StartFrom::nothing);
    CHECK(std::abs(length(middle[0] - middle[1]) - length(middle[2] - middle[1])) < 1);
}
