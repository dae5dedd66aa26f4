#include "core/model/codes.h"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace moneyties;

TEMPLATE_TEST_CASE("codes and numbers lead back to their value, other texts to nothing", "[model][codes]",
                   Stage, Strength, Measure, NameRole, DealKind, Stance, Basis, Category, Direction,
                   MoneyFlow, TieClass, Nature, KindShape, EndDate::State) {
    std::set<std::string_view> codes;
    for (const TestType value : allValues<TestType>()) {
        CHECK(fromCode<TestType>(codeOf(value)) == value);
        CHECK(fromNumber<TestType>(numberOf(value)) == value);
        CHECK(codes.insert(codeOf(value)).second);
        CHECK(std::ranges::all_of(codeOf(value), [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; }));
    }
    CHECK_FALSE(fromCode<TestType>(""));
    CHECK_FALSE(fromCode<TestType>("Nonsense"));
    CHECK_FALSE(fromNumber<TestType>(-1));
    CHECK_FALSE(fromNumber<TestType>(numberOf(allValues<TestType>().back()) + 1));
}

TEST_CASE("the numbers that project files hold are frozen", "[model][codes]") {
    CHECK(numberOf(Stage::rumoured) == 0);
    CHECK(numberOf(Stage::completed) == 5);
    CHECK(numberOf(Stage::denied) == 8);
    CHECK(numberOf(Strength::tentative) == 2);
    CHECK(numberOf(Measure::valuation) == 3);
    CHECK(numberOf(NameRole::former) == 2);
    CHECK(numberOf(DealKind::jointVenture) == 4);
    CHECK(numberOf(Basis::inferred) == 5);
    CHECK(numberOf(EndDate::State::endedUnknownDay) == 3);
    CHECK(codeOf(MoneyFlow::toThirdParty) == "third_party");
    CHECK(codeOf(TieClass::moneyAndControl) == "money_control");
}
