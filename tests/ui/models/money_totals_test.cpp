#include "ui/models/money_totals.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::ui;

namespace {

Relationship paid(std::optional<std::int64_t> lowest, std::optional<std::int64_t> highest,
                  const char* currency, Stage stage = Stage::completed) {
    Relationship relationship;
    relationship.amount.lowest = lowest;
    relationship.amount.highest = highest;
    relationship.amount.currency = currency;
    relationship.stage = stage;
    return relationship;
}

QString wordsOf(std::initializer_list<Relationship> relationships) {
    MoneyTotals totals;
    for (const Relationship& relationship : relationships)
        totals.add(relationship);
    return totals.words(phrases::Language::english);
}

} // namespace

TEST_CASE("Amounts are summed per currency", "[totals]") {
    CHECK(wordsOf({paid(100'000'00, 100'000'00, "USD"), paid(5'000, 5'000, "JPY"),
                   paid(900'000'00, 900'000'00, "USD")}) == QStringLiteral("¥5,000 · US$1,000,000"));
}

TEST_CASE("What is not completed or not disclosed is counted apart", "[totals]") {
    MoneyTotals totals;
    totals.add(paid(100, 100, "USD", Stage::negotiating));
    totals.add(paid({}, {}, "USD"));
    totals.add(Relationship{});
    CHECK(totals.isEmpty());
    CHECK(totals.notCompleted() == 1);
    CHECK(totals.undisclosed() == 1);
}

TEST_CASE("A lower bound makes the sum a lower bound", "[totals]") {
    CHECK(wordsOf({paid(100'00, 100'00, "USD"), paid(200'00, {}, "USD")}) ==
          QStringLiteral("at least US$300"));
}

TEST_CASE("A sum beyond 64 bits is not told", "[totals]") {
    const auto most = std::numeric_limits<std::int64_t>::max();
    CHECK(wordsOf({paid(most, most, "USD"), paid(most, most, "USD")}).isEmpty());
}
