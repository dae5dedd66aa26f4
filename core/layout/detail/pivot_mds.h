// Owns PivotMDS (Brandes, Pich 2006): coordinates from distances to a few pivots, by classical scaling.
#pragma once

#include "core/layout/layout.h"

#include <span>

namespace moneyties::layout::detail {

/// `distances` holds one row of nodeCount values per pivot. Coordinates are in the unit of the distances,
/// roughly to scale, the widest direction along x. Nodes that the pivots cannot tell apart coincide.
Positions pivotMds(std::span<const float> distances, std::size_t pivotCount, std::size_t nodeCount,
                   std::uint64_t seed);

} // namespace moneyties::layout::detail
