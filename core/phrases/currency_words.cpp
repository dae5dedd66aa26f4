#include "core/phrases/currency_words.h"

#include "core/model/money.h"

#include <algorithm>
#include <array>

namespace moneyties::phrases {

namespace {

using Named = Word<std::string_view>;

/// As plain text writes them: lower case. The first symbol of a currency is the one it is written with.
constexpr auto kSymbols = std::to_array<Named>({
    {"us$", "USD"}, {"$", "USD"},   {"€", "EUR"},   {"£", "GBP"},   {"¥", "JPY"},   {"jp¥", "JPY"},
    {"cn¥", "CNY"}, {"rmb", "CNY"}, {"₩", "KRW"},   {"₹", "INR"},   {"rs.", "INR"}, {"a$", "AUD"},
    {"au$", "AUD"}, {"c$", "CAD"},  {"ca$", "CAD"}, {"hk$", "HKD"}, {"s$", "SGD"},  {"nt$", "TWD"},
    {"nz$", "NZD"}, {"r$", "BRL"},  {"₽", "RUB"}, {"₺", "TRY"},   {"฿", "THB"},   {"₫", "VND"},
    {"₪", "ILS"},   {"₱", "PHP"},
});

constexpr auto kWords = std::to_array<Named>({
    {"dollars", "USD"},
    {"dollar", "USD"},
    {"us dollars", "USD"},
    {"u.s. dollars", "USD"},
    {"us dollar", "USD"},
    {"euros", "EUR"},
    {"euro", "EUR"},
    {"pounds", "GBP"},
    {"pound", "GBP"},
    {"pounds sterling", "GBP"},
    {"yen", "JPY"},
    {"japanese yen", "JPY"},
    {"yuan", "CNY"},
    {"renminbi", "CNY"},
    {"won", "KRW"},
    {"rupees", "INR"},
    {"rubles", "RUB"},
    {"roubles", "RUB"},
    {"swiss francs", "CHF"},
    {"australian dollars", "AUD"},
    {"canadian dollars", "CAD"},
    {"hong kong dollars", "HKD"},
    {"singapore dollars", "SGD"},
    {"taiwan dollars", "TWD"},
});

/// The first word of a currency is the one it is written with.
constexpr auto kJapaneseWords = std::to_array<Named>({
    {"ドル", "USD"},
    {"米ドル", "USD"},
    {"usドル", "USD"},
    {"米国ドル", "USD"},
    {"アメリカドル", "USD"},
    {"円", "JPY"},
    {"日本円", "JPY"},
    {"ユーロ", "EUR"},
    {"ポンド", "GBP"},
    {"英ポンド", "GBP"},
    {"元", "CNY"},
    {"人民元", "CNY"},
    {"中国元", "CNY"},
    {"ウォン", "KRW"},
    {"韓国ウォン", "KRW"},
    {"豪ドル", "AUD"},
    {"オーストラリアドル", "AUD"},
    {"カナダドル", "CAD"},
    {"加ドル", "CAD"},
    {"香港ドル", "HKD"},
    {"シンガポールドル", "SGD"},
    {"台湾ドル", "TWD"},
    {"ニュージーランドドル", "NZD"},
    {"スイスフラン", "CHF"},
    {"ルピー", "INR"},
    {"インドルピー", "INR"},
    {"ルーブル", "RUB"},
    {"バーツ", "THB"},
    {"ドン", "VND"},
    {"ルピア", "IDR"},
    {"リンギット", "MYR"},
    {"フィリピンペソ", "PHP"},
    {"メキシコペソ", "MXN"},
    {"レアル", "BRL"},
    {"ランド", "ZAR"},
    {"トルコリラ", "TRY"},
    {"シェケル", "ILS"},
    {"ディルハム", "AED"},
    {"サウジリヤル", "SAR"},
    {"スウェーデンクローナ", "SEK"},
    {"ノルウェークローネ", "NOK"},
    {"デンマーククローネ", "DKK"},
});

std::string upper(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return result;
}

std::optional<std::string> takeCode(Scanner& scanner) {
    constexpr std::size_t kCodeLength = 3;
    const std::string_view letters = scanner.rest().substr(0, kCodeLength);
    std::string code = upper(letters);
    if (!minorUnitDigits(code) || !scanner.take(letters))
        return std::nullopt;
    return code;
}

} // namespace

std::optional<std::string> takeCurrency(Scanner& scanner) {
    for (const auto table : {std::span<const Named>(kSymbols), std::span<const Named>(kWords),
                             std::span<const Named>(kJapaneseWords)})
        if (const auto code = scanner.takeWord(table))
            return std::string(*code);
    return takeCode(scanner);
}

std::string currencyPrefix(std::string_view code) {
    const auto found = std::ranges::find(kSymbols, code, &Named::value);
    return found == kSymbols.end() ? std::string(code) + " " : upper(found->text);
}

std::string currencySuffix(std::string_view code) {
    const auto found = std::ranges::find(kJapaneseWords, code, &Named::value);
    return std::string(found == kJapaneseWords.end() ? code : found->text);
}

} // namespace moneyties::phrases
