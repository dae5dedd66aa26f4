// Owns the outlines of the kinds' shapes, so that drawing, hit tests and the ends of lines agree on them.
#pragma once

#include "core/geometry/point.h"
#include "core/model/vocabulary.h"

#include <span>

namespace moneyties::style {

/// The outline around the origin of a node of radius 1, as a convex polygon in drawing order (a circle as
/// one of 48 corners). All shapes have about the same area, so that none looks more important. Static.
std::span<const Point> unitOutline(KindShape shape);

/// Distance from the centre to the outline of a node of radius 1 in a direction; any length but zero.
double reach(KindShape shape, Point direction);

/// Whether an offset from the centre of a node of radius 1 lies in its shape.
bool isInside(KindShape shape, Point offset);

} // namespace moneyties::style
