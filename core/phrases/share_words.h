// Owns the words of shares: 25 %, 12.5%, ２５％.
#pragma once

#include "core/model/relationship.h"

#include <optional>
#include <string>
#include <string_view>

namespace moneyties::phrases {

/// Reads a percentage from 0 to 100 with at most four decimals. Nothing for any other text.
std::optional<Share> readShare(std::string_view text);

/// As readShare(), but throws Error(valueInvalid) with the text as argument.
Share parseShare(std::string_view text);

/// "25%", "12.5%", the same in both languages.
std::string shareWords(Share share);

} // namespace moneyties::phrases
