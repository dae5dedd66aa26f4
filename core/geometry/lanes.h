// Owns the choice of lanes: how far parallel lines between two points bend so that they run clear of boxes.
#pragma once

#include "core/geometry/curve.h"

#include <span>
#include <vector>

namespace moneyties {

/// The curve from one point to another whose middle lies `bend` scene units to the left of the straight line.
Curve bentCurve(Point from, Point to, double bend);

/// Bends of `count` curves from one point to the other, ascending and at least `spacing` apart: as few of the
/// obstacles in their way as possible, then as straight as possible. Without obstacles they fan out evenly
/// around the straight line.
std::vector<double> clearLanes(Point from, Point to, std::size_t count, double spacing,
                               std::span<const Rect> obstacles);

} // namespace moneyties
