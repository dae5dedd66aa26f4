#include "core/style/styler.h"

#include "core/model/codes.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <set>
#include <span>
#include <utility>

namespace moneyties::style {

namespace {

/// As the legend and the JSON spell them.
constexpr std::array<std::string_view, 4> kEvidenceCodes = {"supported", "unsupported", "disputed",
                                                            "conflict"};

std::int64_t evidenceCode(const Evidence& evidence) {
    if (evidence.inConflict)
        return 3;
    if (evidence.disputed)
        return 2;
    return evidence.unsupported ? 1 : 0;
}

int yearOf(Day day) {
    return static_cast<int>(std::chrono::year_month_day(day).year());
}

double logarithmicShare(double least, double most, double number) {
    return most > least ? std::log(std::max(1.0, number) / least) / std::log(most / least) : 1;
}

/// Where a number stands between the smallest and the largest. The least width is that of a thousandth of the
/// largest amount, or of the smallest when that is less.
double shareOf(const StyleRule& rule, const KeyRange& range, double number) {
    if (rule.field == RuleField::amount) {
        const double most = std::max(1.0, range.most);
        return logarithmicShare(std::min(std::max(1.0, range.least), most / 1000), most, number);
    }
    if (rule.field == RuleField::degree)
        return logarithmicShare(1, rule.effect == RuleEffect::size ? kDegreeOfLargest : range.most, number);
    return range.most > range.least ? (number - range.least) / (range.most - range.least) : 1;
}

template<class Ranges>
void include(Ranges& ranges, std::string_view unit, double number) {
    auto range = ranges.find(unit);
    if (range == ranges.end())
        range = ranges.emplace(std::string(unit), KeyRange{number, number}).first;
    range->second.least = std::min(range->second.least, number);
    range->second.most = std::max(range->second.most, number);
}

template<class Record>
std::int64_t placeIn(const std::vector<Record>& records, const Record* record) {
    return record - records.data();
}

template<class Enum>
std::optional<std::int64_t> numberOfCode(const std::string& text) {
    const auto value = fromCode<Enum>(text);
    return value ? std::optional(numberOf(*value)) : std::nullopt;
}

std::optional<std::int64_t> numberFrom(const std::string& text) {
    std::int64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = read.ec == std::errc() && read.ptr == text.data() + text.size();
    return isWhole ? std::optional(number) : std::nullopt;
}

} // namespace

RuleLook lookOfNumber(const StyleRule& rule, const KeyRange& range, double number) {
    const double share = std::clamp(shareOf(rule, range, number), 0.0, 1.0);
    if (rule.effect == RuleEffect::colour)
        return colourAt(rule.scheme, share);
    return rule.least + (rule.most - rule.least) * share;
}

Styler::Styler(const StyleRules& rules, const Vocabulary& vocabulary, const std::vector<Tag>& tags)
    : m_vocabulary(vocabulary) {
    for (const Tag& tag : tags)
        m_tagColours.emplace(tag.id.value, tag.colour);
    for (const StyleRule& rule : rules.rules) {
        if (rule.is == StyleRule::Switch::off)
            continue;
        m_states.push_back({rule, {}, {}, {}, {}, {}});
        for (const RuleChoice& choice : rule.choices)
            if (const auto code = codeFrom(rule.field, choice.value))
                m_states.back().looks.emplace(*code, choice.look);
    }
}

bool Styler::needsEntityFacts(const StyleRules& rules) {
    return std::ranges::any_of(rules.rules, [](const StyleRule& rule) {
        return rule.is == StyleRule::Switch::on && rule.subject == RuleSubject::entities &&
               (rule.field == RuleField::tag || rule.field == RuleField::year);
    });
}

std::optional<Styler::Code> Styler::codeFrom(RuleField field, const std::string& text) const {
    switch (field) {
    case RuleField::kind:
        if (const EntityKind* kind = m_vocabulary.kindByCode(text))
            return placeIn(m_vocabulary.kinds(), kind);
        return std::nullopt;
    case RuleField::type:
        if (const RelationshipType* type = m_vocabulary.typeByCode(text))
            return placeIn(m_vocabulary.types(), type);
        return std::nullopt;
    case RuleField::category:
        return numberOfCode<Category>(text);
    case RuleField::strength:
        return numberOfCode<Strength>(text);
    case RuleField::stage:
        return numberOfCode<Stage>(text);
    case RuleField::evidence: {
        const auto found = std::ranges::find(kEvidenceCodes, text);
        return found == kEvidenceCodes.end() ? std::nullopt
                                             : std::optional<Code>(found - kEvidenceCodes.begin());
    }
    case RuleField::tag:
        return numberFrom(text);
    default:
        return std::nullopt;
    }
}

std::string Styler::textOf(RuleField field, Code code) const {
    const auto place = static_cast<std::size_t>(code);
    switch (field) {
    case RuleField::kind:
        return m_vocabulary.kinds()[place].code;
    case RuleField::type:
        return m_vocabulary.types()[place].code;
    case RuleField::category:
        return std::string(allCodes<Category>()[place]);
    case RuleField::strength:
        return std::string(allCodes<Strength>()[place]);
    case RuleField::stage:
        return std::string(allCodes<Stage>()[place]);
    case RuleField::evidence:
        return std::string(kEvidenceCodes[place]);
    default:
        return std::to_string(code);
    }
}

Styler::Values Styler::valuesOf(RuleField field, const NodeFacts& node, const EntityFacts& more) const {
    switch (field) {
    case RuleField::kind:
        return {node.kind != nullptr ? placeIn(m_vocabulary.kinds(), node.kind) : kNoCode};
    case RuleField::degree:
        return {kNoCode, nullptr, static_cast<double>(node.degree)};
    case RuleField::tag:
        return {kNoCode, &more.tags};
    case RuleField::year:
        return {kNoCode, nullptr, more.year};
    default:
        return {};
    }
}

Styler::Values Styler::valuesOf(RuleField field, const LinkFacts& link) const {
    const Relationship& relationship = *link.relationship;
    switch (field) {
    case RuleField::type:
        return {link.type != nullptr ? placeIn(m_vocabulary.types(), link.type) : kNoCode};
    case RuleField::category:
        return {link.type != nullptr ? numberOf(link.type->category) : kNoCode};
    case RuleField::strength:
        return {numberOf(relationship.strength)};
    case RuleField::stage:
        return {numberOf(relationship.stage)};
    case RuleField::evidence:
        return {evidenceCode(link.evidence)};
    case RuleField::tag:
        return {kNoCode, &relationship.tags};
    case RuleField::amount:
        if (const double amount = amountSize(relationship.amount); amount > 0)
            return {kNoCode, nullptr, amount, relationship.amount.currency};
        return {};
    case RuleField::share:
        if (relationship.share)
            return {kNoCode, nullptr, relationship.share->millionths / 1e4};
        return {};
    case RuleField::year:
        if (relationship.start.earliest)
            return {kNoCode, nullptr, yearOf(*relationship.start.earliest)};
        return {};
    default:
        return {};
    }
}

void Styler::see(State& state, const Values& values) {
    if (values.code != kNoCode)
        state.seen.insert(values.code);
    if (values.tags != nullptr)
        for (const TagId tag : *values.tags)
            state.seen.insert(tag.value);
    if (values.number)
        include(state.ranges, values.unit, *values.number);
}

void Styler::see(const NodeFacts& node, const EntityFacts& more) {
    for (State& state : m_states)
        if (state.rule.subject == RuleSubject::entities)
            see(state, valuesOf(state.rule.field, node, more));
}

void Styler::see(const LinkFacts& link) {
    for (State& state : m_states)
        if (state.rule.subject == RuleSubject::relationships)
            see(state, valuesOf(state.rule.field, link));
}

std::optional<Colour> Styler::ownColour(RuleField field, Code code) const {
    if (field == RuleField::kind)
        return m_vocabulary.kinds()[static_cast<std::size_t>(code)].colour;
    if (field == RuleField::category)
        return categoryColour(static_cast<Category>(code));
    if (field == RuleField::type)
        return categoryColour(m_vocabulary.types()[static_cast<std::size_t>(code)].category);
    const auto tag = m_tagColours.find(code);
    return tag == m_tagColours.end() ? std::nullopt : std::optional(tag->second);
}

/// Colours go to the values in the order of the vocabulary; those that a choice has taken are passed over.
void Styler::settleColours(State& state) const {
    std::vector<Colour> left;
    for (const Colour colour : coloursOf(state.rule.scheme))
        if (std::ranges::none_of(state.rule.choices,
                                 [&](const RuleChoice& c) { return c.look == RuleLook(colour); }))
            left.push_back(colour);
    std::size_t next = 0;
    for (const Code code : std::set<Code>(state.seen.begin(), state.seen.end())) {
        if (state.looks.contains(code))
            continue;
        if (state.rule.scheme == Scheme::own) {
            if (const auto colour = ownColour(state.rule.field, code))
                state.looks.emplace(code, *colour);
        } else if (next < left.size()) {
            state.looks.emplace(code, left[next++]);
        }
    }
}

void Styler::settle() {
    if (std::exchange(m_isSettled, true))
        return;
    for (State& state : m_states) {
        if (state.rule.others == StyleRule::Others::untouched || isNumeric(state.rule.field))
            continue;
        if (state.rule.effect == RuleEffect::colour)
            settleColours(state);
        if (state.rule.effect == RuleEffect::dash && state.rule.field == RuleField::strength)
            for (const Strength strength : allValues<Strength>())
                state.looks.emplace(numberOf(strength), dashOf(strength));
    }
}

/// Notes what the rule makes of the values, in the place of what an earlier rule made of them.
void Styler::take(Taken& taken, State& state, const Values& values) {
    Given& given = taken[static_cast<std::size_t>(state.rule.effect)];
    const auto found = [&](Code code) {
        const auto look = state.looks.find(code);
        if (look == state.looks.end())
            return false;
        given = {&state, code, values, look->second};
        return true;
    };
    if (values.code != kNoCode && found(values.code))
        return;
    if (values.tags != nullptr)
        for (const TagId tag : *values.tags)
            if (found(tag.value))
                return;
    if (state.rule.others == StyleRule::Others::untouched)
        return;
    const bool hasValue = values.code != kNoCode || (values.tags != nullptr && !values.tags->empty());
    if (values.number)
        given = {&state, kNoCode, values,
                 lookOfNumber(state.rule, state.ranges.find(values.unit)->second, *values.number)};
    else if (hasValue && state.rule.effect == RuleEffect::colour && state.rule.scheme != Scheme::own)
        given = {&state, kNoCode, values, kPlainColour};
}

void Styler::use(const Taken& taken) {
    for (const Given& given : taken) {
        if (given.by == nullptr)
            continue;
        if (given.values.number)
            include(given.by->usedRanges, given.values.unit, *given.values.number);
        else
            given.by->used.insert(given.code);
    }
}

NodeLook Styler::look(const NodeFacts& node, const EntityFacts& more) {
    settle();
    NodeLook look = plainNodeLook(node);
    Taken taken;
    for (State& state : m_states)
        if (state.rule.subject == RuleSubject::entities)
            take(taken, state, valuesOf(state.rule.field, node, more));
    use(taken);
    const auto given = [&](RuleEffect effect) { return taken[static_cast<std::size_t>(effect)]; };
    if (const Given colour = given(RuleEffect::colour); colour.by != nullptr)
        look.fill = std::get<Colour>(colour.look);
    if (const Given size = given(RuleEffect::size); size.by != nullptr)
        look.radius = std::get<double>(size.look);
    if (const Given icon = given(RuleEffect::icon); icon.by != nullptr)
        look.icon = std::get<std::string>(icon.look);
    if (node.kind != nullptr)
        m_kinds.insert(node.kind);
    return look;
}

LinkLook Styler::look(const LinkFacts& link, std::string label) {
    settle();
    LinkLook look = plainLinkLook(*link.relationship, link.type, link.evidence, std::move(label));
    Taken taken;
    for (State& state : m_states)
        if (state.rule.subject == RuleSubject::relationships)
            take(taken, state, valuesOf(state.rule.field, link));
    use(taken);
    const auto given = [&](RuleEffect effect) -> const Given& {
        return taken[static_cast<std::size_t>(effect)];
    };
    if (const Given& colour = given(RuleEffect::colour); colour.by != nullptr)
        look.colour = std::get<Colour>(colour.look);
    if (const Given& width = given(RuleEffect::width); width.by != nullptr)
        look.width = std::get<double>(width.look);
    if (const Given& dash = given(RuleEffect::dash); dash.by != nullptr)
        look.dash = std::get<Dash>(dash.look);
    return look;
}

KeyRule Styler::keyOf(const State& state) const {
    KeyRule key{state.rule, {}, {}};
    for (const Code code : std::set<Code>(state.used.begin(), state.used.end()))
        if (code != kNoCode)
            key.values.push_back({textOf(state.rule.field, code), state.looks.at(code)});
    if (state.used.contains(kNoCode))
        key.values.push_back({{}, kPlainColour});
    for (const auto& [unit, range] : state.usedRanges)
        key.ranges.emplace(unit, state.ranges.find(unit)->second);
    return key;
}

StyleKey Styler::key() const {
    StyleKey key;
    for (const EntityKind& kind : m_vocabulary.kinds())
        if (m_kinds.contains(&kind))
            key.kinds.push_back(kind.code);
    for (const State& state : m_states)
        if (!state.used.empty() || !state.usedRanges.empty())
            key.rules.push_back(keyOf(state));
    return key;
}

} // namespace moneyties::style
