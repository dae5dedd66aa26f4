#include "core/store/name_match.h"

#include "core/base/unicode.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace moneyties::store {

NameKey::NameKey(std::string key) : text(std::move(key)) {
    // Fibonacci hashing: the top six bits of the product (Knuth, vol. 3, 6.4).
    constexpr std::uint64_t kFactor = 0x9E3779B97F4A7C15;
    for (const char32_t character : toCodePoints(text))
        characters |= std::uint64_t{1} << (character * kFactor >> 58);
}

std::optional<MatchClass> matchOf(const NameKey& query, const NameKey& name) {
    if (query.lackingIn(name) > 0)
        return std::nullopt;
    return matchOf(std::string_view(query.text), std::string_view(name.text));
}

std::optional<MatchClass> matchOf(std::string_view query, std::string_view name) {
    std::size_t at = name.find(query);
    if (query.empty() || at == std::string_view::npos)
        return std::nullopt;
    if (at == 0)
        return name.size() == query.size() ? MatchClass::exact : MatchClass::prefix;
    for (; at != std::string_view::npos; at = name.find(query, at + 1))
        if (name[at - 1] == ' ')
            return MatchClass::word;
    return MatchClass::infix;
}

std::size_t toleratedMistakes(std::size_t codePoints) {
    return codePoints < 3 ? 0 : codePoints < 7 ? 1 : 2;
}

std::size_t mistakesIn(std::u32string_view query, std::u32string_view name, std::size_t limit) {
    // column[i]: fewest mistakes that match the query's first i characters to a part of the name that ends
    // at the current one.
    std::vector<std::size_t> column(query.size() + 1);
    for (std::size_t i = 0; i <= query.size(); ++i)
        column[i] = i;
    std::size_t best = column.back();
    for (const char32_t character : name) {
        std::size_t diagonal = 0;
        for (std::size_t i = 1; i <= query.size(); ++i) {
            const std::size_t exchanged = diagonal + (query[i - 1] == character ? 0 : 1);
            diagonal = column[i];
            column[i] = std::min({exchanged, column[i] + 1, column[i - 1] + 1});
        }
        best = std::min(best, column.back());
    }
    return std::min(best, limit + 1);
}

} // namespace moneyties::store
