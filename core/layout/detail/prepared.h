// Owns Prepared: the input of a layout made safe, so that engines need not look twice.
#pragma once

#include "core/layout/detail/mesh.h"

namespace moneyties::layout::detail {

/// Lengths outside these bounds, in multiples of the edge length, are drawn as if they were the bounds.
inline constexpr float kShortest = 1.0F / 16;
inline constexpr float kLongest = 16;

struct Prepared {
    Mesh mesh;                        ///< loops, doubles and edges to nowhere dropped, lengths within bounds
    Positions start;                  ///< empty when no node has one; NaN for nodes without
    std::vector<std::uint8_t> pinned; ///< empty when no node is pinned
    std::vector<Rect> boxes;          ///< empty, or finite and holding the node's own point
};

/// Edges between nodes with wide boxes get longer than others, so that there is room between them, on
/// boards up to a few hundred nodes.
Prepared prepare(const LayoutInput& input, double edgeLength);

} // namespace moneyties::layout::detail
