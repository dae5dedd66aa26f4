// Owns Deal: a round, acquisition, merger, loan or joint venture that groups its parties' relationships.
#pragma once

#include "core/base/id.h"
#include "core/model/fuzzy_date.h"
#include "core/model/money.h"
#include "core/model/relationship.h"

#include <string>

namespace moneyties {

enum class DealKind { round, acquisition, merger, loan, jointVenture, other };

struct Deal {
    DealId id;
    DealKind kind = DealKind::round;
    std::string nameEn;
    std::string nameJa;
    Money total;
    Money valuation;
    FuzzyDate start;
    EndDate end;
    Stage stage = Stage::completed;
    std::string note;
    bool isPrivate = false;
    std::string openQuestion; ///< what is still to be found out; empty for nothing

    friend bool operator==(const Deal&, const Deal&) = default;
};

} // namespace moneyties
