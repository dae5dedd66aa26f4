// Owns the reading of how long a state lasted: "2015–2018", "since 2015", "until 2018", 2015年から2018年まで.
#pragma once

#include "core/model/fuzzy_date.h"

#include <optional>
#include <string_view>

namespace moneyties::phrases {

struct StatePeriod {
    FuzzyDate start;
    EndDate end;
};

/// Of a state, "since 2015" says that it began in 2015 (of an event it says some day from 2015 on), and a
/// range is its beginning and its end. A lone date is the beginning. Nothing for text that is no date.
std::optional<StatePeriod> readStatePeriod(std::string_view text,
                                           std::optional<Day> reference = std::nullopt);

} // namespace moneyties::phrases
