#include "ui/canvas/closeness.h"

#include <catch2/catch_test_macros.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>

using namespace moneyties;
using namespace moneyties::canvas;

namespace {

/// A chain of four: 1 to 2, 2 to 3 and 3 to 4.
SceneInput chain() {
    SceneInput input;
    input.vocabulary = builtInVocabulary();
    for (std::int64_t id = 1; id <= 4; ++id)
        input.entities.push_back({EntityId(id), input.vocabulary.kinds()[0].id, std::to_string(id), {}, 1});
    for (std::int64_t id = 1; id <= 3; ++id) {
        Relationship tie;
        tie.id = RelationshipId(id);
        tie.from = EntityId(id);
        tie.to = EntityId(id + 1);
        tie.type = input.vocabulary.types().front().id;
        input.relationships.push_back(tie);
    }
    return input;
}

Money dollars(std::int64_t cents) {
    Money money;
    money.lowest = money.highest = cents;
    money.currency = "USD";
    return money;
}

/// By relationship: the lengths that a layout is asked for.
std::map<std::int64_t, float> lengthsOf(const SceneInput& input, Closeness by) {
    const Scene scene = buildScene(input);
    layout::LayoutInput toPlace;
    drawCloser(*scene, input, by, toPlace);
    std::map<std::int64_t, float> lengths;
    for (std::size_t i = 0; i < toPlace.lengths.size(); ++i)
        lengths[scene->links[i].id.value] = toPlace.lengths[i];
    return lengths;
}

} // namespace

TEST_CASE("the more money, the shorter the line", "[canvas][layout]") {
    SceneInput input = chain();
    input.relationships[0].amount = dollars(100'00);
    input.relationships[1].amount = dollars(400'00);
    input.relationships[2].amount = dollars(1'600'00);
    auto lengths = lengthsOf(input, Closeness::byAmount);
    CHECK(lengths[1] > lengths[2]);
    CHECK(lengths[2] > lengths[3]);
    CHECK(lengths[3] == 1);
}

TEST_CASE("amounts of two currencies are not compared", "[canvas][layout]") {
    SceneInput input = chain();
    input.relationships[0].amount = dollars(100'00);
    input.relationships[1].amount = dollars(100'00);
    input.relationships[1].amount.currency = "JPY";
    auto lengths = lengthsOf(input, Closeness::byAmount);
    CHECK(lengths[1] == lengths[2]);
}

TEST_CASE("the more ties join two, the shorter their lines", "[canvas][layout]") {
    SceneInput input = chain();
    Relationship second = input.relationships[0];
    second.id = RelationshipId(9);
    input.relationships.push_back(second);
    auto lengths = lengthsOf(input, Closeness::byTies);
    CHECK(lengths[1] < lengths[2]);
    CHECK(lengths[2] == lengths[3]);
}

TEST_CASE("no line becomes shorter than its label needs", "[canvas][layout]") {
    SceneInput input = chain();
    input.relationships[2].amount = dollars(1'600'00);
    const Scene scene = buildScene(input);
    layout::LayoutInput toPlace;
    toPlace.lengths.assign(scene->links.size(), 2);
    drawCloser(*scene, input, Closeness::byAmount, toPlace);
    for (const float length : toPlace.lengths)
        CHECK(length >= 2);
}

TEST_CASE("lines alike stay as they were asked for", "[canvas][layout]") {
    CHECK(lengthsOf(chain(), Closeness::alike).empty());
}
