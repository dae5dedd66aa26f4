#include "core/graph/neighbourhood.h"

#include <algorithm>
#include <iterator>

namespace moneyties::graph {

namespace {

/// One entry per allowed arc, so a node may come twice.
template<class Visit>
void forEachNeighbour(const Topology& topology, const ArcFilter& filter, NodeIndex node, Visit visit) {
    const auto arcs = topology.arcs(node);
    const auto neighbours = topology.neighbours(node);
    for (std::size_t i = 0; i < arcs.size(); ++i)
        if (filter.allows(arcs[i]))
            visit(neighbours[i]);
}

std::vector<NodeIndex> sortedNeighbours(const Topology& topology, const ArcFilter& filter, NodeIndex node) {
    std::vector<NodeIndex> result;
    forEachNeighbour(topology, filter, node, [&](NodeIndex other) { result.push_back(other); });
    std::ranges::sort(result);
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

} // namespace

std::vector<Reached> neighbourhood(const Topology& topology, EntityId centre, std::size_t hops,
                                   const Filter& filter) {
    const auto start = topology.find(centre);
    if (!start)
        return {};
    const ArcFilter arcFilter(topology, filter);
    std::vector<bool> seen(topology.nodeCount());
    std::vector<NodeIndex> queue{*start};
    std::vector<Reached> reached{{centre, 0}};
    seen[*start] = true;
    for (std::size_t next = 0; next < queue.size() && reached[next].steps < hops; ++next)
        forEachNeighbour(topology, arcFilter, queue[next], [&](NodeIndex other) {
            if (seen[other])
                return;
            seen[other] = true;
            queue.push_back(other);
            reached.push_back({topology.entity(other), reached[next].steps + 1});
        });
    return reached;
}

std::vector<EntityId> commonNeighbours(const Topology& topology, EntityId a, EntityId b,
                                       const Filter& filter) {
    const auto nodeA = topology.find(a);
    const auto nodeB = topology.find(b);
    if (!nodeA || !nodeB)
        return {};
    const ArcFilter arcFilter(topology, filter);
    std::vector<NodeIndex> both;
    std::ranges::set_intersection(sortedNeighbours(topology, arcFilter, *nodeA),
                                  sortedNeighbours(topology, arcFilter, *nodeB), std::back_inserter(both));
    std::vector<EntityId> entities;
    for (NodeIndex node : both)
        if (node != *nodeA && node != *nodeB)
            entities.push_back(topology.entity(node));
    return entities;
}

} // namespace moneyties::graph
