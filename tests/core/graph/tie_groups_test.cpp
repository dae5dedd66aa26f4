#include "core/graph/tie_groups.h"

#include "tests/core/graph/random_multigraph.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace moneyties;
using namespace moneyties::graph;

namespace {

/// The same by looking at each relationship.
std::set<EntityId> reachedBy(const Topology& topology, EntityId centre, const TieGroup& group) {
    std::set<EntityId> others;
    for (RelationshipIndex i = 0; i < topology.relationshipCount(); ++i) {
        const EntityId from = topology.entity(topology.from(i));
        const EntityId to = topology.entity(topology.to(i));
        const bool isSymmetric = topology.direction(i) == Direction::symmetric;
        if (topology.type(i) != group.type || from == to)
            continue;
        if (from == centre && group.way == Way::outgoing)
            others.insert(to);
        if (to == centre && (group.way == Way::incoming) != isSymmetric)
            others.insert(from);
    }
    return others;
}

} // namespace

TEST_CASE("tie groups hold every neighbour of a type and way exactly once, large groups first", "[graph]") {
    for (unsigned seed = 0; seed < 30; ++seed) {
        const test::Multigraph graph = test::randomMultigraph(seed, 8, 30);
        const Topology topology = graph.topology();
        const EntityId centre = graph.entities[seed % 8];
        const auto groups = tieGroups(topology, centre, [](EntityId) { return true; });
        std::set<EntityId> everyone;
        for (const TieGroup& group : groups) {
            const std::set<EntityId> others(group.others.begin(), group.others.end());
            CHECK(others.size() == group.others.size());
            CHECK(others == reachedBy(topology, centre, group));
            everyone.insert(others.begin(), others.end());
        }
        CHECK(std::ranges::is_sorted(groups, std::greater{},
                                     [](const TieGroup& group) { return group.others.size(); }));
        const auto all = everyoneIn(groups);
        CHECK(std::set<EntityId>(all.begin(), all.end()) == everyone);
        CHECK(all.size() == everyone.size());
    }
}

TEST_CASE("tie groups leave out whoever is not wanted", "[graph]") {
    const test::Multigraph graph = test::randomMultigraph(3, 8, 30);
    const auto groups =
        tieGroups(graph.topology(), graph.entities[0], [](EntityId id) { return id.value % 2 == 0; });
    REQUIRE_FALSE(groups.empty());
    for (const EntityId id : everyoneIn(groups))
        CHECK(id.value % 2 == 0);
}
