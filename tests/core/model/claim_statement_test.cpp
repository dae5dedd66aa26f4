#include "core/model/claim_statement.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;

namespace {

Relationship investment() {
    Relationship relationship;
    relationship.id = RelationshipId(1);
    relationship.type = RelationshipTypeId(3);
    relationship.from = EntityId(1);
    relationship.to = EntityId(2);
    relationship.start = FuzzyDate::ofYear(2019);
    return relationship;
}

Money dollars(std::int64_t cents) {
    Money money;
    money.lowest = money.highest = cents;
    money.currency = "USD";
    return money;
}

Claim claimOf(ClaimId id, SourceId source, std::string quote) {
    Claim claim;
    claim.id = id;
    claim.source = source;
    claim.quote = std::move(quote);
    claim.start = FuzzyDate::ofYear(2018);
    return claim;
}

} // namespace

TEST_CASE("A new relationship is stated with all its values", "[ui][claims]") {
    const auto claim = statementOf(Relationship(), investment());
    REQUIRE(claim);
    CHECK(claim->start == FuzzyDate::ofYear(2019));
    CHECK(claim->stage == Stage::completed);
    CHECK_FALSE(claim->amount.isStated());
}

TEST_CASE("A changed amount states the amount and nothing else", "[ui][claims]") {
    Relationship after = investment();
    after.amount = dollars(100);
    const auto claim = statementOf(investment(), after);
    REQUIRE(claim);
    CHECK(claim->amount == dollars(100));
    CHECK_FALSE(claim->start.isStated());
    CHECK_FALSE(claim->stage);
}

TEST_CASE("Notes, strength and an emptied value are no source's statement", "[ui][claims]") {
    Relationship after = investment();
    after.note = "check again";
    after.strength = Strength::tentative;
    after.start = {};
    CHECK_FALSE(statementOf(investment(), after));
}

TEST_CASE("A statement joins what the same source says in the same words", "[ui][claims]") {
    Claim statement = claimOf({}, SourceId(7), "出資した");
    statement.start = {};
    statement.amount = dollars(500);
    const std::vector<Claim> existing{claimOf(ClaimId(1), SourceId(7), "出資した"),
                                      claimOf(ClaimId(2), SourceId(7), "other words"),
                                      claimOf(ClaimId(3), SourceId(8), "出資した")};
    const Claim merged = mergedClaim(existing, statement);
    CHECK(merged.id == ClaimId(1));
    CHECK(merged.amount == dollars(500));
    CHECK(merged.start == FuzzyDate::ofYear(2018));
}

TEST_CASE("Other words of the same source make a claim of their own", "[ui][claims]") {
    const Claim statement = claimOf({}, SourceId(7), "new words");
    CHECK(mergedClaim({claimOf(ClaimId(1), SourceId(7), "出資した")}, statement) == statement);
}

TEST_CASE("A dispute is never turned into support", "[ui][claims]") {
    Claim dispute = claimOf(ClaimId(1), SourceId(7), "");
    dispute.stance = Stance::disputes;
    CHECK_FALSE(mergedClaim({dispute}, claimOf({}, SourceId(7), "")).id);
}
