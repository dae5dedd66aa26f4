// Owns the review of a project: what is open, stale, missing or impossible in it, each a click away from its
// record.
#pragma once

#include "core/store/project.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace moneyties::store {

enum class FindingKind {
    openQuestion,
    staleStage, ///< considering or negotiating for more than 90 days
    conflict,
    disputed,
    endBeforeStart,
    leftBeforeJoined,
    sharesOverWhole, ///< shares in one entity that together certainly exceed 100 %
    roundWithoutAmount,
    companyWithoutFounder,
    unsupported, ///< no source
};

struct Finding {
    FindingKind kind = FindingKind::openQuestion;
    std::variant<EntityId, RelationshipId, DealId> record;
    std::string detail; ///< the question, or a number such as the days or the per cent; may be empty

    friend bool operator==(const Finding&, const Finding&) = default;
};

struct Findings {
    static constexpr std::size_t kMostOfAKind = 500;

    std::vector<Finding> first;                 ///< of each kind the first so many, by kind, then by record
    std::map<FindingKind, std::int64_t> counts; ///< of all
};

/// Reads record by record, whatever their number. `today` is the day from which stages are stale. Throws what
/// reading throws, and Error(cancelled).
Findings review(const Project& project, Day today, const Job& job = {});

} // namespace moneyties::store
