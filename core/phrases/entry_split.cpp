#include "core/phrases/entry_split.h"

#include "core/base/unicode.h"
#include "core/phrases/scanner.h"

#include <algorithm>
#include <array>
#include <span>

namespace moneyties::phrases {

namespace {

/// An opening quote and the one that closes it.
constexpr auto kQuotes = std::to_array<Word<std::string_view>>(
    {{"\"", "\""}, {"“", "”"}, {"「", "」"}, {"『", "』"}, {"＂", "＂"}});

constexpr auto kPartSigns = std::to_array<std::string_view>({">", "＞", "→", "->"});
constexpr auto kNameSigns = std::to_array<std::string_view>({";", "；", "、"});
constexpr auto kSpaces = std::to_array<std::string_view>({" ", "\t", "\n", "　", "\u00A0"});

const Word<std::string_view>* quoteAt(std::string_view rest) {
    const auto found =
        std::ranges::find_if(kQuotes, [&](const auto& quote) { return rest.starts_with(quote.text); });
    return found == kQuotes.end() ? nullptr : &*found;
}

/// The length of the quote that the text begins with, both signs included; 0 when it begins with none, all of
/// the text when it is not closed.
std::size_t quoteLength(std::string_view rest) {
    const auto* quote = quoteAt(rest);
    if (!quote)
        return 0;
    const std::size_t close = rest.find(quote->value, quote->text.size());
    return close == std::string_view::npos ? rest.size() : close + quote->value.size();
}

std::size_t signLength(std::string_view rest, std::span<const std::string_view> signs) {
    for (const std::string_view sign : signs)
        if (rest.starts_with(sign))
            return sign.size();
    return 0;
}

EntrySlice trimmedSlice(std::string_view text, std::size_t begin, std::size_t end) {
    const std::string_view inner = trimmed(text.substr(begin, end - begin));
    if (inner.empty())
        return {end, end};
    const auto from = static_cast<std::size_t>(inner.data() - text.data());
    return {from, from + inner.size()};
}

std::vector<EntrySlice> split(std::string_view text, EntrySlice part,
                              std::span<const std::string_view> signs) {
    std::vector<EntrySlice> slices;
    std::size_t begin = part.begin;
    for (std::size_t at = part.begin; at < part.end;) {
        const std::string_view rest = text.substr(at, part.end - at);
        const std::size_t sign = signLength(rest, signs);
        if (sign > 0) {
            slices.push_back(trimmedSlice(text, begin, at));
            begin = at + sign;
        }
        at += sign > 0 ? sign : std::max<std::size_t>(quoteLength(rest), 1);
    }
    slices.push_back(trimmedSlice(text, begin, part.end));
    return slices;
}

std::vector<EntrySlice> withoutEmpty(std::vector<EntrySlice> slices) {
    std::erase_if(slices, [](const EntrySlice& slice) { return slice.isEmpty(); });
    return slices;
}

} // namespace

std::vector<EntrySlice> splitParts(std::string_view text) {
    return split(text, {0, text.size()}, kPartSigns);
}

std::vector<EntrySlice> splitNames(std::string_view text, EntrySlice part) {
    return withoutEmpty(split(text, part, kNameSigns));
}

std::vector<EntrySlice> splitWords(std::string_view text, EntrySlice part) {
    return withoutEmpty(split(text, part, kSpaces));
}

bool hasOpenQuote(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view rest = text.substr(at);
        const std::size_t length = quoteLength(rest);
        if (length == rest.size() && !isQuoted(rest))
            return true;
        at += std::max<std::size_t>(length, 1);
    }
    return false;
}

bool isQuoted(std::string_view text) {
    const auto* quote = quoteAt(text);
    return quote && text.size() >= quote->text.size() + quote->value.size() &&
           quoteLength(text) == text.size() && text.ends_with(quote->value);
}

std::string_view unquoted(std::string_view text) {
    if (!isQuoted(text))
        return text;
    const auto* quote = quoteAt(text);
    text.remove_prefix(quote->text.size());
    text.remove_suffix(quote->value.size());
    return trimmed(text);
}

} // namespace moneyties::phrases
