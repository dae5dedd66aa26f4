#include "core/model/money.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace moneyties;

namespace {

struct Digits {
    const char* currency;
    int digits;
};

} // namespace

TEST_CASE("minor units are those of ISO 4217", "[model][money]") {
    const auto [currency, digits] =
        GENERATE(Digits{"USD", 2}, Digits{"JPY", 0}, Digits{"EUR", 2}, Digits{"GBP", 2}, Digits{"KRW", 0},
                 Digits{"KWD", 3}, Digits{"BHD", 3}, Digits{"CLF", 4}, Digits{"UYW", 4}, Digits{"CNY", 2},
                 Digits{"VND", 0}, Digits{"XAF", 0}, Digits{"ISK", 0}, Digits{"TND", 3}, Digits{"ZWG", 2});
    CAPTURE(currency);
    CHECK(minorUnitDigits(currency) == digits);
}

TEST_CASE("a code that is not in the standard has no minor units", "[model][money]") {
    const auto* currency = GENERATE("", "US", "usd", "USDX", "ABC", "D A", "BTC", "円", "XXX", " BI", "F C");
    CAPTURE(currency);
    CHECK_FALSE(minorUnitDigits(currency));
    CHECK(minorUnitsPerWhole(currency) == 1);
}

TEST_CASE("the list of currencies is in order, without doubles", "[model][money]") {
    const auto& codes = currencyCodes();
    CHECK(codes.size() > 175);
    CHECK(std::ranges::is_sorted(codes));
    CHECK(std::ranges::adjacent_find(codes) == codes.end());
    for (const std::string_view code : codes) {
        CAPTURE(code);
        CHECK(minorUnitDigits(code).has_value());
        CHECK(std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; }));
    }
}

TEST_CASE("an amount is stated also when it is only called undisclosed", "[model][money]") {
    Money money;
    CHECK_FALSE(money.isStated());
    money.words = "undisclosed";
    CHECK(money.isStated());
    CHECK_FALSE(money.isExact());
    money.lowest = money.highest = 5;
    CHECK(money.isExact());
}
