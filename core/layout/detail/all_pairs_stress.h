// Owns stress majorization over all pairs of nodes, for components up to some thousand nodes.
#pragma once

#include "core/layout/detail/engine.h"

#include <vector>

namespace moneyties::layout::detail {

/// The largest component that is laid out with all pairs: memory and time are quadratic.
inline constexpr std::size_t kLargestAllPairs = 1500;

/// Minimises the sum over all pairs of (distance in the drawing / distance in the graph - 1)^2, from the
/// input's start or from classical scaling. Node-wise majorization (Gansner, Koren, North 2004).
Positions allPairsStress(const EngineInput& input, const Job& job);

/// The same from a given drawing with given distances (rows of n values).
void majorize(std::vector<float> distances, const EngineInput& input, Positions& positions, const Job& job);

} // namespace moneyties::layout::detail
