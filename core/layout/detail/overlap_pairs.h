// Owns the search for boxes that overlap.
#pragma once

#include "core/layout/layout.h"

#include <functional>

namespace moneyties::layout::detail {

/// Calls `visit` once for each pair of boxes that overlap by more than `tolerance` both ways; boxes are
/// absolute. Pairs come in the same order for the same boxes. About n log n for boxes of similar sizes.
void forEachOverlap(std::span<const Rect> boxes, double tolerance,
                    const std::function<void(NodeIndex, NodeIndex)>& visit);

/// Boxes, given relative to their nodes, where the nodes are.
std::vector<Rect> placedBoxes(const Positions& positions, std::span<const Rect> boxes);

} // namespace moneyties::layout::detail
