#include "core/layout/overlaps.h"

#include "core/layout/detail/overlap_removal.h"
#include "core/layout/detail/pins.h"

#include <algorithm>
#include <cassert>

namespace moneyties::layout {

namespace {

constexpr double kGap = 4; // scene units between two boxes

/// Those who may move, moved apart among themselves.
void moveFreeApart(const LayoutInput& input, const std::vector<std::uint8_t>& pinned, Positions& positions,
                   const Job& job) {
    std::vector<NodeIndex> nodes;
    Positions places;
    std::vector<Rect> boxes;
    for (NodeIndex node = 0; node < positions.size(); ++node) {
        if (pinned[node] != 0)
            continue;
        nodes.push_back(node);
        places.push_back(positions[node]);
        boxes.push_back(input.boxes[node]);
    }
    detail::removeOverlaps(places, boxes, kGap, job);
    for (std::size_t i = 0; i < nodes.size(); ++i)
        positions[nodes[i]] = places[i];
}

} // namespace

Positions withoutOverlaps(const LayoutInput& input, const Job& job) {
    assert(input.start.size() == input.nodeCount && input.boxes.size() == input.nodeCount);
    std::vector<std::uint8_t> pinned = input.pinned;
    pinned.resize(input.nodeCount);
    Positions positions = input.start;
    moveFreeApart(input, pinned, positions, job);
    if (std::ranges::find(pinned, 1) != pinned.end())
        detail::pushOffPinned(positions, input.boxes, pinned, kGap, job);
    return positions;
}

} // namespace moneyties::layout
