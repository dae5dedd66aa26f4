#include "core/base/unicode.h"
#include "core/base/unicode_romaji.h"
#include "core/base/unicode_variants.h"
#include "core/base/utf8_append.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <optional>
#include <utility>
#include <vector>

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
    if (kana < U'ァ' || kana > U'ヶ')
        return kana;
    const std::size_t at = kSmall.find(kana);
    return at == std::u32string_view::npos ? kana : kLarge[at];
}

/// ヴァ as バ, ヴィ as ビ, ヴェ as ベ, ヴォ as ボ, any other ヴ as ブ.
std::u32string withoutVu(std::u32string key) {
    constexpr std::u32string_view kVowels = U"ァィェォ";
    constexpr std::u32string_view kSyllables = U"バビベボ";
    for (std::size_t i = key.find(U'ヴ'); i != std::u32string::npos; i = key.find(U'ヴ', i)) {
        const std::size_t vowel = i + 1 < key.size() ? kVowels.find(key[i + 1]) : std::u32string_view::npos;
        const bool isJoined = vowel != std::u32string_view::npos;
        key[i] = isJoined ? kSyllables[vowel] : U'ブ';
        key.erase(i + 1, isJoined ? 1 : 0);
    }
    return key;
}

/// Whether one of the corporate forms may stand in the key: what they begin with is rare in names.
bool mayHoldForm(std::u32string_view key) {
    static const std::u32string beginnings = [] {
        std::u32string all;
        for (const std::u32string_view form : corporateForms())
            if (all.find(form.front()) == std::u32string::npos)
                all += form.front();
        return all;
    }();
    return key.find_first_of(beginnings) != std::u32string_view::npos;
}

std::u32string withoutForms(std::u32string key) {
    if (!mayHoldForm(key))
        return key;
    for (const std::u32string_view form : corporateForms())
        if (const std::size_t at = key.find(form); at != std::u32string::npos && key.size() > form.size())
            key.erase(at, form.size());
    return key;
}

/// Punctuation as spaces, single, so that "Inc." and "Co., Ltd." are words.
std::u32string asWords(std::u32string key) {
    std::size_t end = 0;
    for (const char32_t codePoint : key) {
        const bool isPart = u_isalnum(static_cast<UChar32>(codePoint)) ||
                            u_charType(static_cast<UChar32>(codePoint)) == U_NON_SPACING_MARK;
        if (isPart)
            key[end++] = codePoint;
        else if (end > 0 && key[end - 1] != U' ' && codePoint != U'\'' && codePoint != U'’')
            key[end++] = U' ';
    }
    key.resize(end);
    if (key.ends_with(U' '))
        key.pop_back();
    return key;
}

std::u32string withoutSuffix(std::u32string words) {
    const bool isLatin = !words.empty() && words.back() < 0x80; // as all suffixes are
    for (const std::u32string_view suffix : corporateSuffixes()) {
        const bool isLastWord = isLatin && words.size() > suffix.size() + 1 && words.ends_with(suffix) &&
                                words[words.size() - suffix.size() - 1] == U' ';
        if (!isLastWord)
            continue;
        words.resize(words.size() - suffix.size() - 1);
        return words;
    }
    return words;
}

std::u32string wideLooseKey(std::u32string key) {
    std::u32string loose = withoutSuffix(asWords(withoutForms(withoutVu(std::move(key)))));
    std::erase_if(loose, [](char32_t codePoint) { return codePoint == U' ' || codePoint == U'ー'; });
    for (char32_t& codePoint : loose)
        codePoint = commonKanji(enlarged(codePoint));
    return loose;
}

bool isAsciiLetterOrDigit(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

/// As asWords(), of a key that is all ASCII.
void asAsciiWords(std::string_view key, std::string& words) {
    words.resize(key.size());
    std::size_t end = 0;
    for (const char byte : key) {
        if (isAsciiLetterOrDigit(byte))
            words[end++] = byte;
        else if (end > 0 && words[end - 1] != ' ' && byte != '\'')
            words[end++] = ' ';
    }
    words.resize(end);
    if (words.ends_with(' '))
        words.pop_back();
}

/// The corporate suffixes by their last letter, each with the space before it, in their order.
const std::vector<std::string>& asciiSuffixesWith(char lastLetter) {
    static const auto byLetter = [] {
        std::array<std::vector<std::string>, 'z' - 'a' + 1> all;
        for (const std::u32string_view suffix : corporateSuffixes())
            all[suffix.back() - U'a'].push_back(" " + fromCodePoints(suffix));
        return all;
    }();
    static const std::vector<std::string> none;
    return lastLetter >= 'a' && lastLetter <= 'z' ? byLetter[static_cast<std::size_t>(lastLetter - 'a')]
                                                  : none;
}

/// As withoutSuffix().
std::string_view withoutAsciiSuffix(std::string_view words) {
    if (words.empty())
        return words;
    for (const std::string& suffix : asciiSuffixesWith(words.back()))
        if (words.size() > suffix.size() && words.ends_with(suffix))
            return words.substr(0, words.size() - suffix.size());
    return words;
}

/// Without leaving early, so that compilers look at many bytes at once.
bool isAscii(std::string_view text) {
    unsigned char all = 0;
    for (const char byte : text)
        all |= static_cast<unsigned char>(byte);
    return all < 0x80;
}

bool isKanaKey(std::u32string_view key) {
    const auto isKana = [](char32_t codePoint) { return codePoint >= U'ァ' && codePoint <= U'ヾ'; };
    return std::ranges::any_of(key, isKana) && std::ranges::all_of(key, [&](char32_t codePoint) {
               return isKana(codePoint) || codePoint < 0x80;
           });
}

void appendAll(std::u32string_view codePoints, std::string& text) {
    for (const char32_t codePoint : codePoints)
        appendCodePoint(codePoint, text);
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
        const std::string_view kept = withoutAsciiSuffix(words);
        for (std::size_t begin = 0; begin < kept.size();) {
            const std::size_t end = std::min(kept.find(' ', begin), kept.size());
            keys += kept.substr(begin, end - begin);
            begin = end + 1;
        }
        return;
    }
    std::u32string wide = toCodePoints(key);
    std::u32string last = wideLooseKey(wide);
    appendAll(last, keys);
    if (!isKanaKey(wide))
        return;
    const std::u32string words = asWords(withoutVu(std::move(wide)));
    for (const LongVowels longVowels : {LongVowels::writtenOut, LongVowels::shortened}) {
        std::u32string romaji = withoutSpaces(romajiOf(words, longVowels));
        if (romaji.empty() || romaji == last)
            continue;
        keys += '\t';
        appendAll(romaji, keys);
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
