#include "core/geometry/lanes.h"

#include <algorithm>
#include <cmath>

namespace moneyties {

namespace {

/// Bends beyond this share of the distance read as detours.
constexpr double kMostBend = 0.45;
/// Scene units of bend that an obstacle in the way outweighs.
constexpr double kObstacle = 10'000;

struct Lane {
    double bend = 0;
    double cost = 0;
};

double costOf(const Curve& curve, double bend, std::span<const Rect> obstacles) {
    double cost = std::abs(bend);
    for (const Rect& box : obstacles)
        for (const Span& inside : spansInside(curve, box))
            cost += kObstacle * (1 + inside.end - inside.begin);
    return cost;
}

std::vector<double> evenly(std::size_t count, double spacing) {
    std::vector<double> bends;
    for (std::size_t i = 0; i < count; ++i)
        bends.push_back((static_cast<double>(i) - static_cast<double>(count - 1) / 2) * spacing);
    return bends;
}

/// Cheapest first; of two equal ones the one to the left.
std::vector<Lane> lanes(Point from, Point to, std::size_t count, double spacing,
                        std::span<const Rect> obstacles) {
    const double step = spacing / 2;
    const double reach = kMostBend * length(to - from) + spacing * static_cast<double>(count) / 2;
    const auto steps = static_cast<int>(reach / step);
    std::vector<Lane> lanes;
    for (int i = -steps; i <= steps; ++i) {
        const double bend = i * step;
        lanes.push_back({bend, costOf(bentCurve(from, to, bend), bend, obstacles)});
    }
    std::ranges::stable_sort(lanes, {}, &Lane::cost);
    return lanes;
}

} // namespace

Curve bentCurve(Point from, Point to, double bend) {
    const Point middle = (from + to) * 0.5;
    if (bend == 0) // most lines: no need for their length
        return {from, middle, to};
    const double distance = length(to - from);
    if (distance < 1e-9)
        return {from, middle, to};
    // With y downwards, left of the direction of travel is (dy, -dx); a quadratic's middle is half way to
    // its control point.
    const Point left = Point{to.y - from.y, from.x - to.x} * (1 / distance);
    return {from, middle + left * (2 * bend), to};
}

std::vector<double> clearLanes(Point from, Point to, std::size_t count, double spacing,
                               std::span<const Rect> obstacles) {
    std::vector<double> bends = evenly(count, spacing);
    const bool isClear = std::ranges::all_of(
        bends, [&](double bend) { return costOf(bentCurve(from, to, bend), bend, obstacles) < kObstacle; });
    if (isClear)
        return bends;
    bends.clear();
    for (const Lane& lane : lanes(from, to, count, spacing, obstacles)) {
        const bool isFree = std::ranges::all_of(
            bends, [&](double taken) { return std::abs(taken - lane.bend) >= spacing - 1e-9; });
        if (isFree && bends.size() < count)
            bends.push_back(lane.bend);
    }
    if (bends.size() < count)
        return evenly(count, spacing);
    std::ranges::sort(bends);
    return bends;
}

} // namespace moneyties
