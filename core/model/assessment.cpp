#include "core/model/assessment.h"

#include <algorithm>
#include <limits>

namespace moneyties {

namespace {

constexpr double kAboutMargin = 0.10;

struct Range {
    double lowest = -std::numeric_limits<double>::infinity();
    double highest = std::numeric_limits<double>::infinity();
};

Range rangeOf(const Money& money) {
    Range range;
    const double margin = money.about ? kAboutMargin : 0;
    if (money.lowest)
        range.lowest = static_cast<double>(*money.lowest) * (1 - margin);
    if (money.highest)
        range.highest = static_cast<double>(*money.highest) * (1 + margin);
    return range;
}

bool hasBounds(const Money& money) {
    return money.lowest || money.highest;
}

/// Claims that count: supporting, and not superseded by a later one.
std::vector<const Claim*> supporting(std::span<const Claim> claims) {
    std::vector<const Claim*> result;
    for (const Claim& claim : claims) {
        const bool superseded = std::ranges::any_of(
            claims, [&](const Claim& other) { return claim.id.isValid() && other.supersedes == claim.id; });
        if (claim.stance == Stance::supports && !superseded)
            result.push_back(&claim);
    }
    return result;
}

Agreement agreementOf(const std::optional<Share>& a, const std::optional<Share>& b) {
    if (!a || !b)
        return Agreement::notComparable;
    return *a == *b ? Agreement::agree : Agreement::contradict;
}

Agreement agreementOf(const std::optional<Stage>& a, const std::optional<Stage>& b) {
    return a && b ? moneyties::agreementOf(*a, *b) : Agreement::notComparable;
}

Agreement agreeIf(bool satisfiable) {
    return satisfiable ? Agreement::agree : Agreement::contradict;
}

/// Compares one field over all pairs of claims, and of the accepted value with each.
template<class Value, class Of>
void assessField(Assessment& assessment, ClaimField field, const Value& accepted,
                 const std::vector<const Claim*>& claims, Of valueOf) {
    bool contradicted = false;
    bool backed = false;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const Agreement withAccepted = agreementOf(valueOf(*claims[i]), accepted);
        contradicted |= withAccepted == Agreement::contradict;
        backed |= withAccepted == Agreement::agree;
        for (std::size_t j = i + 1; j < claims.size(); ++j)
            if (agreementOf(valueOf(*claims[i]), valueOf(*claims[j])) == Agreement::contradict)
                assessment.conflicts.push_back({field, claims[i]->id, claims[j]->id});
    }
    if (contradicted && !backed)
        assessment.acceptedAgainstSources.push_back(field);
}

Assessment assessed(std::span<const Claim> claims, const std::vector<const Claim*>& supports) {
    Assessment assessment;
    assessment.isUnsupported = supports.empty();
    for (const Claim& claim : claims)
        if (claim.stance == Stance::disputes)
            assessment.disputes.push_back(claim.id);
    return assessment;
}

bool contains(const std::vector<std::string>& codes, const std::string& code) {
    return std::ranges::find(codes, code) != codes.end();
}

bool mayFollow(const FuzzyDate& later, const FuzzyDate& earlier) {
    return !later.latest || !earlier.earliest || *later.latest >= *earlier.earliest;
}

/// An event that ends a state or begins it again.
struct Turn {
    const Relationship* event = nullptr;
    enum class Kind { ends, beginsAgain } kind = Kind::ends;
};

std::vector<Turn> turnsOf(const Relationship& state, const std::string& code,
                          std::span<const Relationship> others, const Vocabulary& vocabulary) {
    std::vector<Turn> turns;
    for (const Relationship& other : others) {
        const RelationshipType* type = vocabulary.type(other.type);
        if (!type || other.from != state.from || other.to != state.to || other.stage != Stage::completed ||
            !mayFollow(other.start, state.start))
            continue;
        if (contains(type->ends, code))
            turns.push_back({&other, Turn::Kind::ends});
        else if (contains(type->beginsAgain, code))
            turns.push_back({&other, Turn::Kind::beginsAgain});
    }
    return turns;
}

bool comesBefore(const Turn& a, const Turn& b) {
    const auto order = chronologicalOrder(a.event->start, b.event->start);
    return order == 0 ? a.kind < b.kind : order < 0;
}

} // namespace

Agreement agreementOf(const FuzzyDate& a, const FuzzyDate& b) {
    if (!a.earliest && !a.latest)
        return Agreement::notComparable;
    if (!b.earliest && !b.latest)
        return Agreement::notComparable;
    return agreeIf(canBeSameDay(a, b));
}

Agreement agreementOf(const EndDate& a, const EndDate& b) {
    using State = EndDate::State;
    if (!a.isStated() || !b.isStated())
        return Agreement::notComparable;
    if (a.state == State::on && b.state == State::on)
        return agreementOf(a.date, b.date);
    if (a.state == State::on && b.state == State::ongoingAsOf)
        return agreeIf(mayFollow(a.date, b.date));
    if (a.state == State::ongoingAsOf && b.state == State::on)
        return agreementOf(b, a);
    return Agreement::agree;
}

Agreement agreementOf(const Money& a, const Money& b) {
    if (!hasBounds(a) || !hasBounds(b) || a.currency != b.currency || a.measure != b.measure ||
        a.joint != b.joint)
        return Agreement::notComparable;
    const Range one = rangeOf(a);
    const Range other = rangeOf(b);
    return agreeIf(one.lowest <= other.highest && other.lowest <= one.highest);
}

Agreement agreementOf(Stage a, Stage b) {
    const auto failed = [](Stage stage) { return stage == Stage::cancelled || stage == Stage::denied; };
    const bool contradict = (a == Stage::completed && failed(b)) || (b == Stage::completed && failed(a));
    return agreeIf(!contradict);
}

Assessment assess(const Relationship& relationship, std::span<const Claim> claims) {
    const std::vector<const Claim*> supports = supporting(claims);
    Assessment assessment = assessed(claims, supports);
    assessField(assessment, ClaimField::start, relationship.start, supports,
                [](const Claim& c) { return c.start; });
    assessField(assessment, ClaimField::end, relationship.end, supports,
                [](const Claim& c) { return c.end; });
    assessField(assessment, ClaimField::amount, relationship.amount, supports,
                [](const Claim& c) { return c.amount; });
    assessField(assessment, ClaimField::share, relationship.share, supports,
                [](const Claim& c) { return c.share; });
    assessField(assessment, ClaimField::stage, std::optional(relationship.stage), supports,
                [](const Claim& c) { return c.stage; });
    return assessment;
}

Assessment assess(const Deal& deal, std::span<const Claim> claims) {
    const std::vector<const Claim*> supports = supporting(claims);
    Assessment assessment = assessed(claims, supports);
    assessField(assessment, ClaimField::start, deal.start, supports, [](const Claim& c) { return c.start; });
    assessField(assessment, ClaimField::end, deal.end, supports, [](const Claim& c) { return c.end; });
    assessField(assessment, ClaimField::amount, deal.total, supports,
                [](const Claim& c) { return c.amount; });
    assessField(assessment, ClaimField::valuation, deal.valuation, supports,
                [](const Claim& c) { return c.valuation; });
    assessField(assessment, ClaimField::stage, std::optional(deal.stage), supports,
                [](const Claim& c) { return c.stage; });
    return assessment;
}

std::optional<Ending> endingOf(const Relationship& relationship, std::span<const Relationship> others,
                               const Vocabulary& vocabulary) {
    using State = EndDate::State;
    if (relationship.end.state == State::on || relationship.end.state == State::endedUnknownDay)
        return Ending{relationship.end, {}};
    const RelationshipType* type = vocabulary.type(relationship.type);
    if (!type || type->nature != Nature::state)
        return std::nullopt;
    const std::vector<Turn> turns = turnsOf(relationship, type->code, others, vocabulary);
    const auto last = std::ranges::max_element(turns, comesBefore);
    if (last == turns.end() || last->kind == Turn::Kind::beginsAgain)
        return std::nullopt;
    const FuzzyDate& day = last->event->start;
    return Ending{{day.isStated() ? State::on : State::endedUnknownDay, day}, last->event->id};
}

} // namespace moneyties
