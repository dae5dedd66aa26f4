// Owns tiesByType: how many relationships of each type lead to and from an entity.
#pragma once

#include "core/graph/topology.h"

#include <cstdint>
#include <vector>

namespace moneyties::graph {

struct TypeCount {
    RelationshipTypeId type;
    std::int64_t outgoing = 0; ///< of those that have the entity as `from`
    std::int64_t incoming = 0;
    friend bool operator==(const TypeCount&, const TypeCount&) = default;
};

/// By type, ascending; one to itself counts on both sides. Empty when the entity is not in the topology.
std::vector<TypeCount> tiesByType(const Topology& topology, EntityId entity);

} // namespace moneyties::graph
