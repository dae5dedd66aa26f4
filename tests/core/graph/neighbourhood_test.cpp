#include "core/graph/neighbourhood.h"

#include "core/graph/paths.h"
#include "tests/core/graph/random_multigraph.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace moneyties;
using namespace moneyties::graph;

namespace {

std::size_t stepsTo(const Topology& topology, EntityId from, EntityId to, const Filter& filter) {
    const auto found = paths(topology, from, to, {.filter = filter, .maxCount = 1, .longest = 50});
    return found.empty() ? 1000 : found[0].length();
}

} // namespace

TEST_CASE("the neighbourhood holds exactly those within the steps, nearest first", "[graph]") {
    for (unsigned seed = 0; seed < 30; ++seed) {
        const test::Multigraph graph = test::randomMultigraph(seed, 12, 16);
        const Topology topology = graph.topology();
        Filter filter;
        filter.following = static_cast<Following>(seed % 3);
        const EntityId centre = graph.entities[0];
        const auto reached = neighbourhood(topology, centre, 2, filter);
        CHECK(reached.front() == Reached{centre, 0});
        CHECK(std::ranges::is_sorted(reached, {}, &Reached::steps));
        std::size_t expected = 1;
        for (EntityId entity : graph.entities)
            expected += entity != centre && stepsTo(topology, centre, entity, filter) <= 2;
        CHECK(reached.size() == expected);
        for (std::size_t i = 1; i < reached.size(); ++i)
            CHECK(stepsTo(topology, centre, reached[i].entity, filter) == reached[i].steps);
    }
}

TEST_CASE("common neighbours are one step from both", "[graph]") {
    for (unsigned seed = 0; seed < 30; ++seed) {
        const test::Multigraph graph = test::randomMultigraph(seed, 8, 20);
        const Topology topology = graph.topology();
        const EntityId a = graph.entities[0];
        const EntityId b = graph.entities[1];
        std::vector<EntityId> expected;
        for (EntityId entity : graph.entities)
            if (entity != a && entity != b && stepsTo(topology, a, entity, {}) == 1 &&
                stepsTo(topology, b, entity, {}) == 1)
                expected.push_back(entity);
        CHECK(commonNeighbours(topology, a, b) == expected);
    }
}

TEST_CASE("an unknown entity has no neighbourhood", "[graph]") {
    CHECK(neighbourhood(Topology(), EntityId(1), 3).empty());
    CHECK(commonNeighbours(Topology(), EntityId(1), EntityId(2)).empty());
}
