// Owns EngineInput: what every layout algorithm gets, one connected component at a time.
#pragma once

#include "core/layout/detail/mesh.h"

namespace moneyties::layout::detail {

/// Engines answer in edge lengths: a distance of 1 is the wanted length of an ordinary edge.
struct EngineInput {
    const Mesh& mesh;                     ///< connected, at least two nodes
    std::span<const Point> start;         ///< empty, or one finite position per node
    std::span<const std::uint8_t> pinned; ///< empty, or 1 for nodes that stay at their start
    std::uint64_t seed = 1;

    bool isPinned(std::size_t node) const { return !pinned.empty() && pinned[node]; }
};

} // namespace moneyties::layout::detail
