// Owns StyleRules: what a board's rules make of the fields of entities and relationships.
#pragma once

#include "core/model/label_part.h"
#include "core/style/look.h"
#include "core/style/palettes.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace moneyties::style {

enum class RuleSubject { entities, relationships };

/// What a rule looks at. The measures of an entity are its degree; more come with the analysis of graphs.
enum class RuleField {
    kind,
    degree,
    tag,
    year,
    type,
    category,
    strength,
    stage,
    evidence,
    amount,
    share,
};

/// What a rule changes. Size is an entity's, width and dash a relationship's.
enum class RuleEffect { colour, size, width, dash, icon };

/// The look that a rule gives to one value: a colour, a size or width in scene units, a dash, or the name of
/// a pictogram.
using RuleLook = std::variant<Colour, double, Dash, std::string>;

/// A value by its code: "company", "invested", "negotiating", "unsupported", the number of a tag.
struct RuleChoice {
    std::string value;
    RuleLook look;
    friend bool operator==(const RuleChoice&, const RuleChoice&) = default;
};

struct StyleRule {
    RuleSubject subject = RuleSubject::relationships;
    RuleField field = RuleField::type;
    RuleEffect effect = RuleEffect::colour;
    /// Values that no choice names: coloured or scaled by the rule, or left as they were.
    enum class Others { automatic, untouched } others = Others::automatic;
    Scheme scheme = Scheme::okabeIto;
    std::vector<RuleChoice> choices;
    double least = 0; ///< size or width of the smallest number, scene units
    double most = 0;  ///< and of the largest
    enum class Switch { on, off } is = Switch::on;
    friend bool operator==(const StyleRule&, const StyleRule&) = default;
};

/// Rules apply from the first to the last, so that a later one wins.
struct StyleRules {
    std::vector<StyleRule> rules;
    std::vector<LabelPart> linkLabel; ///< what stands on a link; each at most once, in order
    friend bool operator==(const StyleRules&, const StyleRules&) = default;
};

/// What a board begins with: entities coloured by kind and sized by degree, relationships coloured by
/// category, as wide as their amounts and dashed by strength.
const StyleRules& defaultRules();

/// What can be asked of a subject; which effects it can have; which fields can give an effect.
std::vector<RuleEffect> effectsOf(RuleSubject subject);
std::vector<RuleField> fieldsFor(RuleSubject subject, RuleEffect effect);
/// Numbers have a smallest and a largest; other fields have single values.
bool isNumeric(RuleField field);
/// A rule as the user begins it: automatic, with the scheme and bounds that suit field and effect.
StyleRule newRule(RuleSubject subject, RuleField field, RuleEffect effect);

/// Bounds of what a rule may ask for, scene units.
inline constexpr double kSmallestRuleSize = 6;
inline constexpr double kLargestRuleSize = 60;
inline constexpr double kThinnestRuleWidth = 0.5;
inline constexpr double kWidestRuleWidth = 12;
inline constexpr std::size_t kMostRules = 100;

/// JSON as it stands in a board; empty for the default rules.
std::string toJson(const StyleRules& rules);
/// What cannot be read, or asks for what cannot be, is left out; no JSON at all gives the default rules.
StyleRules rulesFromJson(std::string_view json);

} // namespace moneyties::style
