// Owns the small geometry of straight edges: whether they cross, and how far they run inside a box.
#pragma once

#include "core/geometry/point.h"

#include <algorithm>

namespace moneyties::layout::detail {

inline double turn(Point a, Point b, Point c) {
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/// Whether the insides of two segments cross in one point.
inline bool doCross(Point a, Point b, Point c, Point d) {
    return (turn(a, b, c) > 0) != (turn(a, b, d) > 0) && (turn(c, d, a) > 0) != (turn(c, d, b) > 0);
}

/// The part of the segment from `a` to `b` that lies in the box, 0 to 1 (Liang, Barsky 1984).
inline double partInside(Point a, Point b, const Rect& box) {
    double enter = 0;
    double leave = 1;
    const auto clip = [&](double start, double way, double low, double high) {
        if (way == 0)
            return start >= low && start <= high;
        const double toLow = (low - start) / way;
        const double toHigh = (high - start) / way;
        enter = std::max(enter, std::min(toLow, toHigh));
        leave = std::min(leave, std::max(toLow, toHigh));
        return enter < leave;
    };
    if (!clip(a.x, b.x - a.x, box.left, box.right) || !clip(a.y, b.y - a.y, box.top, box.bottom))
        return 0;
    return leave - enter;
}

} // namespace moneyties::layout::detail
