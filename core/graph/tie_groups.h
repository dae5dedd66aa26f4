// Owns the question of whom an entity's ties lead to, by type and direction: what unfolding it would bring.
#pragma once

#include "core/graph/topology.h"

#include <functional>
#include <vector>

namespace moneyties::graph {

/// From the entity that was asked for, or to it. Symmetric ties count as outgoing.
enum class Way { outgoing, incoming };

struct TieGroup {
    RelationshipTypeId type;
    Way way = Way::outgoing;
    std::vector<EntityId> others; ///< distinct, in the order of the relationships
};

/// The ties of `centre` to those that are wanted (loops aside), the largest group first, then in the order
/// of the types' ids. Empty when `centre` is not in the topology.
std::vector<TieGroup> tieGroups(const Topology& topology, EntityId centre,
                                const std::function<bool(EntityId)>& isWanted);

/// Everyone in some group, once, in the order of the groups.
std::vector<EntityId> everyoneIn(const std::vector<TieGroup>& groups);

} // namespace moneyties::graph
