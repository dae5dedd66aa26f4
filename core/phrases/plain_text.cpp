#include "core/phrases/plain_text.h"

#include "core/base/unicode.h"

#include <algorithm>

namespace moneyties::phrases {

namespace {

bool isOneOf(char32_t codePoint, std::u32string_view set) {
    return set.find(codePoint) != std::u32string_view::npos;
}

char32_t plainSign(char32_t codePoint) {
    if (isOneOf(codePoint, U"‐‑‒–—―−－"))
        return U'-';
    if (isOneOf(codePoint, U"〜～∼"))
        return U'~';
    if (isOneOf(codePoint, U"’ʼ‘"))
        return U'\'';
    return isOneOf(codePoint, U"\t\n\v\f\r\u00A0\u2009\u202F") ? U' ' : codePoint;
}

bool isJapanese(char32_t codePoint) {
    constexpr char32_t kCjkFirst = 0x2E80;
    return codePoint >= kCjkFirst;
}

/// One space for many; none at the ends or beside a Japanese character.
std::u32string tightened(std::u32string_view text) {
    std::u32string result;
    bool pending = false;
    for (const char32_t codePoint : text) {
        if (codePoint == U' ') {
            pending = true;
            continue;
        }
        if (pending && !result.empty() && !isJapanese(result.back()) && !isJapanese(codePoint))
            result += U' ';
        pending = false;
        result += codePoint;
    }
    return result;
}

constexpr std::u32string_view kKanjiDigits = U"〇一二三四五六七八九";

bool isKanjiNumeral(char32_t codePoint) {
    return codePoint == U'十' || isOneOf(codePoint, kKanjiDigits);
}

/// 二〇一五 digit by digit; 十一, 二十三 as tens and ones.
std::u32string digitsOf(std::u32string_view run) {
    std::u32string digits;
    for (std::size_t i = 0; i < run.size(); ++i) {
        if (run[i] != U'十') {
            digits += U'0' + static_cast<char32_t>(kKanjiDigits.find(run[i]));
            continue;
        }
        if (i == 0)
            digits += U'1';
        if (i + 1 == run.size())
            digits += U'0';
    }
    return digits;
}

/// Whether what follows a run of kanji numerals makes it a number of the calendar.
bool isCounter(std::u32string_view after) {
    for (const std::u32string_view counter :
         {U"年", U"月", U"日", U"カ月", U"ヵ月", U"か月", U"ヶ月", U"ケ月", U"週"})
        if (after.starts_with(counter))
            return true;
    return false;
}

std::u32string withDigits(std::u32string_view text) {
    std::u32string result;
    for (std::size_t i = 0; i < text.size();) {
        const auto* end = std::find_if_not(text.begin() + i, text.end(), isKanjiNumeral);
        const auto length = static_cast<std::size_t>(end - (text.begin() + i));
        const std::u32string_view run = text.substr(i, std::max<std::size_t>(length, 1));
        result += length > 0 && isCounter(text.substr(i + length)) ? digitsOf(run) : std::u32string(run);
        i += run.size();
    }
    return result;
}

} // namespace

std::string plainText(std::string_view text) {
    std::u32string plain = toCodePoints(foldCase(foldDigits(foldWidth(text))));
    std::ranges::transform(plain, plain.begin(), plainSign);
    return fromCodePoints(withDigits(tightened(plain)));
}

} // namespace moneyties::phrases
