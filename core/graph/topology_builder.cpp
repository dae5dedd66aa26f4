#include "core/graph/topology_builder.h"

#include "core/graph/detail/topology_data.h"

#include <cassert>
#include <limits>
#include <utility>

namespace moneyties::graph {

using detail::TopologyData;

TopologyBuilder::TopologyBuilder(std::vector<EntityId> entities) : m_data(std::make_unique<TopologyData>()) {
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
    data.append(record, *from, *to);
}

Topology TopologyBuilder::build() {
    m_data->buildRows();
    return Topology(
        std::shared_ptr<const TopologyData>(std::exchange(m_data, std::make_unique<TopologyData>())));
}

} // namespace moneyties::graph
