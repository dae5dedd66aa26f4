// Owns Topology: an immutable snapshot of who is tied to whom, as compressed rows with dense attributes.
#pragma once

#include "core/base/id.h"
#include "core/model/fuzzy_date.h"
#include "core/model/vocabulary.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace moneyties::graph {

/// Place of an entity in a Topology: 0 to nodeCount() - 1, in the order the entities were given.
using NodeIndex = std::uint32_t;
/// Place of a relationship in a Topology: 0 to relationshipCount() - 1, in the order they were given.
using RelationshipIndex = std::uint32_t;

/// The days that a fuzzy date may mean, both included. Open bounds are the ends of time.
struct DayRange {
    Day earliest = Day::min();
    Day latest = Day::max();
    friend bool operator==(const DayRange&, const DayRange&) = default;
};

/// The range of a date; everything when it is not stated.
DayRange rangeOf(const FuzzyDate& date);

/// What the graph knows of one relationship.
struct RelationshipRecord {
    RelationshipId id;
    EntityId from;
    EntityId to;
    RelationshipTypeId type;
    TieClass tie = TieClass::moneyAndControl;
    Direction direction = Direction::directed;
    DayRange start;
    DayRange end; ///< without bounds when it has not ended as far as is known
};

/// One end's view of a relationship. A relationship from an entity to itself has two arcs there.
class Arc {
public:
    Arc() = default;
    Arc(RelationshipIndex relationship, bool forward)
        : m_packed(relationship << 1 | static_cast<std::uint32_t>(forward)) {}

    RelationshipIndex relationship() const { return m_packed >> 1; }
    /// Whether the arc leads from the relationship's `from` to its `to`.
    bool isForward() const { return m_packed & 1; }
    friend bool operator==(Arc, Arc) = default;

private:
    std::uint32_t m_packed = 0;
};

namespace detail {
struct TopologyData;
}

/// Cheap to copy and safe to read from any thread. Holds at most 2^31 - 1 relationships.
class Topology {
public:
    Topology();

    /// Entities are distinct. A relationship with an end that is not among them is left out.
    Topology(std::vector<EntityId> entities, std::span<const RelationshipRecord> relationships);

    std::size_t nodeCount() const;
    std::size_t relationshipCount() const;

    EntityId entity(NodeIndex node) const;
    /// Nothing when the entity is not in this snapshot.
    std::optional<NodeIndex> find(EntityId entity) const;

    RelationshipId relationship(RelationshipIndex index) const;
    NodeIndex from(RelationshipIndex index) const;
    NodeIndex to(RelationshipIndex index) const;
    RelationshipTypeId type(RelationshipIndex index) const;
    TieClass tie(RelationshipIndex index) const;
    Direction direction(RelationshipIndex index) const;
    DayRange start(RelationshipIndex index) const;
    DayRange end(RelationshipIndex index) const;

    /// Number of arcs at a node: parallel relationships count each, a loop counts twice.
    std::size_t degree(NodeIndex node) const;
    /// The node's arcs in the order of their relationships, and where each leads: arcs(n)[i] leads to
    /// neighbours(n)[i].
    std::span<const Arc> arcs(NodeIndex node) const;
    std::span<const NodeIndex> neighbours(NodeIndex node) const;

    /// For the algorithms of this folder.
    const detail::TopologyData& data() const { return *m_data; }
    const std::shared_ptr<const detail::TopologyData>& shared() const { return m_data; }
    explicit Topology(std::shared_ptr<const detail::TopologyData> data);

private:
    std::shared_ptr<const detail::TopologyData> m_data;
};

} // namespace moneyties::graph
