// Owns the alignment of chosen nodes: on one line, or in equal steps.
#pragma once

#include "core/geometry/point.h"

#include <vector>

namespace moneyties::layout {

enum class Alignment { left, centre, right, top, middle, bottom };
enum class Direction { across, down };

/// Positions of a few nodes in scene units. Left, centre and right give all one x, top, middle and bottom one
/// y: that of the outermost, or the middle between the outermost two.
std::vector<Point> aligned(std::vector<Point> positions, Alignment alignment);

/// The outermost two stay, those between stand in equal steps, in the order they were in. Fewer than three
/// stay as they are.
std::vector<Point> distributed(std::vector<Point> positions, Direction direction);

} // namespace moneyties::layout
