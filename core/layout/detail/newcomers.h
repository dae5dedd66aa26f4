// Owns the first places of nodes that join a drawing: beside the neighbours that stand there already.
#pragma once

#include "core/layout/detail/engine.h"

namespace moneyties::layout::detail {

/// One position per node, in edge lengths: those that `isPlaced` marks (one flag each) at their start, every
/// other an edge away from the middle of its neighbours that have a place by then, nearest to the placed
/// first and on their outer side. Nodes with no way to a placed one keep their start, whatever it is.
Positions besideNeighbours(const Mesh& mesh, std::span<const Point> start,
                           std::span<const std::uint8_t> isPlaced, std::uint64_t seed);

} // namespace moneyties::layout::detail
