// Owns the romanization of kana (modified Hepburn), so that a name in kana is found by Latin keys.
#pragma once

#include <string>
#include <string_view>

namespace moneyties {

/// How a long vowel is written: iiron, toukyou; or iron, tokyo.
enum class LongVowels { writtenOut, shortened };

/// Romaji of the katakana in `text` (full width; hiragana must be folded first); other code points stay.
/// ン is n before every consonant, ッ doubles the next one (t before ch).
std::u32string romajiOf(std::u32string_view text, LongVowels longVowels);

} // namespace moneyties
