#include "core/layout/alignment.h"

#include <algorithm>
#include <numeric>

namespace moneyties::layout {

namespace {

using Axis = double Point::*;

Axis axisOf(Alignment alignment) {
    const bool isAcross =
        alignment == Alignment::left || alignment == Alignment::centre || alignment == Alignment::right;
    return isAcross ? &Point::x : &Point::y;
}

double lineOf(const std::vector<Point>& positions, Alignment alignment, Axis axis) {
    const auto [lowest, highest] = std::ranges::minmax(positions, {}, axis);
    switch (alignment) {
    case Alignment::left:
    case Alignment::top:
        return lowest.*axis;
    case Alignment::right:
    case Alignment::bottom:
        return highest.*axis;
    default:
        return (lowest.*axis + highest.*axis) / 2;
    }
}

} // namespace

std::vector<Point> aligned(std::vector<Point> positions, Alignment alignment) {
    if (positions.empty())
        return positions;
    const Axis axis = axisOf(alignment);
    const double line = lineOf(positions, alignment, axis);
    for (Point& position : positions)
        position.*axis = line;
    return positions;
}

std::vector<Point> distributed(std::vector<Point> positions, Direction direction) {
    if (positions.size() < 3)
        return positions;
    const Axis axis = direction == Direction::across ? &Point::x : &Point::y;
    std::vector<std::size_t> order(positions.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return positions[i].*axis; });
    const double first = positions[order.front()].*axis;
    const double last = positions[order.back()].*axis;
    for (std::size_t step = 0; step < order.size(); ++step)
        positions[order[step]].*axis =
            std::lerp(first, last, static_cast<double>(step) / static_cast<double>(order.size() - 1));
    return positions;
}

} // namespace moneyties::layout
