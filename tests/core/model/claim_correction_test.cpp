#include "core/model/claim_correction.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;

namespace {

Money dollars(std::int64_t cents) {
    Money money;
    money.lowest = money.highest = cents;
    money.currency = "USD";
    return money;
}

Claim claimOf(std::int64_t id, const Money& amount) {
    Claim claim;
    claim.id = ClaimId(id);
    claim.source = SourceId(id);
    claim.amount = amount;
    claim.quote = "as printed";
    return claim;
}

Relationship tieOf(const Money& amount) {
    Relationship tie;
    tie.id = RelationshipId(7);
    tie.amount = amount;
    return tie;
}

} // namespace

TEST_CASE("an error of entry stands in the claims that state the value as it was accepted", "[correction]") {
    const Relationship before = tieOf(dollars(500));
    const Relationship after = tieOf(dollars(5000));
    Claim silent = claimOf(3, {});
    silent.start = FuzzyDate::ofYear(2015);
    Claim disputing = claimOf(4, dollars(500));
    disputing.stance = Stance::disputes;
    const std::vector<Claim> claims = {claimOf(1, dollars(500)), claimOf(2, dollars(900)), silent, disputing};
    CHECK(claimsStating(before, after, claims).size() == 2);
    const auto agreeing = claimsAgreeing(before, after, claims);
    REQUIRE(agreeing.size() == 1);
    CHECK(agreeing.front().id == ClaimId(1));
    CHECK(corrected(agreeing.front(), before, after).amount == dollars(5000));
    CHECK(corrected(silent, before, after) == silent);
}

TEST_CASE("a claim that was taken back is not corrected again", "[correction]") {
    const Relationship before = tieOf(dollars(500));
    const Relationship after = tieOf(dollars(5000));
    Claim newer = claimOf(2, dollars(500));
    newer.supersedes = ClaimId(1);
    const auto stating = claimsStating(before, after, std::vector{claimOf(1, dollars(500)), newer});
    REQUIRE(stating.size() == 1);
    CHECK(stating.front().id == ClaimId(2));
}

TEST_CASE("a source's correction is a claim of its own that supersedes the old one", "[correction]") {
    const Claim old = claimOf(1, dollars(500));
    const Claim made =
        supersedingClaim(old, corrected(old, tieOf(dollars(500)), tieOf(dollars(600))), "Correction:");
    CHECK_FALSE(made.id);
    CHECK(made.supersedes == ClaimId(1));
    CHECK(made.source == old.source);
    CHECK(made.quote == "Correction:");
    CHECK(made.amount == dollars(600));
}

TEST_CASE("a new stage or end is the record's own, another value of a state begins a new state",
          "[correction]") {
    Relationship before = tieOf({});
    before.share = Share{250'000};
    before.stage = Stage::negotiating;
    Relationship completed = before;
    completed.stage = Stage::completed;
    CHECK(mayBeWorldChange(before, completed, Nature::event));
    CHECK(worldChange(before, completed).record == completed);
    CHECK_FALSE(worldChange(before, completed).follows);

    Relationship more = before;
    more.share = Share{300'000};
    CHECK_FALSE(mayBeWorldChange(before, more, Nature::event));
    REQUIRE(mayBeWorldChange(before, more, Nature::state));
    const WorldChange change = worldChange(before, more);
    CHECK(change.record.share == before.share);
    CHECK(change.record.end.state == EndDate::State::endedUnknownDay);
    REQUIRE(change.follows);
    CHECK_FALSE(change.follows->id);
    CHECK(change.follows->share == more.share);
    CHECK_FALSE(change.follows->end.isStated());
}

TEST_CASE("a deal's total and valuation are corrected like a relationship's values", "[correction]") {
    Deal before;
    before.total = dollars(500);
    before.valuation = dollars(9000);
    Deal after = before;
    after.valuation = dollars(8000);
    Claim claim = claimOf(1, dollars(500));
    claim.valuation = dollars(9000);
    const auto agreeing = claimsAgreeing(before, after, std::vector{claim});
    REQUIRE(agreeing.size() == 1);
    CHECK(corrected(claim, before, after).valuation == dollars(8000));
    CHECK(corrected(claim, before, after).amount == dollars(500));
    CHECK_FALSE(mayBeWorldChange(before, after));
}
