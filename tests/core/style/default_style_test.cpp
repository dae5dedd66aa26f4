#include "core/style/default_style.h"

#include <catch2/catch_approx.hpp>
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
    return linkLook(relationship, builtInVocabulary().typeByCode(code), evidence, WidthScale{}, "label");
}

Relationship atStage(Stage stage) {
    Relationship relationship;
    relationship.stage = stage;
    return relationship;
}

} // namespace

TEST_CASE("a node takes shape, colour and pictogram from its kind", "[style]") {
    const EntityKind* fund = builtInVocabulary().kindByCode("fund");
    const NodeLook look = nodeLook({fund, "Thrive Capital", "スライブ・キャピタル", 3});
    CHECK(look.shape == KindShape::hexagon);
    CHECK(look.fill == fund->colour);
    CHECK(look.icon == fund->icon);
    CHECK(look.secondLabel == "スライブ・キャピタル");
}

TEST_CASE("an unknown kind is still drawn", "[style]") {
    CHECK(nodeLook({nullptr, "?", "", 0}).radius == kLeastRadius);
}

TEST_CASE("nodes grow with their ties, between 14 and 26", "[style]") {
    CHECK(radiusForDegree(0) == kLeastRadius);
    CHECK(radiusForDegree(1) == kLeastRadius);
    CHECK(radiusForDegree(5) > radiusForDegree(4));
    CHECK(radiusForDegree(1'000'000) == kMostRadius);
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

TEST_CASE("strength is the dash, category the colour", "[style]") {
    Relationship relationship;
    relationship.strength = Strength::tentative;
    CHECK(lookOf("invested", relationship).dash == Dash::dotted);
    CHECK(lookOf("invested").colour == categoryColour(Category::funding));
    CHECK(lookOf("disputed_with").colour == categoryColour(Category::conflict));
}

TEST_CASE("a conflict outranks a dispute, and that a missing source", "[style]") {
    CHECK(lookOf("invested", {}, {true, true, true}).mark == EvidenceMark::conflict);
    CHECK(lookOf("invested", {}, {false, true, true}).mark == EvidenceMark::disputed);
    CHECK(lookOf("invested", {}, {false, false, true}).mark == EvidenceMark::unsupported);
    CHECK(lookOf("invested").mark == EvidenceMark::none);
}

TEST_CASE("width grows with the logarithm of the amount in its own currency", "[style]") {
    WidthScale widths;
    widths.include(dollars(5'000'000));
    widths.include(dollars(1'000'000'000));
    Money yen = dollars(10);
    yen.currency = "JPY";
    widths.include(yen);
    CHECK(widths.widthOf(dollars(1'000'000'000)) == WidthScale::kMostWidth);
    CHECK(widths.widthOf(yen) == WidthScale::kMostWidth);
    CHECK(widths.widthOf(dollars(5'000'000)) > WidthScale::kLeastWidth);
    const double ten = widths.widthOf(dollars(10'000'000));
    const double hundred = widths.widthOf(dollars(100'000'000));
    CHECK(widths.widthOf(dollars(1'000'000'000)) - hundred == Catch::Approx(hundred - ten));
}

TEST_CASE("a line without an amount, or with an undisclosed one, has the plain width", "[style]") {
    WidthScale widths;
    widths.include(Money{});
    Money undisclosed;
    undisclosed.words = "非公表";
    CHECK(widths.widthOf(undisclosed) == WidthScale::kPlainWidth);
    CHECK(widths.ranges().empty());
}

TEST_CASE("labels of money outrank commentary", "[style]") {
    Relationship investment;
    investment.amount = dollars(5);
    CHECK(lookOf("invested", investment).importance > lookOf("invested").importance);
    CHECK(lookOf("invested").importance > lookOf("criticized").importance);
}
