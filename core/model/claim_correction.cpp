#include "core/model/claim_correction.h"

#include "core/model/assessment.h"

#include <algorithm>
#include <utility>

namespace moneyties {

namespace {

// ---- one value
bool isStated(const std::string& words) {
    return !words.empty();
}
template<class Value>
bool isStated(const Value& value) {
    return value.isStated();
}
template<class Value>
bool isStated(const std::optional<Value>& value) {
    return value.has_value();
}

template<class Value>
bool agrees(const Value& stated, const Value& accepted) {
    if constexpr (requires { agreementOf(stated, accepted); })
        return agreementOf(stated, accepted) == Agreement::agree;
    else
        return stated == accepted;
}

/// Calls `visit(stated, before, after)` for each value that a claim can state of the record.
template<class ClaimType, class Visit>
void forEachValue(ClaimType& claim, const Relationship& before, const Relationship& after, Visit visit) {
    visit(claim.start, before.start, after.start);
    visit(claim.end, before.end, after.end);
    visit(claim.amount, before.amount, after.amount);
    visit(claim.share, before.share, after.share);
    visit(claim.role, before.role, after.role);
    visit(claim.stage, std::optional(before.stage), std::optional(after.stage));
}

template<class ClaimType, class Visit>
void forEachValue(ClaimType& claim, const Deal& before, const Deal& after, Visit visit) {
    visit(claim.start, before.start, after.start);
    visit(claim.end, before.end, after.end);
    visit(claim.amount, before.total, after.total);
    visit(claim.valuation, before.valuation, after.valuation);
    visit(claim.stage, std::optional(before.stage), std::optional(after.stage));
}

// ---- a claim
template<class Record>
bool statesChanged(const Claim& claim, const Record& before, const Record& after) {
    bool states = false;
    forEachValue(claim, before, after, [&](const auto& stated, const auto& old, const auto& now) {
        states |= old != now && isStated(stated);
    });
    return states;
}

template<class Record>
bool agreesBefore(const Claim& claim, const Record& before, const Record& after) {
    bool agreesWithAll = true;
    forEachValue(claim, before, after, [&](const auto& stated, const auto& old, const auto& now) {
        if (old != now && isStated(stated))
            agreesWithAll &= agrees(stated, old);
    });
    return agreesWithAll;
}

bool isInForce(const Claim& claim, std::span<const Claim> all) {
    return claim.stance == Stance::supports &&
           std::ranges::none_of(all, [&](const Claim& other) { return other.supersedes == claim.id; });
}

template<class Record>
std::vector<Claim> stating(const Record& before, const Record& after, std::span<const Claim> claims) {
    std::vector<Claim> found;
    for (const Claim& claim : claims)
        if (isInForce(claim, claims) && statesChanged(claim, before, after))
            found.push_back(claim);
    return found;
}

template<class Record>
std::vector<Claim> agreeing(const Record& before, const Record& after, std::span<const Claim> claims) {
    std::vector<Claim> found = stating(before, after, claims);
    std::erase_if(found, [&](const Claim& claim) { return !agreesBefore(claim, before, after); });
    return found;
}

template<class Record>
Claim correctedClaim(Claim claim, const Record& before, const Record& after) {
    forEachValue(claim, before, after, [](auto& stated, const auto& old, const auto& now) {
        if (old != now && isStated(stated))
            stated = now;
    });
    return claim;
}

template<class Record>
bool changesOutcome(const Record& before, const Record& after) {
    return before.stage != after.stage || (before.end != after.end && after.end.isStated());
}

} // namespace

std::vector<Claim> claimsStating(const Relationship& before, const Relationship& after,
                                 std::span<const Claim> claims) {
    return stating(before, after, claims);
}

std::vector<Claim> claimsStating(const Deal& before, const Deal& after, std::span<const Claim> claims) {
    return stating(before, after, claims);
}

std::vector<Claim> claimsAgreeing(const Relationship& before, const Relationship& after,
                                  std::span<const Claim> claims) {
    return agreeing(before, after, claims);
}

std::vector<Claim> claimsAgreeing(const Deal& before, const Deal& after, std::span<const Claim> claims) {
    return agreeing(before, after, claims);
}

Claim corrected(Claim claim, const Relationship& before, const Relationship& after) {
    return correctedClaim(std::move(claim), before, after);
}

Claim corrected(Claim claim, const Deal& before, const Deal& after) {
    return correctedClaim(std::move(claim), before, after);
}

Claim supersedingClaim(const Claim& old, Claim correctedClaim, const std::string& quote) {
    correctedClaim.id = {};
    correctedClaim.supersedes = old.id;
    correctedClaim.quote = quote;
    correctedClaim.quotePlace.reset();
    correctedClaim.quoteTranslation.clear();
    return correctedClaim;
}

WorldChange worldChange(const Relationship& before, const Relationship& after) {
    if (changesOutcome(before, after))
        return {after, std::nullopt};
    WorldChange change{before, after};
    change.record.end = {EndDate::State::endedUnknownDay, {}};
    change.follows->id = {};
    change.follows->start = {};
    change.follows->end = {};
    return change;
}

bool mayBeWorldChange(const Relationship& before, const Relationship& after, Nature nature) {
    const bool changesState =
        before.amount != after.amount || before.share != after.share || before.role != after.role;
    return changesOutcome(before, after) || (nature == Nature::state && changesState);
}

bool mayBeWorldChange(const Deal& before, const Deal& after) {
    return changesOutcome(before, after);
}

} // namespace moneyties
