// Owns the patching of a Topology: the next one from the last and what changed, at the price of copying its
// arrays.
#pragma once

#include "core/graph/topology.h"

#include <vector>

namespace moneyties::graph {

/// What changed since a topology was made.
struct TopologyChanges {
    std::vector<EntityId> entities;              ///< that came or may have gone
    std::vector<EntityId> presentEntities;       ///< those of them that are there now, ascending
    std::vector<RelationshipId> relationships;   ///< that came, went or changed, ascending
    std::vector<RelationshipRecord> presentTies; ///< those of them that are there now, ascending by id
};

/// The topology with the changes: the same one when they change nothing that it holds. Entities and
/// relationships of the old one were given in ascending order of their ids, and so are those of the new one.
Topology patched(const Topology& topology, const TopologyChanges& changes);

} // namespace moneyties::graph
