// Owns the questions of what hangs together: components, and the entities whose loss would cut one.
#pragma once

#include "core/graph/topology.h"

#include <cstdint>
#include <vector>

namespace moneyties::graph {

/// Which connected component each node is in, direction aside.
struct Components {
    std::vector<std::uint32_t> ofNode; ///< per node: 0 to sizes.size() - 1
    std::vector<std::uint32_t> sizes;  ///< per component: its number of nodes
};

/// Components are numbered by their first node. Linear time; Boost.Graph's connected_components.
Components components(const Topology& topology);

/// Nodes whose removal would split their component (brokers), ascending. Linear time; Hopcroft and Tarjan
/// 1973 by Boost.Graph.
std::vector<NodeIndex> articulationPoints(const Topology& topology);

} // namespace moneyties::graph
