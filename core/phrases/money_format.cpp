// Writes amounts in words, without rounding.
#include "core/phrases/currency_words.h"
#include "core/phrases/money_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace moneyties::phrases {

namespace {

struct Unit {
    std::int64_t size; ///< in whole units of the currency
    std::string_view word;
};

constexpr auto kEnglishUnits =
    std::to_array<Unit>({{1'000'000'000'000, "tn"}, {1'000'000'000, "bn"}, {1'000'000, "M"}});
constexpr auto kMyriads =
    std::to_array<Unit>({{1'000'000'000'000, "兆"}, {100'000'000, "億"}, {10'000, "万"}});

/// 1234567 as 1,234,567.
std::string grouped(std::int64_t number) {
    std::string digits = std::to_string(number);
    constexpr std::size_t kGroup = 3;
    for (std::size_t at = digits.size(); at > kGroup;) {
        at -= kGroup;
        digits.insert(at, 1, ',');
    }
    return digits;
}

/// The number with all decimals of its currency, or none when they are zero.
std::string writtenOut(std::int64_t minor, std::string_view currency) {
    const std::int64_t perWhole = minorUnitsPerWhole(currency);
    std::string whole = grouped(minor / perWhole);
    if (minor % perWhole == 0)
        return whole;
    return fmt::format("{}.{:0{}}", whole, minor % perWhole, minorUnitDigits(currency).value_or(0));
}

/// A number and the unit it counts: "1.5" and "bn".
struct Scaled {
    std::string number;
    std::string_view unit;
};

/// `whole` in the unit, when at most three decimals do it.
std::optional<Scaled> scaledTo(std::int64_t whole, const Unit& unit) {
    constexpr std::int64_t kThousandths = 1000;
    const std::int64_t step = unit.size / kThousandths;
    if (whole < unit.size || whole % step != 0)
        return std::nullopt;
    std::string number = grouped(whole / unit.size);
    if (const std::int64_t rest = whole % unit.size / step; rest != 0) {
        number += fmt::format(".{:03}", rest);
        number.erase(number.find_last_not_of('0') + 1);
    }
    return Scaled{number, unit.word};
}

Scaled englishScaled(std::int64_t minor, std::string_view currency) {
    const std::int64_t perWhole = minorUnitsPerWhole(currency);
    if (minor % perWhole == 0)
        for (const Unit& unit : kEnglishUnits)
            if (auto scaled = scaledTo(minor / perWhole, unit))
                return *scaled;
    return {writtenOut(minor, currency), ""};
}

/// 1540000000 as 15億4000万.
std::string japaneseNumber(std::int64_t minor, std::string_view currency) {
    const std::int64_t perWhole = minorUnitsPerWhole(currency);
    if (minor % perWhole != 0 || minor == 0)
        return writtenOut(minor, currency);
    std::int64_t rest = minor / perWhole;
    std::string text;
    for (const Unit& unit : kMyriads) {
        if (rest >= unit.size)
            text += std::to_string(rest / unit.size) + std::string(unit.word);
        rest %= unit.size;
    }
    return rest == 0 ? text : text + std::to_string(rest);
}

Scaled scaled(std::int64_t minor, std::string_view currency, MoneyStyle style) {
    return style == MoneyStyle::full ? Scaled{writtenOut(minor, currency), ""}
                                     : englishScaled(minor, currency);
}

std::string joined(const Scaled& part) {
    return part.number + std::string(part.unit);
}

/// "US$2–9bn", "US$500M–US$1.5bn".
std::string englishRange(const Money& money, MoneyStyle style) {
    const std::string prefix = currencyPrefix(money.currency);
    const Scaled low = scaled(*money.lowest, money.currency, style);
    const Scaled high = scaled(*money.highest, money.currency, style);
    if (low.unit == high.unit)
        return prefix + low.number + "–" + joined(high);
    if (low.unit.empty() || high.unit.empty())
        return englishRange(money, MoneyStyle::full);
    return prefix + joined(low) + "–" + prefix + joined(high);
}

std::string english(const Money& money, MoneyStyle style) {
    if (!money.isExact() && money.lowest && money.highest)
        return englishRange(money, style);
    const std::int64_t bound = money.lowest.value_or(money.highest.value_or(0));
    return currencyPrefix(money.currency) + joined(scaled(bound, money.currency, style));
}

std::string englishWords(const Money& money, MoneyStyle style) {
    const std::string about = money.about ? "about " : "";
    if (money.lowest && !money.highest)
        return "at least " + about + english(money, style);
    if (!money.lowest && money.highest)
        return "up to " + about + english(money, style);
    return about + english(money, style);
}

std::string japanese(std::int64_t minor, const Money& money, MoneyStyle style) {
    return style == MoneyStyle::full ? writtenOut(minor, money.currency)
                                     : japaneseNumber(minor, money.currency);
}

bool hasMyriad(std::string_view number) {
    return std::ranges::any_of(
        kMyriads, [&](const Unit& unit) { return number.find(unit.word) != std::string_view::npos; });
}

/// 20億〜90億. A first number without a myriad would be read as sharing the second's, so both are written
/// out.
std::string japaneseRange(const Money& money, MoneyStyle style) {
    const std::string low = japanese(*money.lowest, money, style);
    const std::string high = japanese(*money.highest, money, style);
    if (hasMyriad(low) != hasMyriad(high))
        return japaneseRange(money, MoneyStyle::full);
    return low + "〜" + high;
}

std::string japaneseWords(const Money& money, MoneyStyle style) {
    const std::string about = money.about ? "約" : "";
    const std::string suffix = currencySuffix(money.currency);
    if (money.isExact())
        return about + japanese(*money.lowest, money, style) + suffix;
    if (money.lowest && money.highest)
        return about + japaneseRange(money, style) + suffix;
    if (money.lowest)
        return about + japanese(*money.lowest, money, style) + suffix + "以上";
    return "最大" + about + japanese(*money.highest, money, style) + suffix;
}

} // namespace

std::string moneyWords(const Money& money, Language language, MoneyStyle style) {
    if (!money.isStated())
        return {};
    const bool isEnglish = language == Language::english;
    if (!money.lowest && !money.highest)
        return isEnglish ? "undisclosed" : "非公表";
    return isEnglish ? englishWords(money, style) : japaneseWords(money, style);
}

} // namespace moneyties::phrases
