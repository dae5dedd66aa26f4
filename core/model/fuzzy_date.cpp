#include "core/model/fuzzy_date.h"

#include "core/model/calendar.h"

#include <tuple>

namespace moneyties {

using std::chrono::days;
using std::chrono::months;
using std::chrono::year_month_day;
using std::chrono::years;

namespace {

FuzzyDate dateOf(DayRange range, std::string words) {
    FuzzyDate date;
    date.words = std::move(words);
    date.earliest = range.first;
    date.latest = range.last;
    return date;
}

/// The first day of a period moved by whole units; of a month or a year it is the first of a month.
Day moved(Day firstDay, CalendarUnit unit, int count) {
    const year_month_day date(firstDay);
    if (unit == CalendarUnit::day)
        return firstDay + days(count);
    return unit == CalendarUnit::year ? Day(date + years(count)) : Day(date + months(count));
}

/// All days that the date may mean; an "about" date reaches one unit further each way.
DayRange reachOf(const FuzzyDate& date) {
    const int slack = date.about ? 1 : 0;
    const CalendarUnit unit = coarsestUnit(date);
    return {date.earliest ? moved(*date.earliest, unit, -slack) : Day::min(),
            date.latest ? moved(*date.latest + days(1), unit, slack) - days(1) : Day::max()};
}

} // namespace

FuzzyDate FuzzyDate::ofYear(int year) {
    FuzzyDate date = dateOf(yearRange(year), {});
    date.words = toEdtf(date);
    return date;
}

FuzzyDate FuzzyDate::ofMonth(int year, unsigned month) {
    FuzzyDate date = dateOf(monthRange(year, month), {});
    date.words = toEdtf(date);
    return date;
}

FuzzyDate FuzzyDate::ofDay(Day day) {
    FuzzyDate date = dateOf({day, day}, {});
    date.words = toEdtf(date);
    return date;
}

DatePrecision precisionOf(const FuzzyDate& date) {
    if (!date.earliest && !date.latest)
        return DatePrecision::none;
    if (!date.earliest || !date.latest)
        return DatePrecision::span;
    if (*date.earliest == *date.latest)
        return DatePrecision::day;
    const DayRange range{*date.earliest, *date.latest};
    if (range == monthAround(range.first))
        return DatePrecision::month;
    return range == yearAround(range.first) ? DatePrecision::year : DatePrecision::span;
}

bool canBeSameDay(const FuzzyDate& a, const FuzzyDate& b) {
    const DayRange first = reachOf(a);
    const DayRange second = reachOf(b);
    return first.first <= second.last && second.first <= first.last;
}

std::weak_ordering chronologicalOrder(const FuzzyDate& a, const FuzzyDate& b) {
    const auto key = [](const FuzzyDate& date) {
        const bool isUnknown = !date.earliest && !date.latest;
        return std::tuple(isUnknown, date.earliest.value_or(Day::min()), date.latest.value_or(Day::max()));
    };
    return key(a) <=> key(b);
}

} // namespace moneyties
