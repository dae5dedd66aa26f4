#include "core/style/shape.h"

#include <array>
#include <numbers>
#include <vector>

namespace moneyties::style {

namespace {

using Outline = std::vector<Point>;
using std::numbers::pi;

void addArc(Outline& outline, Point centre, double radius, double from, double to, int steps) {
    for (int i = 0; i <= steps; ++i) {
        const double angle = from + (to - from) * i / steps;
        outline.push_back(centre + Point{std::cos(angle), std::sin(angle)} * radius);
    }
}

Outline regular(int corners, double radius, double turn) {
    Outline outline;
    for (int i = 0; i < corners; ++i) {
        const double angle = turn + 2 * pi * i / corners;
        outline.push_back(Point{std::cos(angle), std::sin(angle)} * radius);
    }
    return outline;
}

Outline roundedBox(double halfWidth, double halfHeight, double corner) {
    constexpr int kSteps = 6;
    const double x = halfWidth - corner;
    const double y = halfHeight - corner;
    Outline outline;
    addArc(outline, {x, y}, corner, 0, pi / 2, kSteps);
    addArc(outline, {-x, y}, corner, pi / 2, pi, kSteps);
    addArc(outline, {-x, -y}, corner, pi, 3 * pi / 2, kSteps);
    addArc(outline, {x, -y}, corner, 3 * pi / 2, 2 * pi, kSteps);
    return outline;
}

Outline cutCorner(double half, double cut) {
    return {{half, half}, {-half, half}, {-half, -half}, {half - cut, -half}, {half, -half + cut}};
}

/// A map pin: most of a circle, drawn to a point below.
Outline pin() {
    Outline outline{{0, 1.15}};
    addArc(outline, {0, -0.2}, 0.82, pi * 0.86, pi * 2.14, 28);
    return outline;
}

Outline outlineOf(KindShape shape) {
    switch (shape) {
    case KindShape::circle:
        return regular(48, 1, 0);
    case KindShape::roundedSquare:
        return roundedBox(0.9, 0.9, 0.24);
    case KindShape::octagon:
        return regular(8, 1.03, pi / 8);
    case KindShape::hexagon:
        return regular(6, 1.07, 0);
    case KindShape::diamond:
        return regular(4, 1.2, 0);
    case KindShape::cutCornerSquare:
        return cutCorner(0.87, 0.5);
    case KindShape::pin:
        return pin();
    case KindShape::pill:
        return roundedBox(1.25, 0.72, 0.72);
    }
    return regular(48, 1, 0);
}

constexpr int kShapes = 8;

double cross(Point a, Point b) {
    return a.x * b.y - a.y * b.x;
}

} // namespace

std::span<const Point> unitOutline(KindShape shape) {
    static const auto outlines = [] {
        std::array<Outline, kShapes> all;
        for (int i = 0; i < kShapes; ++i)
            all[static_cast<std::size_t>(i)] = outlineOf(static_cast<KindShape>(i));
        return all;
    }();
    return outlines[static_cast<std::size_t>(shape)];
}

double reach(KindShape shape, Point direction) {
    if (shape == KindShape::circle)
        return 1;
    const Point ray = direction * (1 / length(direction));
    const auto outline = unitOutline(shape);
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Point a = outline[i];
        const Point b = outline[(i + 1) % outline.size()];
        if (cross(a, ray) >= 0 && cross(ray, b) > 0)
            return cross(a, b) / cross(ray, b - a);
    }
    return 1;
}

bool isInside(KindShape shape, Point offset) {
    const double distance = length(offset);
    return distance < 1e-9 || distance <= reach(shape, offset);
}

} // namespace moneyties::style
