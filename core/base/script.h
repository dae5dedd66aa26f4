// Owns the question in which script a name is written.
#pragma once

#include <string_view>

namespace moneyties {

/// Whether the text holds kana or kanji. Names in kanji alone count as Japanese: half of the sources are.
bool isJapanese(std::string_view text);

/// "ja" or "en" for a name that somebody typed without saying its language.
std::string_view guessLanguage(std::string_view name);

} // namespace moneyties
