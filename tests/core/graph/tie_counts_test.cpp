#include "core/graph/tie_counts.h"

#include "tests/core/graph/random_multigraph.h"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <vector>

using namespace moneyties;
using namespace moneyties::graph;

TEST_CASE("ties are counted by type and side as looking at each of them counts them", "[graph][property]") {
    for (unsigned seed = 0; seed < 30; ++seed) {
        const test::Multigraph graph = test::randomMultigraph(seed, 8, 60);
        for (const EntityId entity : graph.entities) {
            std::map<RelationshipTypeId, TypeCount> expected;
            for (const RelationshipRecord& tie : graph.records) {
                if (tie.from == entity)
                    ++expected[tie.type].outgoing;
                if (tie.to == entity)
                    ++expected[tie.type].incoming;
            }
            std::vector<TypeCount> counts;
            for (const auto& [type, count] : expected)
                counts.push_back({type, count.outgoing, count.incoming});
            CHECK(tiesByType(graph.topology(), entity) == counts);
        }
    }
    CHECK(tiesByType(Topology(), EntityId(1)).empty());
}
