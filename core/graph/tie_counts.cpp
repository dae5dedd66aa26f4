#include "core/graph/tie_counts.h"

#include "core/graph/detail/topology_data.h"

#include <map>

namespace moneyties::graph {

std::vector<TypeCount> tiesByType(const Topology& topology, EntityId entity) {
    const auto node = topology.find(entity);
    if (!node)
        return {};
    const detail::TopologyData& data = topology.data();
    std::vector<TypeCount> byKind(data.tieKinds.size()); // a hub has many ties of few kinds
    for (const Arc arc : topology.arcs(*node)) {
        TypeCount& count = byKind[data.kinds[arc.relationship()]];
        ++(arc.isForward() ? count.outgoing : count.incoming);
    }
    std::map<RelationshipTypeId, TypeCount> byType;
    for (std::size_t kind = 0; kind < byKind.size(); ++kind) {
        if (byKind[kind] == TypeCount())
            continue;
        TypeCount& count = byType[data.tieKinds[kind].type];
        count.outgoing += byKind[kind].outgoing;
        count.incoming += byKind[kind].incoming;
    }
    std::vector<TypeCount> counts;
    for (auto& [type, count] : byType)
        counts.push_back({type, count.outgoing, count.incoming});
    return counts;
}

} // namespace moneyties::graph
