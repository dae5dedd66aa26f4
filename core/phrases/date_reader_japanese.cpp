#include "core/phrases/date_reader.h"
#include "core/phrases/scanner.h"

#include <array>

namespace moneyties::phrases {

using std::chrono::days;
using std::chrono::months;
using std::chrono::weekday;
using std::chrono::year_month;
using std::chrono::year_month_day;

namespace {

struct Era {
    int firstYear;
    int lastNumber; ///< the last year of the era, counted from 1
};

constexpr int kOpenEra = 999;

/// The eras since 1868 and the letters that forms abbreviate them with.
constexpr auto kEras = std::to_array<Word<Era>>({
    {"明治", {1868, 45}},
    {"大正", {1912, 15}},
    {"昭和", {1926, 64}},
    {"平成", {1989, 31}},
    {"令和", {2019, kOpenEra}},
    {"m", {1868, 45}},
    {"t", {1912, 15}},
    {"s", {1926, 64}},
    {"h", {1989, 31}},
    {"r", {2019, kOpenEra}},
});

/// Years counted from the reference's own. Those without 年 stand before a part: 昨春, 昨年度.
constexpr auto kRelativeYears = std::to_array<Word<int>>({
    {"一昨年", -2}, {"おととし", -2}, {"昨年", -1},  {"去年", -1}, {"前年", -1}, {"今年", 0},   {"本年", 0},
    {"同年", 0},    {"当年", 0},      {"ことし", 0}, {"来年", 1},  {"翌年", 1},  {"再来年", 2}, {"昨", -1},
    {"前", -1},     {"今", 0},        {"本", 0},     {"来", 1},    {"翌", 1},    {"同", 0},     {"当", 0},
});

constexpr auto kRelativeMonths = std::to_array<Word<int>>({
    {"先々月", -2},
    {"先月", -1},
    {"前月", -1},
    {"昨月", -1},
    {"今月", 0},
    {"当月", 0},
    {"同月", 0},
    {"本月", 0},
    {"来月", 1},
    {"翌月", 1},
    {"再来月", 2},
});

constexpr auto kRelativeWeeks = std::to_array<Word<int>>(
    {{"先々週", -2}, {"先週", -1}, {"前週", -1}, {"今週", 0}, {"来週", 1}, {"翌週", 1}});

constexpr auto kRelativeDays = std::to_array<Word<int>>({
    {"一昨日", -2},
    {"おととい", -2},
    {"昨日", -1},
    {"前日", -1},
    {"きのう", -1},
    {"今日", 0},
    {"本日", 0},
    {"きょう", 0},
    {"同日", 0},
    {"当日", 0},
    {"明日", 1},
    {"翌日", 1},
    {"あす", 1},
});

constexpr auto kWeekdays = std::to_array<Word<unsigned>>(
    {{"日", 0}, {"月", 1}, {"火", 2}, {"水", 3}, {"木", 4}, {"金", 5}, {"土", 6}});

constexpr auto kUnitsAgo = std::to_array<Word<PeriodUnit>>({
    {"日前", PeriodUnit::day},
    {"週間前", PeriodUnit::week},
    {"カ月前", PeriodUnit::month},
    {"か月前", PeriodUnit::month},
    {"ヶ月前", PeriodUnit::month},
    {"ケ月前", PeriodUnit::month},
    {"ヵ月前", PeriodUnit::month},
    {"年前", PeriodUnit::year},
});

constexpr auto kParts = std::to_array<Word<PeriodPart>>({
    {"上旬", PeriodPart::early},
    {"初旬", PeriodPart::early},
    {"中旬", PeriodPart::middle},
    {"下旬", PeriodPart::late},
    {"半ば", PeriodPart::middle},
    {"中頃", PeriodPart::middle},
    {"中ごろ", PeriodPart::middle},
    {"中盤", PeriodPart::middle},
    {"前半", PeriodPart::firstHalf},
    {"後半", PeriodPart::secondHalf},
    {"上期", PeriodPart::firstHalf},
    {"下期", PeriodPart::secondHalf},
    {"上半期", PeriodPart::firstHalf},
    {"下半期", PeriodPart::secondHalf},
    {"初頭", PeriodPart::beginning},
    {"初め", PeriodPart::beginning},
    {"はじめ", PeriodPart::beginning},
    {"始め", PeriodPart::beginning},
    {"年初", PeriodPart::beginning},
    {"明け", PeriodPart::beginning},
    {"年明け", PeriodPart::beginning},
    {"末", PeriodPart::end},
    {"終わり", PeriodPart::end},
    {"暮れ", PeriodPart::end},
    {"年末", PeriodPart::end},
    {"春", PeriodPart::spring},
    {"夏", PeriodPart::summer},
    {"秋", PeriodPart::autumn},
    {"冬", PeriodPart::winter},
    {"第1四半期", PeriodPart::firstQuarter},
    {"第2四半期", PeriodPart::secondQuarter},
    {"第3四半期", PeriodPart::thirdQuarter},
    {"第4四半期", PeriodPart::fourthQuarter},
    {"第一四半期", PeriodPart::firstQuarter},
    {"第二四半期", PeriodPart::secondQuarter},
    {"第三四半期", PeriodPart::thirdQuarter},
    {"第四四半期", PeriodPart::fourthQuarter},
    {"q1", PeriodPart::firstQuarter},
    {"q2", PeriodPart::secondQuarter},
    {"q3", PeriodPart::thirdQuarter},
    {"q4", PeriodPart::fourthQuarter},
    {"1q", PeriodPart::firstQuarter},
    {"2q", PeriodPart::secondQuarter},
    {"3q", PeriodPart::thirdQuarter},
    {"4q", PeriodPart::fourthQuarter},
});

template<class Value, std::size_t Size>
std::span<const Word<Value>> table(const std::array<Word<Value>, Size>& words) {
    return words;
}

struct Year {
    int number;
    bool isRelative;
};

DatePeriod marked(DatePeriod period, bool isRelative) {
    period.isRelative = period.isRelative || isRelative;
    return period;
}

int yearOf(Day day) {
    return static_cast<int>(year_month_day(day).year());
}

/// 令和3年, 令和元年, r3.4 (the point stays for the caller).
std::optional<int> takeEraYear(Scanner& scanner) {
    const auto era = scanner.takeWord(table(kEras));
    if (!era)
        return std::nullopt;
    const auto number = scanner.take("元") ? std::optional(1) : scanner.takeNumber(1, 3);
    if (!number || *number < 1 || *number > era->lastNumber)
        return std::nullopt;
    return era->firstYear + *number - 1;
}

/// '24年 in the press: the century that puts it closest before the reference, at most ten years after it.
int yearOfTwoDigits(int digits, Day reference) {
    constexpr int kCentury = 100;
    constexpr int kAhead = 10;
    const int latest = yearOf(reference) + kAhead;
    return latest - ((latest - digits) % kCentury + kCentury) % kCentury;
}

/// The year that 今年 and 今年度 mean: until March a fiscal year is still that of the year before.
int baseYear(Day reference, std::string_view after) {
    const bool isFiscal = after.starts_with("度");
    const bool isBeforeApril = year_month_day(reference).month() < std::chrono::April;
    return yearOf(reference) - (isFiscal && isBeforeApril ? 1 : 0);
}

/// 2015年, 令和3年, 24年, 昨年, and 昨 where a part follows.
std::optional<Year> takeYear(Scanner& scanner, const DateContext& context) {
    Scanner attempt = scanner;
    if (const auto year = takeEraYear(attempt); year && attempt.take("年")) {
        scanner = attempt;
        return Year{*year, false};
    }
    attempt = scanner;
    if (const auto year = attempt.takeNumber(4, 4); year && attempt.take("年")) {
        scanner = attempt;
        return Year{*year, false};
    }
    attempt = scanner;
    if (const auto year = attempt.takeNumber(2, 2); year && attempt.take("年")) {
        scanner = attempt;
        return Year{yearOfTwoDigits(*year, context.reference), true};
    }
    if (const auto shift = scanner.takeWord(table(kRelativeYears)))
        return Year{baseYear(context.reference, scanner.rest()) + *shift, true};
    return std::nullopt;
}

std::optional<DatePeriod> wholeOrPart(Scanner scanner, const DatePeriod& whole) {
    scanner.take("の");
    if (scanner.atEnd())
        return whole;
    const auto part = scanner.takeWord(table(kParts));
    return part && scanner.atEnd() ? partOf(whole, *part) : std::nullopt;
}

/// (水), (水曜日), 水曜日 after a day.
void skipWeekday(Scanner& scanner) {
    Scanner attempt = scanner;
    const bool isBracketed = attempt.take("(");
    if (!attempt.takeWord(table(kWeekdays)))
        return;
    const bool isNamed = attempt.take("曜日") || attempt.take("曜");
    if (isBracketed ? attempt.take(")") : isNamed)
        scanner = attempt;
}

std::optional<DatePeriod> readDayOfMonth(Scanner scanner, const DatePeriod& month) {
    const auto number = scanner.takeNumber(1, 2);
    if (!number || !scanner.take("日"))
        return std::nullopt;
    skipWeekday(scanner);
    const year_month_day first(month.range.first);
    const auto day = dayOf(static_cast<int>(first.year()), static_cast<unsigned>(first.month()),
                           static_cast<unsigned>(*number));
    return day && scanner.atEnd() ? std::optional(marked(dayPeriod(*day), month.isRelative)) : std::nullopt;
}

/// What follows a month: 3日, 上旬, 末, or nothing.
std::optional<DatePeriod> readInMonth(Scanner scanner, const DatePeriod& month) {
    scanner.take("の");
    if (auto day = readDayOfMonth(scanner, month))
        return day;
    return wholeOrPart(scanner, month);
}

/// 4~6月期, 1-3月期 (always within one year).
std::optional<DatePeriod> readMonths(Scanner scanner, Year year) {
    const auto first = scanner.takeNumber(1, 2);
    if (!first || !(scanner.take("~") || scanner.take("-") || scanner.take("月~") || scanner.take("月-")))
        return std::nullopt;
    const auto last = scanner.takeNumber(1, 2);
    const bool isWhole = last && scanner.take("月期") && scanner.atEnd();
    if (!isWhole || *first < 1 || *last > 12 || *first >= *last)
        return std::nullopt;
    DatePeriod period;
    period.range = monthsRange(year.number, static_cast<unsigned>(*first), *last - *first + 1);
    return marked(period, year.isRelative);
}

/// What follows a year: 4月…, 3月期…, 4~6月期.
std::optional<DatePeriod> readMonthOfYear(Scanner scanner, Year year) {
    if (auto period = readMonths(scanner, year))
        return period;
    const auto number = scanner.takeNumber(1, 2);
    const auto month = static_cast<unsigned>(number.value_or(0));
    if (!isMonth(month) || !scanner.take("月"))
        return std::nullopt;
    if (scanner.take("期")) {
        scanner.take("決算");
        return wholeOrPart(scanner, marked(yearEndingPeriod(year.number, month), year.isRelative));
    }
    return readInMonth(scanner, marked(monthPeriod(year.number, month), year.isRelative));
}

/// 年度, 年代, 年4月, 年春, 年第1四半期.
std::optional<DatePeriod> readInYear(Scanner scanner, Year year) {
    if (scanner.take("年度") || scanner.take("度"))
        return wholeOrPart(scanner, marked(fiscalYearPeriod(year.number), year.isRelative));
    if (scanner.take("代"))
        return year.number % 10 == 0
                   ? wholeOrPart(scanner, marked(decadePeriod(year.number), year.isRelative))
                   : std::nullopt;
    scanner.take("の");
    if (auto period = readMonthOfYear(scanner, year))
        return period;
    return wholeOrPart(scanner, marked(yearPeriod(year.number), year.isRelative));
}

std::optional<DatePeriod> readWithYear(Scanner scanner, const DateContext& context) {
    const auto year = takeYear(scanner, context);
    return year ? readInYear(scanner, *year) : std::nullopt;
}

/// 先月, 先月3日, 今月上旬.
std::optional<DatePeriod> readWithRelativeMonth(Scanner scanner, const DateContext& context) {
    const auto shift = scanner.takeWord(table(kRelativeMonths));
    if (!shift)
        return std::nullopt;
    DatePeriod month = *periodAgo(PeriodUnit::month, -*shift, context.reference);
    month.about = false;
    return readInMonth(scanner, month);
}

/// 先週, 昨日, 3年前.
std::optional<DatePeriod> readRelative(Scanner scanner, const DateContext& context) {
    if (const auto shift = scanner.takeWord(table(kRelativeWeeks)); shift && scanner.atEnd())
        return marked(weekPeriod(context.reference + days(7 * *shift)), true);
    if (const auto shift = scanner.takeWord(table(kRelativeDays)); shift && scanner.atEnd())
        return marked(dayPeriod(context.reference + days(*shift)), true);
    const auto count = scanner.takeNumber(1, 3);
    const auto unit = count ? scanner.takeWord(table(kUnitsAgo)) : std::nullopt;
    return unit && scanner.atEnd() ? periodAgo(*unit, *count, context.reference) : std::nullopt;
}

std::optional<DatePeriod> readWeekday(Scanner scanner, const DateContext& context) {
    const auto number = scanner.takeWord(table(kWeekdays));
    const bool isNamed = number && (scanner.take("曜日") || scanner.take("曜"));
    return isNamed && scanner.atEnd() ? std::optional(latestWeekday(weekday(*number), context.reference))
                                      : std::nullopt;
}

/// A month without a year: the reference's own year, or the next from the beginning of a range.
std::optional<DatePeriod> readBareMonth(Scanner scanner, const DateContext& context) {
    const Day anchor = context.after.value_or(context.reference);
    const Year year{yearOf(anchor), !context.after};
    auto period = readMonthOfYear(scanner, year);
    if (period && context.after && period->range.last < anchor)
        period = readMonthOfYear(scanner, Year{year.number + 1, false});
    if (!period && !context.after)
        period = wholeOrPart(scanner, marked(yearPeriod(year.number), true));
    return period;
}

/// 3日 alone: of the same month in a range, else the latest such day not after the reference.
std::optional<DatePeriod> readBareDay(Scanner scanner, const DateContext& context) {
    const Day anchor = context.after.value_or(context.reference);
    for (const int monthsBack : {0, 1, 2}) {
        const year_month_day date(anchor);
        const year_month month = date.year() / date.month() - months(monthsBack);
        const auto period = readDayOfMonth(
            scanner, marked(monthPeriod(static_cast<int>(month.year()), static_cast<unsigned>(month.month())),
                            !context.after));
        if (period && (context.after || period->range.first <= anchor))
            return period;
    }
    return std::nullopt;
}

/// r3.4.1, h31/4/30: the era's letter and numbers.
std::optional<DatePeriod> readEraNumbers(Scanner scanner, const DateContext&) {
    const auto year = takeEraYear(scanner);
    const bool hasSeparator = year && (scanner.take(".") || scanner.take("/") || scanner.take("-"));
    const auto month = hasSeparator ? scanner.takeNumber(1, 2) : std::nullopt;
    if (!month || !isMonth(static_cast<unsigned>(*month)))
        return std::nullopt;
    if (scanner.atEnd())
        return monthPeriod(*year, static_cast<unsigned>(*month));
    const bool hasDay = scanner.take(".") || scanner.take("/") || scanner.take("-");
    const auto number = hasDay ? scanner.takeNumber(1, 2) : std::nullopt;
    const auto day = number && scanner.atEnd()
                         ? dayOf(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*number))
                         : std::nullopt;
    return day ? std::optional(dayPeriod(*day)) : std::nullopt;
}

} // namespace

std::optional<DatePeriod> readJapaneseDate(std::string_view plain, const DateContext& context) {
    using Rule = std::optional<DatePeriod> (*)(Scanner, const DateContext&);
    for (const Rule rule : {readWithYear, readWithRelativeMonth, readRelative, readWeekday, readBareDay,
                            readBareMonth, readEraNumbers})
        if (auto period = rule(Scanner(plain), context))
            return period;
    return std::nullopt;
}

} // namespace moneyties::phrases
