// Owns the judgement of a drawing: how true it is to the graph's distances and to its neighbourhoods.
#pragma once

#include "core/layout/layout.h"

namespace moneyties::bench {

/// Samples are drawn with fixed seeds, so that drawings of one graph are judged by the same pairs.
struct Verdict {
    /// Mean over pairs (some nodes to all they reach) of (distance drawn / distance in the graph - 1)^2 at
    /// the best scale; 0 is perfect.
    double stress = 1;
    /// Mean agreement (Jaccard) of a node's neighbours with as many nearest nodes in the drawing; 1 is
    /// perfect.
    double kept = 0;
    std::size_t coincident = 0; ///< pairs at exactly the same place
    std::size_t notFinite = 0;
};

Verdict judge(const layout::LayoutInput& graph, const layout::Positions& positions);

} // namespace moneyties::bench
