// Owns the order of nodes within layers: the search for few crossings.
#pragma once

#include "core/base/job.h"
#include "core/layout/detail/layer_graph.h"

namespace moneyties::layout::detail {

/// An order with few crossings: barycentre sweeps (Sugiyama, Tagawa, Toda 1981), then sifting of single nodes
/// between both neighbouring layers (Matuszewski, Schoenfeld, Molitor 1999), annealed: while it is hot, a
/// node may also go to a place that costs a little more than the best one. The effort is counted in steps,
/// not in time, so the same seed gives the same order everywhere. Throws Error(cancelled).
LayerOrder orderWithFewCrossings(const LayerGraph& graph, std::uint64_t seed, const Job& job);

} // namespace moneyties::layout::detail
