#include "core/phrases/date_reader.h"
#include "core/phrases/scanner.h"

#include <array>

namespace moneyties::phrases {

using std::chrono::days;
using std::chrono::months;
using std::chrono::year_month;
using std::chrono::year_month_day;

namespace {

constexpr auto kSeparators = std::to_array<std::string_view>({"/", ".", "-"});

std::optional<DatePeriod> dayOrNothing(int year, int month, int day) {
    const auto found = dayOf(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
    return found ? std::optional(dayPeriod(*found)) : std::nullopt;
}

std::optional<DatePeriod> monthOrNothing(int year, int month) {
    const auto number = static_cast<unsigned>(month);
    return isYear(year) && isMonth(number) ? std::optional(monthPeriod(year, number)) : std::nullopt;
}

/// 2015/4/3, 2015/4
std::optional<DatePeriod> readYearFirst(Scanner scanner, std::string_view separator) {
    const auto year = scanner.takeNumber(4, 4);
    if (!year || !scanner.take(separator))
        return std::nullopt;
    const auto month = scanner.takeNumber(1, 2);
    if (!month)
        return std::nullopt;
    if (scanner.atEnd())
        return monthOrNothing(*year, *month);
    const auto day = scanner.take(separator) ? scanner.takeNumber(1, 2) : std::nullopt;
    return day && scanner.atEnd() ? dayOrNothing(*year, *month, *day) : std::nullopt;
}

struct ThreeNumbers {
    int first;
    int second;
    int year;
};

/// 13/4/2015
std::optional<ThreeNumbers> takeThreeNumbers(Scanner scanner, std::string_view separator) {
    const auto first = scanner.takeNumber(1, 2);
    const auto second = first && scanner.take(separator) ? scanner.takeNumber(1, 2) : std::nullopt;
    const auto year = second && scanner.take(separator) ? scanner.takeNumber(4, 4) : std::nullopt;
    return year && scanner.atEnd() ? std::optional(ThreeNumbers{*first, *second, *year}) : std::nullopt;
}

constexpr int kMonthsOfYear = 12;

bool isAmbiguous(ThreeNumbers numbers) {
    return numbers.first <= kMonthsOfYear && numbers.second <= kMonthsOfYear &&
           numbers.first != numbers.second;
}

/// 4/2015
std::optional<DatePeriod> readMonthFirst(Scanner scanner, std::string_view separator) {
    const auto month = scanner.takeNumber(1, 2);
    const auto year = month && scanner.take(separator) ? scanner.takeNumber(4, 4) : std::nullopt;
    return year && scanner.atEnd() ? monthOrNothing(*year, *month) : std::nullopt;
}

/// 13/4/2015, 4/13/2015; nothing where both orders make a date.
std::optional<DatePeriod> readYearLast(Scanner scanner, std::string_view separator) {
    const auto numbers = takeThreeNumbers(scanner, separator);
    if (!numbers || isAmbiguous(*numbers))
        return std::nullopt;
    const auto [first, second, year] = *numbers;
    return first > kMonthsOfYear ? dayOrNothing(year, second, first) : dayOrNothing(year, first, second);
}

} // namespace

std::optional<DatePeriod> readNumericDate(std::string_view plain) {
    using Rule = std::optional<DatePeriod> (*)(Scanner, std::string_view);
    for (const std::string_view separator : kSeparators)
        for (const Rule rule : {readYearFirst, readMonthFirst, readYearLast})
            if (auto period = rule(Scanner(plain), separator))
                return period;
    return std::nullopt;
}

bool hasAmbiguousOrder(std::string_view plain) {
    for (const std::string_view separator : kSeparators)
        if (const auto numbers = takeThreeNumbers(Scanner(plain), separator))
            return isAmbiguous(*numbers);
    return false;
}

DatePeriod latestWeekday(std::chrono::weekday weekday, Day reference) {
    DatePeriod period = dayPeriod(reference - (std::chrono::weekday(reference) - weekday));
    period.isRelative = true;
    return period;
}

std::optional<DatePeriod> periodAgo(PeriodUnit unit, int count, Day reference) {
    const year_month_day today(reference);
    const year_month month = today.year() / today.month() - months(unit == PeriodUnit::month ? count : 0);
    DatePeriod period;
    switch (unit) {
    case PeriodUnit::day:
        period = dayPeriod(reference - days(count));
        break;
    case PeriodUnit::week:
        period = weekPeriod(reference - days(7 * count));
        break;
    case PeriodUnit::month:
        period = monthPeriod(static_cast<int>(month.year()), static_cast<unsigned>(month.month()));
        break;
    case PeriodUnit::year:
        period = yearPeriod(static_cast<int>(today.year()) - count);
        break;
    default:
        return std::nullopt;
    }
    period.about = unit != PeriodUnit::day;
    period.isRelative = true;
    return period;
}

} // namespace moneyties::phrases
