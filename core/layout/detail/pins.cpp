#include "core/layout/detail/pins.h"

#include "core/layout/detail/overlap_pairs.h"

#include <algorithm>
#include <cmath>

namespace moneyties::layout::detail {

namespace {

constexpr int kMostRounds = 400;
constexpr double kTolerance = 1e-3;

Point mean(const Positions& positions, std::span<const std::uint8_t> chosen) {
    Point sum;
    double count = 0;
    for (std::size_t i = 0; i < positions.size(); ++i)
        if (chosen[i]) {
            sum = sum + positions[i];
            ++count;
        }
    return count > 0 ? sum * (1 / count) : sum;
}

Rect at(Point p, const Rect& box) {
    return {box.left + p.x, box.top + p.y, box.right + p.x, box.bottom + p.y};
}

/// Moves the two apart the shorter way; a pinned one leaves all of the way to the other.
void pushApart(Rect a, Rect b, double shareOfA, Point& placeA, Point& placeB) {
    const Point way = b.centre() - a.centre();
    const double byX = std::min(a.right, b.right) - std::max(a.left, b.left);
    const double byY = std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
    Point push;
    if (byX < byY)
        push.x = way.x < 0 ? -byX : byX;
    else
        push.y = way.y < 0 ? -byY : byY;
    placeA = placeA - push * shareOfA;
    placeB = placeB + push * (1 - shareOfA);
}

} // namespace

void fitToPins(const Positions& pins, std::span<const std::uint8_t> pinned, Positions& positions) {
    const Point from = mean(positions, pinned);
    const Point to = mean(pins, pinned);
    double along = 0;
    double across = 0;
    for (std::size_t i = 0; i < positions.size(); ++i)
        if (pinned[i]) {
            const Point p = positions[i] - from;
            const Point q = pins[i] - to;
            along += dot(p, q);
            across += p.x * q.y - p.y * q.x;
        }
    const double norm = std::hypot(along, across);
    const double cosine = norm > 0 ? along / norm : 1;
    const double sine = norm > 0 ? across / norm : 0;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const Point p = positions[i] - from;
        positions[i] = to + Point{p.x * cosine - p.y * sine, p.x * sine + p.y * cosine};
        if (pinned[i])
            positions[i] = pins[i];
    }
}

void pushOffPinned(Positions& positions, std::span<const Rect> boxes, std::span<const std::uint8_t> pinned,
                   double gap, const Job& job) {
    std::vector<Rect> grown(boxes.begin(), boxes.end());
    for (Rect& box : grown)
        box = box.grownBy(gap / 2);
    for (int round = 0; round < kMostRounds; ++round) {
        job.throwIfStopped();
        bool moved = false;
        forEachOverlap(placedBoxes(positions, grown), kTolerance, [&](NodeIndex a, NodeIndex b) {
            if (pinned[a] && pinned[b])
                return;
            const Rect boxA = at(positions[a], grown[a]);
            const Rect boxB = at(positions[b], grown[b]);
            if (!boxA.intersects(boxB))
                return;
            const double shareOfA = pinned[a] ? 0 : pinned[b] ? 1 : 0.5;
            pushApart(boxA, boxB, shareOfA, positions[a], positions[b]);
            moved = true;
        });
        if (!moved)
            break;
    }
}

} // namespace moneyties::layout::detail
