// Owns FuzzyDate and EndDate: dates as sources write them, with the words kept and the days they may mean.
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace moneyties {

using Day = std::chrono::sys_days;

/// A span of days: the true day lies from `earliest` to `latest`, both included; an absent bound is open.
/// Empty (not stated) when there are neither words nor bounds. `about` says the source itself was vague.
struct FuzzyDate {
    std::string words;
    std::optional<Day> earliest;
    std::optional<Day> latest;
    bool about = false;

    bool isStated() const { return !words.empty() || earliest || latest; }
    friend bool operator==(const FuzzyDate&, const FuzzyDate&) = default;

    /// Dates of years 1 to 9999, with their EDTF as words. A month or day that does not exist is a broken
    /// promise.
    static FuzzyDate ofYear(int year);
    static FuzzyDate ofMonth(int year, unsigned month);
    static FuzzyDate ofDay(Day day);
};

/// How exactly a date is known.
enum class DatePrecision { none, day, month, year, span };
DatePrecision precisionOf(const FuzzyDate& date);

/// Reads EDTF (ISO 8601-2): `2015`, `2015-04`, `2015-04-03`, `2018~`, `[2019..]`, `[..2019]`,
/// `[2013..2015]`, `2013/2015`, `2013/..`, `201X`, `2015-XX`, seasons and quarters (`2015-21`, `2015-33`).
/// The text becomes the date's words. Nothing when it is not EDTF, names a day that the calendar does not
/// have, or a year outside 1 to 9999. `?` and `%` are read as about.
std::optional<FuzzyDate> parseEdtf(std::string_view text);

/// Writes the bounds and the about flag as EDTF; empty for a date that is not stated. Bounds that are
/// exactly a year or a month are written as such. Reading it back gives the same bounds and flag.
std::string toEdtf(const FuzzyDate& date);

/// Whether one day satisfies both; an "about" date reaches one unit of its precision further each way (a
/// span's unit is the coarsest of day, month and year that writes both its bounds). A date that is not stated
/// agrees with every other.
bool canBeSameDay(const FuzzyDate& a, const FuzzyDate& b);

/// Order for lists: by earliest day (an open one comes before all), then latest; dates without any bound
/// come last.
std::weak_ordering chronologicalOrder(const FuzzyDate& a, const FuzzyDate& b);

/// The end of a relationship or of an entity's life.
struct EndDate {
    enum class State { notStated, on, ongoingAsOf, endedUnknownDay };
    State state = State::notStated;
    FuzzyDate date; ///< of `on` and `ongoingAsOf`

    bool isStated() const { return state != State::notStated; }
    friend bool operator==(const EndDate&, const EndDate&) = default;
};

} // namespace moneyties
