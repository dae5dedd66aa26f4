#include "core/model/calendar.h"

#include <cassert>

namespace moneyties {

using std::chrono::days;
using std::chrono::months;
using std::chrono::year;
using std::chrono::year_month;
using std::chrono::year_month_day;

std::optional<Day> dayOf(int y, unsigned m, unsigned d) {
    const year_month_day date{year(y), std::chrono::month(m), std::chrono::day(d)};
    if (!isYear(y) || !date.ok())
        return std::nullopt;
    return Day(date);
}

DayRange yearRange(int y) {
    return monthsRange(y, 1, 12);
}

DayRange monthRange(int y, unsigned m) {
    return monthsRange(y, m, 1);
}

DayRange monthsRange(int y, unsigned firstMonth, int count) {
    assert(isMonth(firstMonth) && count > 0);
    const year_month first{year(y), std::chrono::month(firstMonth)};
    return {Day(first / 1), Day((first + months(count)) / 1) - days(1)};
}

DayRange yearAround(Day day) {
    return yearRange(static_cast<int>(year_month_day(day).year()));
}

DayRange monthAround(Day day) {
    const year_month_day date(day);
    return monthRange(static_cast<int>(date.year()), static_cast<unsigned>(date.month()));
}

namespace {

bool standsAtBorders(const FuzzyDate& date, DayRange (*around)(Day)) {
    return (!date.earliest || around(*date.earliest).first == *date.earliest) &&
           (!date.latest || around(*date.latest).last == *date.latest);
}

} // namespace

CalendarUnit coarsestUnit(const FuzzyDate& date) {
    if (standsAtBorders(date, yearAround))
        return CalendarUnit::year;
    return standsAtBorders(date, monthAround) ? CalendarUnit::month : CalendarUnit::day;
}

} // namespace moneyties
