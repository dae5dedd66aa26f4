// Writes fuzzy dates in words: each bound in the coarsest unit that holds it.
#include "core/model/calendar.h"
#include "core/phrases/date_words.h"

#include <fmt/format.h>

#include <array>

namespace moneyties::phrases {

using std::chrono::year_month_day;

namespace {

constexpr std::array<std::string_view, 12> kMonthNames = {"January",   "February", "March",    "April",
                                                          "May",       "June",     "July",     "August",
                                                          "September", "October",  "November", "December"};

struct Parts {
    int year;
    unsigned month;
    unsigned day;
};

Parts partsOf(Day day) {
    const year_month_day date(day);
    return {static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
            static_cast<unsigned>(date.day())};
}

std::string_view monthName(unsigned month) {
    return kMonthNames[month - 1];
}

std::string english(Day day, CalendarUnit unit) {
    const Parts parts = partsOf(day);
    if (unit == CalendarUnit::year)
        return fmt::format("{:04}", parts.year);
    if (unit == CalendarUnit::month)
        return fmt::format("{} {:04}", monthName(parts.month), parts.year);
    return fmt::format("{} {} {:04}", parts.day, monthName(parts.month), parts.year);
}

std::string japanese(Day day, CalendarUnit unit) {
    const Parts parts = partsOf(day);
    if (unit == CalendarUnit::year)
        return fmt::format("{:04}年", parts.year);
    if (unit == CalendarUnit::month)
        return fmt::format("{:04}年{}月", parts.year, parts.month);
    return fmt::format("{:04}年{}月{}日", parts.year, parts.month, parts.day);
}

std::string written(Day day, CalendarUnit unit, Language language) {
    return language == Language::english ? english(day, unit) : japanese(day, unit);
}

/// "April–June 2015", "3–5 April 2015", "2013–2015".
std::string englishSpan(Day from, Day to, CalendarUnit unit) {
    const Parts first = partsOf(from);
    const Parts last = partsOf(to);
    const bool isOneYear = first.year == last.year && unit != CalendarUnit::year;
    if (isOneYear && unit == CalendarUnit::month)
        return fmt::format("{}–{} {:04}", monthName(first.month), monthName(last.month), first.year);
    if (isOneYear && first.month == last.month)
        return fmt::format("{}–{} {} {:04}", first.day, last.day, monthName(first.month), first.year);
    const std::string_view dash = unit == CalendarUnit::year ? "–" : " – ";
    return english(from, unit).append(dash).append(english(to, unit));
}

/// 2015年4〜6月, 2015年4月3〜5日, 2013〜2015年.
std::string japaneseSpan(Day from, Day to, CalendarUnit unit) {
    const Parts first = partsOf(from);
    const Parts last = partsOf(to);
    if (unit == CalendarUnit::year)
        return fmt::format("{:04}〜{:04}年", first.year, last.year);
    if (unit == CalendarUnit::month && first.year == last.year)
        return fmt::format("{:04}年{}〜{}月", first.year, first.month, last.month);
    if (first.year == last.year && first.month == last.month)
        return fmt::format("{:04}年{}月{}〜{}日", first.year, first.month, first.day, last.day);
    return japanese(from, unit) + "〜" + japanese(to, unit);
}

bool isFiscalYear(Day from, Day to) {
    const DayRange range{from, to};
    return partsOf(from).month == 4 && range == monthsRange(partsOf(from).year, 4, 12);
}

bool isDecade(Day from, Day to) {
    const int year = partsOf(from).year;
    return year % 10 == 0 && from == yearRange(year).first && to == yearRange(year + 9).last;
}

std::string named(std::string_view english, std::string_view japanese, int year, Language language) {
    return fmt::format(fmt::runtime(language == Language::english ? english : japanese), year);
}

std::string closed(Day from, Day to, CalendarUnit unit, Language language) {
    std::string first = written(from, unit, language);
    if (first == written(to, unit, language))
        return first;
    if (isFiscalYear(from, to))
        return named("FY{:04}", "{:04}年度", partsOf(from).year, language);
    if (isDecade(from, to))
        return named("{:04}s", "{:04}年代", partsOf(from).year, language);
    return language == Language::english ? englishSpan(from, to, unit) : japaneseSpan(from, to, unit);
}

std::string withAbout(std::string text, const FuzzyDate& date, Language language) {
    if (!date.about)
        return text;
    return language == Language::english ? "about " + text : text + "頃";
}

} // namespace

std::string dateWords(const FuzzyDate& date, Language language) {
    const CalendarUnit unit = coarsestUnit(date);
    const bool isEnglish = language == Language::english;
    if (date.earliest && date.latest)
        return withAbout(closed(*date.earliest, *date.latest, unit, language), date, language);
    if (date.earliest)
        return withAbout(written(*date.earliest, unit, language), date, language) +
               (isEnglish ? " or later" : "以降");
    if (date.latest)
        return withAbout(written(*date.latest, unit, language), date, language) +
               (isEnglish ? " or earlier" : "以前");
    return date.words;
}

} // namespace moneyties::phrases
