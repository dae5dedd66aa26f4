#include "core/base/error.h"
#include "core/phrases/money_words.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <random>
#include <vector>

using namespace moneyties;
using namespace moneyties::phrases;

namespace {

using Bound = std::optional<std::int64_t>;

/// Bounds in minor units.
struct Reading {
    const char* text;
    const char* currency;
    Bound lowest;
    Bound highest;
    bool about = false;
};

struct Writing {
    Money money;
    const char* english;
    const char* japanese;
};

constexpr std::int64_t kMillion = 1'000'000;
constexpr std::int64_t kBillion = 1'000'000'000;
/// Cents in a million and a billion.
constexpr std::int64_t kMillionCents = 100 * kMillion;
constexpr std::int64_t kBillionCents = 100 * kBillion;

Money money(const char* currency, Bound lowest, Bound highest, bool about = false) {
    Money result;
    result.currency = currency;
    result.lowest = lowest;
    result.highest = highest;
    result.about = about;
    return result;
}

Money exact(const char* currency, std::int64_t minor) {
    return money(currency, minor, minor);
}

void checkReading(const Reading& reading) {
    CAPTURE(reading.text);
    const Money read = parseMoney(reading.text);
    CHECK(read.currency == reading.currency);
    CHECK(read.lowest == reading.lowest);
    CHECK(read.highest == reading.highest);
    CHECK(read.about == reading.about);
    CHECK(read.words == reading.text);
}

ErrorCode codeOfFailure(std::string_view text) {
    try {
        parseMoney(text);
    } catch (const Error& error) {
        CHECK_FALSE(error.hint().empty());
        CHECK(error.arguments().size() == 1);
        return error.code();
    }
    return ErrorCode::optionInvalid;
}

Money randomMoney(std::mt19937_64& random) {
    constexpr auto kCurrencies =
        std::to_array<const char*>({"USD", "JPY", "EUR", "KWD", "XAF", "CNY", "TWD", "CLF"});
    const auto amount = [&] {
        std::int64_t minor = static_cast<std::int64_t>(random() >> (1 + random() % 63));
        for (std::int64_t scale = 1; random() % 2 == 0 && scale < kBillion * kBillion; scale *= 10)
            minor -= minor % scale;
        return minor;
    };
    std::int64_t low = amount();
    std::int64_t high = random() % 2 ? amount() : low;
    if (low > high)
        std::swap(low, high);
    Money result = money(kCurrencies[random() % kCurrencies.size()], low, high, random() % 3 == 0);
    if (random() % 5 == 0)
        result.lowest.reset();
    else if (random() % 5 == 0)
        result.highest.reset();
    return result;
}

} // namespace

TEST_CASE("English amounts are read with their bounds", "[phrases][money]") {
    checkReading(GENERATE(values<Reading>({
        {"5M USD", "USD", 5 * kMillionCents, 5 * kMillionCents},
        {"USD 5M", "USD", 5 * kMillionCents, 5 * kMillionCents},
        {"USD5M", "USD", 5 * kMillionCents, 5 * kMillionCents},
        {"5 million USD", "USD", 5 * kMillionCents, 5 * kMillionCents},
        {"5 million dollars", "USD", 5 * kMillionCents, 5 * kMillionCents},
        {"US dollars 5 million", "USD", 5 * kMillionCents, 5 * kMillionCents},
        {"$1.5bn", "USD", 3 * kBillionCents / 2, 3 * kBillionCents / 2},
        {"US$100M", "USD", 100 * kMillionCents, 100 * kMillionCents},
        {"$ 100 M", "USD", 100 * kMillionCents, 100 * kMillionCents},
        {"us$100m USD", "USD", 100 * kMillionCents, 100 * kMillionCents},
        {"1,234.56 USD", "USD", 123456, 123456},
        {"1 234 567 USD", "USD", 123456700, 123456700},
        {"1'234'567 CHF", "CHF", 123456700, 123456700},
        {"$0.5", "USD", 50, 50},
        {"0 USD", "USD", 0, 0},
        {"€5k", "EUR", 500000, 500000},
        {"£2tn", "GBP", 2000 * kBillionCents, 2000 * kBillionCents},
        {"¥1bn", "JPY", kBillion, kBillion},
        {"1.5 KWD", "KWD", 1500, 1500},
        {"₩10bn", "KRW", 10 * kBillion, 10 * kBillion},
        {"₹5 crore", "INR", 50 * kMillionCents, 50 * kMillionCents},
        {"HK$3m", "HKD", 3 * kMillionCents, 3 * kMillionCents},
        {"5 Mrd. EUR", "EUR", 5 * kBillionCents, 5 * kBillionCents},
        {"a billion dollars", "USD", kBillionCents, kBillionCents},
        {"half a billion dollars", "USD", kBillionCents / 2, kBillionCents / 2},
        {"two million euros", "EUR", 2 * kMillionCents, 2 * kMillionCents},
        {"several billion dollars", "USD", 2 * kBillionCents, 9 * kBillionCents},
        {"billions of dollars", "USD", 2 * kBillionCents, 9 * kBillionCents},
        {"tens of millions of dollars", "USD", 20 * kMillionCents, 90 * kMillionCents},
        {"about $100M", "USD", 100 * kMillionCents, 100 * kMillionCents, true},
        {"approx. 100M USD", "USD", 100 * kMillionCents, 100 * kMillionCents, true},
        {"~$100M", "USD", 100 * kMillionCents, 100 * kMillionCents, true},
        {"nearly $100M", "USD", 100 * kMillionCents, 100 * kMillionCents, true},
        {"at least 1M EUR", "EUR", kMillionCents, {}},
        {"more than $1bn", "USD", kBillionCents, {}},
        {"over about $1bn", "USD", kBillionCents, {}, true},
        {"$1bn+", "USD", kBillionCents, {}},
        {"> $1bn", "USD", kBillionCents, {}},
        {"$1bn or more", "USD", kBillionCents, {}},
        {"up to US$5M", "USD", {}, 5 * kMillionCents},
        {"less than $5M", "USD", {}, 5 * kMillionCents},
        {"a total of $5M", "USD", 5 * kMillionCents, 5 * kMillionCents},
        {"$1-2bn", "USD", kBillionCents, 2 * kBillionCents},
        {"$1bn–$2bn", "USD", kBillionCents, 2 * kBillionCents},
        {"1 to 2 million USD", "USD", kMillionCents, 2 * kMillionCents},
        {"between $500m and $1.5bn", "USD", 500 * kMillionCents, 3 * kBillionCents / 2},
        {"about $1–2bn", "USD", kBillionCents, 2 * kBillionCents, true},
        {"92233720368547758.07 USD", "USD", std::numeric_limits<std::int64_t>::max(),
         std::numeric_limits<std::int64_t>::max()},
    })));
}

TEST_CASE("Japanese amounts are read with their bounds", "[phrases][money]") {
    checkReading(GENERATE(values<Reading>({
        {"約1億ドル", "USD", 100 * kMillionCents, 100 * kMillionCents, true},
        {"500万ドル", "USD", 5 * kMillionCents, 5 * kMillionCents},
        {"５００万ドル", "USD", 5 * kMillionCents, 5 * kMillionCents},
        {"10億円", "JPY", kBillion, kBillion},
        {"１０億円", "JPY", kBillion, kBillion},
        {"10 億 円", "JPY", kBillion, kBillion},
        {"1兆2000億円", "JPY", 1200 * kBillion, 1200 * kBillion},
        {"1兆2,000億円", "JPY", 1200 * kBillion, 1200 * kBillion},
        {"15億4,000万円", "JPY", 1540 * kMillion, 1540 * kMillion},
        {"1億2345万6789円", "JPY", 123456789, 123456789},
        {"1.5億円", "JPY", 150 * kMillion, 150 * kMillion},
        {"3千万円", "JPY", 30 * kMillion, 30 * kMillion},
        {"5百万ドル", "USD", 5 * kMillionCents, 5 * kMillionCents},
        {"1億5千万円", "JPY", 150 * kMillion, 150 * kMillion},
        {"一億円", "JPY", 100 * kMillion, 100 * kMillion},
        {"百億円", "JPY", 10 * kBillion, 10 * kBillion},
        {"二十五億円", "JPY", 2500 * kMillion, 2500 * kMillion},
        {"千円", "JPY", 1000, 1000},
        {"100億円超", "JPY", 10 * kBillion, {}},
        {"100億円以上", "JPY", 10 * kBillion, {}},
        {"少なくとも100億円", "JPY", 10 * kBillion, {}},
        {"100億円を超える", "JPY", 10 * kBillion, {}},
        {"最大500万ドル", "USD", {}, 5 * kMillionCents},
        {"500万ドル未満", "USD", {}, 5 * kMillionCents},
        {"100億円規模", "JPY", 10 * kBillion, 10 * kBillion, true},
        {"約100億円規模", "JPY", 10 * kBillion, 10 * kBillion, true},
        {"100億円前後", "JPY", 10 * kBillion, 10 * kBillion, true},
        {"100億〜150億円", "JPY", 10 * kBillion, 15 * kBillion},
        {"100～150億円", "JPY", 10 * kBillion, 15 * kBillion},
        {"100億円から150億円", "JPY", 10 * kBillion, 15 * kBillion},
        {"約100億〜150億円", "JPY", 10 * kBillion, 15 * kBillion, true},
        {"数十億ドル", "USD", 2 * kBillionCents, 9 * kBillionCents},
        {"数十億ドル規模", "USD", 2 * kBillionCents, 9 * kBillionCents},
        {"数億円", "JPY", 200 * kMillion, 900 * kMillion},
        {"数千万円", "JPY", 20 * kMillion, 90 * kMillion},
        {"数百億円", "JPY", 20 * kBillion, 90 * kBillion},
        {"十数億円", "JPY", 1100 * kMillion, 1900 * kMillion},
        {"5億ユーロ", "EUR", 500 * kMillionCents, 500 * kMillionCents},
        {"3億人民元", "CNY", 300 * kMillionCents, 300 * kMillionCents},
        {"10億ウォン", "KRW", kBillion, kBillion},
        {"2億豪ドル", "AUD", 200 * kMillionCents, 200 * kMillionCents},
        {"1億米ドル", "USD", 100 * kMillionCents, 100 * kMillionCents},
        {"1億USドル", "USD", 100 * kMillionCents, 100 * kMillionCents},
        {"100億円余", "JPY", 10 * kBillion, 10 * kBillion, true},
        {"数億〜数十億円", "JPY", 200 * kMillion, 9 * kBillion},
        {"総額10億円", "JPY", kBillion, kBillion},
        {"￥1,000", "JPY", 1000, 1000},
        {"＄５Ｍ", "USD", 5 * kMillionCents, 5 * kMillionCents},
        {"5億USD", "USD", 500 * kMillionCents, 500 * kMillionCents},
    })));
}

TEST_CASE("an undisclosed amount is stated, without bounds", "[phrases][money]") {
    const auto* text =
        GENERATE("undisclosed", "Undisclosed amount", "not disclosed", "非公表", "非公開", "金額非公表");
    CAPTURE(text);
    const Money read = parseMoney(text);
    CHECK(read.isStated());
    CHECK_FALSE(read.lowest);
    CHECK_FALSE(read.highest);
    CHECK(read.words == text);
}

TEST_CASE("what is no amount is refused by its words", "[phrases][money]") {
    const auto* text = GENERATE(
        "", " ", "USD", "$", "5", "5M", "約1億", "much", "-5M USD", "1,5 USD", "1,23,456 USD", "12,34 EUR",
        "1.234.567 EUR", "1.234,56 EUR", "$1.005", "1.5円", "$5 EUR", "$5M–€6M", "$2bn–$1bn",
        "99999999999999999999 USD", "1000000000tn USD", "92233720368547758.08 USD", "1億1兆円", "1億2億円",
        "1万1万円", "at least up to $5M", "5M USD 2012", "$5M per year", "5 USD million dollars",
        "10億円（約700万ドル）", "数ドル数", "億", "$.", "$5..5", "1,,000 USD", "several dollars maybe");
    CAPTURE(text);
    CHECK(codeOfFailure(text) == ErrorCode::amountUnreadable);
    CHECK_FALSE(readMoney(text));
}

TEST_CASE("a currency that ISO 4217 does not know is named", "[phrases][money]") {
    const auto [text, code] =
        GENERATE(std::pair("5M XYZ", "XYZ"), std::pair("abc 5M", "abc"), std::pair("5億BTC", "BTC"));
    CAPTURE(text);
    try {
        parseMoney(text);
        FAIL("it was read");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::currencyUnknown);
        CHECK(error.arguments() == std::vector<std::string>{code});
    }
}

TEST_CASE("a currency may be assumed where the text names none", "[phrases][money]") {
    CHECK(parseMoney("5M", "EUR").currency == "EUR");
    CHECK(parseMoney("5億", "JPY").lowest == 500 * kMillion);
    CHECK(parseMoney("$5M", "EUR").currency == "USD");
}

TEST_CASE("amounts are written compactly, without rounding", "[phrases][money]") {
    const Writing writing = GENERATE(values<Writing>({
        {exact("USD", 100 * kMillionCents), "US$100M", "1億ドル"},
        {money("USD", 100 * kMillionCents, 100 * kMillionCents, true), "about US$100M", "約1億ドル"},
        {exact("USD", 5 * kMillionCents), "US$5M", "500万ドル"},
        {exact("JPY", kBillion), "¥1bn", "10億円"},
        {exact("JPY", 1540 * kMillion), "¥1.54bn", "15億4000万円"},
        {exact("JPY", 1200 * kBillion), "¥1.2tn", "1兆2000億円"},
        {exact("JPY", 123456789), "¥123,456,789", "1億2345万6789円"},
        {exact("USD", 123456), "US$1,234.56", "1,234.56ドル"},
        {exact("USD", 500000), "US$5,000", "5000ドル"},
        {exact("USD", 0), "US$0", "0ドル"},
        {exact("EUR", 12345 * kMillionCents), "€12.345bn", "123億4500万ユーロ"},
        {exact("XAF", 5 * kMillion), "XAF 5M", "500万XAF"},
        {money("USD", 2 * kBillionCents, 9 * kBillionCents), "US$2–9bn", "20億〜90億ドル"},
        {money("USD", 500 * kMillionCents, 3 * kBillionCents / 2), "US$500M–US$1.5bn", "5億〜15億ドル"},
        {money("USD", 50000, kBillionCents), "US$500–1,000,000,000", "500〜1,000,000,000ドル"},
        {money("EUR", kMillionCents, {}), "at least €1M", "100万ユーロ以上"},
        {money("USD", {}, 5 * kMillionCents), "up to US$5M", "最大500万ドル"},
        {money("USD", kBillionCents, {}, true), "at least about US$1bn", "約10億ドル以上"},
        {money("USD", {}, {}), "undisclosed", "非公表"},
        {Money{}, "", ""},
    }));
    CAPTURE(writing.english);
    CHECK(moneyWords(writing.money, Language::english) == writing.english);
    CHECK(moneyWords(writing.money, Language::japanese) == writing.japanese);
}

TEST_CASE("amounts are written out in full", "[phrases][money]") {
    CHECK(moneyWords(exact("USD", kBillionCents), Language::english, MoneyStyle::full) == "US$1,000,000,000");
    CHECK(moneyWords(exact("USD", kBillionCents), Language::japanese, MoneyStyle::full) ==
          "1,000,000,000ドル");
    CHECK(moneyWords(exact("KWD", 1500), Language::english, MoneyStyle::full) == "KWD 1.500");
    CHECK(moneyWords(money("JPY", 1000, 2000, true), Language::english, MoneyStyle::full) ==
          "about ¥1,000–2,000");
}

TEST_CASE("what is written of an amount is read back with the same bounds", "[phrases][money]") {
    std::mt19937_64 random(41);
    const Language language = GENERATE(Language::english, Language::japanese);
    const MoneyStyle style = GENERATE(MoneyStyle::compact, MoneyStyle::full);
    for (int round = 0; round < 1500; ++round) {
        const Money written = randomMoney(random);
        const std::string words = moneyWords(written, language, style);
        CAPTURE(words);
        const Money back = parseMoney(words);
        CHECK(back.lowest == written.lowest);
        CHECK(back.highest == written.highest);
        CHECK(back.about == written.about);
        CHECK(back.currency == written.currency);
    }
}

TEST_CASE("random texts of amount words never break the reader", "[phrases][money]") {
    const std::vector<std::string> pieces = {
        "5",        "1,000", ".",       ",",  "$",    "usd",   "円",
        "億",       "万",    "兆",      "千", "十",   "数",    "m",
        "bn",       " ",     "~",       "-",  "約",   "about", "at least",
        "超",       "以上",  "several", "of", "a",    "half",  "999999999999999999",
        "\xE3\x81", "\xFF",  "京",      "一", "ドル", "+",     "between",
        "and"};
    std::mt19937 random(43);
    for (int round = 0; round < 10000; ++round) {
        std::string text;
        for (std::size_t count = random() % 8; count > 0; --count)
            text += pieces[random() % pieces.size()];
        CAPTURE(text);
        if (const auto read = readMoney(text, "USD")) {
            CHECK(minorUnitDigits(read->currency.empty() ? "USD" : read->currency));
            CHECK((!read->lowest || !read->highest || *read->lowest <= *read->highest));
            CHECK(read->lowest.value_or(0) >= 0);
        }
    }
}
