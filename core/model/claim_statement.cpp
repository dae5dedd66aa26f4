#include "core/model/claim_statement.h"

#include <utility>

namespace moneyties {

namespace {

/// Puts `after` into `stated` when it says something and differs from `before`.
template<class Value>
bool stateIfChanged(Value& stated, const Value& before, const Value& after) {
    if (after == before || !after.isStated())
        return false;
    stated = after;
    return true;
}

template<class Value>
bool stateIfChanged(std::optional<Value>& stated, const std::optional<Value>& before,
                    const std::optional<Value>& after) {
    if (after == before || !after)
        return false;
    stated = after;
    return true;
}

bool stateIfChanged(std::string& stated, const std::string& before, const std::string& after) {
    if (after == before || after.empty())
        return false;
    stated = after;
    return true;
}

/// A stage has no empty value: of a new record it is stated always.
bool stateStage(Claim& claim, std::optional<Stage> before, Stage after) {
    if (after == before)
        return false;
    claim.stage = after;
    return true;
}

template<class Value>
void overwriteIfStated(Value& value, const Value& stated) {
    if (stated.isStated())
        value = stated;
}

template<class Value>
void overwriteIfStated(std::optional<Value>& value, const std::optional<Value>& stated) {
    if (stated)
        value = stated;
}

bool isSameVoice(const Claim& claim, const Claim& statement) {
    return claim.source == statement.source && claim.quote == statement.quote &&
           claim.stance == Stance::supports;
}

} // namespace

std::optional<Claim> statementOf(const Relationship& before, const Relationship& after) {
    Claim claim;
    const bool isNew = !before.type.isValid();
    bool states = isNew || after.type != before.type || after.from != before.from || after.to != before.to;
    states |= stateIfChanged(claim.start, before.start, after.start);
    states |= stateIfChanged(claim.end, before.end, after.end);
    states |= stateIfChanged(claim.amount, before.amount, after.amount);
    states |= stateIfChanged(claim.share, before.share, after.share);
    states |= stateIfChanged(claim.role, before.role, after.role);
    states |= stateStage(claim, isNew ? std::nullopt : std::optional(before.stage), after.stage);
    return states ? std::optional(std::move(claim)) : std::nullopt;
}

std::optional<Claim> statementOf(const Deal& before, const Deal& after) {
    Claim claim;
    const bool isNew = before.nameEn.empty() && before.nameJa.empty();
    bool states =
        isNew || after.nameEn != before.nameEn || after.nameJa != before.nameJa || after.kind != before.kind;
    states |= stateIfChanged(claim.start, before.start, after.start);
    states |= stateIfChanged(claim.end, before.end, after.end);
    states |= stateIfChanged(claim.amount, before.total, after.total);
    states |= stateIfChanged(claim.valuation, before.valuation, after.valuation);
    states |= stateStage(claim, isNew ? std::nullopt : std::optional(before.stage), after.stage);
    return states ? std::optional(std::move(claim)) : std::nullopt;
}

std::optional<Claim> statementOf(const Entity& before, const Entity& after) {
    Claim claim;
    bool states =
        after.names != before.names || after.kind != before.kind || after.externalIds != before.externalIds;
    states |= stateIfChanged(claim.start, before.start, after.start);
    states |= stateIfChanged(claim.end, before.end, after.end);
    return states ? std::optional(std::move(claim)) : std::nullopt;
}

Claim mergedClaim(const std::vector<Claim>& existing, const Claim& statement) {
    Claim merged = statement;
    for (const Claim& claim : existing)
        if (isSameVoice(claim, statement) && claim.id > merged.id)
            merged = claim;
    if (!merged.id)
        return merged;
    overwriteIfStated(merged.start, statement.start);
    overwriteIfStated(merged.end, statement.end);
    overwriteIfStated(merged.amount, statement.amount);
    overwriteIfStated(merged.valuation, statement.valuation);
    overwriteIfStated(merged.share, statement.share);
    overwriteIfStated(merged.stage, statement.stage);
    if (!statement.role.empty())
        merged.role = statement.role;
    return merged;
}

} // namespace moneyties
