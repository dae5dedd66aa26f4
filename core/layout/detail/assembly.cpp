#include "core/layout/detail/assembly.h"

#include "core/layout/detail/packing.h"
#include "core/layout/detail/random.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <iterator>
#include <limits>

namespace moneyties::layout::detail {

namespace {

/// Clear space between parts, in edge lengths: wide on large pictures, where parts read as areas.
constexpr double kWideGap = 3;
constexpr double kNarrowGap = 0.5;
constexpr std::size_t kSmallBoard = 300;
/// Edges count as part of a small component's footprint, so that nothing is packed onto them.
constexpr std::size_t kEdgesInFootprint = 2000;
/// So many parts are packed freely, the largest ones; the others stand in rows.
constexpr std::size_t kFreelyPacked = 200;
/// Nodes without edges are packed one by one up to this number, else as a block of rows.
constexpr std::size_t kLooseNodes = 12;
/// Clear space between nodes without edges, in edge lengths.
constexpr double kLooseGap = 0.5;

struct Part {
    std::vector<NodeIndex> members;
    Footprint footprint;
};

Rect boundsOf(const Footprint& footprint) {
    Rect bounds;
    for (const Rect& rect : footprint)
        bounds = bounds.united(rect);
    return bounds;
}

Rect moved(const Rect& rect, Point by) {
    return {rect.left + by.x, rect.top + by.y, rect.right + by.x, rect.bottom + by.y};
}

class Assembly {
public:
    Assembly(const AssemblyInput& input, Positions& positions) : m_input(input), m_positions(positions) {}

    void run(const Job& job) {
        addFixedPart();
        for (const Component& component : m_input.parts.components)
            if (!holdsPin(component.nodes))
                m_parts.push_back({component.nodes, footprintOf(component)});
        std::vector<NodeIndex> loose = looseNodes();
        if (loose.size() <= kLooseNodes)
            for (NodeIndex node : std::exchange(loose, {}))
                m_parts.push_back({{node}, {boxOf(node)}});
        const std::size_t free = std::min(m_parts.size(), kFreelyPacked);
        packFreely(free, job);
        packBlock({m_parts.begin() + static_cast<std::ptrdiff_t>(free), m_parts.end()}, gap());
        packBlock(partsOf(loose), kLooseGap * m_input.edgeLength);
        if (!m_hasFixedPart)
            centre();
    }

private:
    bool isPinned(NodeIndex node) const { return !m_input.pinned.empty() && m_input.pinned[node]; }
    bool holdsPin(const std::vector<NodeIndex>& nodes) const {
        return !m_input.pinned.empty() &&
               std::ranges::any_of(nodes, [&](NodeIndex node) { return isPinned(node); });
    }

    double gap() const {
        return m_input.edgeLength * (m_positions.size() <= kSmallBoard ? kNarrowGap : kWideGap);
    }

    Rect boxOf(NodeIndex node) const {
        const Point p = m_positions[node];
        return m_input.boxes.empty() ? Rect{p.x, p.y, p.x, p.y} : moved(m_input.boxes[node], p);
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
            m_parts.push_back({{}, std::move(footprint)});
    }

    std::vector<NodeIndex> looseNodes() {
        std::vector<NodeIndex> loose;
        for (NodeIndex node : m_input.parts.isolated)
            if (!isPinned(node)) {
                m_positions[node] = {};
                loose.push_back(node);
            }
        return loose;
    }

    std::vector<Part> partsOf(const std::vector<NodeIndex>& nodes) const {
        std::vector<Part> parts;
        for (NodeIndex node : nodes)
            parts.push_back({{node}, {boxOf(node)}});
        return parts;
    }

    void move(const Part& part, Point by) {
        for (NodeIndex node : part.members)
            m_positions[node] = m_positions[node] + by;
        m_bounds = m_bounds.united(moved(boundsOf(part.footprint), by));
    }

    void packFreely(std::size_t count, const Job& job) {
        std::vector<Footprint> footprints;
        for (std::size_t i = 0; i < count; ++i)
            footprints.push_back(m_parts[i].footprint);
        const std::vector<Point> moves = pack(footprints, gap(), m_input.aspect, job);
        for (std::size_t i = 0; i < count; ++i)
            move(m_parts[i], m_hasFixedPart ? moves[i] - moves[0] : moves[i]);
    }

    /// Rows beside or below what is there, whichever comes nearer the wanted shape.
    void packBlock(std::vector<Part> parts, double between) {
        if (parts.empty())
            return;
        std::ranges::stable_sort(parts, std::ranges::greater{},
                                 [](const Part& p) { return boundsOf(p.footprint).height(); });
        std::vector<Rect> boxes;
        double area = 0;
        for (const Part& part : parts) {
            boxes.push_back(boundsOf(part.footprint));
            area += (boxes.back().width() + between) * (boxes.back().height() + between);
        }
        const bool beside = !m_bounds.isEmpty() && m_bounds.width() < m_input.aspect * m_bounds.height();
        const double width = m_bounds.isEmpty() ? std::sqrt(area * m_input.aspect)
                             : beside           ? area / std::max(m_bounds.height(), 1.0)
                                                : m_bounds.width();
        const Point corner = m_bounds.isEmpty() ? Point{}
                             : beside           ? Point{m_bounds.right + gap(), m_bounds.top}
                                                : Point{m_bounds.left, m_bounds.bottom + gap()};
        const std::vector<Point> moves = packInRows(boxes, width, between);
        for (std::size_t i = 0; i < parts.size(); ++i)
            move(parts[i], moves[i] + corner);
    }

    void centre() {
        const Point middle = m_bounds.centre();
        for (Point& p : m_positions)
            p = p - middle;
    }

    const AssemblyInput& m_input;
    Positions& m_positions;
    std::vector<Part> m_parts;
    Rect m_bounds;
    bool m_hasFixedPart = false;
};

/// A hash table of the nodes that have a place of their own, by place, half of it empty.
class TakenPlaces {
public:
    explicit TakenPlaces(const Positions& positions)
        : m_positions(positions), m_slots(std::bit_ceil(2 * positions.size() + 1), kNobody) {}

    /// Whether the node's place was free; it is the node's from then on.
    bool take(NodeIndex node) {
        std::size_t slot = hash(m_positions[node]) & (m_slots.size() - 1);
        for (; m_slots[slot] != kNobody; slot = (slot + 1) & (m_slots.size() - 1))
            if (m_positions[m_slots[slot]] == m_positions[node])
                return false;
        m_slots[slot] = node;
        return true;
    }

private:
    static constexpr NodeIndex kNobody = std::numeric_limits<NodeIndex>::max();

    /// Zeros of either sign are one place.
    static std::size_t hash(Point p) {
        const auto x = std::bit_cast<std::uint64_t>(p.x + 0.0);
        const auto y = std::bit_cast<std::uint64_t>(p.y + 0.0);
        return Random(x * 0x9e3779b97f4a7c15U ^ std::rotl(y, 32)).next();
    }

    const Positions& m_positions;
    std::vector<NodeIndex> m_slots;
};

} // namespace

void assemble(const AssemblyInput& input, Positions& positions, const Job& job) {
    if (!positions.empty())
        Assembly(input, positions).run(job);
}

void makeDistinct(Positions& positions, std::span<const std::uint8_t> pinned, double edgeLength) {
    constexpr double kNudge = 1e-3; // of an edge
    Random random(positions.size());
    TakenPlaces taken(positions);
    const auto settle = [&](NodeIndex node) {
        Point& p = positions[node];
        if (!isFinite(p))
            p = Point{random.signedUnit(), random.signedUnit()} * edgeLength;
        while (!taken.take(node)) {
            const double reach = edgeLength * kNudge * (1 + 1e-6 * length(p));
            p = p + Point{random.signedUnit(), random.signedUnit()} * reach;
        }
    };
    // Pinned nodes come first among those at one place, and stay.
    for (NodeIndex node = 0; node < pinned.size(); ++node)
        if (pinned[node])
            settle(node);
    for (NodeIndex node = 0; node < positions.size(); ++node)
        if (pinned.empty() || !pinned[node])
            settle(node);
}

} // namespace moneyties::layout::detail
