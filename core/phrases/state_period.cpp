#include "core/phrases/state_period.h"

#include "core/base/unicode.h"
#include "core/phrases/date_words.h"
#include "core/phrases/plain_text.h"

#include <array>
#include <span>

namespace moneyties::phrases {

namespace {

constexpr auto kSince = std::to_array<std::string_view>({"since ", "from "});
constexpr auto kSinceSuffixes = std::to_array<std::string_view>({"から", "以来", "~"});
constexpr auto kUntil = std::to_array<std::string_view>({"until ", "till "});
constexpr auto kUntilSuffixes = std::to_array<std::string_view>({"まで"});
constexpr auto kRangeSigns = std::to_array<std::string_view>({"~", "から", " to ", " until ", "-"});

std::optional<std::string_view> without(std::string_view text, std::span<const std::string_view> prefixes,
                                        std::span<const std::string_view> suffixes) {
    for (const std::string_view prefix : prefixes)
        if (text.starts_with(prefix))
            return text.substr(prefix.size());
    for (const std::string_view suffix : suffixes)
        if (text.ends_with(suffix) && text.size() > suffix.size())
            return text.substr(0, text.size() - suffix.size());
    return std::nullopt;
}

std::optional<FuzzyDate> dateOf(std::string_view text, std::optional<Day> reference) {
    auto read = readDate(text, reference);
    return read && !read->needsReference ? std::optional(std::move(read->date)) : std::nullopt;
}

EndDate ending(FuzzyDate date) {
    return {EndDate::State::on, std::move(date)};
}

/// Cuts at the sign where both halves are dates on their own.
std::optional<StatePeriod> readHalves(std::string_view plain, std::optional<Day> reference) {
    const std::string_view text =
        without(plain, {}, kUntilSuffixes).value_or(without(plain, kSince, {}).value_or(plain));
    for (const std::string_view sign : kRangeSigns)
        for (std::size_t at = text.find(sign, 1); at != std::string_view::npos;
             at = text.find(sign, at + 1)) {
            auto start = dateOf(text.substr(0, at), reference);
            auto end = dateOf(text.substr(at + sign.size()), reference);
            if (start && end && start->latest && end->latest && *start->latest <= *end->latest)
                return StatePeriod{*std::move(start), ending(*std::move(end))};
        }
    return std::nullopt;
}

} // namespace

std::optional<StatePeriod> readStatePeriod(std::string_view text, std::optional<Day> reference) {
    const std::string_view words = trimmed(text);
    if (parseEdtf(words))
        return StatePeriod{*parseEdtf(words), {}};
    const std::string plain = plainText(words);
    if (auto halves = readHalves(plain, reference))
        return halves;
    if (const auto since = without(plain, kSince, kSinceSuffixes))
        if (auto start = dateOf(*since, reference))
            return StatePeriod{*std::move(start), {}};
    if (const auto until = without(plain, kUntil, kUntilSuffixes))
        if (auto end = dateOf(*until, reference))
            return StatePeriod{{}, ending(*std::move(end))};
    auto date = dateOf(words, reference);
    return date ? std::optional(StatePeriod{*std::move(date), {}}) : std::nullopt;
}

} // namespace moneyties::phrases
