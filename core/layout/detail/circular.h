// Owns the circular layout of one component.
#pragma once

#include "core/layout/detail/engine.h"

namespace moneyties::layout::detail {

/// All nodes on one circle at a distance of one edge length, in an order in which neighbours are near one
/// another and edges cross little: depth-first insertion, then swaps of adjacent nodes (after Baur, Brandes
/// 2004).
Positions circular(const EngineInput& input, const Job& job);

} // namespace moneyties::layout::detail
