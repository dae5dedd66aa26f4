// Owns DatePeriod: a calendar period as press words name it, and its parts (early, second half, third
// quarter).
#pragma once

#include "core/model/calendar.h"

#include <optional>

namespace moneyties::phrases {

enum class PeriodUnit { day, week, month, year, decade, other };

enum class PeriodPart {
    early,
    middle,
    late,
    beginning,
    end,
    firstHalf,
    secondHalf,
    firstQuarter,
    secondQuarter,
    thirdQuarter,
    fourthQuarter,
    spring,
    summer,
    autumn,
    winter
};

struct DatePeriod {
    PeriodUnit unit = PeriodUnit::other;
    DayRange range;
    bool about = false;      ///< the words themselves were vague ("three years ago")
    bool isRelative = false; ///< resolved against a reference day
};

DatePeriod dayPeriod(Day day);
DatePeriod monthPeriod(int year, unsigned month);
DatePeriod yearPeriod(int year);

/// The week from Monday to Sunday that holds the day.
DatePeriod weekPeriod(Day day);

/// Ten years from a year that ends in 0.
DatePeriod decadePeriod(int firstYear);

/// Twelve months from 1 April, as Japanese and most funding press count fiscal years: FY2015 begins in April
/// 2015.
DatePeriod fiscalYearPeriod(int year);

/// Twelve months that end with the given month: 2025年3月期 is April 2024 to March 2025.
DatePeriod yearEndingPeriod(int year, unsigned lastMonth);

/// A part of a period. Of a year, early, middle and late are its thirds, beginning and end its outer
/// quarters, seasons those of the northern hemisphere with winter reaching into the next year (as EDTF's 21
/// to 24). Of a month, early, middle and late are days 1–10, 11–20, 21 to the end (上旬, 中旬, 下旬). Of a
/// decade, early is its first four years, middle three, late three. Nothing where the part has no meaning,
/// such as the spring of a month.
std::optional<DatePeriod> partOf(const DatePeriod& whole, PeriodPart part);

} // namespace moneyties::phrases
