#include "core/base/unicode.h"

#include "core/base/utf8_append.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

namespace moneyties {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

/// Decodes the code point at `offset` and moves past it; a negative value for ill-formed bytes.
UChar32 nextCodePoint(std::string_view text, std::size_t& offset) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    auto position = static_cast<std::int64_t>(offset);
    UChar32 codePoint = 0;
    U8_NEXT(bytes, position, static_cast<std::int64_t>(text.size()), codePoint);
    offset = static_cast<std::size_t>(position);
    return codePoint;
}

/// Decodes the code point that ends at `offset` and moves before it; ICU counts in 32 bits, so it sees a
/// window.
UChar32 previousCodePoint(std::string_view text, std::size_t& offset) {
    const std::size_t windowBegin = offset < U8_MAX_LENGTH ? 0 : offset - U8_MAX_LENGTH;
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data() + windowBegin);
    auto position = static_cast<std::int32_t>(offset - windowBegin);
    UChar32 codePoint = 0;
    U8_PREV(bytes, 0, position, codePoint);
    offset = windowBegin + static_cast<std::size_t>(position);
    return codePoint;
}

bool isSpace(UChar32 codePoint) {
    constexpr UChar32 kZeroWidthSpace = 0x200B;
    constexpr UChar32 kByteOrderMark = 0xFEFF;
    return codePoint >= 0 &&
           (u_isUWhiteSpace(codePoint) || codePoint == kZeroWidthSpace || codePoint == kByteOrderMark);
}

/// Applies `fold` (code point to code point) to all of the text.
template<class Fold>
std::string mapped(std::string_view text, Fold fold) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t offset = 0; offset < text.size();) {
        const UChar32 codePoint = nextCodePoint(text, offset);
        appendCodePoint(codePoint < 0 ? kReplacement : fold(static_cast<char32_t>(codePoint)), result);
    }
    return result;
}

char32_t narrow(char32_t codePoint) {
    constexpr char32_t kWideFirst = 0xFF01;
    constexpr char32_t kWideLast = 0xFF5E;
    constexpr char32_t kWideOffset = 0xFEE0;
    if (codePoint >= kWideFirst && codePoint <= kWideLast)
        return codePoint - kWideOffset;
    switch (codePoint) {
    case 0x3000:
        return U' ';
    case 0xFFE0:
        return U'¢';
    case 0xFFE1:
        return U'£';
    case 0xFFE5:
        return U'¥';
    case 0xFFE6:
        return U'₩';
    default:
        return codePoint;
    }
}

char32_t asciiDigit(char32_t codePoint) {
    const auto value = u_charDigitValue(static_cast<UChar32>(codePoint));
    const bool isDecimal = u_charType(static_cast<UChar32>(codePoint)) == U_DECIMAL_DIGIT_NUMBER;
    return isDecimal && value >= 0 ? U'0' + static_cast<char32_t>(value) : codePoint;
}

} // namespace

bool isValidUtf8(std::string_view text) {
    for (std::size_t offset = 0; offset < text.size();)
        if (nextCodePoint(text, offset) < 0)
            return false;
    return true;
}

std::string repairedUtf8(std::string_view text) {
    return mapped(text, [](char32_t codePoint) { return codePoint; });
}

std::string_view trimmed(std::string_view text) {
    std::size_t begin = 0;
    for (std::size_t next = 0; begin < text.size() && isSpace(nextCodePoint(text, next)); begin = next) {
    }
    std::size_t end = text.size();
    for (std::size_t previous = end; end > begin && isSpace(previousCodePoint(text, previous));
         end = previous) {
    }
    return text.substr(begin, end - begin);
}

bool isBlank(std::string_view text) {
    return trimmed(text).empty();
}

std::vector<std::string_view> splitAny(std::string_view text, std::string_view separators) {
    const std::u32string wanted = toCodePoints(separators);
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    for (std::size_t offset = 0; offset < text.size();) {
        const std::size_t at = offset;
        const UChar32 codePoint = nextCodePoint(text, offset);
        if (codePoint >= 0 && wanted.find(static_cast<char32_t>(codePoint)) != std::u32string::npos) {
            parts.push_back(trimmed(text.substr(begin, at - begin)));
            begin = offset;
        }
    }
    parts.push_back(trimmed(text.substr(begin)));
    return parts;
}

std::string foldWidth(std::string_view text) {
    return mapped(text, narrow);
}

std::string foldDigits(std::string_view text) {
    return mapped(text, asciiDigit);
}

std::size_t codePointCount(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t offset = 0; offset < text.size(); ++count)
        nextCodePoint(text, offset);
    return count;
}

std::u32string toCodePoints(std::string_view text) {
    std::u32string result;
    result.reserve(text.size());
    for (std::size_t offset = 0; offset < text.size();) {
        const UChar32 codePoint = nextCodePoint(text, offset);
        result.push_back(codePoint < 0 ? kReplacement : static_cast<char32_t>(codePoint));
    }
    return result;
}

std::string fromCodePoints(std::u32string_view codePoints) {
    std::string result;
    for (char32_t codePoint : codePoints)
        appendCodePoint(U_IS_UNICODE_CHAR(codePoint) || codePoint < 0x80 ? codePoint : kReplacement, result);
    return result;
}

std::string foldCase(std::string_view text) {
    icu::UnicodeString folded =
        icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    std::string result;
    folded.foldCase().toUTF8String(result);
    return result;
}

} // namespace moneyties
