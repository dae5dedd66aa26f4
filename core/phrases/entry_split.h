// Owns the cutting of a quick-entry line into its parts and names, with quotes respected.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace moneyties::phrases {

/// Bytes `begin` to `end` of the line.
struct EntrySlice {
    std::size_t begin = 0;
    std::size_t end = 0;

    std::string_view in(std::string_view text) const { return text.substr(begin, end - begin); }
    bool isEmpty() const { return begin == end; }
};

/// The parts between >, ＞, → and -> outside quotes, trimmed; at least one.
std::vector<EntrySlice> splitParts(std::string_view text);

/// The names of a part between ; ； and 、 outside quotes, trimmed; empty ones are left out.
std::vector<EntrySlice> splitNames(std::string_view text, EntrySlice part);

/// The words of a part: between white space outside quotes.
std::vector<EntrySlice> splitWords(std::string_view text, EntrySlice part);

/// Whether a quote is opened and not closed.
bool hasOpenQuote(std::string_view text);

/// Whether the text is one quote, and what stands in it.
bool isQuoted(std::string_view text);
std::string_view unquoted(std::string_view text);

} // namespace moneyties::phrases
