// Owns LayerGraph: nodes on layers and the dummies of long arcs, so that every arc joins neighbouring layers.
#pragma once

#include "core/layout/layout.h"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace moneyties::layout::detail {

inline constexpr std::uint32_t kNoDummy = std::numeric_limits<std::uint32_t>::max();

/// Neighbours of all nodes on one side, in rows.
struct LayerRows {
    std::vector<std::uint32_t> start;
    std::vector<NodeIndex> neighbours;

    std::span<const NodeIndex> at(NodeIndex node) const {
        return {neighbours.data() + start[node], start[node + 1] - start[node]};
    }
};

/// Nodes from `realCount` on are dummies: one on every layer that a long arc passes, in a row from its source
/// to its target.
struct LayerGraph {
    std::size_t realCount = 0;
    std::vector<std::uint32_t> layerOf;
    std::size_t layerCount = 0;
    LayerRows up;                          ///< neighbours one layer before
    LayerRows down;                        ///< neighbours one layer after
    std::vector<std::uint32_t> firstDummy; ///< one per arc: kNoDummy for short ones

    std::size_t nodeCount() const { return layerOf.size(); }
    bool isDummy(NodeIndex node) const { return node >= realCount; }
};

/// The nodes of each layer, from its first place to its last.
using LayerOrder = std::vector<std::vector<NodeIndex>>;

/// Every arc leads to a higher layer. Where there would be more than a million dummies, the longest arcs
/// get none and are left out: they are drawn straight and nobody makes room for them.
LayerGraph layerGraph(std::span<const Edge> arcs, std::vector<std::uint32_t> layerOf);

/// Pairs of arcs that cross between neighbouring layers, with an accumulator tree (Barth, Juenger, Mutzel
/// 2004).
std::uint64_t countCrossings(const LayerGraph& graph, const LayerOrder& order);

} // namespace moneyties::layout::detail
