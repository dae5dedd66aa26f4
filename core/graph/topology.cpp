#include "core/graph/topology.h"

#include "core/graph/detail/topology_data.h"

#include <cassert>
#include <limits>
#include <numeric>

namespace moneyties::graph {

namespace {

using detail::Csr;
using detail::TopologyData;

bool hasBounds(const DayRange& range) {
    return range != DayRange{};
}

void addEntities(TopologyData& data, std::vector<EntityId> entities) {
    data.entities = std::move(entities);
    data.nodeOf.reserve(data.entities.size());
    for (NodeIndex node = 0; node < data.entities.size(); ++node) {
        [[maybe_unused]] const bool isNew = data.nodeOf.emplace(data.entities[node], node).second;
        assert(isNew && "entities of a topology are distinct");
    }
}

void setRange(std::vector<DayRange>& ranges, std::size_t index, const DayRange& range) {
    if (hasBounds(range) && ranges.size() <= index)
        ranges.resize(index + 1);
    if (!ranges.empty() && ranges.size() <= index)
        ranges.resize(index + 1);
    if (hasBounds(range))
        ranges[index] = range;
}

void addRelationship(TopologyData& data, const RelationshipRecord& record) {
    const auto from = data.nodeOf.find(record.from);
    const auto to = data.nodeOf.find(record.to);
    if (from == data.nodeOf.end() || to == data.nodeOf.end())
        return;
    setRange(data.starts, data.ids.size(), record.start);
    setRange(data.ends, data.ids.size(), record.end);
    data.ids.push_back(record.id);
    data.from.push_back(from->second);
    data.to.push_back(to->second);
    data.types.push_back(record.type);
    data.ties.push_back(record.tie);
    data.directions.push_back(record.direction);
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
    std::vector<std::pair<NodeIndex, NodeIndex>> ends(arcCount);
    std::vector<Arc> arcs(arcCount);
    const auto place = [&](NodeIndex source, NodeIndex target, Arc arc) {
        const std::uint32_t slot = next[source]++;
        ends[slot] = {source, target};
        arcs[slot] = arc;
    };
    for (RelationshipIndex i = 0; i < data.ids.size(); ++i) {
        place(data.from[i], data.to[i], Arc(i, true));
        place(data.to[i], data.from[i], Arc(i, false));
    }
    data.csr = Csr(boost::edges_are_sorted, ends.begin(), ends.end(), arcs.begin(),
                   static_cast<NodeIndex>(data.entities.size()));
}

std::shared_ptr<const TopologyData> build(std::vector<EntityId> entities,
                                          std::span<const RelationshipRecord> records) {
    assert(records.size() <= std::numeric_limits<std::uint32_t>::max() / 2);
    auto data = std::make_shared<TopologyData>();
    addEntities(*data, std::move(entities));
    for (const RelationshipRecord& record : records)
        addRelationship(*data, record);
    buildRows(*data);
    return data;
}

DayRange rangeAt(const std::vector<DayRange>& ranges, std::size_t index) {
    return index < ranges.size() ? ranges[index] : DayRange{};
}

} // namespace

DayRange rangeOf(const FuzzyDate& date) {
    return {date.earliest.value_or(Day::min()), date.latest.value_or(Day::max())};
}

Topology::Topology() : Topology(std::vector<EntityId>{}, {}) {}

Topology::Topology(std::vector<EntityId> entities, std::span<const RelationshipRecord> relationships)
    : m_data(build(std::move(entities), relationships)) {}

std::size_t Topology::nodeCount() const {
    return m_data->entities.size();
}

std::size_t Topology::relationshipCount() const {
    return m_data->ids.size();
}

EntityId Topology::entity(NodeIndex node) const {
    return m_data->entities[node];
}

std::optional<NodeIndex> Topology::find(EntityId entity) const {
    const auto found = m_data->nodeOf.find(entity);
    if (found == m_data->nodeOf.end())
        return std::nullopt;
    return found->second;
}

RelationshipId Topology::relationship(RelationshipIndex index) const {
    return m_data->ids[index];
}

NodeIndex Topology::from(RelationshipIndex index) const {
    return m_data->from[index];
}

NodeIndex Topology::to(RelationshipIndex index) const {
    return m_data->to[index];
}

RelationshipTypeId Topology::type(RelationshipIndex index) const {
    return m_data->types[index];
}

TieClass Topology::tie(RelationshipIndex index) const {
    return m_data->ties[index];
}

Direction Topology::direction(RelationshipIndex index) const {
    return m_data->directions[index];
}

DayRange Topology::start(RelationshipIndex index) const {
    return rangeAt(m_data->starts, index);
}

DayRange Topology::end(RelationshipIndex index) const {
    return rangeAt(m_data->ends, index);
}

std::size_t Topology::degree(NodeIndex node) const {
    const auto& rows = m_data->csr.m_forward.m_rowstart;
    return rows[node + 1] - rows[node];
}

std::span<const Arc> Topology::arcs(NodeIndex node) const {
    const std::size_t count = degree(node);
    if (count == 0)
        return {};
    const auto first = *out_edges(node, m_data->csr).first;
    return {&m_data->csr[first], count};
}

std::span<const NodeIndex> Topology::neighbours(NodeIndex node) const {
    const auto& forward = m_data->csr.m_forward;
    return std::span(forward.m_column).subspan(forward.m_rowstart[node], degree(node));
}

} // namespace moneyties::graph
