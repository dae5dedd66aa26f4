#include "core/graph/topology_builder.h"

#include "core/graph/detail/topology_data.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <numeric>
#include <unordered_set>
#include <utility>

namespace moneyties::graph {

namespace {

using detail::Csr;
using detail::TopologyData;

bool hasBounds(const DayRange& range) {
    return range != DayRange{};
}

detail::PackedRange packed(const DayRange& range) {
    const auto days = [](Day day) {
        using Limits = std::numeric_limits<std::int32_t>;
        return static_cast<std::int32_t>(
            std::clamp<std::int64_t>(day.time_since_epoch().count(), Limits::min(), Limits::max()));
    };
    return {days(range.earliest), days(range.latest)};
}

/// Keeps the array empty until a range with bounds comes.
void setRange(std::vector<detail::PackedRange>& ranges, std::size_t index, const DayRange& range) {
    if (!hasBounds(range) && ranges.empty())
        return;
    ranges.resize(index, packed({}));
    ranges.push_back(packed(range));
}

/// Sorts both arcs of every relationship by the node they start at, stably, by counting.
void buildRows(TopologyData& data) {
    const std::size_t arcCount = 2 * data.ids.size();
    std::vector<std::uint32_t> next(data.entities.size() + 1, 0);
    for (std::size_t i = 0; i < data.ids.size(); ++i) {
        ++next[data.from[i] + 1];
        ++next[data.to[i] + 1];
    }
    std::partial_sum(next.begin(), next.end(), next.begin());
    // Filled in place: Boost's constructors would need the arcs in arrays of their own first.
    auto& rows = data.csr.m_forward;
    rows.m_rowstart.assign(next.begin(), next.end());
    rows.m_column.resize(arcCount);
    rows.m_edge_properties.resize(arcCount);
    const auto place = [&](NodeIndex source, NodeIndex target, Arc arc) {
        const std::uint32_t slot = next[source]++;
        rows.m_column[slot] = target;
        rows.m_edge_properties[slot] = arc;
    };
    for (RelationshipIndex i = 0; i < data.ids.size(); ++i) {
        place(data.from[i], data.to[i], Arc(i, true));
        place(data.to[i], data.from[i], Arc(i, false));
    }
}

} // namespace

/// Each combination of type, tie class and direction once.
struct TopologyBuilder::Kinds {
    std::uint32_t indexOf(std::vector<detail::TieKind>& kinds, const RelationshipRecord& record) {
        const detail::TieKind kind{record.type, record.tie, record.direction};
        // Few types are in use, and the last one often comes again.
        if (last < kinds.size() && kinds[last] == kind)
            return last;
        const auto found = std::ranges::find(kinds, kind);
        last = static_cast<std::uint32_t>(found - kinds.begin());
        if (found == kinds.end())
            kinds.push_back(kind);
        return last;
    }
    std::uint32_t last = 0;
};

TopologyBuilder::TopologyBuilder(std::vector<EntityId> entities)
    : m_data(std::make_unique<TopologyData>()), m_kinds(std::make_unique<Kinds>()) {
    m_data->nodes = detail::NodeLookup(entities);
    m_data->entities = std::move(entities);
}

TopologyBuilder::~TopologyBuilder() = default;

void TopologyBuilder::reserve(std::size_t relationships) {
    m_data->ids.reserve(relationships);
    m_data->from.reserve(relationships);
    m_data->to.reserve(relationships);
    m_data->kinds.reserve(relationships);
}

void TopologyBuilder::add(const RelationshipRecord& record) {
    TopologyData& data = *m_data;
    const auto from = data.nodes.find(record.from);
    const auto to = data.nodes.find(record.to);
    if (!from || !to)
        return;
    assert(data.ids.size() < std::numeric_limits<std::uint32_t>::max() / 2);
    setRange(data.starts, data.ids.size(), record.start);
    setRange(data.ends, data.ids.size(), record.end);
    data.ids.push_back(record.id);
    data.from.push_back(*from);
    data.to.push_back(*to);
    data.kinds.push_back(m_kinds->indexOf(data.tieKinds, record));
}

Topology TopologyBuilder::build() {
    buildRows(*m_data);
    return Topology(
        std::shared_ptr<const TopologyData>(std::exchange(m_data, std::make_unique<TopologyData>())));
}

Topology patched(const Topology& topology, const TopologyChanges& changes) {
    const std::unordered_set<EntityId> entities(changes.entities.begin(), changes.entities.end());
    const std::unordered_set<RelationshipId> ties(changes.relationships.begin(), changes.relationships.end());
    std::vector<EntityId> nodes;
    nodes.reserve(topology.nodeCount() + changes.presentEntities.size());
    auto nextNode = changes.presentEntities.begin();
    for (const EntityId entity : topology.data().entities) {
        for (; nextNode != changes.presentEntities.end() && *nextNode < entity; ++nextNode)
            nodes.push_back(*nextNode);
        if (!entities.contains(entity))
            nodes.push_back(entity);
    }
    nodes.insert(nodes.end(), nextNode, changes.presentEntities.end());

    TopologyBuilder builder(std::move(nodes));
    builder.reserve(topology.relationshipCount() + changes.presentTies.size());
    auto nextTie = changes.presentTies.begin();
    for (RelationshipIndex i = 0; i < topology.relationshipCount(); ++i) {
        const RelationshipId id = topology.relationship(i);
        for (; nextTie != changes.presentTies.end() && nextTie->id < id; ++nextTie)
            builder.add(*nextTie);
        if (!ties.contains(id))
            builder.add({id, topology.entity(topology.from(i)), topology.entity(topology.to(i)),
                         topology.type(i), topology.tie(i), topology.direction(i), topology.start(i),
                         topology.end(i)});
    }
    for (; nextTie != changes.presentTies.end(); ++nextTie)
        builder.add(*nextTie);
    return builder.build();
}

} // namespace moneyties::graph
