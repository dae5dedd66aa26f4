// Owns the choice of the edges that a layered drawing turns round, so that all others point one way.
#pragma once

#include "core/layout/layout.h"

#include <cstdint>
#include <span>
#include <vector>

namespace moneyties::layout::detail {

/// One edge of a directed graph, parallel ones made one.
struct Arc {
    NodeIndex from = 0;
    NodeIndex to = 0;
    float weight = 1; ///< positive: how dear it is to turn it round
    double date = 0;  ///< NaN: not known
    float length = 1; ///< wanted, in edge lengths
};

/// One per arc, 1 for those to turn round; arcs outside of cycles never are. Where dates are known, what came
/// first keeps its direction; elsewhere the greedy feedback arc set of Eades, Lin, Smyth 1993, by weight.
std::vector<std::uint8_t> arcsToReverse(std::size_t nodeCount, std::span<const Arc> arcs);

} // namespace moneyties::layout::detail
