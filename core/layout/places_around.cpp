#include "core/layout/places_around.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <unordered_map>

namespace moneyties::layout {

namespace {

constexpr double kRingStep = 120; // the usual length of a line

/// Points by squares of kNewcomerRoom, so that a look at the nine around a place finds all that are near.
class Occupied {
public:
    void add(Point point) { m_cells[keyOf(cell(point.x), cell(point.y))].push_back(point); }

    bool isFree(Point place) const {
        const std::int64_t column = cell(place.x), row = cell(place.y);
        for (std::int64_t x = column - 1; x <= column + 1; ++x)
            for (std::int64_t y = row - 1; y <= row + 1; ++y)
                if (const auto found = m_cells.find(keyOf(x, y));
                    found != m_cells.end() && isNearAny(place, found->second))
                    return false;
        return true;
    }

private:
    static std::int64_t cell(double coordinate) {
        return static_cast<std::int64_t>(std::floor(coordinate / kNewcomerRoom));
    }
    static std::int64_t keyOf(std::int64_t column, std::int64_t row) { return column * 0x1'0000'0000 + row; }
    static bool isNearAny(Point place, const std::vector<Point>& points) {
        return std::ranges::any_of(
            points, [&](Point point) { return length(point - place) < kNewcomerRoom * (1 - 1e-9); });
    }

    std::unordered_map<std::int64_t, std::vector<Point>> m_cells;
};

/// The angle away from where the others within some rings are; to the right when they are all around.
double emptiestDirection(Point centre, std::span<const Point> taken) {
    Point pull;
    for (const Point point : taken) {
        const Point way = point - centre;
        const double distance = length(way);
        if (distance > 1e-9 && distance < 6 * kRingStep)
            pull = pull + way * (1 / (distance * distance));
    }
    return length(pull) < 1e-9 ? 0 : std::atan2(-pull.y, -pull.x);
}

/// The places of one ring, those nearest to a direction first.
std::vector<Point> ringOf(Point centre, int ring, double direction) {
    const double radius = kRingStep * ring;
    const int slots = static_cast<int>(std::numbers::pi / std::asin(kNewcomerRoom / (2 * radius)));
    std::vector<Point> places;
    for (int slot = 0; slot < slots; ++slot) {
        const int side = slot % 2 == 0 ? slot / 2 : -(slot + 1) / 2;
        const double angle = direction + 2 * std::numbers::pi * side / slots;
        places.push_back(centre + Point{std::cos(angle), std::sin(angle)} * radius);
    }
    return places;
}

} // namespace

std::vector<Point> placesAround(Point centre, std::size_t count, std::span<const Point> taken) {
    Occupied occupied;
    std::ranges::for_each(taken, [&](Point point) { occupied.add(point); });
    const double direction = emptiestDirection(centre, taken);
    std::vector<Point> places;
    for (int ring = 1; places.size() < count; ++ring)
        for (const Point place : ringOf(centre, ring, direction)) {
            if (places.size() == count || !occupied.isFree(place))
                continue;
            occupied.add(place);
            places.push_back(place);
        }
    return places;
}

} // namespace moneyties::layout
