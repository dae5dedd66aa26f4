// Owns the rules that read one written date (no range, no "about", no "since") in each language. parseDate()
// in date_words.h puts them together.
#pragma once

#include "core/phrases/date_period.h"

#include <optional>
#include <string_view>

namespace moneyties::phrases {

/// Against what relative words are resolved.
struct DateContext {
    Day reference;            ///< the day the source was written, or a placeholder when that is not known
    std::optional<Day> after; ///< in the second half of a range: a bare month or day is the next from here on
};

/// "April 2015", "3 Apr 2015", "FY2015", "Q1 2020", "spring 2015", "late 2023", "last month". `plain` is
/// plainText(). A bare month or day is the latest one not after the reference.
std::optional<DatePeriod> readEnglishDate(std::string_view plain, const DateContext& context);

/// 2015年4月, 令和3年4月, 昨年11月, 先月, 2025年度, 2025年3月期第1四半期, 4月上旬. A bare month lies in the
/// reference's year.
std::optional<DatePeriod> readJapaneseDate(std::string_view plain, const DateContext& context);

/// 2015/4/3, 2015.4.3, 2015/4, 13/4/2015.
std::optional<DatePeriod> readNumericDate(std::string_view plain);

/// Whether the text is numbers that make a date in two orders, such as 3/4/2015; readNumericDate() refuses
/// it.
bool hasAmbiguousOrder(std::string_view plain);

/// The latest day of that weekday not after the reference.
DatePeriod latestWeekday(std::chrono::weekday weekday, Day reference);

/// The period a number of units before (negative: after) the reference, such as "three years ago"; about
/// where the unit is longer than a day.
std::optional<DatePeriod> periodAgo(PeriodUnit unit, int count, Day reference);

} // namespace moneyties::phrases
