// The end of a state in words: ongoing, as of, ended.
#include "core/base/unicode.h"
#include "core/phrases/date_words.h"
#include "core/phrases/plain_text.h"

#include <algorithm>
#include <array>
#include <span>

namespace moneyties::phrases {

namespace {

constexpr auto kOngoing = std::to_array<std::string_view>(
    {"ongoing", "present", "now", "current", "to date", "継続中", "現在", "現職", "在任中"});
constexpr auto kEnded = std::to_array<std::string_view>(
    {"ended", "over", "former", "終了", "終了済み", "退任", "退任済み", "時期不明", "終了(時期不明)"});
constexpr auto kAsOf = std::to_array<std::string_view>({"ongoing as of ", "as of ", "ongoing "});
constexpr auto kAsOfSuffixes = std::to_array<std::string_view>({"現在", "時点"});
constexpr auto kUntil = std::to_array<std::string_view>({"until ", "till ", "to "});

bool isOneOf(std::string_view text, std::span<const std::string_view> words) {
    return std::ranges::find(words, text) != words.end();
}

std::optional<std::string> withoutPrefix(std::string_view text, std::span<const std::string_view> prefixes) {
    for (const std::string_view prefix : prefixes)
        if (text.starts_with(prefix))
            return std::string(text.substr(prefix.size()));
    return std::nullopt;
}

std::optional<std::string> withoutSuffix(std::string_view text, std::span<const std::string_view> suffixes) {
    for (const std::string_view suffix : suffixes)
        if (text.ends_with(suffix) && text.size() > suffix.size())
            return std::string(text.substr(0, text.size() - suffix.size()));
    return std::nullopt;
}

FuzzyDate worded(FuzzyDate date, std::string_view words) {
    date.words = words;
    return date;
}

FuzzyDate asOfReference(std::string_view words, std::optional<Day> reference) {
    return worded(reference ? FuzzyDate::ofDay(*reference) : FuzzyDate{}, words);
}

} // namespace

EndDate parseEndDate(std::string_view text, std::optional<Day> reference) {
    const std::string_view words = trimmed(text);
    const std::string plain = plainText(words);
    if (plain.empty())
        return {};
    if (isOneOf(plain, kOngoing))
        return {EndDate::State::ongoingAsOf, asOfReference(words, reference)};
    if (isOneOf(plain, kEnded))
        return {EndDate::State::endedUnknownDay, {}};
    auto asOf = withoutPrefix(plain, kAsOf);
    if (!asOf)
        asOf = withoutSuffix(plain, kAsOfSuffixes);
    if (asOf)
        return {EndDate::State::ongoingAsOf, worded(parseDate(*asOf, reference), words)};
    if (const auto until = withoutPrefix(plain, kUntil))
        return {EndDate::State::on, worded(parseDate(*until, reference), words)};
    return {EndDate::State::on, parseDate(words, reference)};
}

std::string endDateWords(const EndDate& end, Language language) {
    const bool isEnglish = language == Language::english;
    std::string date = dateWords(end.date, language);
    switch (end.state) {
    case EndDate::State::notStated:
        return {};
    case EndDate::State::on:
        return date;
    case EndDate::State::ongoingAsOf:
        if (!end.date.earliest && !end.date.latest)
            return isEnglish ? "ongoing" : "継続中";
        return isEnglish ? "as of " + date : date + "現在";
    case EndDate::State::endedUnknownDay:
        return isEnglish ? "ended" : "終了";
    }
    return {};
}

} // namespace moneyties::phrases
