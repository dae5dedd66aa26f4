#include "core/style/styler.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <initializer_list>
#include <set>

using namespace moneyties;
using namespace moneyties::style;

namespace {

Money amountOf(std::int64_t whole, const char* currency = "USD") {
    Money money;
    money.lowest = money.highest = whole * minorUnitsPerWhole(currency);
    money.currency = currency;
    return money;
}

Relationship with(Money amount) {
    Relationship relationship;
    relationship.amount = std::move(amount);
    return relationship;
}

/// A board of links, styled.
struct Styled {
    Styler styler;
    std::vector<Relationship> links;

    explicit Styled(const StyleRules& rules, std::vector<Relationship> all = {})
        : styler(rules, builtInVocabulary(), {}), links(std::move(all)) {
        for (const Relationship& link : links)
            styler.see(facts(link));
    }
    static LinkFacts facts(const Relationship& link, const char* type = "invested") {
        return {&link, builtInVocabulary().typeByCode(type), {}};
    }
    LinkLook look(std::size_t index) { return styler.look(facts(links[index]), "label"); }
};

const EntityKind* kind(const char* code) {
    return builtInVocabulary().kindByCode(code);
}

StyleRules only(const StyleRule& rule) {
    return {{rule}, {}};
}

/// The key's rule about an effect; its first when there are more.
const KeyRule* about(const StyleKey& key, RuleEffect effect, RuleSubject subject) {
    for (const KeyRule& rule : key.rules)
        if (rule.rule.effect == effect && rule.rule.subject == subject)
            return &rule;
    return nullptr;
}

} // namespace

TEST_CASE("by default the kind is the colour and the degree the size", "[style]") {
    Styler styler(defaultRules(), builtInVocabulary(), {});
    for (const std::int64_t degree : {0, 1, 4, 5, 1'000'000})
        styler.see({kind("fund"), {}, {}, degree}, {});
    const auto radius = [&](std::int64_t degree) {
        return styler.look({kind("fund"), {}, {}, degree}, {}).radius;
    };
    CHECK(styler.look({kind("fund"), {}, {}, 1}, {}).fill == kind("fund")->colour);
    CHECK(radius(0) == kLeastRadius);
    CHECK(radius(1) == kLeastRadius);
    CHECK(radius(5) > radius(4));
    CHECK(radius(1'000'000) == kMostRadius);
}

TEST_CASE("by default the category is the colour of a link and strength its dash", "[style]") {
    Relationship weak;
    weak.strength = Strength::tentative;
    Styled board(defaultRules(), {weak, {}});
    CHECK(board.look(0).dash == Dash::dotted);
    CHECK(board.look(1).dash == Dash::solid);
    CHECK(board.look(0).colour == categoryColour(Category::funding));
}

TEST_CASE("by default width grows with the logarithm of the amount in its own currency", "[style]") {
    Styled board(defaultRules(),
                 {with(amountOf(5'000'000)), with(amountOf(10'000'000)), with(amountOf(100'000'000)),
                  with(amountOf(1'000'000'000)), with(amountOf(10, "JPY")), with({})});
    CHECK(board.look(3).width == kMostWidth);
    CHECK(board.look(4).width == kMostWidth);
    CHECK(board.look(0).width > kLeastWidth);
    CHECK(board.look(3).width - board.look(2).width ==
          Catch::Approx(board.look(2).width - board.look(1).width));
    CHECK(board.look(5).width == kPlainWidth);
}

TEST_CASE("an amount that is undisclosed has the plain width", "[style]") {
    Relationship undisclosed;
    undisclosed.amount.words = "非公表";
    Styled board(defaultRules(), {undisclosed});
    CHECK(board.look(0).width == kPlainWidth);
    CHECK(about(board.styler.key(), RuleEffect::width, RuleSubject::relationships) == nullptr);
}

TEST_CASE("without rules everything is plain", "[style]") {
    Styled board({}, {with(amountOf(5))});
    CHECK(board.look(0).colour == kPlainColour);
    CHECK(board.look(0).width == kPlainWidth);
    CHECK(board.styler.look({kind("fund"), {}, {}, 9}, {}).fill == kPlainColour);
}

TEST_CASE("a rule that is switched off does nothing", "[style]") {
    StyleRules rules = defaultRules();
    for (StyleRule& rule : rules.rules)
        rule.is = StyleRule::Switch::off;
    Styled board(rules, {with(amountOf(5))});
    CHECK(board.look(0).width == kPlainWidth);
    CHECK(board.styler.key().rules.empty());
}

TEST_CASE("a later rule wins, and the key tells of what is seen alone", "[style]") {
    StyleRules rules = defaultRules();
    rules.rules.push_back(newRule(RuleSubject::relationships, RuleField::stage, RuleEffect::colour));
    Relationship talks;
    talks.stage = Stage::negotiating;
    Styled board(rules, {talks, {}});
    CHECK(board.look(0).colour != board.look(1).colour);
    const StyleKey key = board.styler.key();
    const KeyRule* colours = about(key, RuleEffect::colour, RuleSubject::relationships);
    REQUIRE(colours != nullptr);
    CHECK(colours->rule.field == RuleField::stage);
    REQUIRE(colours->values.size() == 2);
    CHECK(colours->values[0].value == "negotiating");
    CHECK(colours->values[1].value == "completed");
}

TEST_CASE("a rule for one value leaves the others as they were", "[style]") {
    StyleRule rule = newRule(RuleSubject::relationships, RuleField::stage, RuleEffect::colour);
    rule.others = StyleRule::Others::untouched;
    rule.choices = {{"negotiating", Colour{0xFF0000}}};
    StyleRules rules = defaultRules();
    rules.rules.push_back(rule);
    Relationship talks;
    talks.stage = Stage::negotiating;
    Styled board(rules, {talks, {}});
    CHECK(board.look(0).colour == 0xFF0000);
    CHECK(board.look(1).colour == categoryColour(Category::funding));
}

TEST_CASE("automatic colours pass over those that a choice has taken, and end in grey", "[style]") {
    StyleRule rule = newRule(RuleSubject::relationships, RuleField::type, RuleEffect::colour);
    rule.choices = {{"founded", coloursOf(Scheme::okabeIto)[0]}};
    Styler styler(only(rule), builtInVocabulary(), {});
    const Relationship link;
    std::set<Colour> colours;
    for (const RelationshipType& type : builtInVocabulary().types())
        styler.see({&link, &type, {}});
    for (const RelationshipType& type : builtInVocabulary().types())
        colours.insert(styler.look({&link, &type, {}}, {}).colour);
    CHECK(colours.size() == coloursOf(Scheme::okabeIto).size() + 1);
    CHECK(colours.contains(kPlainColour));
    CHECK(styler.key().rules.at(0).values.back().value.empty()); // the others
}

TEST_CASE("the first tag of an entity that a rule knows gives the look", "[style]") {
    const std::vector<Tag> tags = {{TagId(1), "watch", 0x112233}, {TagId(2), "done", 0x445566}};
    StyleRule rule = newRule(RuleSubject::entities, RuleField::tag, RuleEffect::colour);
    rule.scheme = Scheme::own;
    CHECK(Styler::needsEntityFacts(only(rule)));
    Styler styler(only(rule), builtInVocabulary(), tags);
    const EntityFacts facts{{TagId(2), TagId(1)}, {}};
    styler.see({kind("person"), {}, {}, 1}, facts);
    CHECK(styler.look({kind("person"), {}, {}, 1}, facts).fill == 0x445566);
    CHECK(styler.look({kind("person"), {}, {}, 1}, {}).fill == kPlainColour);
}

TEST_CASE("numbers can be colours", "[style]") {
    const StyleRule rule = newRule(RuleSubject::relationships, RuleField::share, RuleEffect::colour);
    Relationship small, large;
    small.share = Share{10'000};
    large.share = Share{900'000};
    Styled board(only(rule), {small, large});
    CHECK(board.look(0).colour == colourAt(Scheme::viridis, 0));
    CHECK(board.look(1).colour == colourAt(Scheme::viridis, 1));
    CHECK(board.styler.key().rules.at(0).ranges.at("").most == Catch::Approx(90));
}

TEST_CASE("every rule that can be begun can be applied", "[style]") {
    for (const RuleSubject subject : {RuleSubject::entities, RuleSubject::relationships})
        for (const RuleEffect effect : effectsOf(subject))
            for (const RuleField field : fieldsFor(subject, effect)) {
                Styled board(only(newRule(subject, field, effect)), {with(amountOf(5)), {}});
                board.styler.see({kind("fund"), {}, {}, 2}, {{TagId(1)}, 2015});
                CHECK(board.look(0).width > 0);
                CHECK(board.styler.look({kind("fund"), {}, {}, 2}, {{TagId(1)}, 2015}).radius > 0);
            }
}
