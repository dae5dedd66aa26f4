#include "core/style/style_rules.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::style;

TEST_CASE("rules come back from their JSON as they were", "[style]") {
    StyleRules rules = defaultRules();
    StyleRule byStage = newRule(RuleSubject::relationships, RuleField::stage, RuleEffect::colour);
    byStage.choices = {{"negotiating", Colour{0xE69F00}}, {"completed", Colour{0x009E73}}};
    byStage.others = StyleRule::Others::untouched;
    byStage.is = StyleRule::Switch::off;
    StyleRule byType = newRule(RuleSubject::relationships, RuleField::type, RuleEffect::dash);
    byType.choices = {{"invested", Dash::dotted}};
    StyleRule icons = newRule(RuleSubject::entities, RuleField::kind, RuleEffect::icon);
    icons.choices = {{"fund", std::string("person")}};
    StyleRule sizes = newRule(RuleSubject::entities, RuleField::year, RuleEffect::size);
    sizes.least = 8;
    sizes.most = 40;
    rules.rules.insert(rules.rules.end(), {byStage, byType, icons, sizes});
    rules.linkLabel = {LabelPart::amount, LabelPart::date};
    CHECK(rulesFromJson(toJson(rules)) == rules);
}

TEST_CASE("the default rules need no JSON", "[style]") {
    CHECK(toJson(defaultRules()).empty());
    CHECK(rulesFromJson("") == defaultRules());
}

TEST_CASE("what is no JSON of rules gives the default ones", "[style]") {
    for (const char* text : {"{", "[]", "null", "7", "{\"rules\": 5}", "\xFF\xFE"})
        CHECK(rulesFromJson(text) == defaultRules());
}

TEST_CASE("rules that this version does not know, or that make no sense, are left out", "[style]") {
    const char* text = R"({"rules": [
        {"subject": "entities", "field": "kind", "effect": "glow"},
        {"subject": "entities", "field": "amount", "effect": "size"},
        {"subject": "relationships", "field": "amount", "effect": "dash"},
        7,
        {"subject": "entities", "field": "degree", "effect": "size", "least": -4, "most": 1e300},
        {"subject": "relationships", "field": "type", "effect": "colour",
         "choices": [{"value": "invested", "look": "#12zz56"}, {"value": "leads", "look": "#123456"}, 5]}]})";
    const StyleRules rules = rulesFromJson(text);
    REQUIRE(rules.rules.size() == 2);
    CHECK(rules.rules[0].least == kSmallestRuleSize);
    CHECK(rules.rules[0].most == kLargestRuleSize);
    REQUIRE(rules.rules[1].choices.size() == 1);
    CHECK(rules.rules[1].choices[0] == RuleChoice{"leads", Colour{0x123456}});
    CHECK(rules.linkLabel == defaultRules().linkLabel);
}
