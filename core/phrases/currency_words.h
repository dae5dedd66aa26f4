// Owns the names of currencies: the symbols and words by which amounts name them, and those they are written
// with.
#pragma once

#include "core/phrases/scanner.h"

#include <optional>
#include <string>
#include <string_view>

namespace moneyties::phrases {

/// Reads a symbol (US$, €, ¥), an ISO 4217 code or a word (dollars, ドル, 円) at the scanner and gives the
/// code. A bare $ is the US dollar, a bare ¥ the yen.
std::optional<std::string> takeCurrency(Scanner& scanner);

/// What stands before an amount in English, such as "US$" or "XAF ".
std::string currencyPrefix(std::string_view code);

/// What stands behind an amount in Japanese, such as ドル or "XAF".
std::string currencySuffix(std::string_view code);

} // namespace moneyties::phrases
