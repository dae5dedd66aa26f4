// Owns the comparison of one search key with one name's key.
#pragma once

#include "core/store/project.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace moneyties::store {

/// A search key with the set of its characters, hashed to 64 bits, which tells most misses without a look at
/// the text.
struct NameKey {
    std::string text;
    std::uint64_t characters = 0;

    explicit NameKey(std::string key);

    /// How many different characters of this key the other one lacks, at least: two may share a bit.
    int lackingIn(const NameKey& other) const { return std::popcount(characters & ~other.characters); }
};

/// How the name's key holds the query's key; nothing when it does not. Never MatchClass::near.
std::optional<MatchClass> matchOf(std::string_view query, std::string_view name);
std::optional<MatchClass> matchOf(const NameKey& query, const NameKey& name);

/// Mistakes that a near match may have: none for queries below 3 code points, then 1, from 7 on 2.
std::size_t toleratedMistakes(std::size_t codePoints);

/// Fewest insertions, removals and exchanges that make the query a substring of the name (Sellers, 1980),
/// or `limit` + 1 when there are more.
std::size_t mistakesIn(std::u32string_view query, std::u32string_view name, std::size_t limit);

} // namespace moneyties::store
