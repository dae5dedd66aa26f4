#include "core/store/assessments.h"

#include "core/store/sample.h"
#include "tests/core/store/store_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <vector>

using namespace moneyties;
using namespace moneyties::store;

namespace {

Claim claimOn(RelationshipId relationship, SourceId source, int year) {
    Claim claim;
    claim.subject = relationship;
    claim.source = source;
    claim.start = FuzzyDate::ofYear(year);
    return claim;
}

} // namespace

TEST_CASE("the evidence of a project is counted by relationship", "[store]") {
    const TemporaryFolder folder;
    const auto project = Project::create(folder / "a.ties");
    RelationshipId conflicting;
    project->edit({ActionCode::quickEntry, {}}, [&](Edit& edit) {
        const EntityId a = edit.insert(named(*project, "A"));
        const EntityId b = edit.insert(named(*project, "B"));
        conflicting = edit.insert(tie(*project, a, "invested", b));
        const RelationshipId supported = edit.insert(tie(*project, b, "invested", a));
        edit.insert(tie(*project, a, "friend_of", b));
        Source source;
        source.title = "A paper";
        const SourceId paper = edit.insert(source);
        edit.insert(claimOn(conflicting, paper, 2015));
        edit.insert(claimOn(conflicting, paper, 2017));
        edit.insert(claimOn(supported, paper, 2015));
    });

    const EvidenceCounts counts = countEvidence(*project);
    CHECK(counts.conflicts == 1);
    CHECK(counts.disputed == 0);
    CHECK(counts.unsupported == 1);
    CHECK(assessmentOf(*project, conflicting).conflicts.size() == 1);
    CHECK_THROWS_AS(assessmentOf(*project, RelationshipId(999)), Error);
}

TEST_CASE("each record is visited once, in order, with the claims on it", "[store]") {
    const TemporaryFolder folder;
    const auto project = createSample(folder / "a.ties");
    std::vector<Relationship> relationships = project->relationships();
    auto expected = relationships.begin();
    project->eachRelationship([&](const Relationship& relationship, const std::vector<Claim>& claims) {
        REQUIRE(expected != relationships.end());
        CHECK(relationship.id == expected->id);
        CHECK(relationship.amount == expected->amount);
        CHECK(claims == project->claimsOf(relationship.id));
        ++expected;
    });
    CHECK(expected == relationships.end());
    std::vector<DealId> deals;
    project->eachDeal([&](const Deal& deal, const std::vector<Claim>& claims) {
        deals.push_back(deal.id);
        CHECK(claims == project->claimsOf(deal.id));
    });
    CHECK(deals.size() == project->deals().size());
}

TEST_CASE("the newest claims are those after the last one that was seen", "[store]") {
    const TemporaryFolder folder;
    CHECK(Project::create(folder / "empty.ties")->newestClaim() == ClaimId(0));
    const auto project = createSample(folder / "a.ties");
    const std::vector<Claim> all = project->claims();
    CHECK(project->newestClaim() == all.back().id);
    CHECK(project->claimsAfter(all[all.size() - 3].id).size() == 2);
}

TEST_CASE("entities are listed by kind, and those that nothing ties to anybody", "[store]") {
    const TemporaryFolder folder;
    const auto project = createSample(folder / "a.ties");
    const Counts counts = project->counts();
    for (const auto& [kind, count] : counts.entitiesByKind)
        CHECK(static_cast<std::int64_t>(project->entitiesOf(kind).size()) == count);
    std::vector<EntityId> untied;
    for (const EntityRow& row : project->entityRows())
        if (row.degree == 0)
            untied.push_back(row.id);
    std::ranges::sort(untied);
    CHECK(project->untiedEntities() == untied);
}
