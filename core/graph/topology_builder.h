// Owns TopologyBuilder: the making of a Topology from relationships that come one by one, so that nobody has
// to hold all records at once.
#pragma once

#include "core/graph/topology.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace moneyties::graph {

class TopologyBuilder {
public:
    /// Entities are distinct.
    explicit TopologyBuilder(std::vector<EntityId> entities);
    ~TopologyBuilder();

    void reserve(std::size_t relationships);
    /// A relationship with an end that is not among the entities is left out.
    void add(const RelationshipRecord& record);
    /// The builder is empty afterwards.
    Topology build();

private:
    struct Kinds;
    std::unique_ptr<detail::TopologyData> m_data;
    std::unique_ptr<Kinds> m_kinds;
};

/// What changed since a topology was made.
struct TopologyChanges {
    std::vector<EntityId> entities;              ///< that came or may have gone
    std::vector<EntityId> presentEntities;       ///< those of them that are there now, ascending
    std::vector<RelationshipId> relationships;   ///< that came, went or changed
    std::vector<RelationshipRecord> presentTies; ///< those of them that are there now, ascending by id
};

/// The topology with the changes. Entities and relationships of the old one were given in ascending order of
/// their ids, and so are those of the new one.
Topology patched(const Topology& topology, const TopologyChanges& changes);

} // namespace moneyties::graph
