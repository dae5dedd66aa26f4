#include "core/store/assessments.h"

#include "tests/core/store/store_fixture.h"

#include <catch2/catch_test_macros.hpp>

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

    const EvidenceCounts counts = countEvidence(assessAll(*project));
    CHECK(counts.conflicts == 1);
    CHECK(counts.disputed == 0);
    CHECK(counts.unsupported == 1);
    CHECK(assessmentOf(*project, conflicting).conflicts.size() == 1);
    CHECK_THROWS_AS(assessmentOf(*project, RelationshipId(999)), Error);
}
