// Owns the places of newcomers around the node that brings them.
#pragma once

#include "core/geometry/point.h"

#include <cstddef>
#include <span>
#include <vector>

namespace moneyties::layout {

/// `count` free places on rings around `centre`, nearest first, those in the direction in which there is most
/// room before the others on a ring. None lies nearer than kNewcomerRoom to a point of `taken` or to another
/// of them. The same for the same input; O(taken + count) but for crowded surroundings.
std::vector<Point> placesAround(Point centre, std::size_t count, std::span<const Point> taken);

/// Scene units: a body with its name.
inline constexpr double kNewcomerRoom = 90;

} // namespace moneyties::layout
