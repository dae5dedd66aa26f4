#include "core/graph/tie_groups.h"

#include <algorithm>
#include <map>
#include <unordered_set>
#include <utility>

namespace moneyties::graph {

namespace {

void keepFirstOfEach(std::vector<EntityId>& entities) {
    std::unordered_set<EntityId> seen;
    std::erase_if(entities, [&seen](EntityId entity) { return !seen.insert(entity).second; });
}

Way wayOf(const Topology& topology, Arc arc) {
    const bool isSymmetric = topology.direction(arc.relationship()) == Direction::symmetric;
    return isSymmetric || arc.isForward() ? Way::outgoing : Way::incoming;
}

} // namespace

std::vector<TieGroup> tieGroups(const Topology& topology, EntityId centre,
                                const std::function<bool(EntityId)>& isWanted) {
    const auto node = topology.find(centre);
    if (!node)
        return {};
    std::map<std::pair<RelationshipTypeId, Way>, std::vector<EntityId>> byType;
    const auto arcs = topology.arcs(*node);
    const auto neighbours = topology.neighbours(*node);
    for (std::size_t i = 0; i < arcs.size(); ++i) {
        const EntityId other = topology.entity(neighbours[i]);
        if (other != centre && isWanted(other))
            byType[{topology.type(arcs[i].relationship()), wayOf(topology, arcs[i])}].push_back(other);
    }
    std::vector<TieGroup> groups;
    for (auto& [key, others] : byType) {
        keepFirstOfEach(others);
        groups.push_back({key.first, key.second, std::move(others)});
    }
    std::ranges::stable_sort(groups, std::greater{}, [](const TieGroup& g) { return g.others.size(); });
    return groups;
}

std::vector<EntityId> everyoneIn(const std::vector<TieGroup>& groups) {
    std::vector<EntityId> everyone;
    for (const TieGroup& group : groups)
        everyone.insert(everyone.end(), group.others.begin(), group.others.end());
    keepFirstOfEach(everyone);
    return everyone;
}

} // namespace moneyties::graph
