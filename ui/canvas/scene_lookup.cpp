#include "ui/canvas/scene_lookup.h"

#include <algorithm>
#include <numeric>

namespace moneyties::canvas {
namespace {

/// The indices below `count` in ascending order of their ids; empty when they ascend already.
template<class IdOf>
std::vector<std::uint32_t> orderById(std::size_t count, IdOf idOf) {
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    if (std::ranges::is_sorted(order, {}, idOf))
        return {};
    std::ranges::sort(order, {}, idOf);
    return order;
}

/// Binary search over `count` places, of which `indexAt` tells the index and `idOf` the id of an index.
template<class Id, class IdOf>
std::uint32_t find(Id wanted, std::size_t count, const std::vector<std::uint32_t>& order, IdOf idOf) {
    const auto indexAt = [&](std::size_t place) {
        return order.empty() ? static_cast<std::uint32_t>(place) : order[place];
    };
    std::size_t low = 0;
    std::size_t high = count;
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (idOf(indexAt(middle)) < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return low < count && idOf(indexAt(low)) == wanted ? indexAt(low) : kNoIndex;
}

} // namespace

SceneLookup::SceneLookup(Scene scene) : m_scene(std::move(scene)) {
    const SceneData& data = *m_scene;
    m_nodeOrder = orderById(data.nodeCount(), [&](NodeIndex i) { return data.nodeIds[i]; });
    m_linkOrder = orderById(data.links.size(), [&](LinkIndex i) { return data.links[i].id; });
}

NodeIndex SceneLookup::node(EntityId entity) const {
    if (!m_scene)
        return kNoIndex;
    return find(entity, m_scene->nodeCount(), m_nodeOrder, [&](NodeIndex i) { return m_scene->nodeIds[i]; });
}

LinkIndex SceneLookup::link(RelationshipId relationship) const {
    if (!m_scene)
        return kNoIndex;
    return find(relationship, m_scene->links.size(), m_linkOrder,
                [&](LinkIndex i) { return m_scene->links[i].id; });
}

PickedIndices SceneLookup::indices(const PickedItems& items) const {
    PickedIndices found;
    for (const EntityId entity : items.entities)
        if (const NodeIndex index = node(entity); index != kNoIndex)
            found.nodes.push_back(index);
    for (const RelationshipId relationship : items.relationships)
        if (const LinkIndex index = link(relationship); index != kNoIndex)
            found.links.push_back(index);
    std::ranges::sort(found.nodes);
    std::ranges::sort(found.links);
    return found;
}

} // namespace moneyties::canvas
