// Owns the arrays behind a Topology: Boost.Graph's compressed rows and what is known of each relationship.
#pragma once

#include "core/graph/topology.h"

#include <boost/graph/compressed_sparse_row_graph.hpp>

#include <unordered_map>

namespace moneyties::graph::detail {

/// Each relationship is two arcs, one at each end, so that one row holds all neighbours of a node.
using Csr = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, Arc, boost::no_property,
                                               NodeIndex, std::uint32_t>;

struct TopologyData {
    Csr csr;
    std::vector<EntityId> entities;
    std::unordered_map<EntityId, NodeIndex> nodeOf;
    std::vector<RelationshipId> ids;
    std::vector<NodeIndex> from;
    std::vector<NodeIndex> to;
    std::vector<RelationshipTypeId> types;
    std::vector<TieClass> ties;
    std::vector<Direction> directions;
    std::vector<DayRange> starts; ///< empty when no relationship has bounds
    std::vector<DayRange> ends;   ///< empty when no relationship has bounds
};

} // namespace moneyties::graph::detail
