#include "core/base/script.h"

#include "core/base/unicode.h"

#include <unicode/uscript.h>

#include <algorithm>

namespace moneyties {

bool isJapanese(std::string_view text) {
    return std::ranges::any_of(toCodePoints(text), [](char32_t c) {
        UErrorCode status = U_ZERO_ERROR;
        const UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &status);
        return script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA || script == USCRIPT_HAN;
    });
}

std::string_view guessLanguage(std::string_view name) {
    return isJapanese(name) ? "ja" : "en";
}

} // namespace moneyties
