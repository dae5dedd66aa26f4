#include "core/geometry/curve.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <span>

namespace moneyties {

namespace {

Point between(Point a, Point b, double t) {
    return a + (b - a) * t;
}

/// Parameters at which a curve may enter or leave a box, in room for all there can be.
struct Cuts {
    std::array<double, 10> parameters{0, 1};
    std::size_t count = 2;

    /// Those in (0, 1) at which one coordinate of the curve takes a value.
    void addCrossings(double from, double control, double to, double value) {
        const double a = from - 2 * control + to;
        const double b = 2 * (control - from);
        const double c = from - value;
        const double discriminant = b * b - 4 * a * c;
        if (discriminant < 0)
            return;
        // Nearly straight curves have a tiny `a`: nothing may be lost to cancellation (Press et al., 5.6).
        const double half = -(b + std::copysign(std::sqrt(discriminant), b)) / 2;
        if (a != 0)
            add(half / a);
        if (half != 0)
            add(c / half);
    }

private:
    void add(double t) {
        if (t > 0 && t < 1)
            parameters[count++] = t;
    }
};

/// The parameter at which one coordinate turns; outside [0, 1] when it does not.
double turn(double from, double control, double to) {
    const double a = from - 2 * control + to;
    return std::abs(a) < 1e-12 ? -1 : (from - control) / a;
}

double squaredDistanceToSegment(Point p, Point a, Point b) {
    const Point ab = b - a;
    const double squared = dot(ab, ab);
    const double t = squared < 1e-12 ? 0 : std::clamp(dot(p - a, ab) / squared, 0.0, 1.0);
    const Point away = p - between(a, b, t);
    return dot(away, away);
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
    if (box.contains(control)) // and with it the whole curve, which stays within its three points
        return box;
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

bool Curve::isStraight() const {
    constexpr double kRounding = 1e-6;
    const Point bend = from - control * 2 + to;
    return std::abs(bend.x) + std::abs(bend.y) < kRounding;
}

double Curve::roughLength() const {
    return (length(to - from) + length(control - from) + length(to - control)) / 2;
}

double Curve::distanceTo(Point p) const {
    if (isStraight())
        return std::sqrt(squaredDistanceToSegment(p, from, to));
    const int steps = std::clamp(static_cast<int>(std::sqrt(flatness()) * 2) + 1, 1, 32);
    double nearest = squaredDistanceToSegment(p, from, from);
    Point previous = from;
    for (int i = 1; i <= steps; ++i) {
        const Point next = at(static_cast<double>(i) / steps);
        nearest = std::min(nearest, squaredDistanceToSegment(p, previous, next));
        previous = next;
    }
    return std::sqrt(nearest);
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
    if (box.contains(curve.from) && box.contains(curve.control) && box.contains(curve.to)) {
        spans.push_back({0, 1});
        return spans;
    }
    Cuts cuts;
    cuts.addCrossings(curve.from.x, curve.control.x, curve.to.x, box.left);
    cuts.addCrossings(curve.from.x, curve.control.x, curve.to.x, box.right);
    cuts.addCrossings(curve.from.y, curve.control.y, curve.to.y, box.top);
    cuts.addCrossings(curve.from.y, curve.control.y, curve.to.y, box.bottom);
    const auto parameters = std::span(cuts.parameters).first(cuts.count);
    std::ranges::sort(parameters);
    for (std::size_t i = 0; i + 1 < parameters.size(); ++i) {
        const double begin = parameters[i], end = parameters[i + 1];
        if (!box.contains(curve.at((begin + end) / 2)))
            continue;
        if (!spans.empty() && spans.back().end == begin)
            spans.back().end = end;
        else
            spans.push_back({begin, end});
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
