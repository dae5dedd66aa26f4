// Owns the removal of overlaps by itself, for a board that keeps its shape.
#pragma once

#include "core/layout/layout.h"

namespace moneyties::layout {

/// The input's start positions, moved until no two boxes overlap and a small gap lies between them; pinned
/// nodes stay, and whoever overlaps them goes around. `start` and `boxes` have one entry per node, `start` is
/// finite. Edges count for nothing. Any thread; throws Error(cancelled).
Positions withoutOverlaps(const LayoutInput& input, const Job& job = {});

} // namespace moneyties::layout
