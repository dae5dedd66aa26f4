// Owns the removal of overlaps between nodes with their labels.
#pragma once

#include "core/layout/layout.h"

namespace moneyties::layout::detail {

/// Moves nodes until no two boxes (relative to their positions, grown so that `gap` lies between them)
/// overlap, keeping the drawing's shape. Growing trees (Nachmanson et al. 2016): a spanning tree of the
/// Delaunay triangulation, in which overlapping neighbours come first, is stretched edge by edge.
/// O(n log n) a round. Positions are finite.
void removeOverlaps(Positions& positions, std::span<const Rect> boxes, double gap, const Job& job);

/// Number of pairs of boxes that overlap by more than rounding.
std::size_t countOverlaps(const Positions& positions, std::span<const Rect> boxes);

} // namespace moneyties::layout::detail
