// Owns the places of leaves, the nodes with one neighbour, close around that neighbour.
#pragma once

#include "core/layout/detail/mesh.h"

namespace moneyties::layout::detail {

/// Nodes with at most so many leaves have them gathered: of more, some would be nearer to one another than to
/// their node whatever the angle between them.
inline constexpr std::size_t kMostGathered = 4;

/// Places the few leaves of nodes that have other neighbours too at even angles around them, away from the
/// others: nearer to their node than to any other, where their boxes have room. `closeness` from 0, as far
/// away as they are, to 1. Positions and boxes (empty, or one per node) share one unit; positions are finite.
void gatherLeaves(const Mesh& mesh, std::span<const Rect> boxes, double closeness, Positions& positions);

} // namespace moneyties::layout::detail
