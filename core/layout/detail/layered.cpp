#include "core/layout/detail/layered.h"

#include "core/layout/detail/crossing_reduction.h"
#include "core/layout/detail/layer_coordinates.h"
#include "core/layout/detail/network_simplex.h"
#include "core/layout/detail/segments.h"

#include <algorithm>
#include <cmath>

namespace moneyties::layout::detail {

namespace {

// All in edge lengths.
constexpr double kNodeGap = 0.2;     ///< between the boxes of two nodes of a layer
constexpr double kPointReach = 0.25; ///< of a node without a box
constexpr double kDummyReach = 0.1;  ///< half the room that a long arc takes in a layer that it passes
constexpr double kLayerGap = 0.75;   ///< between the boxes of two layers, at least
constexpr double kMostLayerGap = 3;
constexpr double kSteepness = 0.15; ///< gap over sidewards way of the arcs in it

/// A point as the flow sees it: `along` its direction and `across`.
struct FlowPoint {
    double along = 0;
    double across = 0;
};

/// What a layer takes up along the flow.
struct Band {
    double centre = 0;
    double before = 0; ///< reach of its boxes against the flow
    double after = 0;
    double begin() const { return centre - before; }
    double end() const { return centre + after; }
};

class LayeredLayout {
public:
    LayeredLayout(const LayeredInput& input, const Job& job) : m_input(input), m_job(job) {}

    LayeredDrawing run() {
        m_reversed = arcsToReverse(m_input.nodeCount, m_input.arcs);
        for (std::size_t i = 0; i < m_input.arcs.size(); ++i) {
            const Arc& arc = m_input.arcs[i];
            m_forward.push_back(m_reversed[i] ? Edge{arc.to, arc.from} : Edge{arc.from, arc.to});
        }
        m_graph = layerGraph(m_forward, layering(m_input.nodeCount, m_forward, m_job.stretch(0, 0.2)));
        m_order = orderWithFewCrossings(m_graph, m_input.seed, m_job.stretch(0.2, 0.9));
        m_across = coordinatesAlongLayers(m_graph, m_order, reaches());
        setBands();
        LayeredDrawing drawing;
        for (NodeIndex node = 0; node < m_input.nodeCount; ++node)
            drawing.positions.push_back(scenePoint({bandOf(node).centre, m_across[node]}));
        for (std::size_t i = 0; i < m_forward.size(); ++i)
            drawing.routes.push_back(route(i));
        return drawing;
    }

private:
    bool isRight() const { return m_input.flow == Flow::right; }
    double units(double edgeLengths) const { return edgeLengths * m_input.edgeLength; }
    Point scenePoint(FlowPoint p) const {
        return isRight() ? Point{p.along, p.across} : Point{p.across, p.along};
    }
    const Band& bandOf(NodeIndex node) const { return m_bands[m_graph.layerOf[node]]; }

    /// Of the box of a node, against and with the axis; nothing for dummies.
    Reach alongReach(NodeIndex node) const {
        if (m_input.boxes.empty() || m_graph.isDummy(node))
            return {};
        const Rect& box = m_input.boxes[node];
        return isRight() ? Reach{-box.left, box.right} : Reach{-box.top, box.bottom};
    }
    Reach acrossReach(NodeIndex node) const {
        if (m_graph.isDummy(node))
            return {units(kDummyReach), units(kDummyReach)};
        if (m_input.boxes.empty())
            return {units(kPointReach), units(kPointReach)};
        const Rect& box = m_input.boxes[node];
        const double gap = units(kNodeGap) / 2;
        return isRight() ? Reach{gap - box.top, box.bottom + gap} : Reach{gap - box.left, box.right + gap};
    }

    std::vector<Reach> reaches() const {
        std::vector<Reach> all;
        for (NodeIndex node = 0; node < m_graph.nodeCount(); ++node)
            all.push_back(acrossReach(node));
        return all;
    }

    void setBands() {
        m_bands.resize(m_graph.layerCount);
        for (NodeIndex node = 0; node < m_graph.realCount; ++node) {
            Band& band = m_bands[m_graph.layerOf[node]];
            band.before = std::max(band.before, alongReach(node).before);
            band.after = std::max(band.after, alongReach(node).after);
        }
        const std::vector<double> gaps = layerGaps();
        for (std::size_t i = 1; i < m_bands.size(); ++i)
            m_bands[i].centre = m_bands[i - 1].end() + gaps[i - 1] + m_bands[i].before;
    }

    /// After each layer: wide enough for lines with their labels, and for lines that run far to the side.
    std::vector<double> layerGaps() const {
        std::vector<double> gaps(m_graph.layerCount, units(kLayerGap));
        for (NodeIndex node = 0; node < m_graph.nodeCount(); ++node)
            for (const NodeIndex next : m_graph.down.at(node)) {
                double& gap = gaps[m_graph.layerOf[node]];
                gap = std::max(gap, kSteepness * std::abs(m_across[next] - m_across[node]));
            }
        for (std::size_t i = 0; i < m_forward.size(); ++i) {
            const auto [from, to] = m_forward[i];
            const std::uint32_t layer = m_graph.layerOf[from];
            if (m_graph.layerOf[to] == layer + 1)
                gaps[layer] = std::max(gaps[layer], units(m_input.arcs[i].length) - m_bands[layer].after -
                                                        m_bands[layer + 1].before);
        }
        for (double& gap : gaps)
            gap = std::min(gap, units(kMostLayerGap));
        return gaps;
    }

    Route route(std::size_t arc) const {
        std::vector<FlowPoint> points;
        const auto [from, to] = m_forward[arc];
        points.push_back({bandOf(from).centre, m_across[from]});
        if (const std::uint32_t first = m_graph.firstDummy[arc]; first != kNoDummy) {
            const NodeIndex end = first + m_graph.layerOf[to] - m_graph.layerOf[from] - 1;
            for (NodeIndex dummy = first; dummy < end; ++dummy) {
                points.push_back({bandOf(dummy).begin(), m_across[dummy]});
                points.push_back({bandOf(dummy).end(), m_across[dummy]});
            }
        }
        points.push_back({bandOf(to).centre, m_across[to]});
        if (m_graph.layerOf[to] - m_graph.layerOf[from] == 1 || m_graph.firstDummy[arc] != kNoDummy)
            keepClear(from, to, points);
        Route route = bends(points);
        if (m_reversed[arc])
            std::ranges::reverse(route);
        return route;
    }

    /// Leaves a layer straight where a slanting line would run into a neighbour of the node. What is put in
    /// at one end changes how the line arrives at the other.
    void keepClear(NodeIndex from, NodeIndex to, std::vector<FlowPoint>& points) const {
        if (m_input.boxes.empty())
            return;
        const bool isEndClear = !straightenEnd(to, points);
        if (!runsIntoNeighbour(from, points[0], points[1]))
            return;
        points.insert(points.begin() + 1, {bandOf(from).end(), m_across[from]});
        if (isEndClear)
            straightenEnd(to, points);
    }

    /// Whether it was needed.
    bool straightenEnd(NodeIndex to, std::vector<FlowPoint>& points) const {
        if (!runsIntoNeighbour(to, points.back(), points[points.size() - 2]))
            return false;
        points.insert(points.end() - 1, {bandOf(to).begin(), m_across[to]});
        return true;
    }

    bool runsIntoNeighbour(NodeIndex node, FlowPoint here, FlowPoint there) const {
        const std::vector<NodeIndex>& layer = m_order[m_graph.layerOf[node]];
        return std::ranges::any_of(layer, [&](NodeIndex other) {
            if (other == node || m_graph.isDummy(other))
                return false;
            const Point at = scenePoint({bandOf(other).centre, m_across[other]});
            const Rect& box = m_input.boxes[other];
            const Rect placed{at.x + box.left, at.y + box.top, at.x + box.right, at.y + box.bottom};
            return partInside(scenePoint(here), scenePoint(there), placed) > 0;
        });
    }

    /// The points between the ends, without those on a straight line.
    Route bends(const std::vector<FlowPoint>& points) const {
        constexpr double kStraight = 0.5; // scene units
        Route route;
        Point last = scenePoint(points.front());
        for (std::size_t i = 1; i + 1 < points.size(); ++i) {
            const Point here = scenePoint(points[i]);
            const Point next = scenePoint(points[i + 1]);
            const double base = length(next - last);
            if (base > 0 && std::abs(turn(last, next, here)) / base < kStraight)
                continue;
            route.push_back(here);
            last = here;
        }
        return route;
    }

    const LayeredInput& m_input;
    const Job& m_job;
    std::vector<std::uint8_t> m_reversed;
    std::vector<Edge> m_forward;
    LayerGraph m_graph;
    LayerOrder m_order;
    std::vector<double> m_across;
    std::vector<Band> m_bands;
};

} // namespace

LayeredDrawing layered(const LayeredInput& input, const Job& job) {
    return LayeredLayout(input, job).run();
}

} // namespace moneyties::layout::detail
