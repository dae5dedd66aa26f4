// Owns the words of dates: reads what the press writes, in English and Japanese, and writes what is known.
#pragma once

#include "core/model/fuzzy_date.h"
#include "core/phrases/language.h"

#include <optional>
#include <string>
#include <string_view>

namespace moneyties::phrases {

/// Reads EDTF and press words: 2015年4月, 令和3年4月, 昨年11月, 2025年3月期第1四半期, FY2015, spring 2015,
/// late 2023, "about 2018", "before 2019" (to the end of 2018), "since 2019", "April–June 2015", 2018年頃,
/// 2019年以降 …. Fiscal years begin in April. The words are kept as written, trimmed. Relative words (先月,
/// "last year", a bare month or weekday) are resolved against `reference`, the day the source was written.
/// Throws Error(dateNeedsReference) when it is missing, and Error(dateUnreadable) with the text as argument.
FuzzyDate parseDate(std::string_view text, std::optional<Day> reference = std::nullopt);

/// What readDate() found.
struct ReadDate {
    FuzzyDate date;
    bool needsReference =
        false; ///< it holds relative words and no reference was given: the bounds mean nothing
};

/// As parseDate(), but nothing for text that is no date; for reading while typing.
std::optional<ReadDate> readDate(std::string_view text, std::optional<Day> reference = std::nullopt);

/// Reads the end of a state: a date (also "until 2018"), "ongoing", "as of 2024", 現在, 2024年現在, "ended",
/// 終了, or nothing. "Ongoing" alone is as of the reference. Throws as parseDate() does.
EndDate parseEndDate(std::string_view text, std::optional<Day> reference = std::nullopt);

/// The known parts and nothing more: "2019", "April 2015", "about 2018", "2019 or later", "2013–2015",
/// FY2015; 2019年, 2015年4月, 2018年頃, 2019年以降. A date without bounds is its own words. parseDate() reads
/// the text back with the same bounds.
std::string dateWords(const FuzzyDate& date, Language language);

/// "2018", "as of 2024", "ended"; 2024年現在, 終了. Empty when not stated.
std::string endDateWords(const EndDate& end, Language language);

} // namespace moneyties::phrases
