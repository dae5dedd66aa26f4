#include "core/store/review.h"

#include "core/store/edit.h"
#include "core/store/sample.h"
#include "tests/core/store/store_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <stop_token>

using namespace moneyties;
using namespace moneyties::store;

namespace {

constexpr Day kToday = std::chrono::year(2025) / 6 / 30;

struct Fixture {
    TemporaryFolder folder;
    std::unique_ptr<Project> project = Project::create(folder / "a.ties");
    EntityId person = addEntity(*project, "Sam");
    EntityId company = addEntity(*project, "OpenAI", "company");

    RelationshipId add(Relationship relationship) {
        RelationshipId id;
        project->edit({ActionCode::addRelationship, {}}, [&](Edit& edit) { id = edit.insert(relationship); });
        return id;
    }
    Relationship tieOf(const char* type) { return tie(*project, person, type, company); }
    template<class IdType>
    std::vector<IdType> found(FindingKind kind) {
        std::vector<IdType> ids;
        for (const Finding& finding : review(*project, kToday).first)
            if (finding.kind == kind)
                ids.push_back(std::get<IdType>(finding.record));
        return ids;
    }
};

} // namespace

TEST_CASE("a negotiation is stale after ninety days without news", "[store][review]") {
    Fixture f;
    Relationship old = f.tieOf("invested");
    old.stage = Stage::negotiating;
    old.start = FuzzyDate::ofDay(kToday - std::chrono::days(91));
    const RelationshipId stale = f.add(old);
    old.start = FuzzyDate::ofDay(kToday - std::chrono::days(90));
    f.add(old);
    old.stage = Stage::completed;
    old.start = FuzzyDate::ofYear(2001);
    f.add(old);
    CHECK(f.found<RelationshipId>(FindingKind::staleStage) == std::vector{stale});
    f.project->edit({ActionCode::addClaim, {}}, [&](Edit& edit) {
        Source source;
        source.title = "news";
        source.published = FuzzyDate::ofDay(kToday - std::chrono::days(10));
        Claim claim;
        claim.source = edit.insert(source);
        claim.subject = stale;
        edit.insert(claim);
    });
    CHECK(f.found<RelationshipId>(FindingKind::staleStage).empty());
}

TEST_CASE("open questions are listed with their words", "[store][review]") {
    Fixture f;
    f.project->edit({ActionCode::editEntity, {}}, [&](Edit& edit) {
        Entity entity = *f.project->entity(f.company);
        entity.openQuestion = "who led the round?";
        edit.update(entity);
    });
    const auto all = review(*f.project, kToday).first;
    REQUIRE_FALSE(all.empty());
    CHECK(all.front() == Finding{FindingKind::openQuestion, f.company, "who led the round?"});
}

TEST_CASE("what cannot be is found: an end before the start, who left before joining, shares over the whole",
          "[store][review]") {
    Fixture f;
    Relationship turned = f.tieOf("invested");
    turned.start = FuzzyDate::ofYear(2020);
    turned.end = {EndDate::State::on, FuzzyDate::ofYear(2019)};
    const RelationshipId ended = f.add(turned);
    Relationship sameYear = turned;
    sameYear.end.date = FuzzyDate::ofYear(2020);
    f.add(sameYear);
    CHECK(f.found<RelationshipId>(FindingKind::endBeforeStart) == std::vector{ended});

    Relationship works = f.tieOf("works_at");
    works.start = FuzzyDate::ofYear(2022);
    f.add(works);
    Relationship left = f.tieOf("left");
    left.start = FuzzyDate::ofYear(2021);
    const RelationshipId early = f.add(left);
    CHECK(f.found<RelationshipId>(FindingKind::leftBeforeJoined) == std::vector{early});

    Relationship held = f.tieOf("shareholder_of");
    held.share = Share{600'000};
    f.add(held);
    CHECK(f.found<EntityId>(FindingKind::sharesOverWhole).empty());
    f.add(held);
    CHECK(f.found<EntityId>(FindingKind::sharesOverWhole) == std::vector{f.company});
}

TEST_CASE("what is missing is found: founders, amounts, sources", "[store][review]") {
    Fixture f;
    CHECK(f.found<EntityId>(FindingKind::companyWithoutFounder) == std::vector{f.company});
    const RelationshipId founded = f.add(f.tieOf("founded"));
    CHECK(f.found<EntityId>(FindingKind::companyWithoutFounder).empty());
    CHECK(f.found<RelationshipId>(FindingKind::unsupported) == std::vector{founded});
    DealId round;
    f.project->edit({ActionCode::addDeal, {}}, [&](Edit& edit) {
        Deal deal;
        deal.nameEn = "Series A";
        round = edit.insert(deal);
    });
    CHECK(f.found<DealId>(FindingKind::roundWithoutAmount) == std::vector{round});
}

TEST_CASE("every note is found with its record", "[store][review]") {
    Fixture f;
    f.project->edit({ActionCode::editEntity, {}}, [&](Edit& edit) {
        Entity entity = *f.project->entity(f.person);
        entity.note = "met in 2019";
        edit.update(entity);
        Board board = f.project->boards().front();
        board.note = "for the report";
        edit.update(board);
    });
    const auto notes = f.project->notes();
    REQUIRE(notes.size() == 2);
    CHECK(notes[0].note == "met in 2019");
    CHECK(std::get<EntityId>(notes[0].record) == f.person);
    CHECK(std::get<BoardId>(notes[1].record) == f.project->boards().front().id);
}

TEST_CASE("of very many findings of a kind the first are kept and all are counted", "[store][review]") {
    Fixture f;
    constexpr int kMany = static_cast<int>(Findings::kMostOfAKind) + 20;
    f.project->edit({ActionCode::addRelationship, {}}, [&](Edit& edit) {
        for (int i = 0; i < kMany; ++i)
            edit.insert(f.tieOf("invested"));
    });
    const Findings found = review(*f.project, kToday);
    CHECK(found.counts.at(FindingKind::unsupported) == kMany);
    CHECK(f.found<RelationshipId>(FindingKind::unsupported).size() == Findings::kMostOfAKind);
}

TEST_CASE("a review that is no longer wanted ends", "[store][review]") {
    Fixture f;
    f.add(f.tieOf("invested"));
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(review(*f.project, kToday, Job(stop.get_token())), Error);
}
