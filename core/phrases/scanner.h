// Owns Scanner: reads a normalized text from its front, piece by piece, without copying it.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace moneyties::phrases {

/// A word of a table and what it means.
template<class Value>
struct Word {
    std::string_view text;
    Value value;
};

/// A cheap value: a rule that may fail takes a copy and gives it back when it succeeds. The text must be
/// lower case with ASCII digits (see plainText()).
class Scanner {
public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    bool atEnd() const { return m_rest.empty(); }
    std::string_view rest() const { return m_rest; }

    /// Moves past `literal` when the text goes on with it; a literal that ends in a Latin letter must end its
    /// word there, so that "may" is not read from "maybe".
    bool take(std::string_view literal);

    /// Moves past the first of several literals that is there.
    bool takeAny(std::span<const std::string_view> literals);

    /// Moves past spaces, if any; always true, so that it can stand in a chain of conditions.
    bool skipSpaces();

    /// A number of `least` to `most` digits with no digit after it.
    std::optional<int> takeNumber(std::size_t least, std::size_t most);

    /// The value of the longest word of the table that is there.
    template<class Value>
    std::optional<Value> takeWord(std::span<const Word<Value>> table) {
        const Word<Value>* longest = nullptr;
        for (const Word<Value>& word : table)
            if (Scanner(m_rest).take(word.text) && (!longest || word.text.size() > longest->text.size()))
                longest = &word;
        if (!longest)
            return std::nullopt;
        m_rest.remove_prefix(longest->text.size());
        return longest->value;
    }

private:
    std::string_view m_rest;
};

} // namespace moneyties::phrases
