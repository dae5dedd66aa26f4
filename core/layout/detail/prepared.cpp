#include "core/layout/detail/prepared.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace moneyties::layout::detail {

namespace {

/// Boards up to this size get edge lengths that suit their boxes.
constexpr std::size_t kLargestFitted = 1500;
/// Clear length of an edge between its boxes, in edge lengths.
constexpr double kClearLength = 0.75;
/// Coordinates beyond this are not taken for positions: their squares would lose all precision.
constexpr double kFarthest = 1e9;

std::vector<Edge> usableEdges(const LayoutInput& input) {
    std::vector<Edge> edges = input.edges;
    std::erase_if(edges,
                  [&](const Edge& e) { return e.source >= input.nodeCount || e.target >= input.nodeCount; });
    return edges;
}

float usableLength(float length) {
    return std::isfinite(length) && length > 0 ? std::clamp(length, kShortest, kLongest) : 1.0F;
}

std::vector<float> usableLengths(const LayoutInput& input) {
    std::vector<float> lengths;
    if (input.lengths.size() != input.edges.size())
        return lengths;
    for (std::size_t i = 0; i < input.edges.size(); ++i)
        if (input.edges[i].source < input.nodeCount && input.edges[i].target < input.nodeCount)
            lengths.push_back(usableLength(input.lengths[i]));
    const bool uniform = std::ranges::all_of(lengths, [](float length) { return length == 1; });
    return uniform ? std::vector<float>{} : lengths;
}

bool isUsable(Point p) {
    return isFinite(p) && std::abs(p.x) <= kFarthest && std::abs(p.y) <= kFarthest;
}

Positions usableStart(const LayoutInput& input) {
    constexpr double kNowhere = std::numeric_limits<double>::quiet_NaN();
    Positions start(input.start);
    start.resize(std::min(start.size(), input.nodeCount));
    if (std::ranges::none_of(start, isUsable))
        return {};
    start.resize(input.nodeCount, {kNowhere, kNowhere});
    for (Point& p : start)
        if (!isUsable(p))
            p = {kNowhere, kNowhere};
    return start;
}

std::vector<std::uint8_t> usablePins(const LayoutInput& input, const Positions& start) {
    std::vector<std::uint8_t> pinned(input.nodeCount, 0);
    for (std::size_t i = 0; i < std::min({input.nodeCount, input.pinned.size(), start.size()}); ++i)
        pinned[i] = input.pinned[i] && isFinite(start[i]);
    return std::ranges::find(pinned, 1) == pinned.end() ? std::vector<std::uint8_t>{} : pinned;
}

Rect usableBox(const Rect& box) {
    const bool finite = std::isfinite(box.left) && std::isfinite(box.top) && std::isfinite(box.right) &&
                        std::isfinite(box.bottom) && !box.isEmpty();
    return (finite ? box : Rect{0, 0, 0, 0}).united({0, 0, 0, 0});
}

std::vector<Rect> usableBoxes(const LayoutInput& input) {
    std::vector<Rect> boxes(input.boxes);
    boxes.resize(boxes.empty() ? 0 : input.nodeCount);
    std::ranges::transform(boxes, boxes.begin(), usableBox);
    return boxes;
}

double radius(const Rect& box) {
    return (box.width() + box.height()) / 4;
}

void fitToBoxes(const std::vector<Edge>& edges, const std::vector<Rect>& boxes, double edgeLength,
                std::vector<float>& lengths) {
    lengths.resize(edges.size(), 1);
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const double reach = radius(boxes[edges[i].source]) + radius(boxes[edges[i].target]);
        const double fitting = reach / edgeLength + kClearLength * lengths[i];
        lengths[i] = std::min(kLongest, std::max(lengths[i], static_cast<float>(fitting)));
    }
}

} // namespace

Prepared prepare(const LayoutInput& input, double edgeLength) {
    Prepared prepared;
    const std::vector<Edge> edges = usableEdges(input);
    std::vector<float> lengths = usableLengths(input);
    prepared.boxes = usableBoxes(input);
    if (!prepared.boxes.empty() && input.nodeCount <= kLargestFitted)
        fitToBoxes(edges, prepared.boxes, edgeLength, lengths);
    prepared.mesh = Mesh(input.nodeCount, edges, lengths);
    prepared.start = usableStart(input);
    prepared.pinned = usablePins(input, prepared.start);
    return prepared;
}

} // namespace moneyties::layout::detail
