#include "core/layout/detail/overlap_removal.h"

#include "core/layout/detail/delaunay.h"
#include "core/layout/detail/overlap_pairs.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace moneyties::layout::detail {

namespace {

constexpr int kMostRounds = 200;
/// Rounding that does not count as an overlap, in scene units.
constexpr double kTolerance = 1e-3;
/// A box pair is pushed apart a little further than needed, so that rounding does not bring it back.
constexpr double kMargin = 1 + 1e-6;

struct Extent {
    double halfWidth = 0;
    double halfHeight = 0;
};

double overlapAlong(double distance, double reach) {
    return reach - std::abs(distance);
}

bool doOverlap(Point difference, const Extent& a, const Extent& b) {
    return overlapAlong(difference.x, a.halfWidth + b.halfWidth) > kTolerance &&
           overlapAlong(difference.y, a.halfHeight + b.halfHeight) > kTolerance;
}

/// The factor by which the way between two centres must grow so that the boxes just touch.
double growthNeeded(Point difference, const Extent& a, const Extent& b) {
    if (!doOverlap(difference, a, b))
        return 1;
    const double byX = difference.x != 0 ? (a.halfWidth + b.halfWidth) / std::abs(difference.x)
                                         : std::numeric_limits<double>::infinity();
    const double byY = difference.y != 0 ? (a.halfHeight + b.halfHeight) / std::abs(difference.y)
                                         : std::numeric_limits<double>::infinity();
    return std::min(byX, byY) * kMargin;
}

/// Gap between boxes; for overlapping ones negative, the way they must move apart.
double treeCost(Point difference, const Extent& a, const Extent& b) {
    const double growth = growthNeeded(difference, a, b);
    const double centreDistance = length(difference);
    if (growth > 1)
        return std::isfinite(growth) ? centreDistance - growth * centreDistance
                                     : -(a.halfHeight + b.halfHeight);
    const double gapX = std::abs(difference.x) - a.halfWidth - b.halfWidth;
    const double gapY = std::abs(difference.y) - a.halfHeight - b.halfHeight;
    return std::hypot(std::max(gapX, 0.0), std::max(gapY, 0.0));
}

class DisjointSets {
public:
    explicit DisjointSets(std::size_t count) : m_parent(count) {
        std::iota(m_parent.begin(), m_parent.end(), NodeIndex(0));
    }
    NodeIndex root(NodeIndex node) {
        while (m_parent[node] != node)
            node = m_parent[node] = m_parent[m_parent[node]];
        return node;
    }
    /// Whether they were apart.
    bool join(NodeIndex a, NodeIndex b) {
        a = root(a);
        b = root(b);
        m_parent[std::max(a, b)] = std::min(a, b);
        return a != b;
    }

private:
    std::vector<NodeIndex> m_parent;
};

class TreeGrowth {
public:
    TreeGrowth(Positions& centres, std::vector<Extent> extents)
        : m_centres(centres), m_extents(std::move(extents)) {}

    /// One round: whether anything overlapped.
    bool run() {
        std::vector<Edge> edges = delaunayEdges(m_centres);
        if (!std::ranges::any_of(edges, [&](const Edge& e) { return overlaps(e); }) &&
            !addHiddenOverlaps(edges))
            return false;
        grow(minimumSpanningTree(std::move(edges)));
        return true;
    }

private:
    Point difference(const Edge& e) const { return m_centres[e.target] - m_centres[e.source]; }
    bool overlaps(const Edge& e) const {
        return doOverlap(difference(e), m_extents[e.source], m_extents[e.target]);
    }

    /// Boxes can overlap without being Delaunay neighbours: when one is thin or long.
    bool addHiddenOverlaps(std::vector<Edge>& edges) const {
        std::vector<Rect> boxes(m_centres.size());
        for (std::size_t i = 0; i < boxes.size(); ++i)
            boxes[i] = Rect::around(m_centres[i], {2 * m_extents[i].halfWidth, 2 * m_extents[i].halfHeight});
        const std::size_t before = edges.size();
        forEachOverlap(boxes, kTolerance, [&](NodeIndex a, NodeIndex b) { edges.push_back({a, b}); });
        return edges.size() > before;
    }

    std::vector<Edge> minimumSpanningTree(std::vector<Edge> edges) const {
        std::vector<std::pair<double, std::size_t>> byCost(edges.size());
        for (std::size_t i = 0; i < edges.size(); ++i)
            byCost[i] = {
                treeCost(difference(edges[i]), m_extents[edges[i].source], m_extents[edges[i].target]), i};
        std::ranges::sort(byCost);
        DisjointSets sets(m_centres.size());
        std::vector<Edge> tree;
        for (const auto& [cost, i] : byCost)
            if (sets.join(edges[i].source, edges[i].target))
                tree.push_back(edges[i]);
        return tree;
    }

    /// Walks the tree from node 0; every child keeps its direction from its parent and moves out as needed.
    void grow(const std::vector<Edge>& tree) {
        const std::size_t n = m_centres.size();
        std::vector<std::uint32_t> starts(n + 1, 0);
        for (const Edge& e : tree) {
            ++starts[e.source + 1];
            ++starts[e.target + 1];
        }
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        std::vector<NodeIndex> others(2 * tree.size());
        std::vector<std::uint32_t> next(starts);
        for (const Edge& e : tree) {
            others[next[e.source]++] = e.target;
            others[next[e.target]++] = e.source;
        }
        const Positions before = m_centres;
        std::vector<NodeIndex> stack{0};
        std::vector<bool> done(n);
        done[0] = true;
        while (!stack.empty()) {
            const NodeIndex parent = stack.back();
            stack.pop_back();
            for (std::uint32_t i = starts[parent]; i < starts[parent + 1]; ++i) {
                const NodeIndex child = others[i];
                if (done[child])
                    continue;
                done[child] = true;
                m_centres[child] = m_centres[parent] + grown(before[child] - before[parent], parent, child);
                stack.push_back(child);
            }
        }
    }

    /// Centres on one point part along a direction of their own.
    Point grown(Point difference, NodeIndex parent, NodeIndex child) const {
        if (length(difference) < kTolerance) {
            const double angle = 2.399963229728653 * static_cast<double>(child + parent); // golden angle
            difference = Point{std::cos(angle), std::sin(angle)} * kTolerance;
        }
        return difference * growthNeeded(difference, m_extents[parent], m_extents[child]);
    }

    Positions& m_centres;
    std::vector<Extent> m_extents;
};

Point offsetOf(const Rect& box) {
    return box.isEmpty() ? Point{} : box.centre();
}

} // namespace

void removeOverlaps(Positions& positions, std::span<const Rect> boxes, double gap, const Job& job) {
    if (positions.size() < 2 || boxes.empty())
        return;
    Positions centres(positions.size());
    std::vector<Extent> extents(positions.size());
    for (std::size_t i = 0; i < positions.size(); ++i) {
        centres[i] = positions[i] + offsetOf(boxes[i]);
        extents[i] = {(boxes[i].width() + gap) / 2, (boxes[i].height() + gap) / 2};
    }
    TreeGrowth growth(centres, std::move(extents));
    for (int round = 0; round < kMostRounds && growth.run(); ++round)
        job.throwIfStopped();
    for (std::size_t i = 0; i < positions.size(); ++i)
        positions[i] = centres[i] - offsetOf(boxes[i]);
}

std::size_t countOverlaps(const Positions& positions, std::span<const Rect> boxes) {
    std::size_t count = 0;
    forEachOverlap(placedBoxes(positions, boxes), kTolerance, [&](NodeIndex, NodeIndex) { ++count; });
    return count;
}

} // namespace moneyties::layout::detail
