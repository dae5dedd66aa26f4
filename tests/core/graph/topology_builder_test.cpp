#include "core/graph/topology_builder.h"

#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace moneyties;
using namespace moneyties::graph;

TEST_CASE("a topology finds entities whose ids lie far apart", "[graph]") {
    const std::vector<EntityId> entities{EntityId(5), EntityId(4'000'000'000'000), EntityId(7)};
    const Topology topology(entities, {});
    for (NodeIndex node = 0; node < entities.size(); ++node)
        CHECK(topology.find(entities[node]) == node);
    CHECK_FALSE(topology.find(EntityId(6)));
    CHECK_FALSE(topology.find(EntityId(-1)));
}
