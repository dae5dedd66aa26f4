#include "core/graph/topology.h"

#include "core/graph/detail/topology_data.h"
#include "core/graph/topology_builder.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <utility>

namespace moneyties::graph {

namespace {

Day dayOf(std::int32_t days) {
    using Limits = std::numeric_limits<std::int32_t>;
    if (days == Limits::min())
        return Day::min();
    return days == Limits::max() ? Day::max() : Day(std::chrono::days(days));
}

DayRange rangeAt(const std::vector<detail::PackedRange>& ranges, std::size_t index) {
    return index < ranges.size() ? DayRange{dayOf(ranges[index].earliest), dayOf(ranges[index].latest)}
                                 : DayRange{};
}

std::shared_ptr<const detail::TopologyData> build(std::vector<EntityId> entities,
                                                  std::span<const RelationshipRecord> records) {
    TopologyBuilder builder(std::move(entities));
    for (const RelationshipRecord& record : records)
        builder.add(record);
    return builder.build().shared();
}

} // namespace

namespace detail {

NodeLookup::NodeLookup(const std::vector<EntityId>& entities) {
    if (entities.empty())
        return;
    const auto [lowest, highest] = std::ranges::minmax(entities);
    m_first = lowest.value;
    // Unsigned, as ids of a stranger's file may lie anywhere.
    const auto span = static_cast<std::uint64_t>(highest.value) - static_cast<std::uint64_t>(lowest.value);
    const bool isDense = span < 4 * entities.size() + 1024;
    if (isDense)
        m_nodes.assign(span + 1, kNone);
    for (NodeIndex node = 0; node < entities.size(); ++node) {
        [[maybe_unused]] const bool isNew = !find(entities[node]);
        assert(isNew && "entities of a topology are distinct");
        if (isDense)
            m_nodes[static_cast<std::size_t>(entities[node].value - m_first)] = node;
        else
            m_sparse.emplace(entities[node], node);
    }
}

std::optional<NodeIndex> NodeLookup::find(EntityId entity) const {
    if (m_nodes.empty()) {
        const auto found = m_sparse.find(entity);
        return found == m_sparse.end() ? std::nullopt : std::optional(found->second);
    }
    const auto place = static_cast<std::uint64_t>(entity.value) - static_cast<std::uint64_t>(m_first);
    if (place >= m_nodes.size() || m_nodes[place] == kNone)
        return std::nullopt;
    return m_nodes[place];
}

} // namespace detail

DayRange rangeOf(const FuzzyDate& date) {
    return {date.earliest.value_or(Day::min()), date.latest.value_or(Day::max())};
}

Topology::Topology() : Topology(std::vector<EntityId>{}, {}) {}

Topology::Topology(std::vector<EntityId> entities, std::span<const RelationshipRecord> relationships)
    : m_data(build(std::move(entities), relationships)) {}

Topology::Topology(std::shared_ptr<const detail::TopologyData> data) : m_data(std::move(data)) {}

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
    return m_data->nodes.find(entity);
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
    return m_data->tieKinds[m_data->kinds[index]].type;
}

TieClass Topology::tie(RelationshipIndex index) const {
    return m_data->tieKinds[m_data->kinds[index]].tie;
}

Direction Topology::direction(RelationshipIndex index) const {
    return m_data->tieKinds[m_data->kinds[index]].direction;
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
