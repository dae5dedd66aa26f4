#include "core/phrases/money_words.h"

#include "core/base/error.h"
#include "core/base/unicode.h"
#include "core/phrases/amount_number.h"
#include "core/phrases/currency_words.h"
#include "core/phrases/plain_text.h"

#include <algorithm>
#include <array>
#include <span>

namespace moneyties::phrases {

namespace {

/// Longer texts are sentences, not amounts.
constexpr std::size_t kLongestText = 160;

enum class Qualifier { about, atLeast, upTo, total };

constexpr auto kPrefixes = std::to_array<Word<Qualifier>>({
    {"about", Qualifier::about},
    {"around", Qualifier::about},
    {"approximately", Qualifier::about},
    {"approx.", Qualifier::about},
    {"approx", Qualifier::about},
    {"roughly", Qualifier::about},
    {"some", Qualifier::about},
    {"nearly", Qualifier::about},
    {"almost", Qualifier::about},
    {"an estimated", Qualifier::about},
    {"~", Qualifier::about},
    {"c.", Qualifier::about},
    {"ca.", Qualifier::about},
    {"circa", Qualifier::about},
    {"約", Qualifier::about},
    {"およそ", Qualifier::about},
    {"おおよそ", Qualifier::about},
    {"ほぼ", Qualifier::about},
    {"推定", Qualifier::about},
    {"at least", Qualifier::atLeast},
    {"more than", Qualifier::atLeast},
    {"over", Qualifier::atLeast},
    {"above", Qualifier::atLeast},
    {"exceeding", Qualifier::atLeast},
    {"upwards of", Qualifier::atLeast},
    {"no less than", Qualifier::atLeast},
    {"a minimum of", Qualifier::atLeast},
    {">=", Qualifier::atLeast},
    {">", Qualifier::atLeast},
    {"≥", Qualifier::atLeast},
    {"少なくとも", Qualifier::atLeast},
    {"最低", Qualifier::atLeast},
    {"up to", Qualifier::upTo},
    {"at most", Qualifier::upTo},
    {"less than", Qualifier::upTo},
    {"under", Qualifier::upTo},
    {"below", Qualifier::upTo},
    {"no more than", Qualifier::upTo},
    {"as much as", Qualifier::upTo},
    {"a maximum of", Qualifier::upTo},
    {"<=", Qualifier::upTo},
    {"<", Qualifier::upTo},
    {"≤", Qualifier::upTo},
    {"最大", Qualifier::upTo},
    {"最大で", Qualifier::upTo},
    {"上限", Qualifier::upTo},
    {"total", Qualifier::total},
    {"a total of", Qualifier::total},
    {"a", Qualifier::total},
    {"総額", Qualifier::total},
    {"合計", Qualifier::total},
    {"計", Qualifier::total},
});

constexpr auto kSuffixes = std::to_array<Word<Qualifier>>({
    {"前後", Qualifier::about},       {"程度", Qualifier::about},    {"規模", Qualifier::about},
    {"ほど", Qualifier::about},       {"くらい", Qualifier::about},  {"ぐらい", Qualifier::about},
    {"弱", Qualifier::about},         {"近く", Qualifier::about},    {"強", Qualifier::about},
    {"あまり", Qualifier::about},     {"余り", Qualifier::about},    {"余", Qualifier::about},
    {" or more", Qualifier::atLeast}, {" or so", Qualifier::about},  {"+", Qualifier::atLeast},
    {"超", Qualifier::atLeast},       {"以上", Qualifier::atLeast},  {"を超える", Qualifier::atLeast},
    {"を上回る", Qualifier::atLeast}, {" or less", Qualifier::upTo}, {"以下", Qualifier::upTo},
    {"未満", Qualifier::upTo},        {"以内", Qualifier::upTo},     {"まで", Qualifier::upTo},
    {"を下回る", Qualifier::upTo},
});

constexpr auto kUndisclosed = std::to_array<std::string_view>({
    "undisclosed",
    "an undisclosed amount",
    "undisclosed amount",
    "an undisclosed sum",
    "undisclosed sum",
    "not disclosed",
    "amount undisclosed",
    "unknown",
    "an unknown amount",
    "非公表",
    "非公開",
    "非開示",
    "未公表",
    "未公開",
    "金額非公表",
    "金額非公開",
    "不明",
    "金額不明",
});

constexpr auto kBetweenSigns = std::to_array<std::string_view>({" and ", "-"});
constexpr auto kRangeSigns = std::to_array<std::string_view>({"~", "から", " to ", "-"});

constexpr const char* kNotUnderstood = "it is not an amount that is understood";

/// A number with the currency it names, if any.
struct Figure {
    WrittenNumber number;
    std::string currency;
};

/// A text without its qualifiers, and what they said.
struct Bare {
    std::string_view text;
    bool about = false;
    bool atLeast = false;
    bool upTo = false;
};

struct Result {
    std::optional<Money> money;
    const char* why = kNotUnderstood;
};

void note(Bare& bare, Qualifier qualifier) {
    bare.about = bare.about || qualifier == Qualifier::about;
    bare.atLeast = bare.atLeast || qualifier == Qualifier::atLeast;
    bare.upTo = bare.upTo || qualifier == Qualifier::upTo;
}

bool takePrefix(Bare& bare) {
    Scanner scanner(bare.text);
    const auto qualifier = scanner.takeWord(std::span<const Word<Qualifier>>(kPrefixes));
    if (!qualifier)
        return false;
    note(bare, *qualifier);
    bare.text = trimmed(scanner.rest());
    return true;
}

bool takeSuffix(Bare& bare) {
    const auto found =
        std::ranges::find_if(kSuffixes, [&](const auto& word) { return bare.text.ends_with(word.text); });
    if (found == kSuffixes.end())
        return false;
    note(bare, found->value);
    bare.text = trimmed(bare.text.substr(0, bare.text.size() - found->text.size()));
    return true;
}

/// "$5M", "5M USD", 5億ドル; all of the text.
std::optional<Figure> readFigure(std::string_view text) {
    Scanner scanner(text);
    const auto before = takeCurrency(scanner);
    scanner.skipSpaces();
    const auto number = takeAmountNumber(scanner);
    if (!number)
        return std::nullopt;
    scanner.skipSpaces();
    const auto after = takeCurrency(scanner);
    if (!scanner.atEnd() || (before && after && before != after))
        return std::nullopt;
    return Figure{*number, before.value_or(after.value_or(std::string()))};
}

struct Figures {
    Figure low;
    Figure high;
};

/// 100〜150億円 and $1–2bn: the first figure shares scale and currency with the second.
void share(Figure& low, const Figure& high) {
    if (low.number.scale == 0) {
        low.number.lowest.exponent += high.number.scale;
        low.number.highest.exponent += high.number.scale;
    }
    if (low.currency.empty())
        low.currency = high.currency;
}

std::optional<Figures> readHalves(std::string_view left, std::string_view right) {
    auto low = readFigure(left);
    auto high = readFigure(right);
    if (!low || !high)
        return std::nullopt;
    share(*low, *high);
    if (high->currency.empty())
        high->currency = low->currency;
    return low->currency == high->currency ? std::optional(Figures{*low, *high}) : std::nullopt;
}

std::optional<Figures> readRange(std::string_view plain) {
    Scanner scanner(plain);
    const bool isBetween = scanner.take("between");
    if (isBetween || scanner.take("from"))
        scanner.skipSpaces();
    const std::string_view text = scanner.rest();
    for (const std::string_view sign :
         isBetween ? std::span<const std::string_view>(kBetweenSigns) : kRangeSigns)
        if (const std::size_t at = text.find(sign, 1); at != std::string_view::npos)
            if (auto figures =
                    readHalves(trimmed(text.substr(0, at)), trimmed(text.substr(at + sign.size()))))
                return figures;
    return std::nullopt;
}

std::optional<Figures> readFigures(std::string_view text) {
    if (const auto figure = readFigure(text))
        return Figures{*figure, *figure};
    return readRange(text);
}

/// Takes qualifiers off until figures are left; a spelled number ("a million") is tried before "a" is taken.
std::optional<Figures> readQualified(Bare& bare) {
    auto figures = readFigures(bare.text);
    while (!figures && (takePrefix(bare) || takeSuffix(bare)))
        figures = readFigures(bare.text);
    return figures;
}

Result moneyFrom(const Figures& figures, const Bare& bare) {
    Money money;
    money.currency = figures.low.currency;
    if (money.currency.empty())
        return {std::nullopt, "it names no currency"};
    const int digits = minorUnitDigits(money.currency).value_or(0);
    const auto lowest = toUnits(figures.low.number.lowest, digits);
    const auto highest = toUnits(figures.high.number.highest, digits);
    if (!lowest || !highest)
        return {std::nullopt, "it is too large or finer than the currency's smallest unit"};
    if (*lowest > *highest)
        return {std::nullopt, "its lower bound is above its upper bound"};
    if (bare.atLeast && bare.upTo)
        return {std::nullopt, kNotUnderstood};
    const bool isVague = figures.low.number.isVague || figures.high.number.isVague;
    money.about = bare.about && !isVague;
    money.lowest = bare.upTo ? std::nullopt : lowest;
    money.highest = bare.atLeast ? std::nullopt : highest;
    return {money, nullptr};
}

Result read(std::string_view words, std::string_view assumedCurrency) {
    if (words.empty() || words.size() > kLongestText)
        return {};
    const std::string plain = plainText(words);
    if (std::ranges::find(kUndisclosed, plain) != kUndisclosed.end())
        return {Money{}, nullptr};
    Bare bare{plain};
    auto figures = readQualified(bare);
    if (!figures)
        return {};
    if (figures->low.currency.empty())
        figures->low.currency = assumedCurrency;
    return moneyFrom(*figures, bare);
}

/// The three letters beside a number that would be read without them: "XYZ" of "5M XYZ".
std::optional<std::string> unknownCurrencyOf(std::string_view words) {
    constexpr std::size_t kCodeLength = 3;
    const auto isCode = [](std::string_view text) {
        Scanner scanner(text);
        return std::ranges::all_of(text, [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }) &&
               !takeCurrency(scanner);
    };
    if (words.size() <= kCodeLength)
        return std::nullopt;
    const std::string_view front = words.substr(0, kCodeLength);
    const std::string_view back = words.substr(words.size() - kCodeLength);
    if (isCode(back) && read(trimmed(words.substr(0, words.size() - kCodeLength)), "USD").money)
        return std::string(back);
    if (isCode(front) && read(trimmed(words.substr(kCodeLength)), "USD").money)
        return std::string(front);
    return std::nullopt;
}

} // namespace

std::optional<Money> readMoney(std::string_view text, std::string_view assumedCurrency) {
    auto result = read(trimmed(text), assumedCurrency);
    if (result.money)
        result.money->words = trimmed(text);
    return result.money;
}

Money parseMoney(std::string_view text, std::string_view assumedCurrency) {
    if (auto money = readMoney(text, assumedCurrency))
        return *money;
    const std::string words(trimmed(text));
    if (const auto code = unknownCurrencyOf(words))
        throw Error(ErrorCode::currencyUnknown, "Reading the amount “" + words + "”",
                    "“" + *code + "” is no currency of ISO 4217", "Write for example USD, EUR or JPY",
                    {*code});
    throw Error(ErrorCode::amountUnreadable, "Reading the amount “" + words + "”",
                read(words, assumedCurrency).why,
                "Write for example 5M USD, $1.5bn, 約1億ドル, “at least 1M EUR” or “undisclosed”", {words});
}

} // namespace moneyties::phrases
