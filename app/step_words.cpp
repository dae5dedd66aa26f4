#include "app/step_words.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace moneyties::app {

namespace {

/// "editRelationship" reads as "Edit relationship".
std::string codeAsWords(const char* code) {
    std::string words;
    for (const char* c = code; *c; ++c) {
        const bool upper = *c >= 'A' && *c <= 'Z';
        if (*c == '-' || *c == '_')
            words += ' ';
        else if (words.empty())
            words += upper ? *c : static_cast<char>(*c - 'a' + 'A');
        else if (upper)
            words += {' ', static_cast<char>(*c - 'A' + 'a')};
        else
            words += *c;
    }
    return words;
}

} // namespace

std::string stepWords(const store::Action& action) {
    const std::string words = codeAsWords(store::codeName(action.code));
    if (action.arguments.empty())
        return words;
    return fmt::format("{}: {}", words, fmt::join(action.arguments, ", "));
}

} // namespace moneyties::app
