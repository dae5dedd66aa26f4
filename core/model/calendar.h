// Owns the arithmetic of calendar periods: years, months and the days from their first to their last.
#pragma once

#include "core/model/fuzzy_date.h"

#include <optional>

namespace moneyties {

/// The years a date may have: what four digits can write.
constexpr int kFirstYear = 1;
constexpr int kLastYear = 9999;

/// Days from `first` to `last`, both included.
struct DayRange {
    Day first;
    Day last;
    friend bool operator==(const DayRange&, const DayRange&) = default;
};

constexpr bool isYear(int year) {
    return year >= kFirstYear && year <= kLastYear;
}

constexpr bool isMonth(unsigned month) {
    return month >= 1 && month <= 12;
}

/// Nothing for a day that the calendar does not have, such as 30 February, or outside the years above.
std::optional<Day> dayOf(int year, unsigned month, unsigned day);

DayRange yearRange(int year);
DayRange monthRange(int year, unsigned month);

/// `count` whole months from the first of the given one, over the end of the year where needed.
DayRange monthsRange(int year, unsigned firstMonth, int count);

/// The period that the day lies in.
DayRange yearAround(Day day);
DayRange monthAround(Day day);

enum class CalendarUnit { day, month, year };

/// The coarsest unit at whose borders the bounds of the date stand, so that it can be written in it.
CalendarUnit coarsestUnit(const FuzzyDate& date);

} // namespace moneyties
