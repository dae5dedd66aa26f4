#include "core/graph/topology_patch.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace moneyties;
using namespace moneyties::graph;

namespace {

RelationshipRecord randomTie(std::mt19937& random, std::int64_t id) {
    RelationshipRecord tie;
    tie.id = RelationshipId(id);
    tie.from = EntityId(1 + random() % 30);
    tie.to = EntityId(1 + random() % 30);
    tie.type = RelationshipTypeId(1 + random() % 4);
    tie.direction = random() % 2 == 0 ? Direction::directed : Direction::symmetric;
    if (random() % 2 == 0)
        tie.start.earliest = Day(std::chrono::days(random() % 20'000));
    if (random() % 3 == 0)
        tie.end = {Day(std::chrono::days(3)), Day(std::chrono::days(random() % 20'000))};
    return tie;
}

/// A graph as plain maps.
struct World {
    std::set<EntityId> entities;
    std::map<RelationshipId, RelationshipRecord> ties;

    Topology topology() const {
        std::vector<RelationshipRecord> records;
        for (const auto& [id, tie] : ties)
            records.push_back(tie);
        return Topology({entities.begin(), entities.end()}, records);
    }
};

void requireEqual(const Topology& a, const Topology& b) {
    REQUIRE(a.nodeCount() == b.nodeCount());
    REQUIRE(a.relationshipCount() == b.relationshipCount());
    for (RelationshipIndex i = 0; i < a.relationshipCount(); ++i) {
        REQUIRE(a.relationship(i) == b.relationship(i));
        REQUIRE(a.from(i) == b.from(i));
        REQUIRE(a.to(i) == b.to(i));
        REQUIRE(a.type(i) == b.type(i));
        REQUIRE(a.direction(i) == b.direction(i));
        REQUIRE(a.start(i) == b.start(i));
        REQUIRE(a.end(i) == b.end(i));
    }
    for (NodeIndex node = 0; node < a.nodeCount(); ++node) {
        REQUIRE(a.entity(node) == b.entity(node));
        REQUIRE(std::ranges::equal(a.arcs(node), b.arcs(node)));
        REQUIRE(std::ranges::equal(a.neighbours(node), b.neighbours(node)));
    }
}

} // namespace

TEST_CASE("a patched topology is the one that is made anew", "[graph][property]") {
    std::mt19937 random(GENERATE(range(1u, 9u)));
    World world;
    for (int id = 1; id <= 20; ++id)
        world.entities.insert(EntityId(id));
    for (int id = 1; id <= 60; ++id)
        world.ties[RelationshipId(id)] = randomTie(random, id);
    Topology topology = world.topology();
    for (int round = 0; round < 20; ++round) {
        TopologyChanges changes;
        std::set<EntityId> entities;
        std::set<RelationshipId> ties;
        for (int i = 0; i < 3; ++i) {
            const EntityId entity(1 + random() % 30);
            entities.insert(entity);
            if (!world.entities.insert(entity).second)
                world.entities.erase(entity);
            // The ties of one that comes or goes are looked at again.
            for (const auto& [id, tie] : world.ties)
                if (tie.from == entity || tie.to == entity)
                    ties.insert(id);
            const RelationshipId id(1 + random() % 80);
            ties.insert(id);
            if (random() % 2 == 0)
                world.ties.erase(id);
            else
                world.ties[id] = randomTie(random, id.value);
        }
        changes.entities.assign(entities.begin(), entities.end());
        changes.relationships.assign(ties.begin(), ties.end());
        for (const EntityId entity : entities)
            if (world.entities.contains(entity))
                changes.presentEntities.push_back(entity);
        for (const RelationshipId id : ties)
            if (const auto tie = world.ties.find(id); tie != world.ties.end())
                changes.presentTies.push_back(tie->second);
        topology = patched(topology, changes);
        requireEqual(topology, world.topology());
    }
}

TEST_CASE("a patch that changes nothing of a topology gives the same one", "[graph]") {
    std::mt19937 random(7);
    World world;
    for (int id = 1; id <= 30; ++id)
        world.entities.insert(EntityId(id));
    for (int id = 1; id <= 40; ++id)
        world.ties[RelationshipId(id)] = randomTie(random, id);
    const Topology topology = world.topology();
    const RelationshipRecord& tie = world.ties.at(RelationshipId(7));
    const TopologyChanges changes{{tie.from}, {tie.from}, {tie.id, RelationshipId(99)}, {tie}};
    CHECK(patched(topology, changes).shared() == topology.shared());
}

TEST_CASE("a patched topology takes new entities and ties at its end", "[graph]") {
    World world;
    Topology topology = world.topology();
    for (int id = 1; id <= 5; ++id) {
        world.entities.insert(EntityId(id));
        RelationshipRecord tie;
        tie.id = RelationshipId(id);
        tie.from = EntityId(1);
        tie.to = EntityId(id);
        world.ties[tie.id] = tie;
        topology = patched(topology, {{EntityId(id)}, {EntityId(id)}, {tie.id}, {tie}});
        requireEqual(topology, world.topology());
    }
}
