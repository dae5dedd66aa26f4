#include "tests/core/store/bulk_stories.h"
#include "tests/core/store/random_edits.h"
#include "tests/core/store/store_fixture.h"

#include "core/store/neighbours.h"
#include "core/store/sample.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace moneyties;
using namespace moneyties::store;

namespace {

std::vector<TiePlace> placesOf(const Project& project, EntityId entity, TieSide side) {
    std::vector<TiePlace> places;
    for (const Relationship& tie : project.relationships())
        if ((side == TieSide::outgoing ? tie.from : tie.to) == entity)
            places.push_back({tie.type, side == TieSide::outgoing ? tie.to : tie.from, tie.id});
    std::ranges::sort(places);
    return places;
}

std::vector<TiePlace> paged(const Project& project, NeighbourQuery query) {
    std::vector<TiePlace> places;
    for (bool isLast = false; !isLast;) {
        const NeighbourPage page = project.neighbours(query);
        CHECK(page.neighbours.size() <= query.limit);
        for (const Neighbour& neighbour : page.neighbours)
            places.push_back(neighbour.place);
        isLast = page.isLast;
        if (!isLast)
            query.after = places.back();
    }
    return places;
}

} // namespace

TEST_CASE("pages of neighbours together are all ties, each once, in order", "[store][neighbours][property]") {
    const TemporaryFolder folder;
    const auto project = createSample(folder / "a.ties");
    project->import({ActionCode::import, {}},
                    [&](BulkWriter& writer) { addStory(writer, project->vocabulary(), 4, 12); });
    for (const EntityRow& row : project->entityRows())
        for (const TieSide side : {TieSide::outgoing, TieSide::incoming}) {
            const auto all = placesOf(*project, row.id, side);
            for (const std::size_t limit : {1u, 3u, 200u})
                CHECK(paged(*project, {row.id, side, {}, {}, limit}) == all);
            std::map<RelationshipTypeId, std::vector<TiePlace>> byType;
            for (const TiePlace& place : all)
                byType[place.type].push_back(place);
            std::int64_t counted = 0;
            for (const TieCount& count : project->tieCounts(row.id)) {
                if (count.side != side)
                    continue;
                counted += count.ties;
                CHECK(count.ties == static_cast<std::int64_t>(byType[count.type].size()));
                CHECK(paged(*project, {row.id, side, count.type, {}, 2}) == byType[count.type]);
            }
            CHECK(counted == static_cast<std::int64_t>(all.size()));
        }
}

TEST_CASE("a neighbour is told with its names and kind", "[store][neighbours]") {
    const TemporaryFolder folder;
    const auto project = createSample(folder / "a.ties");
    const EntityId musk = project->search("Elon Musk").front().entity;
    for (const Neighbour& neighbour : project->neighbours({musk}).neighbours) {
        const EntityRow row = project->entityRows({neighbour.place.other}).front();
        CHECK(neighbour.nameEn == row.nameEn);
        CHECK(neighbour.nameJa == row.nameJa);
        CHECK(neighbour.kind == row.kind);
    }
    CHECK(project->neighbours({EntityId(99'999)}).neighbours.empty());
    CHECK(project->tieCounts(EntityId(99'999)).empty());
}

TEST_CASE("ties are counted alike in the file and in the graph in memory, whoever changes them",
          "[store][neighbours][property]") {
    const TemporaryFolder folder;
    const auto inFile = createSample(folder / "a.ties");
    const auto inMemory = Project::open(folder / "a.ties");
    const auto requireSame = [&] {
        for (const EntityRow& row : inFile->entityRows())
            REQUIRE(inMemory->tieCounts(row.id) == inFile->tieCounts(row.id));
    };
    RandomEdits own(*inMemory, 5);
    RandomEdits foreign(*inFile, 6);
    for (int round = 0; round < 20; ++round) {
        inMemory->topology();
        requireSame();
        own.step();
        inFile->foreignChanges();
        requireSame();
        foreign.step();
        requireSame();
        inMemory->foreignChanges();
    }
}

TEST_CASE("a neighbour's name is the first by position, not by id", "[store][neighbours]") {
    const TemporaryFolder folder;
    const auto project = Project::create(folder / "a.ties");
    const EntityId a = addEntity(*project, "A");
    const EntityId b = addEntity(*project, "B");
    project->edit({}, [&](Edit& edit) { edit.insert(tie(*project, a, "invested", b)); });
    Entity entity = *project->entity(b);
    entity.names.front().language = "fr";
    entity.names.push_back({{}, "Bé", "fr", NameRole::alias, "", {}, {}, false});
    entity.names.push_back({{}, "Bêta", "fr", NameRole::alias, "", {}, {}, false});
    project->edit({}, [&](Edit& edit) { edit.update(entity); });
    entity = *project->entity(b);
    std::ranges::reverse(entity.names);
    project->edit({}, [&](Edit& edit) { edit.update(entity); });
    CHECK(project->neighbours({a}).neighbours.front().nameEn == "Bêta");
}

TEST_CASE("ties among some entities, and their claims, are those of all that lie between them",
          "[store][neighbours][property]") {
    const TemporaryFolder folder;
    const auto project = createSample(folder / "a.ties");
    std::vector<EntityId> some;
    for (const EntityRow& row : project->entityRows())
        if (row.id.value % 3 != 0)
            some.push_back(row.id);
    const auto isOne = [&](EntityId id) { return std::ranges::find(some, id) != some.end(); };
    std::vector<Relationship> expected;
    for (const Relationship& tie : project->relationships())
        if (isOne(tie.from) && isOne(tie.to))
            expected.push_back(tie);
    CHECK(project->relationshipsAmong(some) == expected);
    std::vector<RelationshipId> ids;
    std::size_t claims = 0;
    for (const Relationship& tie : expected) {
        ids.push_back(tie.id);
        claims += project->claimsOf(tie.id).size();
    }
    CHECK(project->claimsOf(ids).size() == claims);
}

TEST_CASE("totals follow the edits", "[store][neighbours][property]") {
    const TemporaryFolder folder;
    const auto project = createSample(folder / "a.ties");
    RandomEdits random(*project, 12);
    for (int i = 0; i < 40; ++i) {
        random.step();
        if (i % 5 == 0)
            project->undo();
        CHECK(project->totals().entities == project->counts().entities);
        CHECK(project->totals().relationships == project->counts().relationships);
    }
}
