// The JSON of StyleRules: read with suspicion, because a file may come from anybody or from a newer version.
#include "core/style/style_rules.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <optional>

namespace moneyties::style {

namespace {

using nlohmann::json;

template<class Enum>
struct Spelling {
    Enum value;
    const char* code;
};

constexpr auto kSubjects = std::to_array<Spelling<RuleSubject>>(
    {{RuleSubject::entities, "entities"}, {RuleSubject::relationships, "relationships"}});
constexpr auto kFields = std::to_array<Spelling<RuleField>>({{RuleField::kind, "kind"},
                                                             {RuleField::degree, "degree"},
                                                             {RuleField::tag, "tag"},
                                                             {RuleField::year, "year"},
                                                             {RuleField::type, "type"},
                                                             {RuleField::category, "category"},
                                                             {RuleField::strength, "strength"},
                                                             {RuleField::stage, "stage"},
                                                             {RuleField::evidence, "evidence"},
                                                             {RuleField::amount, "amount"},
                                                             {RuleField::share, "share"}});
constexpr auto kEffects = std::to_array<Spelling<RuleEffect>>({{RuleEffect::colour, "colour"},
                                                               {RuleEffect::size, "size"},
                                                               {RuleEffect::width, "width"},
                                                               {RuleEffect::dash, "dash"},
                                                               {RuleEffect::icon, "icon"}});
constexpr auto kSchemes = std::to_array<Spelling<Scheme>>({{Scheme::own, "own"},
                                                           {Scheme::okabeIto, "okabe-ito"},
                                                           {Scheme::tolBright, "tol-bright"},
                                                           {Scheme::viridis, "viridis"},
                                                           {Scheme::cividis, "cividis"}});
constexpr auto kDashes = std::to_array<Spelling<Dash>>(
    {{Dash::solid, "solid"}, {Dash::dashed, "dashed"}, {Dash::dotted, "dotted"}});
constexpr auto kParts = std::to_array<Spelling<LabelPart>>({{LabelPart::type, "type"},
                                                            {LabelPart::amount, "amount"},
                                                            {LabelPart::share, "share"},
                                                            {LabelPart::role, "role"},
                                                            {LabelPart::stage, "stage"},
                                                            {LabelPart::date, "date"}});

template<class Table, class Enum>
const char* codeIn(const Table& table, Enum value) {
    return std::ranges::find(table, value, [](const auto& entry) { return entry.value; })->code;
}

template<class Table>
auto valueIn(const Table& table, const json& code) -> std::optional<decltype(table[0].value)> {
    if (code.is_string())
        for (const auto& entry : table)
            if (code.template get_ref<const std::string&>() == entry.code)
                return entry.value;
    return std::nullopt;
}

std::string spelled(Colour colour) {
    char text[8];
    std::snprintf(text, sizeof text, "#%06x", colour & 0xFFFFFFU);
    return text;
}

struct LookWriter {
    json operator()(Colour colour) const { return spelled(colour); }
    json operator()(double number) const { return number; }
    json operator()(Dash dash) const { return codeIn(kDashes, dash); }
    json operator()(const std::string& icon) const { return icon; }
};

json written(const StyleRule& rule) {
    json out = {{"subject", codeIn(kSubjects, rule.subject)},
                {"field", codeIn(kFields, rule.field)},
                {"effect", codeIn(kEffects, rule.effect)},
                {"scheme", codeIn(kSchemes, rule.scheme)},
                {"others", rule.others == StyleRule::Others::automatic},
                {"least", rule.least},
                {"most", rule.most},
                {"on", rule.is == StyleRule::Switch::on}};
    for (const RuleChoice& choice : rule.choices)
        out["choices"].push_back({{"value", choice.value}, {"look", std::visit(LookWriter{}, choice.look)}});
    return out;
}

double bounded(RuleEffect effect, double number) {
    if (effect == RuleEffect::size)
        return std::clamp(number, kSmallestRuleSize, kLargestRuleSize);
    return std::clamp(number, kThinnestRuleWidth, kWidestRuleWidth);
}

std::optional<RuleLook> readLook(RuleEffect effect, const json& look) {
    switch (effect) {
    case RuleEffect::colour: {
        unsigned colour = 0;
        char more = 0;
        if (look.is_string() &&
            std::sscanf(look.get_ref<const std::string&>().c_str(), "#%6x%c", &colour, &more) == 1)
            return RuleLook(static_cast<Colour>(colour));
        return std::nullopt;
    }
    case RuleEffect::size:
    case RuleEffect::width:
        return look.is_number() ? std::optional<RuleLook>(bounded(effect, look.get<double>())) : std::nullopt;
    case RuleEffect::dash:
        if (const auto dash = valueIn(kDashes, look))
            return RuleLook(*dash);
        return std::nullopt;
    case RuleEffect::icon:
        return look.is_string() ? std::optional<RuleLook>(look.get<std::string>()) : std::nullopt;
    }
    return std::nullopt;
}

/// The member of that name, or null.
const json& member(const json& object, const char* name) {
    static const json none;
    const auto found = object.find(name);
    return found == object.end() ? none : *found;
}

double numberOf(const json& value, double otherwise) {
    return value.is_number() && std::isfinite(value.get<double>()) ? value.get<double>() : otherwise;
}

std::optional<StyleRule> readRule(const json& in) {
    if (!in.is_object())
        return std::nullopt;
    const auto subject = valueIn(kSubjects, member(in, "subject"));
    const auto field = valueIn(kFields, member(in, "field"));
    const auto effect = valueIn(kEffects, member(in, "effect"));
    if (!subject || !field || !effect)
        return std::nullopt;
    const auto fields = fieldsFor(*subject, *effect);
    const auto effects = effectsOf(*subject);
    if (std::ranges::find(fields, *field) == fields.end() ||
        std::ranges::find(effects, *effect) == effects.end())
        return std::nullopt;
    StyleRule rule = newRule(*subject, *field, *effect);
    rule.scheme = valueIn(kSchemes, member(in, "scheme")).value_or(rule.scheme);
    if (const json& others = member(in, "others"); others.is_boolean())
        rule.others = others.get<bool>() ? StyleRule::Others::automatic : StyleRule::Others::untouched;
    rule.least = bounded(*effect, numberOf(member(in, "least"), rule.least));
    rule.most = bounded(*effect, numberOf(member(in, "most"), rule.most));
    if (const json& on = member(in, "on"); on.is_boolean() && !on.get<bool>())
        rule.is = StyleRule::Switch::off;
    for (const json& choice : member(in, "choices")) {
        if (!choice.is_object() || !member(choice, "value").is_string())
            continue;
        if (auto look = readLook(*effect, member(choice, "look")))
            rule.choices.push_back({member(choice, "value").get<std::string>(), std::move(*look)});
    }
    return rule;
}

std::vector<LabelPart> readParts(const json& in) {
    std::vector<LabelPart> parts;
    for (const json& code : in)
        if (const auto part = valueIn(kParts, code); part && std::ranges::find(parts, *part) == parts.end())
            parts.push_back(*part);
    std::ranges::sort(parts);
    return parts;
}

} // namespace

std::string toJson(const StyleRules& rules) {
    if (rules == defaultRules())
        return {};
    json out = {{"version", 1}, {"rules", json::array()}, {"link_label", json::array()}};
    for (const StyleRule& rule : rules.rules)
        out["rules"].push_back(written(rule));
    for (const LabelPart part : rules.linkLabel)
        out["link_label"].push_back(codeIn(kParts, part));
    return out.dump(-1, ' ', false, json::error_handler_t::replace);
}

StyleRules rulesFromJson(std::string_view text) {
    const json in = json::parse(text, nullptr, false);
    if (!in.is_object() || !member(in, "rules").is_array())
        return defaultRules();
    StyleRules rules;
    for (const json& each : member(in, "rules"))
        if (auto rule = readRule(each); rule && rules.rules.size() < kMostRules)
            rules.rules.push_back(std::move(*rule));
    rules.linkLabel =
        member(in, "link_label").is_array() ? readParts(member(in, "link_label")) : defaultRules().linkLabel;
    return rules;
}

} // namespace moneyties::style
