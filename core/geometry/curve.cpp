#include "core/geometry/curve.h"

#include <array>

namespace moneyties {

namespace {

Point between(Point a, Point b, double t) {
    return a + (b - a) * t;
}

/// Adds the parameters in (0, 1) at which one coordinate of the curve takes a value.
void addCrossings(double from, double control, double to, double value, std::vector<double>& parameters) {
    const double a = from - 2 * control + to;
    const double b = 2 * (control - from);
    const double c = from - value;
    const auto add = [&](double t) {
        if (t > 0 && t < 1)
            parameters.push_back(t);
    };
    if (std::abs(a) < 1e-12) {
        if (std::abs(b) > 1e-12)
            add(-c / b);
        return;
    }
    const double discriminant = b * b - 4 * a * c;
    if (discriminant < 0)
        return;
    const double root = std::sqrt(discriminant);
    add((-b - root) / (2 * a));
    add((-b + root) / (2 * a));
}

/// The parameter at which one coordinate turns; outside [0, 1] when it does not.
double turn(double from, double control, double to) {
    const double a = from - 2 * control + to;
    return std::abs(a) < 1e-12 ? -1 : (from - control) / a;
}

double distanceToSegment(Point p, Point a, Point b) {
    const Point ab = b - a;
    const double squared = dot(ab, ab);
    const double t = squared < 1e-12 ? 0 : std::clamp(dot(p - a, ab) / squared, 0.0, 1.0);
    return length(p - between(a, b, t));
}

} // namespace

Point Curve::at(double t) const {
    return between(between(from, control, t), between(control, to, t), t);
}

Point Curve::direction(double t) const {
    const Point tangent = between(control - from, to - control, t);
    return dot(tangent, tangent) > 1e-12 ? tangent : to - from;
}

Curve Curve::part(double begin, double end) const {
    const Point a = at(begin);
    const Point b = at(end);
    // The blossom of the curve at (begin, end) is the control point of the piece.
    const Point middle = between(between(from, control, begin), between(control, to, begin), end);
    return {a, middle, b};
}

Rect Curve::bounds() const {
    Rect box{std::min(from.x, to.x), std::min(from.y, to.y), std::max(from.x, to.x), std::max(from.y, to.y)};
    for (const double t : {turn(from.x, control.x, to.x), turn(from.y, control.y, to.y)}) {
        if (t <= 0 || t >= 1)
            continue;
        const Point p = at(t);
        box = box.united({p.x, p.y, p.x, p.y});
    }
    return box;
}

double Curve::flatness() const {
    return length(from - control * 2 + to) / 4;
}

double Curve::roughLength() const {
    return (length(to - from) + length(control - from) + length(to - control)) / 2;
}

double Curve::distanceTo(Point p) const {
    const int steps = std::clamp(static_cast<int>(std::sqrt(flatness()) * 2) + 1, 1, 32);
    double nearest = distanceToSegment(p, from, from);
    Point previous = from;
    for (int i = 1; i <= steps; ++i) {
        const Point next = at(static_cast<double>(i) / steps);
        nearest = std::min(nearest, distanceToSegment(p, previous, next));
        previous = next;
    }
    return nearest;
}

namespace {

/// The strip along the chord that holds the curve, against the box: a long slanting line has bounds that
/// nearly every box touches.
bool liesBeside(const Curve& curve, const Rect& box) {
    const Point across{curve.from.y - curve.to.y, curve.to.x - curve.from.x};
    const auto [low, high] = std::minmax({dot(across, curve.from), dot(across, curve.control)});
    const double middle = dot(across, box.centre());
    const double reach = (std::abs(across.x) * box.width() + std::abs(across.y) * box.height()) / 2;
    return middle - reach > high || middle + reach < low;
}

} // namespace

std::vector<Span> spansInside(const Curve& curve, const Rect& box) {
    std::vector<Span> spans;
    if (liesBeside(curve, box) || !curve.bounds().intersects(box))
        return spans;
    std::vector<double> cuts{0, 1};
    addCrossings(curve.from.x, curve.control.x, curve.to.x, box.left, cuts);
    addCrossings(curve.from.x, curve.control.x, curve.to.x, box.right, cuts);
    addCrossings(curve.from.y, curve.control.y, curve.to.y, box.top, cuts);
    addCrossings(curve.from.y, curve.control.y, curve.to.y, box.bottom, cuts);
    std::ranges::sort(cuts);
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        if (!box.contains(curve.at((cuts[i] + cuts[i + 1]) / 2)))
            continue;
        if (!spans.empty() && spans.back().end == cuts[i])
            spans.back().end = cuts[i + 1];
        else
            spans.push_back({cuts[i], cuts[i + 1]});
    }
    return spans;
}

std::vector<Span> without(Span whole, std::vector<Span> holes) {
    std::ranges::sort(holes, {}, &Span::begin);
    std::vector<Span> left;
    double begin = whole.begin;
    for (const Span& hole : holes) {
        if (hole.begin > begin && begin < whole.end)
            left.push_back({begin, std::min(hole.begin, whole.end)});
        begin = std::max(begin, hole.end);
    }
    if (begin < whole.end)
        left.push_back({begin, whole.end});
    return left;
}

} // namespace moneyties
