// Owns the counting of mistakes between what was typed and a name's key.
#pragma once

#include <cstddef>
#include <string_view>

namespace moneyties::store {

/// Mistakes that a near match may have: none for queries below 3 code points, then 1, from 7 on 2.
std::size_t toleratedMistakes(std::size_t codePoints);

/// Fewest insertions, removals and exchanges that make the query a substring of the name (Sellers, 1980),
/// or `limit` + 1 when there are more.
std::size_t mistakesIn(std::u32string_view query, std::u32string_view name, std::size_t limit);

} // namespace moneyties::store
