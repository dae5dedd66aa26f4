// Owns appendCodePoint: writing UTF-8 character by character, for the keys of very many names.
#pragma once

#include <unicode/utf8.h>

#include <string>

namespace moneyties {

/// The code point must be one that Unicode has.
inline void appendCodePoint(char32_t codePoint, std::string& text) {
    char buffer[U8_MAX_LENGTH];
    std::size_t length = 0;
    U8_APPEND_UNSAFE(buffer, length, codePoint);
    text.append(buffer, length);
}

} // namespace moneyties
