// Owns the comparison of one search key with one name's key.
#pragma once

#include "core/store/project.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace moneyties::store {

/// How the name's key holds the query's key; nothing when it does not. Never MatchClass::near.
std::optional<MatchClass> matchOf(std::string_view query, std::string_view name);

/// Mistakes that a near match may have: none for queries below 3 code points, then 1, from 7 on 2.
std::size_t toleratedMistakes(std::size_t codePoints);

/// Fewest insertions, removals and exchanges that make the query a substring of the name (Sellers, 1980),
/// or `limit` + 1 when there are more.
std::size_t mistakesIn(std::u32string_view query, std::u32string_view name, std::size_t limit);

} // namespace moneyties::store
