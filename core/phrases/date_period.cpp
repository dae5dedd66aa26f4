#include "core/phrases/date_period.h"

#include <array>
#include <cassert>

namespace moneyties::phrases {

using std::chrono::days;
using std::chrono::weekday;
using std::chrono::year_month_day;

namespace {

struct Slice {
    int offset = 0;
    int count = 0; ///< 0: the part has no meaning here
};

constexpr std::size_t kPartCount = static_cast<std::size_t>(PeriodPart::winter) + 1;

/// In months of a year, in the order of PeriodPart.
constexpr std::array<Slice, kPartCount> kPartsOfYear = {{{0, 4},
                                                         {4, 4},
                                                         {8, 4},
                                                         {0, 3},
                                                         {9, 3},
                                                         {0, 6},
                                                         {6, 6},
                                                         {0, 3},
                                                         {3, 3},
                                                         {6, 3},
                                                         {9, 3},
                                                         {2, 3},
                                                         {5, 3},
                                                         {8, 3},
                                                         {11, 3}}};

/// In days of a month; the last one reaches to its end.
constexpr std::array<Slice, kPartCount> kPartsOfMonth = {
    {{0, 10}, {10, 10}, {20, 11}, {0, 10}, {20, 11}, {0, 15}, {15, 16}, {}, {}, {}, {}, {}, {}, {}, {}}};

/// In years of a decade.
constexpr std::array<Slice, kPartCount> kPartsOfDecade = {
    {{0, 4}, {4, 3}, {7, 3}, {0, 3}, {7, 3}, {0, 5}, {5, 5}, {}, {}, {}, {}, {}, {}, {}, {}}};

bool isSeason(PeriodPart part) {
    return part >= PeriodPart::spring;
}

std::optional<DayRange> partOfYear(DayRange year, PeriodPart part) {
    const year_month_day first(year.first);
    const auto month = static_cast<unsigned>(first.month());
    if (isSeason(part) && month != 1)
        return std::nullopt;
    const Slice slice = kPartsOfYear[static_cast<std::size_t>(part)];
    const auto start = first + std::chrono::months(slice.offset);
    return monthsRange(static_cast<int>(start.year()), static_cast<unsigned>(start.month()), slice.count);
}

std::optional<DayRange> partOfMonth(DayRange month, PeriodPart part) {
    const Slice slice = kPartsOfMonth[static_cast<std::size_t>(part)];
    if (slice.count == 0)
        return std::nullopt;
    const Day first = month.first + days(slice.offset);
    return DayRange{first, std::min(first + days(slice.count - 1), month.last)};
}

std::optional<DayRange> partOfDecade(DayRange decade, PeriodPart part) {
    const Slice slice = kPartsOfDecade[static_cast<std::size_t>(part)];
    if (slice.count == 0)
        return std::nullopt;
    const int firstYear = static_cast<int>(year_month_day(decade.first).year()) + slice.offset;
    return DayRange{yearRange(firstYear).first, yearRange(firstYear + slice.count - 1).last};
}

std::optional<DayRange> rangeOfPart(const DatePeriod& whole, PeriodPart part) {
    switch (whole.unit) {
    case PeriodUnit::year:
        return partOfYear(whole.range, part);
    case PeriodUnit::month:
        return partOfMonth(whole.range, part);
    case PeriodUnit::decade:
        return partOfDecade(whole.range, part);
    default:
        return std::nullopt;
    }
}

} // namespace

DatePeriod dayPeriod(Day day) {
    return {PeriodUnit::day, {day, day}};
}

DatePeriod monthPeriod(int year, unsigned month) {
    return {PeriodUnit::month, monthRange(year, month)};
}

DatePeriod yearPeriod(int year) {
    return {PeriodUnit::year, yearRange(year)};
}

DatePeriod weekPeriod(Day day) {
    const Day monday = day - (weekday(day) - std::chrono::Monday);
    return {PeriodUnit::week, {monday, monday + days(6)}};
}

DatePeriod decadePeriod(int firstYear) {
    return {PeriodUnit::decade, {yearRange(firstYear).first, yearRange(firstYear + 9).last}};
}

DatePeriod fiscalYearPeriod(int year) {
    return {PeriodUnit::year, monthsRange(year, 4, 12)};
}

DatePeriod yearEndingPeriod(int year, unsigned lastMonth) {
    const bool isCalendarYear = lastMonth == 12;
    return {PeriodUnit::year,
            monthsRange(isCalendarYear ? year : year - 1, isCalendarYear ? 1 : lastMonth + 1, 12)};
}

std::optional<DatePeriod> partOf(const DatePeriod& whole, PeriodPart part) {
    const auto range = rangeOfPart(whole, part);
    if (!range)
        return std::nullopt;
    return DatePeriod{PeriodUnit::other, *range, whole.about, whole.isRelative};
}

} // namespace moneyties::phrases
