#include "core/layout/detail/board_cost.h"

#include "core/layout/detail/segments.h"

#include <algorithm>
#include <cmath>

namespace moneyties::layout::detail {

namespace {

// Weights, in crossings: what a reader would rather have than one more crossing. Found by looking at boards.
constexpr double kThroughBox = 1.6;
constexpr double kNearBox = 0.5;
constexpr double kOverlap = 6;
constexpr double kCrowded = 1;
constexpr double kSharpAngle = 0.5;
constexpr double kEdgeLength = 0.8;
constexpr double kDistance = 1.5;

/// Clear space wanted between an edge and a box, and between boxes, in scene units.
constexpr double kEdgeClearance = 10;
constexpr double kBoxClearance = 26;
constexpr double kWideEnough = 0.42; // radians

bool shareAnEnd(const Edge& a, const Edge& b) {
    return a.source == b.source || a.source == b.target || a.target == b.source || a.target == b.target;
}

/// Seen at once, and true of nearly all edges and boxes. Without branches, which would be guessed wrong.
bool areApart(const Rect& a, const Rect& b) {
    return static_cast<bool>((a.right < b.left) | (b.right < a.left) | (a.bottom < b.top) |
                             (b.bottom < a.top));
}

double overlapOf(const Rect& a, const Rect& b) {
    const double width = std::min(a.right, b.right) - std::max(a.left, b.left);
    const double height = std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
    return width > 0 && height > 0 ? std::min(width, height) : 0;
}

} // namespace

BoardCost::BoardCost(const BoardInput& input, Positions& positions)
    : m_input(input), m_positions(positions), m_edges(input.mesh.edges()),
      m_edgeOfArc(input.mesh.columns().size()), m_stretchX(1 / std::sqrt(std::sqrt(input.aspect))),
      m_stretchY(std::sqrt(std::sqrt(input.aspect))) {
    // Edges and the arcs of each node are sorted alike.
    std::vector<std::uint32_t> next(input.mesh.rows().begin(), input.mesh.rows().end());
    for (std::uint32_t i = 0; i < m_edges.size(); ++i) {
        m_edgeOfArc[next[m_edges[i].source]++] = i;
        m_edgeOfArc[next[m_edges[i].target]++] = i;
        m_reaches.push_back(reachOf(m_edges[i]));
    }
    for (NodeIndex node = 0; node < positions.size(); ++node) {
        m_boxes.push_back(boxWith(node, 0));
        m_wideBoxes.push_back(boxWith(node, kEdgeClearance));
    }
}

void BoardCost::moveTo(NodeIndex node, Point place) {
    m_positions[node] = place;
    m_boxes[node] = boxWith(node, 0);
    m_wideBoxes[node] = boxWith(node, kEdgeClearance);
    for (const std::uint32_t edge : edgesAt(node))
        m_reaches[edge] = reachOf(m_edges[edge]);
}

std::span<const std::uint32_t> BoardCost::edgesAt(NodeIndex node) const {
    return {m_edgeOfArc.data() + m_input.mesh.rows()[node], m_input.mesh.degree(node)};
}

Rect BoardCost::boxWith(NodeIndex node, double margin) const {
    const Rect& r = m_input.boxes[node];
    const Point p = m_positions[node];
    return {r.left + p.x - margin, r.top + p.y - margin, r.right + p.x + margin, r.bottom + p.y + margin};
}

Rect BoardCost::reachOf(const Edge& edge) const {
    const Point a = m_positions[edge.source];
    const Point b = m_positions[edge.target];
    return {std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y)};
}

double BoardCost::crossings(const Edge& edge, const Rect& reach, std::size_t from) const {
    double sum = 0;
    for (std::size_t i = from; i < m_edges.size(); ++i) {
        const Edge& other = m_edges[i];
        if (!areApart(reach, m_reaches[i]) && !shareAnEnd(edge, other))
            sum += doCross(m_positions[edge.source], m_positions[edge.target], m_positions[other.source],
                           m_positions[other.target]);
    }
    return sum;
}

/// Of an edge that comes near the box.
double BoardCost::throughBox(const Edge& edge, NodeIndex node) const {
    if (edge.source == node || edge.target == node)
        return 0;
    const Point a = m_positions[edge.source];
    const Point b = m_positions[edge.target];
    const double near = partInside(a, b, m_wideBoxes[node]);
    if (near == 0)
        return 0;
    const Rect& r = m_input.boxes[node];
    const double way = near * length(b - a) / std::max(1.0, std::min(r.width(), r.height()));
    return kNearBox * std::min(1.0, way) + (partInside(a, b, m_boxes[node]) > 0 ? kThroughBox : 0);
}

double BoardCost::edgeTerms(NodeIndex node) const {
    double sum = 0;
    const auto neighbours = m_input.mesh.neighbours(node);
    for (std::size_t i = 0; i < neighbours.size(); ++i) {
        const Edge edge{node, neighbours[i]};
        const Rect reach = m_reaches[edgesAt(node)[i]];
        sum += crossings(edge, reach, 0);
        for (NodeIndex third = 0; third < m_wideBoxes.size(); ++third)
            if (!areApart(reach, m_wideBoxes[third]))
                sum += throughBox(edge, third);
    }
    return sum;
}

double BoardCost::boxTerms(NodeIndex node) const {
    const Rect wide = m_wideBoxes[node];
    double sum = 0;
    for (std::size_t i = 0; i < m_edges.size(); ++i)
        if (!areApart(wide, m_reaches[i]))
            sum += throughBox(m_edges[i], node);
    return sum;
}

double BoardCost::pairTerms(NodeIndex node) const {
    const std::size_t n = m_positions.size();
    const Rect own = m_boxes[node];
    const Rect wide = boxWith(node, kBoxClearance);
    double distances = 0;
    double boxes = 0;
    for (NodeIndex other = 0; other < n; ++other) {
        if (other == node)
            continue;
        const Rect& theirs = m_boxes[other];
        if (const double crowded = overlapOf(wide, theirs); crowded > 0)
            boxes += kCrowded * std::min(1.0, crowded / kBoxClearance) +
                     (overlapOf(own, theirs) > 0 ? kOverlap : 0);
        const Point way = m_positions[other] - m_positions[node];
        const double wanted = m_input.distances[node * n + other];
        const double off = std::hypot(way.x * m_stretchX, way.y * m_stretchY) / wanted - 1;
        distances += kDistance * off * off / std::sqrt(static_cast<double>(n));
    }
    for (NodeIndex other : m_input.mesh.neighbours(node)) {
        const Point way = m_positions[other] - m_positions[node];
        const double off =
            std::hypot(way.x * m_stretchX, way.y * m_stretchY) / m_input.distances[node * n + other] - 1;
        distances += kEdgeLength * off * off;
    }
    return boxes + distances;
}

double BoardCost::angleBetween(NodeIndex node, NodeIndex a, NodeIndex b) const {
    const Point toA = m_positions[a] - m_positions[node];
    const Point toB = m_positions[b] - m_positions[node];
    const double along = dot(toA, toB);
    const double across = std::abs(toA.x * toB.y - toA.y * toB.x);
    if (along <= 0 || across >= along)
        return 0;
    const double angle = std::atan2(across, along);
    const double lack = std::max(0.0, 1 - angle / kWideEnough);
    return kSharpAngle * lack * lack;
}

/// Angles between the node's own edges, and between each of them and the others at its far end.
double BoardCost::angles(NodeIndex node) const {
    double sum = 0;
    const auto around = m_input.mesh.neighbours(node);
    for (std::size_t i = 0; i < around.size(); ++i) {
        for (std::size_t j = i + 1; j < around.size(); ++j)
            sum += angleBetween(node, around[i], around[j]);
        for (NodeIndex third : m_input.mesh.neighbours(around[i]))
            if (third != node)
                sum += angleBetween(around[i], node, third);
    }
    return sum;
}

double BoardCost::of(NodeIndex node) const {
    return edgeTerms(node) + boxTerms(node) + pairTerms(node) + angles(node);
}

double BoardCost::total() const {
    double sum = 0;
    for (std::size_t i = 0; i < m_edges.size(); ++i)
        sum += crossings(m_edges[i], m_reaches[i], i + 1);
    for (NodeIndex node = 0; node < m_positions.size(); ++node) {
        sum += boxTerms(node) + pairTerms(node) / 2;
        const auto around = m_input.mesh.neighbours(node);
        for (std::size_t i = 0; i < around.size(); ++i)
            for (std::size_t j = i + 1; j < around.size(); ++j)
                sum += angleBetween(node, around[i], around[j]);
    }
    return sum;
}

std::size_t countCrossings(std::span<const Edge> edges, const Positions& positions) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < edges.size(); ++i)
        for (std::size_t j = i + 1; j < edges.size(); ++j)
            count += !shareAnEnd(edges[i], edges[j]) &&
                     doCross(positions[edges[i].source], positions[edges[i].target],
                             positions[edges[j].source], positions[edges[j].target]);
    return count;
}

std::size_t countEdgesThroughBoxes(std::span<const Edge> edges, const Positions& positions,
                                   std::span<const Rect> boxes) {
    std::size_t count = 0;
    for (const Edge& edge : edges)
        for (NodeIndex node = 0; node < positions.size(); ++node) {
            if (edge.source == node || edge.target == node)
                continue;
            const Rect& r = boxes[node];
            const Point p = positions[node];
            count += partInside(positions[edge.source], positions[edge.target],
                                {r.left + p.x, r.top + p.y, r.right + p.x, r.bottom + p.y}) > 0;
        }
    return count;
}

} // namespace moneyties::layout::detail
