#include "core/phrases/date_reader.h"
#include "core/phrases/scanner.h"

#include <algorithm>
#include <array>
#include <string>

namespace moneyties::phrases {

using std::chrono::days;
using std::chrono::weekday;
using std::chrono::year_month_day;

namespace {

constexpr auto kMonths = std::to_array<Word<unsigned>>(
    {{"january", 1},  {"jan", 1},    {"february", 2},  {"feb", 2},       {"march", 3},     {"mar", 3},
     {"april", 4},    {"apr", 4},    {"may", 5},       {"june", 6},      {"jun", 6},       {"july", 7},
     {"jul", 7},      {"august", 8}, {"aug", 8},       {"september", 9}, {"sept", 9},      {"sep", 9},
     {"october", 10}, {"oct", 10},   {"november", 11}, {"nov", 11},      {"december", 12}, {"dec", 12}});

constexpr auto kWeekdays = std::to_array<Word<unsigned>>({{"sunday", 0},
                                                          {"sun", 0},
                                                          {"monday", 1},
                                                          {"mon", 1},
                                                          {"tuesday", 2},
                                                          {"tue", 2},
                                                          {"wednesday", 3},
                                                          {"wed", 3},
                                                          {"thursday", 4},
                                                          {"thu", 4},
                                                          {"friday", 5},
                                                          {"fri", 5},
                                                          {"saturday", 6},
                                                          {"sat", 6}});

constexpr auto kParts = std::to_array<Word<PeriodPart>>({
    {"early", PeriodPart::early},
    {"mid", PeriodPart::middle},
    {"middle", PeriodPart::middle},
    {"late", PeriodPart::late},
    {"beginning", PeriodPart::beginning},
    {"start", PeriodPart::beginning},
    {"end", PeriodPart::end},
    {"close", PeriodPart::end},
    {"first half", PeriodPart::firstHalf},
    {"1st half", PeriodPart::firstHalf},
    {"h1", PeriodPart::firstHalf},
    {"1h", PeriodPart::firstHalf},
    {"second half", PeriodPart::secondHalf},
    {"2nd half", PeriodPart::secondHalf},
    {"latter half", PeriodPart::secondHalf},
    {"h2", PeriodPart::secondHalf},
    {"2h", PeriodPart::secondHalf},
    {"q1", PeriodPart::firstQuarter},
    {"1q", PeriodPart::firstQuarter},
    {"first quarter", PeriodPart::firstQuarter},
    {"1st quarter", PeriodPart::firstQuarter},
    {"q2", PeriodPart::secondQuarter},
    {"2q", PeriodPart::secondQuarter},
    {"second quarter", PeriodPart::secondQuarter},
    {"2nd quarter", PeriodPart::secondQuarter},
    {"q3", PeriodPart::thirdQuarter},
    {"3q", PeriodPart::thirdQuarter},
    {"third quarter", PeriodPart::thirdQuarter},
    {"3rd quarter", PeriodPart::thirdQuarter},
    {"q4", PeriodPart::fourthQuarter},
    {"4q", PeriodPart::fourthQuarter},
    {"fourth quarter", PeriodPart::fourthQuarter},
    {"4th quarter", PeriodPart::fourthQuarter},
    {"final quarter", PeriodPart::fourthQuarter},
    {"spring", PeriodPart::spring},
    {"summer", PeriodPart::summer},
    {"autumn", PeriodPart::autumn},
    {"fall", PeriodPart::autumn},
    {"winter", PeriodPart::winter},
});

constexpr auto kFiscal = std::to_array<std::string_view>({"fy", "fiscal year", "fiscal", "financial year"});
constexpr auto kEnding =
    std::to_array<std::string_view>({"year ended", "year ending", "year to", "year through"});
constexpr auto kArticles = std::to_array<std::string_view>({"in", "on", "during", "at", "the"});
constexpr auto kOrdinalEndings = std::to_array<std::string_view>({"st", "nd", "rd", "th"});

/// Last, this, next as a number of periods from the reference's own.
constexpr auto kShifts = std::to_array<Word<int>>({{"last", -1}, {"this", 0}, {"current", 0}, {"next", 1}});
constexpr auto kDayShifts = std::to_array<Word<int>>({{"yesterday", -1}, {"today", 0}, {"tomorrow", 1}});
constexpr auto kCounts = std::to_array<Word<int>>({{"a", 1},
                                                   {"an", 1},
                                                   {"one", 1},
                                                   {"two", 2},
                                                   {"three", 3},
                                                   {"four", 4},
                                                   {"five", 5},
                                                   {"six", 6},
                                                   {"seven", 7},
                                                   {"eight", 8},
                                                   {"nine", 9},
                                                   {"ten", 10},
                                                   {"eleven", 11},
                                                   {"twelve", 12}});
constexpr auto kUnits = std::to_array<Word<PeriodUnit>>({{"day", PeriodUnit::day},
                                                         {"days", PeriodUnit::day},
                                                         {"week", PeriodUnit::week},
                                                         {"weeks", PeriodUnit::week},
                                                         {"month", PeriodUnit::month},
                                                         {"months", PeriodUnit::month},
                                                         {"year", PeriodUnit::year},
                                                         {"years", PeriodUnit::year}});

template<class Value, std::size_t Size>
std::span<const Word<Value>> table(const std::array<Word<Value>, Size>& words) {
    return words;
}

void skipArticles(Scanner& scanner) {
    while (scanner.skipSpaces() && scanner.takeAny(kArticles)) {
    }
}

int yearOf(Day day) {
    return static_cast<int>(year_month_day(day).year());
}

DatePeriod relative(DatePeriod period) {
    period.isRelative = true;
    return period;
}

/// 15 is 2015: only fiscal years are written so short.
std::optional<int> takeFiscalNumber(Scanner& scanner) {
    constexpr int kCentury = 2000;
    if (const auto year = scanner.takeNumber(4, 4))
        return year;
    const auto year = scanner.takeNumber(2, 2);
    return year ? std::optional(kCentury + *year) : std::nullopt;
}

/// "FY2015", "fiscal 2015/16", "fiscal year 2015".
std::optional<DatePeriod> takeFiscalYear(Scanner& scanner) {
    if (!scanner.takeAny(kFiscal))
        return std::nullopt;
    scanner.skipSpaces();
    const auto year = takeFiscalNumber(scanner);
    if (!year)
        return std::nullopt;
    Scanner second = scanner;
    if (second.take("/") || second.take("-")) {
        const auto next = takeFiscalNumber(second);
        if (!next || *next != *year + 1)
            return std::nullopt;
        scanner = second;
    }
    return fiscalYearPeriod(*year);
}

/// "year ended March 2015", "fiscal year ending 31 March 2015".
std::optional<DatePeriod> takeYearEnding(Scanner& scanner) {
    scanner.take("fiscal");
    scanner.take("financial");
    scanner.skipSpaces();
    if (!scanner.takeAny(kEnding))
        return std::nullopt;
    scanner.skipSpaces();
    scanner.takeNumber(1, 2);
    scanner.skipSpaces();
    const auto month = scanner.takeWord(table(kMonths));
    scanner.skipSpaces();
    if (scanner.takeNumber(1, 2))
        scanner.skipSpaces();
    const auto year = scanner.takeNumber(4, 4);
    return month && year ? std::optional(yearEndingPeriod(*year, *month)) : std::nullopt;
}

/// "last year", "this month", "next week".
std::optional<DatePeriod> takeShifted(Scanner& scanner, const DateContext& context) {
    Scanner attempt = scanner;
    const auto shift = attempt.takeWord(table(kShifts));
    attempt.skipSpaces();
    const auto unit = shift ? attempt.takeWord(table(kUnits)) : std::nullopt;
    if (!unit || *unit == PeriodUnit::day)
        return std::nullopt;
    scanner = attempt;
    auto period = periodAgo(*unit, -*shift, context.reference);
    period->about = false;
    return period;
}

/// "2015", "FY2015", "the 2010s", "last year".
std::optional<DatePeriod> takeYear(Scanner& scanner, const DateContext& context) {
    using Rule = std::optional<DatePeriod> (*)(Scanner&);
    for (const Rule rule : {Rule(takeYearEnding), Rule(takeFiscalYear)}) {
        Scanner attempt = scanner;
        if (auto period = rule(attempt)) {
            scanner = attempt;
            return period;
        }
    }
    if (auto period = takeShifted(scanner, context))
        return period;
    const auto year = scanner.takeNumber(4, 4);
    if (year && *year % 10 == 0 && scanner.take("s"))
        return decadePeriod(*year);
    return year ? std::optional(yearPeriod(*year)) : std::nullopt;
}

/// The year of a month written without one.
int yearOfBareMonth(unsigned month, const DateContext& context) {
    const year_month_day anchor(context.after.value_or(context.reference));
    const auto anchorMonth = static_cast<unsigned>(anchor.month());
    const int year = static_cast<int>(anchor.year());
    if (context.after)
        return month < anchorMonth ? year + 1 : year;
    return month > anchorMonth ? year - 1 : year;
}

/// "April 2015", "April", "last April".
std::optional<DatePeriod> takeMonth(Scanner& scanner, const DateContext& context) {
    Scanner attempt = scanner;
    const bool isLast = attempt.take("last") && attempt.skipSpaces();
    const auto month = attempt.takeWord(table(kMonths));
    if (!month)
        return std::nullopt;
    scanner = attempt;
    attempt.skipSpaces();
    if (attempt.take("of"))
        attempt.skipSpaces();
    if (const auto year = attempt.takeNumber(4, 4)) {
        scanner = attempt;
        return isLast ? std::nullopt : std::optional(monthPeriod(*year, *month));
    }
    const bool isThisMonth = *month == static_cast<unsigned>(year_month_day(context.reference).month());
    const int year = yearOfBareMonth(*month, context) - (isLast && isThisMonth ? 1 : 0);
    DatePeriod period = monthPeriod(year, *month);
    period.isRelative = !context.after;
    return period;
}

struct DayAndMonth {
    int day;
    unsigned month;
};

void takeOrdinalEnding(Scanner& scanner) {
    scanner.takeAny(kOrdinalEndings);
    scanner.skipSpaces();
}

/// "3 April", "3rd of April", "April 3rd".
std::optional<DayAndMonth> takeDayAndMonth(Scanner& scanner) {
    auto month = scanner.takeWord(table(kMonths));
    scanner.skipSpaces();
    const auto day = scanner.takeNumber(1, 2);
    if (!day)
        return std::nullopt;
    takeOrdinalEnding(scanner);
    if (scanner.take("of"))
        scanner.skipSpaces();
    if (!month)
        month = scanner.takeWord(table(kMonths));
    scanner.skipSpaces();
    return month ? std::optional(DayAndMonth{*day, *month}) : std::nullopt;
}

std::optional<DatePeriod> dayWithoutYear(DayAndMonth date, const DateContext& context) {
    const Day anchor = context.after.value_or(context.reference);
    const auto number = static_cast<unsigned>(date.day);
    auto day = dayOf(yearOf(anchor), date.month, number);
    if (day && context.after && *day < anchor)
        day = dayOf(yearOf(anchor) + 1, date.month, number);
    else if (day && !context.after && *day > anchor)
        day = dayOf(yearOf(anchor) - 1, date.month, number);
    if (!day)
        return std::nullopt;
    DatePeriod period = dayPeriod(*day);
    period.isRelative = !context.after;
    return period;
}

/// "Wednesday, 3 April 2015", "Apr 3, 2015", "3 April".
std::optional<DatePeriod> readDay(Scanner scanner, const DateContext& context) {
    if (scanner.takeWord(table(kWeekdays)))
        skipArticles(scanner);
    const auto date = takeDayAndMonth(scanner);
    if (!date)
        return std::nullopt;
    if (scanner.atEnd())
        return dayWithoutYear(*date, context);
    const auto year = scanner.takeNumber(4, 4);
    const auto day =
        year && scanner.atEnd() ? dayOf(*year, date->month, static_cast<unsigned>(date->day)) : std::nullopt;
    return day ? std::optional(dayPeriod(*day)) : std::nullopt;
}

/// "Wednesday", "last Wednesday" (never the reference day itself).
std::optional<DatePeriod> readWeekday(Scanner scanner, const DateContext& context) {
    const bool isLast = scanner.take("last") && scanner.skipSpaces();
    const auto number = scanner.takeWord(table(kWeekdays));
    if (!number || !scanner.atEnd())
        return std::nullopt;
    return latestWeekday(weekday(*number), context.reference - days(isLast ? 1 : 0));
}

/// "yesterday", "three years ago".
std::optional<DatePeriod> readAgo(Scanner scanner, const DateContext& context) {
    if (const auto shift = scanner.takeWord(table(kDayShifts)))
        return scanner.atEnd() ? std::optional(relative(dayPeriod(context.reference + days(*shift))))
                               : std::nullopt;
    auto count = scanner.takeNumber(1, 3);
    if (!count)
        count = scanner.takeWord(table(kCounts));
    scanner.skipSpaces();
    const auto unit = count ? scanner.takeWord(table(kUnits)) : std::nullopt;
    scanner.skipSpaces();
    const bool isAgo = unit && (scanner.take("ago") || scanner.take("earlier")) && scanner.atEnd();
    return isAgo ? periodAgo(*unit, *count, context.reference) : std::nullopt;
}

std::optional<DatePeriod> takePeriod(Scanner& scanner, const DateContext& context) {
    Scanner attempt = scanner;
    if (auto month = takeMonth(attempt, context)) {
        scanner = attempt;
        return month;
    }
    return takeYear(scanner, context);
}

void skipJoint(Scanner& scanner) {
    scanner.skipSpaces();
    if (!scanner.take("-"))
        scanner.take("of");
    skipArticles(scanner);
}

/// "late 2023", "Q1 FY2020", "spring of 2015", "first half of last year".
std::optional<DatePeriod> readPartFirst(Scanner scanner, const DateContext& context) {
    const auto part = scanner.takeWord(table(kParts));
    if (!part)
        return std::nullopt;
    skipJoint(scanner);
    const auto whole = takePeriod(scanner, context);
    return whole && scanner.atEnd() ? partOf(*whole, *part) : std::nullopt;
}

/// "2020 Q1", "FY2020 H1", "last spring", or the period alone.
std::optional<DatePeriod> readPeriodFirst(Scanner scanner, const DateContext& context) {
    const auto whole = takePeriod(scanner, context);
    scanner.skipSpaces();
    if (!whole || scanner.atEnd())
        return whole;
    const auto part = scanner.takeWord(table(kParts));
    return part && scanner.atEnd() ? partOf(*whole, *part) : std::nullopt;
}

/// "last spring": the latest that has begun.
std::optional<DatePeriod> readBareSeason(Scanner scanner, const DateContext& context) {
    const auto shift = scanner.takeWord(table(kShifts));
    scanner.skipSpaces();
    const auto part = shift ? scanner.takeWord(table(kParts)) : std::nullopt;
    if (!part || *part < PeriodPart::spring || !scanner.atEnd())
        return std::nullopt;
    const int year = yearOf(context.reference) + std::max(*shift, 0);
    auto season = partOf(relative(yearPeriod(year)), *part);
    if (*shift < 0 && season && season->range.last >= context.reference)
        season = partOf(relative(yearPeriod(year - 1)), *part);
    return season;
}

/// Without commas and without the full stop of an abbreviation.
std::string withoutMarks(std::string_view plain) {
    std::string text;
    for (const char byte : plain) {
        const bool endsWord = !text.empty() && text.back() >= 'a' && text.back() <= 'z';
        if (byte != ',' && (byte != '.' || !endsWord))
            text += byte;
    }
    return text;
}

} // namespace

std::optional<DatePeriod> readEnglishDate(std::string_view plain, const DateContext& context) {
    using Rule = std::optional<DatePeriod> (*)(Scanner, const DateContext&);
    const std::string text = withoutMarks(plain);
    Scanner scanner(text);
    skipArticles(scanner);
    for (const Rule rule : {readDay, readPeriodFirst, readPartFirst, readBareSeason, readAgo, readWeekday})
        if (auto period = rule(scanner, context))
            return period;
    return std::nullopt;
}

} // namespace moneyties::phrases
