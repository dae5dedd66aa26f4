// Owns Curve, a quadratic Bézier curve, and what drawing, hit tests and label placement ask of it.
#pragma once

#include "core/geometry/point.h"

#include <vector>

namespace moneyties {

/// A straight line when `control` lies on it.
struct Curve {
    Point from;
    Point control;
    Point to;

    Point at(double t) const;
    Point direction(double t) const;            ///< not normalised; never zero unless all three coincide
    Curve part(double begin, double end) const; ///< the piece between two parameters, by de Casteljau
    Rect bounds() const;                        ///< tight
    bool isStraight() const;                    ///< and evenly run through, but for rounding
    double flatness() const;                    ///< largest distance from the chord's own motion
    double roughLength() const;                 ///< mean of chord and control polygon
    double distanceTo(Point p) const;

    friend bool operator==(const Curve&, const Curve&) = default;
};

/// A span of a curve's parameter.
struct Span {
    double begin = 0;
    double end = 1;
    friend bool operator==(const Span&, const Span&) = default;
};

/// Where the curve is inside the box, exact, in ascending order.
std::vector<Span> spansInside(const Curve& curve, const Rect& box);

/// What is left of `whole` without the `holes` (any order, overlapping or not), in ascending order.
std::vector<Span> without(Span whole, std::vector<Span> holes);

} // namespace moneyties
