#include "ui/canvas/line_start.h"

#include "core/style/shape.h"
#include "ui/canvas/label_metrics.h"

#include <algorithm>

namespace moneyties::canvas {

double leavesShape(const Curve& curve, Point centre, double radius, KindShape shape) {
    if (curve.from == centre && curve.isStraight()) {
        const Point way = curve.to - curve.from;
        const double distance = length(way);
        return distance < 1e-9 ? 1 : std::min(1.0, style::reach(shape, way) * radius / distance);
    }
    const auto isOutside = [&](double t) {
        const Point offset = curve.at(t) - centre;
        const double distance = length(offset);
        return distance > 1e-9 && distance > style::reach(shape, offset) * radius;
    };
    if (isOutside(0))
        return 0;
    double inside = 0;
    double outside = 1.0 / 16;
    while (outside < 1 && !isOutside(outside)) {
        inside = outside;
        outside += 1.0 / 16;
    }
    for (int i = 0; i < 12; ++i) {
        const double middle = (inside + outside) / 2;
        (isOutside(middle) ? outside : inside) = middle;
    }
    return outside;
}

double leavesName(const Curve& curve, double begin, Point centre, Rect name) {
    if (name.isEmpty())
        return begin;
    // The strip between body and name belongs to both: no stub of a line shows there.
    name = name.grownBy(kRoomAroundLabel);
    name.top = std::min(name.top, std::max(centre.y, name.top - 8));
    double clear = begin;
    for (const Span& span : spansInside(curve, name))
        if (span.begin <= clear + 1e-6)
            clear = std::max(clear, span.end);
    return clear;
}

} // namespace moneyties::canvas
