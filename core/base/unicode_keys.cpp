#include "core/base/unicode.h"
#include "core/base/unicode_romaji.h"
#include "core/base/unicode_variants.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <cassert>
#include <optional>

namespace moneyties {

namespace {

const icu::Normalizer2& compatibilityCasefold() {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
    assert(U_SUCCESS(status));
    return *normalizer;
}

const icu::Normalizer2& canonicalDecomposition() {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* normalizer = icu::Normalizer2::getNFDInstance(status);
    assert(U_SUCCESS(status));
    return *normalizer;
}

/// The key of a text that is all ASCII, which most Latin names are; nothing for any other.
std::optional<std::string> asciiKey(std::string_view text) {
    std::string key;
    key.reserve(text.size());
    for (const char byte : text) {
        if (static_cast<unsigned char>(byte) >= 0x80)
            return std::nullopt;
        const bool isSpace = byte == ' ' || (byte >= '\t' && byte <= '\r');
        if (isSpace && (key.empty() || key.back() == ' '))
            continue;
        const bool isUpper = byte >= 'A' && byte <= 'Z';
        key += isSpace ? ' ' : isUpper ? static_cast<char>(byte - 'A' + 'a') : byte;
    }
    if (key.ends_with(' '))
        key.pop_back();
    return key;
}

bool isMarked(UScriptCode script) {
    return script == USCRIPT_LATIN || script == USCRIPT_GREEK || script == USCRIPT_CYRILLIC;
}

UScriptCode scriptOf(UChar32 codePoint) {
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(codePoint, &status);
}

bool isMiddleDot(UChar32 codePoint) {
    switch (codePoint) {
    case 0x00B7: // ·
    case 0x2022: // •
    case 0x2027: // ‧
    case 0x2219: // ∙
    case 0x22C5: // ⋅
    case 0x30A0: // ゠
    case 0x30FB: // ・
    case 0xFF65: // ･
        return true;
    default:
        return false;
    }
}

UChar32 asKatakana(UChar32 codePoint) {
    const bool isHiragana =
        (codePoint >= 0x3041 && codePoint <= 0x3096) || codePoint == 0x309D || codePoint == 0x309E;
    return isHiragana ? codePoint + 0x60 : codePoint;
}

/// The letter without its marks; marks that stand apart after such a letter are dropped by the caller.
UChar32 withoutMarks(UChar32 codePoint) {
    if (codePoint < 0x80 || !isMarked(scriptOf(codePoint)))
        return codePoint;
    icu::UnicodeString decomposed;
    return canonicalDecomposition().getDecomposition(codePoint, decomposed) ? decomposed.char32At(0)
                                                                            : codePoint;
}

/// Builds a key code point by code point.
class KeyBuilder {
public:
    void add(UChar32 codePoint) {
        if (isMiddleDot(codePoint))
            return;
        if (u_isUWhiteSpace(codePoint))
            addSpace();
        else if (u_charType(codePoint) == U_NON_SPACING_MARK && m_afterMarkedScript)
            return;
        else
            addLetter(codePoint);
    }

    std::u32string take() {
        if (m_key.ends_with(U' '))
            m_key.pop_back();
        return std::move(m_key);
    }

private:
    void addSpace() {
        if (!m_key.empty() && m_key.back() != U' ')
            m_key += U' ';
        m_afterMarkedScript = false;
    }

    void addLetter(UChar32 codePoint) {
        m_afterMarkedScript = isMarked(scriptOf(codePoint));
        const auto letter = static_cast<char32_t>(asKatakana(withoutMarks(codePoint)));
        if (const auto plain = plainLetter(letter); !plain.empty())
            m_key += plain;
        else
            m_key += letter;
    }

    std::u32string m_key;
    bool m_afterMarkedScript = false;
};

std::u32string keyOf(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const auto source = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    const icu::UnicodeString folded = compatibilityCasefold().normalize(source, status);
    assert(U_SUCCESS(status));
    KeyBuilder builder;
    for (std::int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1))
        builder.add(folded.char32At(i));
    return builder.take();
}

std::u32string wideKey(std::string_view text) {
    const std::optional<std::string> ascii = asciiKey(text);
    return ascii ? std::u32string(ascii->begin(), ascii->end()) : keyOf(text);
}

char32_t enlarged(char32_t kana) {
    constexpr std::u32string_view kSmall = U"ァィゥェォャュョッヮヵヶ";
    constexpr std::u32string_view kLarge = U"アイウエオヤユヨツワカケ";
    const std::size_t at = kSmall.find(kana);
    return at == std::u32string_view::npos ? kana : kLarge[at];
}

/// ヴァ as バ, ヴィ as ビ, ヴェ as ベ, ヴォ as ボ, any other ヴ as ブ.
std::u32string withoutVu(std::u32string_view key) {
    constexpr std::u32string_view kVowels = U"ァィェォ";
    constexpr std::u32string_view kSyllables = U"バビベボ";
    std::u32string result;
    for (std::size_t i = 0; i < key.size(); ++i) {
        if (key[i] != U'ヴ') {
            result += key[i];
            continue;
        }
        const std::size_t vowel = i + 1 < key.size() ? kVowels.find(key[i + 1]) : std::u32string_view::npos;
        result += vowel == std::u32string_view::npos ? U'ブ' : kSyllables[vowel];
        i += vowel == std::u32string_view::npos ? 0 : 1;
    }
    return result;
}

std::u32string withoutForms(std::u32string key) {
    for (const std::u32string_view form : corporateForms())
        if (const std::size_t at = key.find(form); at != std::u32string::npos && key.size() > form.size())
            key.erase(at, form.size());
    return key;
}

/// Punctuation as spaces, single, so that "Inc." and "Co., Ltd." are words.
std::u32string asWords(std::u32string_view key) {
    std::u32string words;
    for (const char32_t codePoint : key) {
        const bool isPart = u_isalnum(static_cast<UChar32>(codePoint)) ||
                            u_charType(static_cast<UChar32>(codePoint)) == U_NON_SPACING_MARK;
        if (isPart)
            words += codePoint;
        else if (!words.empty() && words.back() != U' ' && codePoint != U'\'' && codePoint != U'’')
            words += U' ';
    }
    if (words.ends_with(U' '))
        words.pop_back();
    return words;
}

std::u32string withoutSuffix(std::u32string words) {
    for (const std::u32string_view suffix : corporateSuffixes()) {
        const bool isLastWord = words.size() > suffix.size() + 1 && words.ends_with(suffix) &&
                                words[words.size() - suffix.size() - 1] == U' ';
        if (!isLastWord)
            continue;
        words.resize(words.size() - suffix.size() - 1);
        return words;
    }
    return words;
}

std::u32string wideLooseKey(std::u32string_view key) {
    std::u32string loose;
    for (const char32_t codePoint : withoutSuffix(asWords(withoutForms(withoutVu(key)))))
        if (codePoint != U' ' && codePoint != U'ー')
            loose += commonKanji(enlarged(codePoint));
    return loose;
}

bool isAsciiLetterOrDigit(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

/// As asWords(), of a key that is all ASCII.
void asAsciiWords(std::string_view key, std::string& words) {
    words.clear();
    for (const char byte : key) {
        if (isAsciiLetterOrDigit(byte))
            words += byte;
        else if (!words.empty() && words.back() != ' ' && byte != '\'')
            words += ' ';
    }
    if (words.ends_with(' '))
        words.pop_back();
}

/// As withoutSuffix().
std::string_view withoutAsciiSuffix(std::string_view words) {
    static const std::vector<std::string> suffixes = [] {
        std::vector<std::string> all;
        for (const std::u32string_view suffix : corporateSuffixes())
            all.push_back(" " + fromCodePoints(suffix));
        return all;
    }();
    for (const std::string& suffix : suffixes)
        if (words.size() > suffix.size() && words.ends_with(suffix))
            return words.substr(0, words.size() - suffix.size());
    return words;
}

bool isAscii(std::string_view text) {
    return std::ranges::all_of(text, [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

bool isKanaKey(std::u32string_view key) {
    const auto isKana = [](char32_t codePoint) { return codePoint >= U'ァ' && codePoint <= U'ヾ'; };
    return std::ranges::any_of(key, isKana) && std::ranges::all_of(key, [&](char32_t codePoint) {
               return isKana(codePoint) || codePoint < 0x80;
           });
}

std::u32string withoutSpaces(std::u32string text) {
    std::erase(text, U' ');
    return text;
}

} // namespace

std::string searchKey(std::string_view text) {
    if (auto key = asciiKey(text))
        return *std::move(key);
    return fromCodePoints(keyOf(text));
}

std::string looseKey(std::string_view text) {
    return fromCodePoints(wideLooseKey(wideKey(text)));
}

void appendLooseKeys(std::string_view key, std::string& keys) {
    if (isAscii(key)) {
        thread_local std::string words;
        asAsciiWords(key, words);
        for (const char byte : withoutAsciiSuffix(words))
            if (byte != ' ')
                keys += byte;
        return;
    }
    const std::u32string wide = toCodePoints(key);
    const std::u32string loose = wideLooseKey(wide);
    keys += fromCodePoints(loose);
    if (!isKanaKey(wide))
        return;
    std::u32string last = loose;
    for (const LongVowels longVowels : {LongVowels::writtenOut, LongVowels::shortened}) {
        std::u32string romaji = withoutSpaces(romajiOf(asWords(withoutVu(wide)), longVowels));
        if (romaji.empty() || romaji == last)
            continue;
        keys += '\t' + fromCodePoints(romaji);
        last = std::move(romaji);
    }
}

std::vector<std::string> looseKeys(std::string_view text) {
    const std::string key = searchKey(text);
    std::string all;
    appendLooseKeys(key, all);
    std::vector<std::string> keys;
    for (std::size_t begin = 0; begin <= all.size();) {
        const std::size_t end = std::min(all.find('\t', begin), all.size());
        std::string one = all.substr(begin, end - begin);
        if (!one.empty() && one != key)
            keys.push_back(std::move(one));
        begin = end + 1;
    }
    return keys;
}

} // namespace moneyties
