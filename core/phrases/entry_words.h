// Owns the reading of a quick-entry line's middle: which words are the type, the amount, the date and so on.
#pragma once

#include "core/model/money.h"
#include "core/phrases/entry_split.h"
#include "core/phrases/quick_entry.h"
#include "core/phrases/type_search.h"

#include <variant>
#include <vector>

namespace moneyties::phrases {

/// A date's text stays text until the type says whether it is of an event or of a state.
struct DateText {};
struct RoundText {};
struct RoleText {};
struct UnknownText {};

using EntryValue = std::variant<UnknownText, std::vector<TypeMatch>, Money, DateText, Stage, Strength, Share,
                                RoundText, RoleText>;

struct EntryWord {
    EntrySlice slice;
    EntryValue value;
};

/// Whether the words are nothing but prepositions and articles.
bool isFiller(std::string_view words);

EntryTokenKind kindOf(const EntryValue& value);

/// Cuts `part` of the line into the longest pieces that mean something, from left to right: runs of words,
/// and in Japanese, which writes none, the longest beginning of a word (10億円を出資). What means nothing is
/// `UnknownText`, neighbouring words joined; lone prepositions are left out. Quoted text is `RoleText`.
std::vector<EntryWord> readEntryWords(std::string_view text, EntrySlice part, const TypeIndex& types,
                                      std::optional<Day> reference);

} // namespace moneyties::phrases
