// Owns the first places of nodes that join a drawing: beside the neighbours that stand there already.
#pragma once

#include "core/layout/detail/engine.h"

namespace moneyties::layout::detail {

/// One position per node, those at their start that `isPlaced` marks (one flag each, at least one set): every
/// other a length away from the middle of its neighbours that have a place by then, nearest to the placed
/// first; where these leave room, on their outer side. The mesh is connected; all in edge lengths.
Positions besideNeighbours(const Mesh& mesh, std::span<const Point> start,
                           std::span<const std::uint8_t> isPlaced, std::uint64_t seed);

} // namespace moneyties::layout::detail
