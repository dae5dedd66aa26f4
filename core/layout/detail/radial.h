// Owns the radial layout of one component.
#pragma once

#include "core/layout/detail/engine.h"

namespace moneyties::layout::detail {

/// `centre` in the middle, everyone else on the ring of their hops from it. Each node has the share of its
/// ring that what hangs on it needs (after Wills 1999); brothers are ordered so that few edges cross. `boxes`
/// is empty or holds one box per node, in edge lengths: rings are wide enough for them.
Positions radial(const EngineInput& input, NodeIndex centre, std::span<const Rect> boxes, const Job& job);

/// A node with the least distance to the one furthest from it, found from a few searches (after Crescenzi et
/// al. 2013): where a radial layout has the fewest rings.
NodeIndex middleOf(const Mesh& mesh);

} // namespace moneyties::layout::detail
