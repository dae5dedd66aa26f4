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
    std::unique_ptr<detail::TopologyData> m_data;
};

} // namespace moneyties::graph
