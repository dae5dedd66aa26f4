// Owns Component: one connected part of the input with everything that concerns it, renumbered.
#pragma once

#include "core/layout/detail/mesh.h"

#include <vector>

namespace moneyties::layout::detail {

/// Local node i is node nodes[i] of the input. The order is breadth-first, which keeps neighbours near one
/// another in memory.
struct Component {
    std::vector<NodeIndex> nodes;
    Mesh mesh;
};

/// The parts with at least two nodes, largest first (then by first node), and the nodes without edges.
struct Parts {
    std::vector<Component> components;
    std::vector<NodeIndex> isolated;
};

Parts splitIntoParts(const Mesh& whole);

} // namespace moneyties::layout::detail
