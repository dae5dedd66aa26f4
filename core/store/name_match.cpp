#include "core/store/name_match.h"

#include <algorithm>
#include <vector>

namespace moneyties::store {

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
