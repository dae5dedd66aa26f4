#include "core/layout/detail/assembly.h"

#include "core/layout/detail/packing.h"
#include "core/layout/detail/random.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace moneyties::layout::detail {

namespace {

/// Clear space between parts, in edge lengths: wide on large pictures, where parts read as areas.
constexpr double kWideGap = 3;
constexpr double kNarrowGap = 0.5;
constexpr std::size_t kSmallBoard = 300;
/// Edges count as part of a small component's footprint, so that nothing is packed onto them.
constexpr std::size_t kEdgesInFootprint = 2000;
/// Nodes without edges are packed one by one up to this number, else as one block of rows.
constexpr std::size_t kLooseNodes = 12;

class Assembly {
public:
    Assembly(const AssemblyInput& input, Positions& positions) : m_input(input), m_positions(positions) {}

    void run(const Job& job) {
        addFixedPart();
        for (const Component& component : m_input.parts.components)
            if (!holdsPin(component.nodes))
                addPart(component.nodes, footprintOf(component));
        addIsolated();
        if (m_footprints.empty())
            return;
        const std::vector<Point> moves = pack(m_footprints, gap(), m_input.aspect, job);
        const Point back = m_hasFixedPart ? moves[0] : centreAfter(moves);
        for (std::size_t i = m_hasFixedPart ? 1 : 0; i < moves.size(); ++i)
            for (NodeIndex node : m_members[i])
                m_positions[node] = m_positions[node] + moves[i] - back;
    }

private:
    bool isPinned(NodeIndex node) const { return !m_input.pinned.empty() && m_input.pinned[node]; }
    bool holdsPin(const std::vector<NodeIndex>& nodes) const {
        return std::ranges::any_of(nodes, [&](NodeIndex node) { return isPinned(node); });
    }

    double gap() const {
        return m_input.edgeLength * (m_positions.size() <= kSmallBoard ? kNarrowGap : kWideGap);
    }

    Rect boxOf(NodeIndex node) const {
        const Point p = m_positions[node];
        if (m_input.boxes.empty())
            return {p.x, p.y, p.x, p.y};
        const Rect& r = m_input.boxes[node];
        return {r.left + p.x, r.top + p.y, r.right + p.x, r.bottom + p.y};
    }

    Footprint footprintOf(const Component& component) const {
        Footprint footprint;
        for (NodeIndex node : component.nodes)
            footprint.push_back(boxOf(node));
        if (component.mesh.edgeCount() <= kEdgesInFootprint)
            for (const Edge& edge : component.mesh.edges())
                addLine(m_positions[component.nodes[edge.source]], m_positions[component.nodes[edge.target]],
                        footprint);
        return footprint;
    }

    void addLine(Point a, Point b, Footprint& footprint) const {
        const int steps = 1 + static_cast<int>(std::min(100.0, length(b - a) / (m_input.edgeLength / 4)));
        for (int i = 0; i < steps; ++i) {
            const Point p = a + (b - a) * (static_cast<double>(i) / steps);
            const Point q = a + (b - a) * (static_cast<double>(i + 1) / steps);
            footprint.push_back(Rect{p.x, p.y, p.x, p.y}.united({q.x, q.y, q.x, q.y}));
        }
    }

    void addPart(std::vector<NodeIndex> members, Footprint footprint) {
        m_members.push_back(std::move(members));
        m_footprints.push_back(std::move(footprint));
    }

    /// All parts with pins are one part, the first; what is packed later goes around it.
    void addFixedPart() {
        Footprint footprint;
        for (const Component& component : m_input.parts.components)
            if (holdsPin(component.nodes))
                std::ranges::copy(footprintOf(component), std::back_inserter(footprint));
        for (NodeIndex node : m_input.parts.isolated)
            if (isPinned(node))
                footprint.push_back(boxOf(node));
        m_hasFixedPart = !footprint.empty();
        if (m_hasFixedPart)
            addPart({}, std::move(footprint));
    }

    void addIsolated() {
        std::vector<NodeIndex> loose;
        std::ranges::copy_if(m_input.parts.isolated, std::back_inserter(loose),
                             [&](NodeIndex node) { return !isPinned(node); });
        for (NodeIndex node : loose)
            m_positions[node] = {};
        if (loose.size() <= kLooseNodes) {
            for (NodeIndex node : loose)
                addPart({node}, {boxOf(node)});
            return;
        }
        addPart(loose, {layInRows(loose)});
    }

    /// Rows of equal cells; returns the block's bounds.
    Rect layInRows(const std::vector<NodeIndex>& nodes) {
        Rect cell{0, 0, 0, 0};
        for (NodeIndex node : nodes)
            cell = cell.united(boxOf(node));
        const double width = cell.width() + m_input.edgeLength / 2;
        const double height = cell.height() + m_input.edgeLength / 2;
        const double count = static_cast<double>(nodes.size());
        const auto columns =
            static_cast<std::size_t>(std::ceil(std::sqrt(count * m_input.aspect * height / width)));
        Rect bounds;
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            m_positions[nodes[i]] = {static_cast<double>(i % columns) * width,
                                     static_cast<double>(i / columns) * height};
            bounds = bounds.united(boxOf(nodes[i]));
        }
        return bounds;
    }

    Point centreAfter(const std::vector<Point>& moves) const {
        Rect bounds;
        for (std::size_t i = 0; i < moves.size(); ++i)
            for (const Rect& r : m_footprints[i])
                bounds = bounds.united(
                    {r.left + moves[i].x, r.top + moves[i].y, r.right + moves[i].x, r.bottom + moves[i].y});
        return bounds.centre();
    }

    const AssemblyInput& m_input;
    Positions& m_positions;
    std::vector<std::vector<NodeIndex>> m_members;
    std::vector<Footprint> m_footprints;
    bool m_hasFixedPart = false;
};

} // namespace

void assemble(const AssemblyInput& input, Positions& positions, const Job& job) {
    Assembly(input, positions).run(job);
}

void makeDistinct(Positions& positions, std::span<const std::uint8_t> pinned, double edgeLength) {
    constexpr double kNudge = 1e-3; // of an edge
    Random random(positions.size());
    for (Point& p : positions)
        if (!isFinite(p))
            p = Point{random.signedUnit(), random.signedUnit()} * edgeLength;
    std::vector<NodeIndex> order(positions.size());
    for (bool changed = true; changed;) {
        changed = false;
        for (NodeIndex i = 0; i < order.size(); ++i)
            order[i] = i;
        // Pinned nodes come first among those at one place, and stay.
        const auto key = [&](NodeIndex i) {
            return std::tuple(positions[i].x, positions[i].y, pinned.empty() || !pinned[i], i);
        };
        std::ranges::sort(order, {}, key);
        for (std::size_t i = 1; i < order.size(); ++i) {
            if (positions[order[i]] != positions[order[i - 1]])
                continue;
            Point& p = positions[order[i]];
            const double reach = edgeLength * kNudge * (1 + 1e-6 * length(p));
            p = p + Point{random.signedUnit(), random.signedUnit()} * reach;
            changed = true;
        }
    }
}

} // namespace moneyties::layout::detail
