#include "core/style/style_rules.h"

#include "core/style/default_style.h"

#include <algorithm>

namespace moneyties::style {

namespace {

StyleRule ownColours(RuleSubject subject, RuleField field) {
    StyleRule rule = newRule(subject, field, RuleEffect::colour);
    rule.scheme = Scheme::own;
    return rule;
}

constexpr auto kEntities = RuleSubject::entities;
constexpr auto kRelationships = RuleSubject::relationships;

} // namespace

const StyleRules& defaultRules() {
    static const StyleRules rules = {
        {ownColours(kEntities, RuleField::kind), newRule(kEntities, RuleField::degree, RuleEffect::size),
         ownColours(kRelationships, RuleField::category),
         newRule(kRelationships, RuleField::amount, RuleEffect::width),
         newRule(kRelationships, RuleField::strength, RuleEffect::dash)},
        {LabelPart::type, LabelPart::amount, LabelPart::share, LabelPart::stage, LabelPart::date}};
    return rules;
}

std::vector<RuleEffect> effectsOf(RuleSubject subject) {
    if (subject == kEntities)
        return {RuleEffect::colour, RuleEffect::size, RuleEffect::icon};
    return {RuleEffect::colour, RuleEffect::width, RuleEffect::dash};
}

std::vector<RuleField> fieldsFor(RuleSubject subject, RuleEffect effect) {
    using F = RuleField;
    std::vector<F> fields = subject == kEntities
                                ? std::vector<F>{F::kind, F::tag, F::degree, F::year}
                                : std::vector<F>{F::category, F::type,   F::tag,   F::strength, F::stage,
                                                 F::evidence, F::amount, F::share, F::year};
    const bool needsValues = effect == RuleEffect::dash || effect == RuleEffect::icon;
    if (needsValues)
        std::erase_if(fields, isNumeric);
    return fields;
}

bool isNumeric(RuleField field) {
    return field == RuleField::degree || field == RuleField::year || field == RuleField::amount ||
           field == RuleField::share;
}

StyleRule newRule(RuleSubject subject, RuleField field, RuleEffect effect) {
    StyleRule rule;
    rule.subject = subject;
    rule.field = field;
    rule.effect = effect;
    const bool isScaled = effect == RuleEffect::size || effect == RuleEffect::width;
    rule.scheme = isNumeric(field) ? Scheme::viridis : Scheme::okabeIto;
    rule.others = isScaled && !isNumeric(field) ? StyleRule::Others::untouched : StyleRule::Others::automatic;
    rule.least = effect == RuleEffect::size ? kLeastRadius : kLeastWidth;
    rule.most = effect == RuleEffect::size ? kMostRadius : kMostWidth;
    return rule;
}

} // namespace moneyties::style
