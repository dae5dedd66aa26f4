// The EDTF reader and writer (ISO 8601-2:2019, levels 0 to 2 as far as one date with bounds goes).
#include "core/base/unicode.h"
#include "core/model/calendar.h"
#include "core/model/fuzzy_date.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace moneyties {

using std::chrono::year_month_day;

namespace {

/// A date without its words: what one part of an EDTF text says.
struct Part {
    std::optional<Day> earliest;
    std::optional<Day> latest;
    bool about = false;
};

struct YearGroup {
    unsigned code;
    unsigned firstMonth;
    int monthCount;
};

/// Divisions of a year (ISO 8601-2, 4.8.1): seasons of the northern hemisphere, quarters, thirds, halves.
/// The bare season codes 21 to 24 say no hemisphere; sources of the field mean the northern one.
constexpr auto kYearGroups = std::to_array<YearGroup>({
    {21, 3, 3},
    {22, 6, 3},
    {23, 9, 3},
    {24, 12, 3},
    {25, 3, 3},
    {26, 6, 3},
    {27, 9, 3},
    {28, 12, 3},
    {33, 1, 3},
    {34, 4, 3},
    {35, 7, 3},
    {36, 10, 3},
    {37, 1, 4},
    {38, 5, 4},
    {39, 9, 4},
    {40, 1, 6},
    {41, 7, 6},
});

std::optional<int> number(std::string_view digits, std::size_t length) {
    int value = 0;
    const bool areDigits = std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    if (digits.size() != length || !areDigits)
        return std::nullopt;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

std::optional<Part> partOf(DayRange range) {
    return Part{range.first, range.last, false};
}

/// "2015", "201X" (the 2010s), "20XX".
std::optional<Part> readYears(std::string_view text) {
    if (text.size() != 4)
        return std::nullopt;
    const std::size_t unknown = static_cast<std::size_t>(std::ranges::count(text, 'X'));
    if (unknown > 2 || text.substr(4 - unknown) != std::string_view("XX").substr(0, unknown))
        return std::nullopt;
    const auto known = number(text.substr(0, 4 - unknown), 4 - unknown);
    constexpr std::array kScale = {1, 10, 100};
    if (!known)
        return std::nullopt;
    const int first = std::max(*known * kScale[unknown], unknown > 0 ? kFirstYear : 0);
    const int last = *known * kScale[unknown] + kScale[unknown] - 1;
    if (!isYear(first) || !isYear(last))
        return std::nullopt;
    return partOf({yearRange(first).first, yearRange(last).last});
}

std::optional<Part> readYearGroup(int year, unsigned code) {
    const auto group = std::ranges::find(kYearGroups, code, &YearGroup::code);
    const bool isInRange = group != kYearGroups.end() && (year < kLastYear || group->firstMonth < 12);
    return isInRange ? partOf(monthsRange(year, group->firstMonth, group->monthCount)) : std::nullopt;
}

/// What follows a year: "04", "XX" (some month), "21" (spring), "04-03", "04-XX".
std::optional<Part> readInYear(int year, std::string_view text) {
    if (text == "XX" || text == "XX-XX")
        return partOf(yearRange(year));
    const auto month = number(text.substr(0, 2), 2);
    if (!month)
        return std::nullopt;
    const auto code = static_cast<unsigned>(*month);
    if (text.size() == 2)
        return isMonth(code) ? partOf(monthRange(year, code)) : readYearGroup(year, code);
    if (text.size() != 5 || text[2] != '-' || !isMonth(code))
        return std::nullopt;
    if (text.substr(3) == "XX")
        return partOf(monthRange(year, code));
    const auto dayNumber = number(text.substr(3), 2);
    const auto day = dayNumber ? dayOf(year, code, static_cast<unsigned>(*dayNumber)) : std::nullopt;
    return day ? partOf({*day, *day}) : std::nullopt;
}

/// A single date with its qualifier: ~ (about), ? (uncertain) and % (both) all say that the source was vague.
std::optional<Part> readSingle(std::string_view text) {
    const bool about = !text.empty() && std::string_view("~?%").find(text.back()) != std::string_view::npos;
    if (about)
        text.remove_suffix(1);
    std::optional<Part> part;
    if (text.size() <= 4)
        part = readYears(text);
    else if (const auto year = number(text.substr(0, 4), 4); year && isYear(*year) && text[4] == '-')
        part = readInYear(*year, text.substr(5));
    if (part)
        part->about = about;
    return part;
}

/// The bounds from two ends of which one may be open; nothing when both are, or when they are the wrong way
/// round.
std::optional<Part> joined(std::string_view from, std::string_view to) {
    const auto isOpen = [](std::string_view end) { return end.empty() || end == ".."; };
    if (isOpen(from) && isOpen(to))
        return std::nullopt;
    Part whole;
    if (!isOpen(from)) {
        const auto part = readSingle(from);
        if (!part)
            return std::nullopt;
        whole.earliest = part->earliest;
        whole.about = part->about;
    }
    if (!isOpen(to)) {
        const auto part = readSingle(to);
        if (!part)
            return std::nullopt;
        whole.latest = part->latest;
        whole.about = whole.about || part->about;
    }
    if (whole.earliest && whole.latest && *whole.earliest > *whole.latest)
        return std::nullopt;
    return whole;
}

std::optional<Part> readAny(std::string_view text) {
    if (text.starts_with('[') && text.ends_with(']')) {
        const std::string_view inner = text.substr(1, text.size() - 2);
        const std::size_t dots = inner.find("..");
        return dots == std::string_view::npos ? std::nullopt
                                              : joined(inner.substr(0, dots), inner.substr(dots + 2));
    }
    if (const std::size_t slash = text.find('/'); slash != std::string_view::npos)
        return joined(text.substr(0, slash), text.substr(slash + 1));
    return readSingle(text);
}

std::string written(Day day, CalendarUnit unit) {
    const year_month_day date(day);
    const int year = static_cast<int>(date.year());
    const auto month = static_cast<unsigned>(date.month());
    if (unit == CalendarUnit::year)
        return fmt::format("{:04}", year);
    if (unit == CalendarUnit::month)
        return fmt::format("{:04}-{:02}", year, month);
    return fmt::format("{:04}-{:02}-{:02}", year, month, static_cast<unsigned>(date.day()));
}

} // namespace

std::optional<FuzzyDate> parseEdtf(std::string_view text) {
    const std::string_view edtf = trimmed(text);
    const std::optional<Part> part = readAny(edtf);
    if (!part)
        return std::nullopt;
    FuzzyDate date;
    date.words = edtf;
    date.earliest = part->earliest;
    date.latest = part->latest;
    date.about = part->about;
    return date;
}

std::string toEdtf(const FuzzyDate& date) {
    if (!date.earliest && !date.latest)
        return {};
    const CalendarUnit unit = coarsestUnit(date);
    const std::string about = date.about ? "~" : "";
    const std::string from = date.earliest ? written(*date.earliest, unit) + about : "";
    const std::string to = date.latest ? written(*date.latest, unit) + about : "";
    return from == to ? from : "[" + from + ".." + to + "]";
}

} // namespace moneyties
