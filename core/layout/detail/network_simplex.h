// Owns the layering of an acyclic graph: every node gets a layer, every arc leads to a higher one.
#pragma once

#include "core/base/job.h"
#include "core/layout/layout.h"

#include <cstdint>
#include <span>
#include <vector>

namespace moneyties::layout::detail {

/// Layers from 0 on with the least possible sum of the arcs' lengths, by network simplex (Gansner,
/// Koutsofios, North, Vo 1993); nodes that may stand anywhere between two layers go to the least crowded one.
/// The graph is acyclic and connected, without loops. On very large graphs the search ends early with a
/// layering that is sound but not the shortest.
std::vector<std::uint32_t> layering(std::size_t nodeCount, std::span<const Edge> arcs, const Job& job);

} // namespace moneyties::layout::detail
