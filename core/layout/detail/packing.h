// Owns the packing of separately laid out parts into one picture.
#pragma once

#include "core/layout/layout.h"

namespace moneyties::layout::detail {

/// A part's drawing as the rectangles that it covers, in its own coordinates.
using Footprint = std::vector<Rect>;

/// How far to move each part so that the rectangles of different parts keep `gap` between them and the whole
/// is about `aspect` times as wide as high. Parts are placed in the order given, each as near the middle as
/// it fits, also into the bays of larger ones: give them largest first. Polyominoes (Freivalds, Dogrusoz,
/// Kikusts 2002). Every footprint holds at least one rectangle.
std::vector<Point> pack(const std::vector<Footprint>& parts, double gap, double aspect, const Job& job);

/// Rows for many small parts: how far to move the parts, each the box it covers, so that they stand in rows
/// of about `width` with `gap` between them, beginning at the origin. Compact when neighbours in the list are
/// of similar height.
std::vector<Point> packInRows(std::span<const Rect> parts, double width, double gap);

} // namespace moneyties::layout::detail
