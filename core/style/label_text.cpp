#include "core/style/label_text.h"

#include "core/base/unicode.h"

namespace moneyties::style {

namespace {

constexpr char32_t kEllipsis = U'…';

bool isBlankOrControl(char32_t c) {
    return c <= 0x20 || (c >= 0x7F && c <= 0xA0) || c == 0x2028 || c == 0x2029 || c == 0x3000 || c == 0xFEFF;
}

/// Embeddings, overrides and isolates (Unicode Standard Annex 9), and characters that no XML may hold.
bool isDropped(char32_t c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFFFE || c == 0xFFFF;
}

/// The broad ranges of East Asian Wide (Unicode Standard Annex 11); enough to bound a width.
bool isWide(char32_t c) {
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
           (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
}

std::u32string oneLine(std::u32string_view text) {
    std::u32string line;
    bool spaceIsDue = false;
    for (const char32_t c : text) {
        if (isDropped(c))
            continue;
        if (isBlankOrControl(c)) {
            spaceIsDue = !line.empty();
            continue;
        }
        if (spaceIsDue)
            line += U' ';
        spaceIsDue = false;
        line += c;
    }
    return line;
}

} // namespace

std::string labelText(std::string_view text, int cells) {
    // Bytes beyond any label are not worth decoding: a name may have 10,000 characters.
    std::u32string line = oneLine(toCodePoints(text.substr(0, static_cast<std::size_t>(cells) * 16)));
    int used = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        used += isWide(line[i]) ? 2 : 1;
        if (used <= cells)
            continue;
        line.resize(i == 0 ? 0 : i - 1);
        line += kEllipsis;
        break;
    }
    return fromCodePoints(line);
}

} // namespace moneyties::style
