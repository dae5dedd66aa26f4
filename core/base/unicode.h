// Owns what every room needs of Unicode: UTF-8 checks, trimming and splitting that know the full-width forms,
// and the keys under which one name written in several scripts and widths is found.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moneyties {

/// Whether the bytes are well-formed UTF-8 (Unicode 15, table 3-7: no surrogates, no overlong forms).
bool isValidUtf8(std::string_view text);

/// The text with each ill-formed sequence replaced by U+FFFD.
std::string repairedUtf8(std::string_view text);

/// The text without white space at either end; the full-width space U+3000 and the no-break space are white
/// space too. A view into `text`.
std::string_view trimmed(std::string_view text);

/// Whether nothing but white space is in the text.
bool isBlank(std::string_view text);

/// The parts of the text between any of the code points in `separators`, trimmed, the empty ones included.
/// Views into `text`; always at least one.
std::vector<std::string_view> splitAny(std::string_view text, std::string_view separators);

/// Full-width ASCII (１２，３４．５＞), full-width currency signs and the full-width space as ASCII;
/// everything else, kana included, stays as written.
std::string foldWidth(std::string_view text);

/// Full-width digits and the digits of other scripts as ASCII digits; everything else stays as written.
std::string foldDigits(std::string_view text);

/// Number of code points; ill-formed bytes count one each.
std::size_t codePointCount(std::string_view text);

/// The code points of the text, ill-formed sequences as U+FFFD; and back.
std::u32string toCodePoints(std::string_view text);
std::string fromCodePoints(std::u32string_view codePoints);

/// Lower case without regard to language (Unicode's simple and full case folding).
std::string foldCase(std::string_view text);

/// The key under which a name is stored and searched: NFKC_Casefold, hiragana as katakana, marks of Latin,
/// Greek and Cyrillic letters dropped (those of kana kept: ガ is not カ), middle dots dropped, runs of white
/// space as one space, trimmed. A query matches when its key is a substring of the name's, so ｲｰﾛﾝ･ﾏｽｸ,
/// いーろん and イーロン・マスク meet. Ill-formed bytes become U+FFFD. Thread-safe.
std::string searchKey(std::string_view text);

/// A looser key, for a second pass and for queries in it: the search key without white space, punctuation,
/// long-vowel marks and corporate forms (株式会社, Inc.), ヴァ as バ, small kana enlarged, variants of kanji
/// in names as their common form (髙 as 高, 邊 as 辺). Empty when nothing is left.
std::string looseKey(std::string_view text);

/// Further keys to file a name under, each different from its search key and from one another: the loose
/// key; and of a name in kana its Hepburn romaji with long vowels written out (iironmasuku) and shortened
/// (ironmasuku). Queries use searchKey() and looseKey() only: the romaji of a short query would match too
/// much.
std::vector<std::string> looseKeys(std::string_view text);

/// Appends the loose key and the romaji of what has this search key, separated by tabs, which no key holds.
/// The loose key comes first, also when it equals the search key. Thread-safe.
void appendLooseKeys(std::string_view key, std::string& keys);

} // namespace moneyties
