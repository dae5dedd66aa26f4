// Owns what pinned nodes ask of a drawing: that it comes to them, and that others make room for them.
#pragma once

#include "core/layout/layout.h"

namespace moneyties::layout::detail {

/// Turns and moves (never scales) a drawing so that the pinned nodes come as near their pins as they can
/// (least squares), then puts them there exactly.
void fitToPins(const Positions& pins, std::span<const std::uint8_t> pinned, Positions& positions);

/// Moves nodes that are not pinned until no box of theirs overlaps another by more than rounding; the gap is
/// kept where it can be.
void pushOffPinned(Positions& positions, std::span<const Rect> boxes, std::span<const std::uint8_t> pinned,
                   double gap, const Job& job);

} // namespace moneyties::layout::detail
