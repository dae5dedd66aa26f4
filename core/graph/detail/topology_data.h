// Owns the arrays behind a Topology: Boost.Graph's compressed rows and what is known of each relationship.
#pragma once

#include "core/graph/topology.h"

#include <boost/graph/compressed_sparse_row_graph.hpp>

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace moneyties::graph::detail {

/// Each relationship is two arcs, one at each end, so that one row holds all neighbours of a node.
using Csr = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, Arc, boost::no_property,
                                               NodeIndex, std::uint32_t>;

/// Where an entity stands: an array over the ids as long as they lie close together, which they do unless the
/// file comes from elsewhere; else a map.
class NodeLookup {
public:
    NodeLookup() = default;
    explicit NodeLookup(const std::vector<EntityId>& entities);
    std::optional<NodeIndex> find(EntityId entity) const;

private:
    static constexpr NodeIndex kNone = static_cast<NodeIndex>(-1);
    std::int64_t m_first = 0;
    std::vector<NodeIndex> m_nodes;
    std::unordered_map<EntityId, NodeIndex> m_sparse;
};

/// Days from 1970-01-01; the ends of time for open bounds.
struct PackedRange {
    std::int32_t earliest;
    std::int32_t latest;
    friend bool operator==(const PackedRange&, const PackedRange&) = default;
};

struct TieKind {
    RelationshipTypeId type;
    TieClass tie = TieClass::moneyAndControl;
    Direction direction = Direction::directed;
    friend bool operator==(const TieKind&, const TieKind&) = default;
};

struct TopologyData {
    Csr csr;
    std::vector<EntityId> entities;
    NodeLookup nodes;
    std::vector<RelationshipId> ids;
    std::vector<NodeIndex> from;
    std::vector<NodeIndex> to;
    std::vector<std::uint32_t> kinds; ///< index into tieKinds
    std::vector<TieKind> tieKinds;
    std::vector<PackedRange> starts; ///< may end early: the others have no bounds
    std::vector<PackedRange> ends;

    /// A relationship between two nodes, behind the others.
    void append(const RelationshipRecord& record, NodeIndex from, NodeIndex to);
    /// The rows of all nodes from the relationships.
    void buildRows();
};

PackedRange packed(const DayRange& range);

} // namespace moneyties::graph::detail
