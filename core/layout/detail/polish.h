// Owns the polishing of small boards: the search for a drawing that reads better.
#pragma once

#include "core/layout/detail/board_cost.h"

namespace moneyties::layout::detail {

/// Boards with more nodes are not polished: each try costs time in proportion to nodes and edges.
inline constexpr std::size_t kLargestPolished = 300;

/// Improves positions (scene units) by simulated annealing on BoardCost: nodes move, or swap places, where
/// that costs less, in ever smaller steps. The effort is bounded, so the time is about the same for all
/// sizes. Returns the cost reached.
double polish(const BoardInput& input, std::span<const std::uint8_t> pinned, std::uint64_t seed,
              Positions& positions, const Job& job);

} // namespace moneyties::layout::detail
