// Owns the tables behind the loose key: variants of kanji in names, corporate forms, letters without a
// decomposition.
#pragma once

#include <span>
#include <string_view>

namespace moneyties {

/// The common form of a kanji that names write in several ways (髙 to 高); others stay.
char32_t commonKanji(char32_t codePoint);

/// The ASCII spelling of a folded Latin letter that Unicode does not decompose (ø to o, æ to ae); empty for
/// others.
std::u32string_view plainLetter(char32_t codePoint);

/// Corporate forms that Japanese names carry in front or behind, as they look in a search key.
std::span<const std::u32string_view> corporateForms();

/// Corporate forms that stand as the last words of a name in Latin letters, as they look in a search key
/// without punctuation.
std::span<const std::u32string_view> corporateSuffixes();

} // namespace moneyties
