// Owns Money: an amount as a source states it, in minor units of one currency, with its bounds and words.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moneyties {

/// What an amount measures. Amounts of different measures are never compared or added.
enum class Measure { transaction, commitment, cumulative, valuation, balance };

/// `lowest` and `highest` are minor units (cents; yen has none): equal means exact, one absent means "at
/// least" or "up to", both absent means that the amount is undisclosed.
struct Money {
    std::optional<std::int64_t> lowest;
    std::optional<std::int64_t> highest;
    bool about = false;
    std::string currency; ///< ISO 4217 code, upper case; empty only when nothing is stated or undisclosed
    Measure measure = Measure::transaction;
    bool joint = false; ///< the sum of several parties together
    std::string words;  ///< as the source wrote it

    /// Whether the source says anything of an amount, "undisclosed" included.
    bool isStated() const { return lowest || highest || !words.empty() || !currency.empty(); }
    bool isExact() const { return lowest && highest && *lowest == *highest; }
    friend bool operator==(const Money&, const Money&) = default;
};

/// Number of decimals of a currency's minor unit (ISO 4217): 2 for USD, 0 for JPY. Nothing for a code that
/// is not in the standard.
std::optional<int> minorUnitDigits(std::string_view currency);

/// 100 for USD, 1 for JPY and for a code that is not in the standard.
std::int64_t minorUnitsPerWhole(std::string_view currency);

/// All codes of ISO 4217 that amounts may have, in alphabetical order.
const std::vector<std::string_view>& currencyCodes();

} // namespace moneyties
