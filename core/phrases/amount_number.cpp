#include "core/phrases/amount_number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <utility>

namespace moneyties::phrases {

namespace {

/// "Several": at least two, under ten.
constexpr int kSeveralLowest = 2;
constexpr int kSeveralHighest = 9;

/// Powers of ten.
constexpr auto kScales = std::to_array<Word<int>>(
    {{"k", 3},    {"thousand", 3},  {"thousands", 3},  {"m", 6},       {"mn", 6},       {"mm", 6}, {"mln", 6},
     {"mil", 6},  {"mio", 6},       {"mio.", 6},       {"million", 6}, {"millions", 6}, {"b", 9},  {"bn", 9},
     {"bln", 9},  {"mrd", 9},       {"mrd.", 9},       {"billion", 9}, {"billions", 9}, {"t", 12}, {"tn", 12},
     {"trn", 12}, {"trillion", 12}, {"trillions", 12}, {"lakh", 5},    {"crore", 7}});
constexpr auto kMyriads = std::to_array<Word<int>>({{"万", 4}, {"億", 8}, {"兆", 12}, {"京", 16}});
constexpr auto kSmallUnits = std::to_array<Word<int>>({{"十", 1}, {"百", 2}, {"千", 3}});
constexpr auto kKanjiDigits = std::to_array<Word<int>>(
    {{"一", 1}, {"二", 2}, {"三", 3}, {"四", 4}, {"五", 5}, {"六", 6}, {"七", 7}, {"八", 8}, {"九", 9}});
constexpr auto kNumberWords = std::to_array<Word<int>>({{"a", 1},
                                                        {"an", 1},
                                                        {"one", 1},
                                                        {"two", 2},
                                                        {"three", 3},
                                                        {"four", 4},
                                                        {"five", 5},
                                                        {"six", 6},
                                                        {"seven", 7},
                                                        {"eight", 8},
                                                        {"nine", 9},
                                                        {"ten", 10},
                                                        {"hundred", 100},
                                                        {"a hundred", 100}});
constexpr auto kSeveral = std::to_array<Word<int>>({{"several", 0},
                                                    {"a few", 0},
                                                    {"several hundred", 2},
                                                    {"a few hundred", 2},
                                                    {"tens of", 1},
                                                    {"hundreds of", 2}});

template<class Value, std::size_t Size>
std::span<const Word<Value>> table(const std::array<Word<Value>, Size>& words) {
    return words;
}

WrittenNumber exact(Decimal number, int scale) {
    return {number, number, scale, false};
}

WrittenNumber several(int exponent, int scale) {
    return {{kSeveralLowest, exponent}, {kSeveralHighest, exponent}, scale, true};
}

bool isDigit(char byte) {
    return byte >= '0' && byte <= '9';
}

std::string takeDigits(Scanner& scanner) {
    std::string digits;
    for (const char byte : scanner.rest()) {
        if (!isDigit(byte))
            break;
        digits += byte;
    }
    scanner.take(digits);
    return digits;
}

/// ",000" and its like after the first digits.
std::optional<std::string> takeGroup(Scanner& scanner, std::string_view sign) {
    constexpr std::size_t kGroupLength = 3;
    Scanner attempt = scanner;
    if (!attempt.take(sign))
        return std::nullopt;
    std::string digits = takeDigits(attempt);
    if (digits.size() != kGroupLength)
        return std::nullopt;
    scanner = attempt;
    return digits;
}

std::string takeGroupedDigits(Scanner& scanner) {
    constexpr std::size_t kLongestFirstGroup = 3;
    std::string digits = takeDigits(scanner);
    if (digits.empty() || digits.size() > kLongestFirstGroup)
        return digits;
    for (const std::string_view sign : {",", " ", "'"})
        if (auto group = takeGroup(scanner, sign)) {
            digits += *group;
            while ((group = takeGroup(scanner, sign)))
                digits += *group;
            return digits;
        }
    return digits;
}

/// 1,234.56
std::optional<Decimal> takeDecimal(Scanner& scanner) {
    Scanner attempt = scanner;
    std::string digits = takeGroupedDigits(attempt);
    std::string fraction;
    if (!digits.empty() && attempt.take("."))
        fraction = takeDigits(attempt);
    digits += fraction;
    const bool isCut = attempt.rest().starts_with(',') || attempt.rest().starts_with('.');
    std::int64_t mantissa = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), mantissa);
    if (read.ec != std::errc() || isCut)
        return std::nullopt;
    scanner = attempt;
    return Decimal{mantissa, -static_cast<int>(fraction.size())};
}

/// One digit or figure before 十, 百, 千 or a myriad: 3, 3.5, 三.
std::optional<Decimal> takeCoefficient(Scanner& scanner) {
    if (const auto decimal = takeDecimal(scanner))
        return decimal;
    const auto digit = scanner.takeWord(table(kKanjiDigits));
    return digit ? std::optional(Decimal{*digit, 0}) : std::nullopt;
}

/// What stands before a myriad: 4000, 3千5百, 二十五.
std::optional<Decimal> takeSection(Scanner& scanner) {
    std::optional<Decimal> total;
    while (!scanner.atEnd()) {
        const auto coefficient = takeCoefficient(scanner);
        const auto unit = scanner.takeWord(table(kSmallUnits));
        if (!coefficient && !unit)
            break;
        Decimal term = coefficient.value_or(Decimal{1, 0});
        term.exponent += unit.value_or(0);
        total = sum(total.value_or(Decimal{}), term);
        if (!total || !unit)
            break;
    }
    return total;
}

/// 15億4000万: sections with falling myriads.
std::optional<WrittenNumber> takeJapanese(Scanner& scanner) {
    std::optional<Decimal> total;
    int previous = 0;
    int scale = 0;
    while (const auto section = takeSection(scanner)) {
        const int myriad = scanner.takeWord(table(kMyriads)).value_or(0);
        if (total && myriad >= previous)
            return std::nullopt;
        total = sum(total.value_or(Decimal{}), {section->mantissa, section->exponent + myriad});
        previous = myriad;
        scale = std::max(scale, myriad);
        if (!total || myriad == 0)
            break;
    }
    return total ? std::optional(exact(*total, scale)) : std::nullopt;
}

/// 数億, 数十億, 十数億.
std::optional<WrittenNumber> takeVagueJapanese(Scanner& scanner) {
    constexpr int kTeenLowest = 11;
    constexpr int kTeenHighest = 19;
    const bool isTeen = scanner.take("十数");
    if (!isTeen && !scanner.take("数"))
        return std::nullopt;
    const int unit = scanner.takeWord(table(kSmallUnits)).value_or(0);
    const int myriad = scanner.takeWord(table(kMyriads)).value_or(0);
    if (isTeen)
        return WrittenNumber{{kTeenLowest, myriad}, {kTeenHighest, myriad}, myriad, true};
    return several(unit + myriad, myriad);
}

/// "several billion", "tens of millions", "billions of".
std::optional<WrittenNumber> takeVagueEnglish(Scanner& scanner) {
    const auto power = scanner.takeWord(table(kSeveral));
    scanner.skipSpaces();
    const auto scale = scanner.takeWord(table(kScales));
    if (!scale)
        return std::nullopt;
    Scanner attempt = scanner;
    const bool isOf = attempt.skipSpaces() && attempt.take("of");
    if (isOf)
        scanner = attempt;
    return power || isOf ? std::optional(several(power.value_or(0) + *scale, *scale)) : std::nullopt;
}

/// "two billion", "half a billion".
std::optional<WrittenNumber> takeSpelled(Scanner& scanner) {
    constexpr Decimal kHalf{5, -1};
    const bool isHalf = scanner.take("half") && scanner.skipSpaces();
    const auto count = scanner.takeWord(table(kNumberWords));
    scanner.skipSpaces();
    const auto scale = scanner.takeWord(table(kScales));
    if (!count || !scale)
        return std::nullopt;
    const Decimal number = isHalf ? kHalf : Decimal{*count, 0};
    return exact({number.mantissa, number.exponent + *scale}, *scale);
}

/// 5M, 1.5 billion, 1,234.56.
std::optional<WrittenNumber> takeLatin(Scanner& scanner) {
    const auto number = takeDecimal(scanner);
    if (!number)
        return std::nullopt;
    Scanner attempt = scanner;
    attempt.skipSpaces();
    const int scale = attempt.takeWord(table(kScales)).value_or(0);
    if (scale > 0)
        scanner = attempt;
    return exact({number->mantissa, number->exponent + scale}, scale);
}

bool goesOnInJapanese(const Scanner& scanner) {
    Scanner attempt = scanner;
    return attempt.takeWord(table(kMyriads)) || attempt.takeWord(table(kSmallUnits));
}

/// `mantissa` × 10^`power`, when it fits.
std::optional<std::int64_t> shifted(std::int64_t mantissa, int power) {
    constexpr std::int64_t kTen = 10;
    for (; power > 0 && mantissa != 0; --power)
        if (__builtin_mul_overflow(mantissa, kTen, &mantissa))
            return std::nullopt;
    for (; power < 0 && mantissa != 0; ++power)
        if (std::exchange(mantissa, mantissa / kTen) % kTen != 0)
            return std::nullopt;
    return mantissa;
}

} // namespace

std::optional<Decimal> sum(Decimal a, Decimal b) {
    const int exponent = std::min(a.mantissa == 0 ? b.exponent : a.exponent, b.exponent);
    const auto first = shifted(a.mantissa, a.mantissa == 0 ? 0 : a.exponent - exponent);
    const auto second = shifted(b.mantissa, b.exponent - exponent);
    Decimal total{0, exponent};
    if (!first || !second || __builtin_add_overflow(*first, *second, &total.mantissa))
        return std::nullopt;
    return total;
}

std::optional<std::int64_t> toUnits(Decimal number, int digits) {
    return shifted(number.mantissa, number.exponent + digits);
}

std::optional<WrittenNumber> takeAmountNumber(Scanner& scanner) {
    using Rule = std::optional<WrittenNumber> (*)(Scanner&);
    for (const Rule rule : {takeVagueJapanese, takeVagueEnglish, takeSpelled, takeLatin, takeJapanese}) {
        Scanner attempt = scanner;
        const auto number = rule(attempt);
        if (number && !goesOnInJapanese(attempt)) {
            scanner = attempt;
            return number;
        }
    }
    return std::nullopt;
}

} // namespace moneyties::phrases
