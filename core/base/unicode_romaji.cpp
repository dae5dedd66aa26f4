#include "core/base/unicode_romaji.h"

#include <array>

namespace moneyties {

namespace {

constexpr char32_t kFirst = U'ァ';
constexpr char32_t kLast = U'ヺ';
constexpr char32_t kSokuon = U'ッ';
constexpr char32_t kLongVowelMark = U'ー';

/// Readings of U+30A1 to U+30FA in order of code points.
constexpr auto kReadings = std::to_array<std::u32string_view>(
    {U"a",  U"a",  U"i",  U"i",  U"u",  U"u",  U"e",   U"e",  U"o",  U"o",   U"ka", U"ga", U"ki",
     U"gi", U"ku", U"gu", U"ke", U"ge", U"ko", U"go",  U"sa", U"za", U"shi", U"ji", U"su", U"zu",
     U"se", U"ze", U"so", U"zo", U"ta", U"da", U"chi", U"ji", U"",   U"tsu", U"zu", U"te", U"de",
     U"to", U"do", U"na", U"ni", U"nu", U"ne", U"no",  U"ha", U"ba", U"pa",  U"hi", U"bi", U"pi",
     U"fu", U"bu", U"pu", U"he", U"be", U"pe", U"ho",  U"bo", U"po", U"ma",  U"mi", U"mu", U"me",
     U"mo", U"ya", U"ya", U"yu", U"yu", U"yo", U"yo",  U"ra", U"ri", U"ru",  U"re", U"ro", U"wa",
     U"wa", U"i",  U"e",  U"o",  U"n",  U"vu", U"ka",  U"ke", U"va", U"vi",  U"ve", U"vo"});
static_assert(kReadings.size() == kLast - kFirst + 1);

bool isKana(char32_t codePoint) {
    return codePoint >= kFirst && codePoint <= kLast;
}

bool isSmallVowel(char32_t codePoint) {
    return std::u32string_view(U"ァィゥェォ").find(codePoint) != std::u32string_view::npos;
}

bool isSmallGlide(char32_t codePoint) {
    return std::u32string_view(U"ャュョ").find(codePoint) != std::u32string_view::npos;
}

bool isVowel(char32_t letter) {
    return std::u32string_view(U"aiueo").find(letter) != std::u32string_view::npos;
}

std::u32string_view readingOf(char32_t kana) {
    return kReadings[kana - kFirst];
}

/// キ + ャ = kya, シ + ャ = sha.
std::u32string withGlide(std::u32string_view syllable, char32_t glide) {
    std::u32string result(syllable.substr(0, syllable.size() - 1));
    const bool isPalatal = result == U"sh" || result == U"ch" || result == U"j";
    return result.append(readingOf(glide).substr(isPalatal ? 1 : 0));
}

/// フ + ァ = fa, テ + ィ = ti, ウ + ィ = wi, ク + ァ = kwa, イ + ェ = ye.
std::u32string withVowel(std::u32string_view syllable, char32_t vowel) {
    std::u32string result(syllable.substr(0, syllable.size() - 1));
    if (syllable == U"u" || syllable == U"ku" || syllable == U"gu")
        result += U'w';
    else if (syllable == U"i")
        result += U'y';
    return result.append(readingOf(vowel));
}

/// The reading of the kana at `position`, with the small kana that follows it; moves past both.
std::u32string nextSyllable(std::u32string_view text, std::size_t& position) {
    const std::u32string_view syllable = readingOf(text[position++]);
    const char32_t next = position < text.size() ? text[position] : U'\0';
    const bool canJoin = syllable.size() > 1 || syllable == U"u" || syllable == U"i";
    if (canJoin && isSmallGlide(next))
        return withGlide(syllable, text[position++]);
    if (canJoin && isSmallVowel(next))
        return withVowel(syllable, text[position++]);
    return std::u32string(syllable);
}

char32_t doubledConsonant(std::u32string_view syllable) {
    if (syllable.empty() || isVowel(syllable.front()))
        return U'\0';
    return syllable.starts_with(U"ch") ? U't' : syllable.front();
}

/// Whether `vowel` after the vowel `previous` only lengthens it: oo, ou, uu.
bool lengthens(char32_t previous, char32_t vowel) {
    return (previous == U'o' && (vowel == U'o' || vowel == U'u')) || (previous == U'u' && vowel == U'u');
}

class Romanizer {
public:
    Romanizer(LongVowels longVowels, std::size_t kana) : m_longVowels(longVowels) {
        m_text.reserve(kUsualLength * kana);
    }

    void addSyllable(std::u32string_view syllable) {
        if (m_doubles)
            if (const char32_t letter = doubledConsonant(syllable))
                m_text += letter;
        m_doubles = false;
        const bool isRepeat = syllable.size() == 1 && m_afterKana && !m_text.empty() &&
                              lengthens(m_text.back(), syllable.front());
        if (!isRepeat || m_longVowels == LongVowels::writtenOut)
            m_text += syllable;
        m_afterKana = true;
    }

    void addLongVowelMark() {
        if (m_longVowels == LongVowels::writtenOut && !m_text.empty() && isVowel(m_text.back()))
            m_text += m_text.back();
    }

    void doubleNext() { m_doubles = true; }

    void addOther(char32_t codePoint) {
        m_text += codePoint;
        m_afterKana = false;
        m_doubles = false;
    }

    std::u32string take() { return std::move(m_text); }

private:
    static constexpr std::size_t kUsualLength = 2; ///< of a reading
    LongVowels m_longVowels;
    std::u32string m_text;
    bool m_doubles = false;
    bool m_afterKana = false;
};

} // namespace

std::u32string romajiOf(std::u32string_view text, LongVowels longVowels) {
    Romanizer romanizer(longVowels, text.size());
    for (std::size_t position = 0; position < text.size();) {
        const char32_t codePoint = text[position];
        if (codePoint == kSokuon || codePoint == kLongVowelMark)
            ++position;
        if (codePoint == kSokuon)
            romanizer.doubleNext();
        else if (codePoint == kLongVowelMark)
            romanizer.addLongVowelMark();
        else if (isKana(codePoint))
            romanizer.addSyllable(nextSyllable(text, position));
        else
            romanizer.addOther(text[position++]);
    }
    return romanizer.take();
}

} // namespace moneyties
