// Owns BoardFigures: what stands in a project in numbers: counts, money, conflicts and gaps.
#pragma once

#include "core/store/project.h"
#include "ui/models/money_totals.h"

#include <map>
#include <vector>

namespace moneyties::ui {

struct BoardFigures {
    store::Counts counts;
    bool isCounted = false; ///< whether more than the totals is known
    std::map<Category, std::int64_t> relationshipsByCategory;
    std::map<Category, MoneyTotals> moneyByCategory;
    std::vector<RelationshipId> inConflict;
    std::vector<RelationshipId> disputed;
    std::vector<RelationshipId> unsupported;
    std::vector<RelationshipId> undated;
};

/// Reads every relationship and claim; of projects with more than kMostAssessed of entities or relationships
/// the totals alone.
BoardFigures boardFigures(const store::Project& project);
inline constexpr std::int64_t kMostAssessed = 20'000;

} // namespace moneyties::ui
