#include "core/style/default_style.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::style;

namespace {

Money dollars(std::int64_t amount) {
    Money money;
    money.lowest = money.highest = amount * 100;
    money.currency = "USD";
    return money;
}

LinkLook lookOf(const char* code, Relationship relationship = {}, Evidence evidence = {}) {
    return plainLinkLook(relationship, builtInVocabulary().typeByCode(code), evidence, "label");
}

Relationship atStage(Stage stage) {
    Relationship relationship;
    relationship.stage = stage;
    return relationship;
}

} // namespace

TEST_CASE("a node takes shape and pictogram from its kind", "[style]") {
    const EntityKind* fund = builtInVocabulary().kindByCode("fund");
    const NodeLook look = plainNodeLook({fund, "Thrive Capital", "スライブ・キャピタル", 3});
    CHECK(look.shape == KindShape::hexagon);
    CHECK(look.icon == fund->icon);
    CHECK(look.secondLabel == "スライブ・キャピタル");
}

TEST_CASE("an unknown kind is still drawn", "[style]") {
    CHECK(plainNodeLook({nullptr, "?", "", 0}).radius == kLeastRadius);
}

TEST_CASE("only directed types carry an arrowhead", "[style]") {
    CHECK(lookOf("invested").arrow == ArrowHead::filled);
    CHECK(lookOf("friend_of").arrow == ArrowHead::none);
}

TEST_CASE("the stage shows by form", "[style]") {
    CHECK(lookOf("invested", atStage(Stage::negotiating)).arrow == ArrowHead::open);
    CHECK(lookOf("invested", atStage(Stage::negotiating)).lineMark == LineMark::none);
    CHECK(lookOf("invested", atStage(Stage::denied)).lineMark == LineMark::cross);
    CHECK(lookOf("merged_with", atStage(Stage::cancelled)).lineMark == LineMark::cross);
    CHECK(lookOf("leads", {}, {.ended = true}).endTick);
}

TEST_CASE("a conflict outranks a dispute, and that a missing source", "[style]") {
    CHECK(lookOf("invested", {}, {true, true, true}).mark == EvidenceMark::conflict);
    CHECK(lookOf("invested", {}, {false, true, true}).mark == EvidenceMark::disputed);
    CHECK(lookOf("invested", {}, {false, false, true}).mark == EvidenceMark::unsupported);
    CHECK(lookOf("invested").mark == EvidenceMark::none);
}

TEST_CASE("an amount tells itself by a link's importance, whatever else there is", "[style]") {
    Relationship paid;
    paid.amount = dollars(5);
    for (const char* type : {"invested", "criticized", "leads"})
        for (const Evidence& evidence : {Evidence{}, Evidence{true, true, true}}) {
            CHECK(lookOf(type, paid, evidence).importance >= kLeastOfMoney);
            CHECK(lookOf(type, {}, evidence).importance < kLeastOfMoney);
        }
}

TEST_CASE("labels of money outrank commentary", "[style]") {
    Relationship investment;
    investment.amount = dollars(5);
    CHECK(lookOf("invested", investment).importance > lookOf("invested").importance);
    CHECK(lookOf("invested").importance > lookOf("criticized").importance);
}
