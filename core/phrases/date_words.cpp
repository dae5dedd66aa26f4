#include "core/phrases/date_words.h"

#include "core/base/error.h"
#include "core/base/unicode.h"
#include "core/phrases/date_reader.h"
#include "core/phrases/plain_text.h"
#include "core/phrases/scanner.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace moneyties::phrases {

using std::chrono::year_month_day;

namespace {

/// Longer texts are sentences, not dates.
constexpr std::size_t kLongestText = 120;

/// Stands for the reference while none is known; what was read with it is refused afterwards.
constexpr Day kPlaceholder = std::chrono::year(2000) / 1 / 1;

struct Span {
    std::optional<Day> earliest;
    std::optional<Day> latest;
    bool about = false;
    bool isRelative = false;
};

enum class Qualifier { about, from, after, until, before };

constexpr auto kPrefixes = std::to_array<Word<Qualifier>>({
    {"about", Qualifier::about},   {"around", Qualifier::about},        {"circa", Qualifier::about},
    {"c.", Qualifier::about},      {"ca.", Qualifier::about},           {"approximately", Qualifier::about},
    {"approx.", Qualifier::about}, {"roughly", Qualifier::about},       {"probably", Qualifier::about},
    {"約", Qualifier::about},      {"およそ", Qualifier::about},        {"since", Qualifier::from},
    {"from", Qualifier::from},     {"not before", Qualifier::from},     {"after", Qualifier::after},
    {"until", Qualifier::until},   {"till", Qualifier::until},          {"by", Qualifier::until},
    {"up to", Qualifier::until},   {"no later than", Qualifier::until}, {"not after", Qualifier::until},
    {"~", Qualifier::until},       {"before", Qualifier::before},       {"prior to", Qualifier::before},
});

constexpr auto kSuffixes = std::to_array<Word<Qualifier>>({
    {"頃", Qualifier::about},          {"ころ", Qualifier::about},
    {"ごろ", Qualifier::about},        {"前後", Qualifier::about},
    {"あたり", Qualifier::about},      {"以降", Qualifier::from},
    {"以後", Qualifier::from},         {"以来", Qualifier::from},
    {"から", Qualifier::from},         {"~", Qualifier::from},
    {" or later", Qualifier::from},    {" onwards", Qualifier::from},
    {" onward", Qualifier::from},      {" or after", Qualifier::from},
    {"より後", Qualifier::after},      {"以前", Qualifier::until},
    {"まで", Qualifier::until},        {"までに", Qualifier::until},
    {" or earlier", Qualifier::until}, {" or before", Qualifier::until},
    {"より前", Qualifier::before},
});

/// Words that say nothing of the time.
constexpr auto kNeutralSuffixes = std::to_array<std::string_view>({"に", "中に", "付", "付け"});

/// What may follow the second half of a range.
constexpr auto kRangeClosings = std::to_array<std::string_view>({"まで", "の間", "にかけて"});

constexpr auto kBetweenSigns = std::to_array<std::string_view>({" and ", "-"});
constexpr auto kRangeSigns =
    std::to_array<std::string_view>({"~", "から", " to ", " through ", " until ", "-"});

DateContext contextOf(std::optional<Day> reference) {
    return {reference.value_or(kPlaceholder), std::nullopt};
}

std::optional<DatePeriod> readPeriod(std::string_view plain, const DateContext& context) {
    using Rule = std::optional<DatePeriod> (*)(std::string_view, const DateContext&);
    if (auto period = readNumericDate(plain))
        return period;
    for (const Rule rule : {readEnglishDate, readJapaneseDate})
        if (auto period = rule(plain, context))
            return period;
    return std::nullopt;
}

Span spanOf(const DatePeriod& period) {
    return {period.range.first, period.range.last, period.about, period.isRelative};
}

std::string lastWords(std::string_view text, std::size_t count) {
    std::size_t at = text.size();
    while (count-- > 0 && at != std::string_view::npos && at > 0)
        at = text.rfind(' ', at - 1);
    return std::string(
        text.substr(at == std::string_view::npos ? 0 : at + (at < text.size() && text[at] == ' ')));
}

std::string lastCharacter(std::string_view text) {
    const std::u32string points = toCodePoints(text);
    return points.empty() ? std::string()
                          : fromCodePoints(std::u32string_view(points).substr(points.size() - 1));
}

/// The first half of a range with what it may share with the second: April–June 2015, 3–5 April 2015, 4~6月.
std::vector<std::string> firstHalves(std::string_view left, std::string_view right) {
    const std::string text(left);
    return {text + " " + lastWords(right, 1), text + " " + lastWords(right, 2), text + lastCharacter(right),
            text};
}

/// The second half with what it may share with the first: April 3–5 2015, 2013–15.
std::vector<std::string> secondHalves(std::string_view left, std::string_view right) {
    const std::string text(right);
    std::vector<std::string> halves = {text, std::string(left.substr(0, left.find(' '))) + " " + text};
    constexpr std::size_t kYearDigits = 4;
    if (right.size() == 2 && left.size() == kYearDigits)
        halves.insert(halves.begin(), std::string(left.substr(0, 2)) + text);
    return halves;
}

std::optional<DatePeriod> readFirst(const std::vector<std::string>& texts, const DateContext& context) {
    for (const std::string& text : texts)
        if (auto period = readPeriod(text, context))
            return period;
    return std::nullopt;
}

std::optional<Span> readHalves(std::string_view left, std::string_view right, const DateContext& context) {
    const auto first = readFirst(firstHalves(left, right), context);
    if (!first)
        return std::nullopt;
    const auto second = readFirst(secondHalves(left, right), {context.reference, first->range.first});
    if (!second || second->range.last < first->range.first)
        return std::nullopt;
    return Span{first->range.first, second->range.last, first->about || second->about,
                first->isRelative || second->isRelative};
}

std::optional<Span> readRange(std::string_view plain, const DateContext& context) {
    Scanner scanner(plain);
    const bool isBetween = scanner.take("between");
    if (isBetween || scanner.take("from"))
        scanner.skipSpaces();
    std::string_view text = scanner.rest();
    for (const std::string_view closing : kRangeClosings)
        if (text.ends_with(closing))
            text.remove_suffix(closing.size());
    for (const std::string_view sign :
         isBetween ? std::span<const std::string_view>(kBetweenSigns) : kRangeSigns)
        for (std::size_t at = text.find(sign, 1); at != std::string_view::npos; at = text.find(sign, at + 1))
            if (auto span =
                    readHalves(trimmed(text.substr(0, at)), trimmed(text.substr(at + sign.size())), context))
                return span;
    return std::nullopt;
}

std::optional<Qualifier> takePrefix(std::string_view& text) {
    Scanner scanner(text);
    const auto qualifier = scanner.takeWord(std::span<const Word<Qualifier>>(kPrefixes));
    if (qualifier)
        text = trimmed(scanner.rest());
    return qualifier;
}

std::optional<Qualifier> takeSuffix(std::string_view& text) {
    const auto ends = [&](const Word<Qualifier>& word) { return text.ends_with(word.text); };
    const auto found = std::ranges::find_if(kSuffixes, ends);
    if (found == kSuffixes.end())
        return std::nullopt;
    text = trimmed(text.substr(0, text.size() - found->text.size()));
    return found->value;
}

std::optional<Span> qualified(Span span, Qualifier qualifier) {
    constexpr auto kOneDay = std::chrono::days(1);
    if (qualifier == Qualifier::about) {
        span.about = true;
        return span;
    }
    if (!span.earliest || !span.latest)
        return std::nullopt;
    Span open{std::nullopt, std::nullopt, span.about, span.isRelative};
    if (qualifier == Qualifier::from)
        open.earliest = span.earliest;
    else if (qualifier == Qualifier::after)
        open.earliest = *span.latest + kOneDay;
    else if (qualifier == Qualifier::until)
        open.latest = span.latest;
    else
        open.latest = *span.earliest - kOneDay;
    return open;
}

std::optional<Span> readQualified(std::string_view plain, const DateContext& context);

/// Reads what is left after a qualifier was taken off.
std::optional<Span> readInner(std::string_view inner, std::optional<Qualifier> qualifier,
                              const DateContext& context) {
    const auto span = qualifier && !inner.empty() ? readQualified(inner, context) : std::nullopt;
    return span ? qualified(*span, *qualifier) : std::nullopt;
}

std::optional<Span> readQualified(std::string_view plain, const DateContext& context) {
    if (const auto period = readPeriod(plain, context))
        return spanOf(*period);
    if (auto range = readRange(plain, context))
        return range;
    std::string_view rest = plain;
    const auto prefix = takePrefix(rest);
    if (auto span = readInner(rest, prefix, context))
        return span;
    rest = plain;
    const auto suffix = takeSuffix(rest);
    if (auto span = readInner(rest, suffix, context))
        return span;
    for (const std::string_view neutral : kNeutralSuffixes)
        if (plain.ends_with(neutral))
            return readQualified(plain.substr(0, plain.size() - neutral.size()), context);
    return std::nullopt;
}

bool isInCalendar(const Span& span) {
    const auto isIn = [](std::optional<Day> day) {
        return !day || isYear(static_cast<int>(year_month_day(*day).year()));
    };
    return isIn(span.earliest) && isIn(span.latest);
}

[[noreturn]] void refuse(std::string_view text) {
    const bool isAmbiguous = hasAmbiguousOrder(plainText(text));
    throw Error(ErrorCode::dateUnreadable, "Reading the date “" + std::string(text) + "”",
                isAmbiguous ? "the day and the month can be told apart in two ways"
                            : "it is not a date that is understood",
                "Write for example 2015, 2015-04-03, 3 April 2015, 2015年4月, “about 2018” or “since 2019”",
                {std::string(text)});
}

[[noreturn]] void askForReference(std::string_view text) {
    throw Error(ErrorCode::dateNeedsReference, "Reading the date “" + std::string(text) + "”",
                "it counts from the day its source was written, which is not known",
                "Give the source its date first, or write the year", {std::string(text)});
}

/// "~2018" is EDTF's about when typed in ASCII; the wave of Japanese text is a range's sign.
std::string withAboutSpelled(std::string_view text) {
    if (text.starts_with('~'))
        return "about " + std::string(text.substr(1));
    if (text.ends_with('~'))
        return "about " + std::string(text.substr(0, text.size() - 1));
    return std::string(text);
}

} // namespace

std::optional<ReadDate> readDate(std::string_view text, std::optional<Day> reference) {
    const std::string_view words = trimmed(text);
    if (words.empty() || words.size() > kLongestText)
        return std::nullopt;
    ReadDate read;
    if (const auto edtf = parseEdtf(foldDigits(words))) {
        read.date = *edtf;
    } else {
        const auto span = readQualified(plainText(withAboutSpelled(words)), contextOf(reference));
        if (!span || !isInCalendar(*span))
            return std::nullopt;
        read.date.earliest = span->earliest;
        read.date.latest = span->latest;
        read.date.about = span->about;
        read.needsReference = span->isRelative && !reference;
    }
    read.date.words = words;
    return read;
}

FuzzyDate parseDate(std::string_view text, std::optional<Day> reference) {
    const auto read = readDate(text, reference);
    if (!read)
        refuse(trimmed(text));
    if (read->needsReference)
        askForReference(trimmed(text));
    return read->date;
}

} // namespace moneyties::phrases
