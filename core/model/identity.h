// Owns who is whom: judgements on whether two records are the same, and what became of those that were.
#pragma once

#include "core/base/id.h"

#include <cstdint>
#include <optional>
#include <string>

namespace moneyties {

using MergeId = Id<struct MergeTag>;

enum class Verdict { same, notSame, unsure };

/// What an analyst decided about two entities, for good: a pair that is not the same is not offered again.
struct IdentityJudgement {
    JudgementId id;
    EntityId a;
    EntityId b;
    Verdict verdict = Verdict::same;
    std::string reason;
    std::string who;
    std::int64_t atMs = 0; ///< milliseconds since 1970, UTC

    friend bool operator==(const IdentityJudgement&, const IdentityJudgement&) = default;
};

/// One entity that became part of another. Both records are kept.
struct EntityMerge {
    MergeId id;
    EntityId merged;
    EntityId into;
    JudgementId judgement;
    std::string who;
    std::int64_t atMs = 0;
    std::optional<std::int64_t> splitMs; ///< when it was taken apart again

    friend bool operator==(const EntityMerge&, const EntityMerge&) = default;
};

} // namespace moneyties
