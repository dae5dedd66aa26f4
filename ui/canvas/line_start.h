// Owns the question where a line leaves the node at one of its ends.
#pragma once

#include "core/geometry/curve.h"
#include "core/geometry/point.h"
#include "core/model/vocabulary.h"

namespace moneyties::canvas {

/// The parameter at which the curve leaves the shape around one of its ends, searched from that end (at
/// t = 0) towards the middle; 0 when it begins outside.
double leavesShape(const Curve& curve, Point centre, double radius, KindShape shape);

/// Where a line that leaves a body around `centre` at `begin` is clear of a line of its name too, which may
/// be empty. Pixels of the view.
double leavesName(const Curve& curve, double begin, Point centre, Rect name);

} // namespace moneyties::canvas
