// Owns the assembly of a picture from its parts: packing, nodes without edges, distinct positions.
#pragma once

#include "core/layout/detail/component.h"

namespace moneyties::layout::detail {

struct AssemblyInput {
    const Parts& parts;
    std::span<const Rect> boxes;          ///< empty, or one per node, relative to it
    std::span<const std::uint8_t> pinned; ///< empty, or one per node
    double edgeLength = 120;
    double aspect = 1.5;
};

/// Moves the components, whose nodes have places of their own already, side by side, lays the nodes without
/// edges beside them in rows, and centres the whole. Parts with pinned nodes stay where they are.
void assemble(const AssemblyInput& input, Positions& positions, const Job& job);

/// Makes every position finite and different from all others; moves no more than is needed, and a
/// pinned node only when another is pinned to the same place.
void makeDistinct(Positions& positions, std::span<const std::uint8_t> pinned, double edgeLength);

} // namespace moneyties::layout::detail
