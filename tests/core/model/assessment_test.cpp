#include "core/model/assessment.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace moneyties;

namespace {

Money usd(std::int64_t dollars) {
    Money money;
    money.lowest = money.highest = dollars * 100;
    money.currency = "USD";
    return money;
}

Money about(Money money) {
    money.about = true;
    return money;
}

Money joint(Money money) {
    money.joint = true;
    return money;
}

Claim claimOf(std::int64_t id, Money amount = {}, FuzzyDate start = {}) {
    Claim claim;
    claim.id = ClaimId(id);
    claim.subject = RelationshipId(1);
    claim.amount = std::move(amount);
    claim.start = std::move(start);
    return claim;
}

std::vector<Conflict> conflictsOf(std::vector<Claim> claims) {
    return assess(Relationship{}, claims).conflicts;
}

const Vocabulary& words() {
    return builtInVocabulary();
}

Relationship tie(std::int64_t id, const char* type, FuzzyDate start = {}) {
    Relationship relationship;
    relationship.id = RelationshipId(id);
    relationship.type = words().typeByCode(type)->id;
    relationship.from = EntityId(1);
    relationship.to = EntityId(2);
    relationship.start = std::move(start);
    return relationship;
}

} // namespace

TEST_CASE("a relationship that no claim supports is unsupported", "[model]") {
    CHECK(assess(Relationship{}, {}).isUnsupported);
    std::vector<Claim> claims{claimOf(1)};
    CHECK_FALSE(assess(Relationship{}, claims).isUnsupported);
    claims[0].stance = Stance::disputes;
    const Assessment disputed = assess(Relationship{}, claims);
    CHECK(disputed.isUnsupported);
    CHECK(disputed.disputes == std::vector{ClaimId(1)});
}

TEST_CASE("two exact amounts that differ are in conflict", "[model]") {
    CHECK(conflictsOf({claimOf(1, usd(100)), claimOf(2, usd(120))}) ==
          std::vector{Conflict{ClaimField::amount, ClaimId(1), ClaimId(2)}});
    CHECK(conflictsOf({claimOf(1, usd(100)), claimOf(2, usd(100))}).empty());
}

TEST_CASE("about reaches ten per cent further", "[model]") {
    CHECK(conflictsOf({claimOf(1, about(usd(100))), claimOf(2, usd(110))}).empty());
    CHECK(conflictsOf({claimOf(1, about(usd(100))), claimOf(2, usd(112))}).size() == 1);
}

TEST_CASE("bounds agree with every amount inside them", "[model]") {
    Money atLeast = usd(50);
    atLeast.highest.reset();
    CHECK(conflictsOf({claimOf(1, atLeast), claimOf(2, usd(900))}).empty());
    CHECK(conflictsOf({claimOf(1, atLeast), claimOf(2, usd(49))}).size() == 1);
}

TEST_CASE("joint and own amounts, other measures and other currencies are not comparable", "[model]") {
    Money valuation = usd(900);
    valuation.measure = Measure::valuation;
    Money euros = usd(900);
    euros.currency = "EUR";
    Money undisclosed;
    undisclosed.words = "undisclosed";
    for (const Money& other : {joint(usd(900)), valuation, euros, undisclosed}) {
        CHECK(agreementOf(usd(100), other) == Agreement::notComparable);
        CHECK(conflictsOf({claimOf(1, usd(100)), claimOf(2, other)}).empty());
    }
}

TEST_CASE("dates conflict when no day satisfies both", "[model]") {
    const FuzzyDate year = FuzzyDate::ofYear(2018);
    const FuzzyDate month = FuzzyDate::ofMonth(2018, 2);
    const FuzzyDate next = FuzzyDate::ofYear(2019);
    CHECK(agreementOf(year, month) == Agreement::agree);
    CHECK(agreementOf(year, next) == Agreement::contradict);
    CHECK(agreementOf(*parseEdtf("2018~"), next) == Agreement::agree);
    CHECK(agreementOf(*parseEdtf("[2019..]"), year) == Agreement::contradict);
    CHECK(agreementOf(FuzzyDate{}, year) == Agreement::notComparable);
}

TEST_CASE("an end contradicts a later sign of life", "[model]") {
    const EndDate ended{EndDate::State::on, FuzzyDate::ofYear(2018)};
    const EndDate seenLater{EndDate::State::ongoingAsOf, FuzzyDate::ofYear(2020)};
    const EndDate seenBefore{EndDate::State::ongoingAsOf, FuzzyDate::ofYear(2017)};
    const EndDate someDay{EndDate::State::endedUnknownDay, {}};
    CHECK(agreementOf(ended, seenLater) == Agreement::contradict);
    CHECK(agreementOf(seenLater, ended) == Agreement::contradict);
    CHECK(agreementOf(ended, seenBefore) == Agreement::agree);
    CHECK(agreementOf(ended, someDay) == Agreement::agree);
}

TEST_CASE("stages follow each other in time, but completed and cancelled contradict", "[model]") {
    CHECK(agreementOf(Stage::negotiating, Stage::completed) == Agreement::agree);
    CHECK(agreementOf(Stage::cancelled, Stage::completed) == Agreement::contradict);
    CHECK(agreementOf(Stage::completed, Stage::denied) == Agreement::contradict);
}

TEST_CASE("a claim that its source corrected no longer counts", "[model]") {
    std::vector<Claim> claims{claimOf(1, usd(100)), claimOf(2, usd(200))};
    claims[1].supersedes = ClaimId(1);
    CHECK(assess(Relationship{}, claims).conflicts.empty());
}

TEST_CASE("an accepted value that no source states is told, unless one backs it", "[model]") {
    Relationship relationship;
    relationship.amount = usd(500);
    const std::vector<Claim> against{claimOf(1, usd(100))};
    CHECK(assess(relationship, against).acceptedAgainstSources == std::vector{ClaimField::amount});
    const std::vector<Claim> mixed{claimOf(1, usd(100)), claimOf(2, usd(500))};
    CHECK(assess(relationship, mixed).acceptedAgainstSources.empty());
}

TEST_CASE("a state ends by its own end date", "[model]") {
    Relationship leads = tie(1, "leads");
    CHECK_FALSE(endingOf(leads, {}, words()));
    leads.end = {EndDate::State::on, FuzzyDate::ofYear(2020)};
    CHECK(endingOf(leads, {}, words())->end.date == FuzzyDate::ofYear(2020));
    leads.end = {EndDate::State::ongoingAsOf, FuzzyDate::ofYear(2020)};
    CHECK_FALSE(endingOf(leads, {}, words()));
}

TEST_CASE("leaving ends leading, but not founding", "[model]") {
    const std::vector others{tie(9, "left", FuzzyDate::ofYear(2018))};
    const auto ending = endingOf(tie(1, "leads", FuzzyDate::ofYear(2015)), others, words());
    REQUIRE(ending);
    CHECK(ending->by == RelationshipId(9));
    CHECK(ending->end.date == FuzzyDate::ofYear(2018));
    CHECK_FALSE(endingOf(tie(2, "founded", FuzzyDate::ofYear(2015)), others, words()));
}

TEST_CASE("an event before the state began does not end it", "[model]") {
    const std::vector others{tie(9, "left", FuzzyDate::ofYear(2012))};
    CHECK_FALSE(endingOf(tie(1, "leads", FuzzyDate::ofYear(2015)), others, words()));
}

TEST_CASE("being reinstated in the same month begins again what a dismissal ended", "[model]") {
    const std::vector others{tie(8, "reinstated_at", FuzzyDate::ofMonth(2023, 11)),
                             tie(9, "dismissed_from", FuzzyDate::ofMonth(2023, 11))};
    CHECK_FALSE(endingOf(tie(1, "leads"), others, words()));
}

TEST_CASE("only events between the same two in the same direction count", "[model]") {
    Relationship left = tie(9, "left", FuzzyDate::ofYear(2018));
    std::swap(left.from, left.to);
    CHECK_FALSE(endingOf(tie(1, "leads"), std::vector{left}, words()));
    left = tie(9, "left");
    left.stage = Stage::cancelled;
    CHECK_FALSE(endingOf(tie(1, "leads"), std::vector{left}, words()));
}

TEST_CASE("amounts agree just when one amount satisfies both, as trying every amount says", "[model]") {
    constexpr std::int64_t kMost = 40;
    std::mt19937 random(61);
    const auto anyMoney = [&random] {
        Money money;
        money.currency = "JPY";
        money.lowest = random() % kMost;
        money.highest = *money.lowest + static_cast<std::int64_t>(random() % 5);
        if (random() % 4 == 0)
            money.lowest.reset();
        else if (random() % 4 == 0)
            money.highest.reset();
        return money;
    };
    const auto satisfies = [](std::int64_t amount, const Money& money) {
        return (!money.lowest || amount >= *money.lowest) && (!money.highest || amount <= *money.highest);
    };
    for (int round = 0; round < 2000; ++round) {
        const Money a = anyMoney();
        const Money b = anyMoney();
        bool isSatisfiable = false;
        for (std::int64_t amount = 0; amount < 2 * kMost; ++amount)
            isSatisfiable = isSatisfiable || (satisfies(amount, a) && satisfies(amount, b));
        CHECK(agreementOf(a, b) == (isSatisfiable ? Agreement::agree : Agreement::contradict));
        CHECK(agreementOf(a, b) == agreementOf(b, a));
    }
}

TEST_CASE("every pair of contradicting claims is told once, whatever their order", "[model]") {
    std::mt19937 random(67);
    for (int round = 0; round < 200; ++round) {
        std::vector<Claim> claims;
        for (std::int64_t id = 1; id <= 6; ++id)
            claims.push_back(claimOf(id, usd(100 * static_cast<std::int64_t>(1 + random() % 3))));
        std::size_t expected = 0;
        for (std::size_t i = 0; i < claims.size(); ++i)
            for (std::size_t j = i + 1; j < claims.size(); ++j)
                expected += claims[i].amount == claims[j].amount ? 0 : 1;
        CHECK(conflictsOf(claims).size() == expected);
        std::ranges::shuffle(claims, random);
        CHECK(conflictsOf(claims).size() == expected);
    }
}
