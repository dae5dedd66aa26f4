// Owns the layered drawing of one component: edges point one way (Sugiyama, Tagawa, Toda 1981).
#pragma once

#include "core/base/job.h"
#include "core/layout/detail/acyclic.h"

namespace moneyties::layout::detail {

enum class Flow { right, down };

struct LayeredInput {
    std::size_t nodeCount = 0;
    std::span<const Arc> arcs;   ///< connected, no loops, each pair of ends in each direction once
    std::span<const Rect> boxes; ///< empty, or one per node, relative to it
    double edgeLength = 120;     ///< scene units
    Flow flow = Flow::right;
    std::uint64_t seed = 1;
};

struct LayeredDrawing {
    Positions positions;       ///< scene units
    std::vector<Route> routes; ///< one per arc, from its `from` to its `to`
};

/// Arcs that are not turned round point with the flow, boxes do not overlap, and long arcs bend around the
/// layers that they pass.
LayeredDrawing layered(const LayeredInput& input, const Job& job);

} // namespace moneyties::layout::detail
