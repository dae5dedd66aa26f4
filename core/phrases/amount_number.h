// Owns the numbers of written amounts: 1,234.56, 1.5bn, 15億4000万, 数十億, "several million".
#pragma once

#include "core/phrases/scanner.h"

#include <cstdint>
#include <optional>

namespace moneyties::phrases {

/// mantissa × 10^exponent, exactly.
struct Decimal {
    std::int64_t mantissa = 0;
    int exponent = 0;
};

/// Nothing when the sum does not fit.
std::optional<Decimal> sum(Decimal a, Decimal b);

/// The number as a whole count of 10^-digits units; nothing when it is not whole or does not fit into 64
/// bits.
std::optional<std::int64_t> toUnits(Decimal number, int digits);

/// A number as written. `lowest` and `highest` differ for vague words: 数十億 is 2 to 9 times 10億.
struct WrittenNumber {
    Decimal lowest;
    Decimal highest;
    int scale = 0; ///< the power of ten of its largest scale word (6 for million, 8 for 億), 0 for none
    bool isVague = false;
};

/// Reads a number in Latin or Japanese notation at the scanner, with its scale word. Commas, spaces and
/// apostrophes must stand in groups of three; a comma never starts decimals.
std::optional<WrittenNumber> takeAmountNumber(Scanner& scanner);

} // namespace moneyties::phrases
