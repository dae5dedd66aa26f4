#include "core/graph/filter.h"

#include <algorithm>

namespace moneyties::graph {

namespace {

bool passes(const Topology& topology, RelationshipIndex index, const Filter& filter) {
    if (!filter.ties.contains(topology.tie(index)))
        return false;
    if (!filter.types.empty() && std::ranges::find(filter.types, topology.type(index)) == filter.types.end())
        return false;
    return !filter.asOf ||
           (topology.start(index).earliest <= *filter.asOf && topology.end(index).latest >= *filter.asOf);
}

} // namespace

ArcFilter::ArcFilter(const Topology& topology, const Filter& filter)
    : m_allowed(topology.relationshipCount()) {
    for (RelationshipIndex i = 0; i < m_allowed.size(); ++i) {
        if (!passes(topology, i, filter))
            continue;
        const bool bothWays =
            filter.following == Following::eitherWay || topology.direction(i) == Direction::symmetric;
        m_allowed[i] = bothWays                                        ? kForward | kBackward
                       : filter.following == Following::alongDirection ? kForward
                                                                       : kBackward;
    }
}

} // namespace moneyties::graph
