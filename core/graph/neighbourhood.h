// Owns the questions of who is near: an entity's surroundings, and whom two entities share.
#pragma once

#include "core/graph/filter.h"

#include <cstddef>
#include <vector>

namespace moneyties::graph {

struct Reached {
    EntityId entity;
    std::size_t steps = 0;
    friend bool operator==(const Reached&, const Reached&) = default;
};

/// Everyone within `hops` steps of `centre`, which comes first; nearest first, then in order of nodes'
/// relationships. Empty when `centre` is not in the topology.
std::vector<Reached> neighbourhood(const Topology& topology, EntityId centre, std::size_t hops,
                                   const Filter& filter = {});

/// Those who are one step from both, in the topology's order of entities; neither of the two themselves.
std::vector<EntityId> commonNeighbours(const Topology& topology, EntityId a, EntityId b,
                                       const Filter& filter = {});

} // namespace moneyties::graph
