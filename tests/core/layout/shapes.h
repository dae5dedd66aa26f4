// Owns the small graphs and the checks that layout tests share.
#pragma once

#include "core/layout/layout.h"

#include <algorithm>
#include <random>
#include <set>
#include <utility>

namespace moneyties::layout::test {

inline LayoutInput withNodes(std::size_t count) {
    LayoutInput input;
    input.nodeCount = count;
    return input;
}

inline LayoutInput pathOf(std::size_t nodes) {
    LayoutInput input = withNodes(nodes);
    for (NodeIndex i = 1; i < nodes; ++i)
        input.edges.push_back({i - 1, i});
    return input;
}

inline LayoutInput starOf(std::size_t nodes) {
    LayoutInput input = withNodes(nodes);
    for (NodeIndex i = 1; i < nodes; ++i)
        input.edges.push_back({0, i});
    return input;
}

inline LayoutInput gridOf(NodeIndex side) {
    LayoutInput input = withNodes(side * side);
    for (NodeIndex y = 0; y < side; ++y)
        for (NodeIndex x = 0; x < side; ++x) {
            if (x + 1 < side)
                input.edges.push_back({y * side + x, y * side + x + 1});
            if (y + 1 < side)
                input.edges.push_back({y * side + x, (y + 1) * side + x});
        }
    return input;
}

/// Loops, doubles and several components included.
inline LayoutInput randomGraph(unsigned seed, std::size_t nodes, std::size_t edges) {
    std::mt19937 random(seed);
    LayoutInput input = withNodes(nodes);
    for (std::size_t i = 0; i < edges; ++i)
        input.edges.push_back(
            {static_cast<NodeIndex>(random() % nodes), static_cast<NodeIndex>(random() % nodes)});
    return input;
}

/// Labels of various widths below their nodes.
inline void addBoxes(LayoutInput& input, unsigned seed) {
    std::mt19937 random(seed);
    for (std::size_t i = 0; i < input.nodeCount; ++i) {
        const double half = 16 + static_cast<double>(random() % 70);
        input.boxes.push_back({-half, -16, half, 20 + static_cast<double>(random() % 30)});
    }
}

inline bool allFinite(const Positions& positions) {
    return std::ranges::all_of(positions, [](Point p) { return isFinite(p); });
}

inline bool allDistinct(const Positions& positions) {
    std::set<std::pair<double, double>> seen;
    return std::ranges::all_of(positions, [&](Point p) { return seen.insert({p.x, p.y}).second; });
}

} // namespace moneyties::layout::test
