#include "core/store/sample.h"

#include "core/graph/topology.h"
#include "tests/core/store/store_fixture.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::store;

namespace {

EntityId find(const Project& project, const char* name) {
    const auto hits = project.search(name, 1);
    REQUIRE_FALSE(hits.empty());
    return hits.front().entity;
}

} // namespace

TEST_CASE("the sample holds the whole story and nothing to undo", "[store][sample]") {
    const TemporaryFolder folder;
    const auto project = createSample(folder / "s.ties");
    const Counts counts = project->counts();
    CHECK(counts.entities == 32);
    CHECK(counts.relationships == 66);
    CHECK(counts.deals == 3);
    CHECK(counts.claims == 77);
    CHECK(counts.entityClaims == 40);
    CHECK(counts.sources == 2);
    CHECK_FALSE(project->undoable());
    CHECK(project->topology()->nodeCount() == 32);
    CHECK(project->topology()->relationshipCount() == 66);
}

TEST_CASE("the sample's values are those of its tables", "[store][sample]") {
    const TemporaryFolder folder;
    const auto project = createSample(folder / "s.ties");
    const EntityId musk = find(*project, "Elon Musk");
    const auto ties = project->relationshipsBetween(musk, find(*project, "OpenAI"));
    const auto type = project->vocabulary().typeByCode("invested")->id;
    const auto invested = std::ranges::find(ties, type, &Relationship::type);
    REQUIRE(invested != ties.end());
    CHECK(invested->amount.lowest == 10'000'000'000);
    CHECK(invested->amount.about);
    CHECK(toEdtf(invested->start) == "2015");
    const auto claims = project->claimsOf(invested->id);
    REQUIRE(claims.size() == 1);
    CHECK(claims.front().amount.words == "約1億ドル");
    CHECK(claims.front().note == "The source says: about");

    const auto deals = project->deals();
    REQUIRE(deals.size() == 3);
    CHECK(deals[0].valuation.lowest == 10'000'000'000'000);
    CHECK(deals[0].valuation.about);
    CHECK_FALSE(deals[0].total.about);
    CHECK(project->relationshipsOf(deals[0].id).size() == 4);
    CHECK(project->claimsOf(deals[2].id).front().stage == Stage::cancelled);

    const Entity meta = *project->entity(find(*project, "フェイスブック"));
    CHECK(nameIn(meta, "ja") == "メタ");
    CHECK(meta.names[2].role == NameRole::former);
    CHECK(meta.names[2].language == "en");
    CHECK(meta.names[3].language == "ja");
    const auto claimed = project->claimsOf(ClaimSubject(musk));
    CHECK(claimed.size() == 2);
}

TEST_CASE("the sample finds Elon Musk by any of his names", "[store][sample]") {
    const TemporaryFolder folder;
    const auto project = createSample(folder / "s.ties");
    const auto musk = project->search("Elon Musk", 1).front().entity;
    for (const char* text : {"ﾏｽｸ", "musk", "マ", "いーろん", "iiron"}) {
        INFO(text);
        const auto hits = project->search(text);
        CHECK(std::ranges::find(hits, musk, &NameHit::entity) != hits.end());
        CHECK(hits.front().entity == musk);
    }
}
