#include "core/phrases/scanner.h"

#include <algorithm>
#include <charconv>

namespace moneyties::phrases {

namespace {

bool isLetter(char byte) {
    return byte >= 'a' && byte <= 'z';
}

bool isDigit(char byte) {
    return byte >= '0' && byte <= '9';
}

} // namespace

bool Scanner::take(std::string_view literal) {
    if (literal.empty() || !m_rest.starts_with(literal))
        return false;
    const std::string_view after = m_rest.substr(literal.size());
    if (isLetter(literal.back()) && !after.empty() && isLetter(after.front()))
        return false;
    m_rest = after;
    return true;
}

bool Scanner::takeAny(std::span<const std::string_view> literals) {
    return std::ranges::any_of(literals, [this](std::string_view literal) { return take(literal); });
}

bool Scanner::skipSpaces() {
    m_rest.remove_prefix(std::min(m_rest.find_first_not_of(' '), m_rest.size()));
    return true;
}

std::optional<int> Scanner::takeNumber(std::size_t least, std::size_t most) {
    const auto end = std::ranges::find_if_not(m_rest, isDigit);
    const auto length = static_cast<std::size_t>(end - m_rest.begin());
    constexpr std::size_t kMostDigitsOfInt = 9;
    if (length < least || length > std::min(most, kMostDigitsOfInt))
        return std::nullopt;
    int value = 0;
    std::from_chars(m_rest.data(), m_rest.data() + length, value);
    m_rest.remove_prefix(length);
    return value;
}

} // namespace moneyties::phrases
