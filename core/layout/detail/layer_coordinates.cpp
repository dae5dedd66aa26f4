#include "core/layout/detail/layer_coordinates.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace moneyties::layout::detail {

namespace {

/// The layered graph seen in one of four ways: from above or below, from the left or right. Orders and rows
/// are turned round so that the algorithm always runs down and to the right.
struct View {
    bool isFromBelow = false;
    bool isFromRight = false;
};

/// Arcs between neighbouring layers that give way: those that cross an inner piece of a long arc (type 1).
class Conflicts {
public:
    Conflicts(const LayerGraph& graph, const LayerOrder& order, const std::vector<std::uint32_t>& place)
        : m_graph(graph), m_place(place), m_marked(graph.up.neighbours.size(), 0) {
        for (std::size_t layer = 1; layer < order.size(); ++layer)
            mark(order[layer - 1].size(), order[layer]);
    }

    /// Of the i-th upper neighbour of a node.
    bool isMarked(NodeIndex lower, std::size_t i) const { return m_marked[m_graph.up.start[lower] + i]; }
    bool isMarkedBetween(NodeIndex upper, NodeIndex lower) const {
        const auto ups = m_graph.up.at(lower);
        for (std::size_t i = 0; i < ups.size(); ++i)
            if (ups[i] == upper)
                return isMarked(lower, i);
        return false;
    }

private:
    /// Places in the upper layer of an inner piece that ends at the node; none if it is no inner piece.
    std::int64_t innerPiece(NodeIndex lower) const {
        const auto ups = m_graph.up.at(lower);
        const bool isInner = m_graph.isDummy(lower) && ups.size() == 1 && m_graph.isDummy(ups[0]);
        return isInner ? static_cast<std::int64_t>(m_place[ups[0]]) : -1;
    }

    void mark(std::size_t upperSize, const std::vector<NodeIndex>& lower) {
        std::int64_t left = -1;
        std::size_t next = 0;
        for (std::size_t i = 0; i < lower.size(); ++i) {
            const std::int64_t inner = innerPiece(lower[i]);
            if (inner < 0 && i + 1 < lower.size())
                continue;
            const auto right = inner < 0 ? static_cast<std::int64_t>(upperSize) : inner;
            for (; next <= i; ++next)
                markOutside(lower[next], left, right);
            left = right;
        }
    }

    void markOutside(NodeIndex lower, std::int64_t left, std::int64_t right) {
        const auto ups = m_graph.up.at(lower);
        for (std::size_t i = 0; i < ups.size(); ++i) {
            const auto at = static_cast<std::int64_t>(m_place[ups[i]]);
            if (at < left || at > right)
                m_marked[m_graph.up.start[lower] + i] = 1;
        }
    }

    const LayerGraph& m_graph;
    const std::vector<std::uint32_t>& m_place;
    std::vector<std::uint8_t> m_marked; ///< parallel to the upper rows
};

class Assignment {
public:
    Assignment(const LayerGraph& graph, const LayerOrder& order, const std::vector<Reach>& reaches)
        : m_graph(graph), m_order(order), m_reaches(reaches), m_place(placesIn(order, graph.nodeCount())),
          m_conflicts(graph, order, m_place) {}

    std::vector<double> run() {
        std::array<std::vector<double>, 4> all;
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = assign({i % 2 == 1, i / 2 == 1});
        alignToNarrowest(all);
        std::vector<double> middle(m_graph.nodeCount());
        for (NodeIndex node = 0; node < middle.size(); ++node) {
            std::array four{all[0][node], all[1][node], all[2][node], all[3][node]};
            std::ranges::sort(four);
            middle[node] = (four[1] + four[2]) / 2;
        }
        return middle;
    }

private:
    static std::vector<std::uint32_t> placesIn(const LayerOrder& order, std::size_t count) {
        std::vector<std::uint32_t> place(count);
        for (const auto& layer : order)
            for (std::uint32_t i = 0; i < layer.size(); ++i)
                place[layer[i]] = i;
        return place;
    }

    std::vector<double> assign(View view) {
        align(view);
        std::vector<double> x = compact(view);
        if (view.isFromRight)
            for (double& value : x)
                value = -value;
        return x;
    }

    /// Chains each node to its median neighbour on the side looked at, where nothing stands in the way.
    void align(View view) {
        m_root.resize(m_graph.nodeCount());
        std::iota(m_root.begin(), m_root.end(), 0U);
        const LayerRows& rows = view.isFromBelow ? m_graph.down : m_graph.up;
        for (std::size_t i = 1; i < m_order.size(); ++i) {
            const std::size_t layer = view.isFromBelow ? m_order.size() - 1 - i : i;
            alignLayer(m_order[layer], rows, view);
        }
    }

    void alignLayer(const std::vector<NodeIndex>& layer, const LayerRows& rows, View view) {
        // Places count from the left, or from the right, in both layers alike.
        std::int64_t last = std::numeric_limits<std::int64_t>::min();
        for (std::size_t i = 0; i < layer.size(); ++i) {
            const NodeIndex node = layer[view.isFromRight ? layer.size() - 1 - i : i];
            m_sorted.assign(rows.at(node).begin(), rows.at(node).end());
            if (m_sorted.empty())
                continue;
            std::ranges::sort(m_sorted, {}, [&](NodeIndex other) { return seen(other, view); });
            const std::size_t high = m_sorted.size() / 2;
            const std::size_t low = (m_sorted.size() - 1) / 2;
            for (const std::size_t median : {low, high}) {
                const NodeIndex other = m_sorted[median];
                const bool isBlocked = view.isFromBelow ? m_conflicts.isMarkedBetween(node, other)
                                                        : m_conflicts.isMarkedBetween(other, node);
                if (isBlocked || seen(other, view) <= last)
                    continue;
                m_root[node] = m_root[other];
                last = seen(other, view);
                break;
            }
        }
    }

    std::int64_t seen(NodeIndex node, View view) const {
        const auto place = static_cast<std::int64_t>(m_place[node]);
        return view.isFromRight ? -place : place;
    }

    double apart(NodeIndex left, NodeIndex right, View view) const {
        return view.isFromRight ? m_reaches[left].before + m_reaches[right].after
                                : m_reaches[left].after + m_reaches[right].before;
    }

    /// Neighbours in layers, as arcs between blocks with the distance that they keep.
    struct BlockArc {
        NodeIndex from = 0;
        NodeIndex to = 0;
        double distance = 0;
    };

    std::vector<BlockArc> blockArcs(View view) const {
        std::vector<BlockArc> arcs;
        arcs.reserve(m_graph.nodeCount());
        for (const auto& layer : m_order)
            for (std::size_t i = 1; i < layer.size(); ++i) {
                const NodeIndex left = view.isFromRight ? layer[layer.size() - i] : layer[i - 1];
                const NodeIndex right = view.isFromRight ? layer[layer.size() - 1 - i] : layer[i];
                arcs.push_back({m_root[left], m_root[right], apart(left, right, view)});
            }
        return arcs;
    }

    /// As far left as the blocks before allow; then each as far right as those after it allow, which closes
    /// the gaps that were opened for others.
    std::vector<double> compact(View view) const {
        const std::vector<BlockArc> arcs = blockArcs(view);
        const std::size_t n = m_graph.nodeCount();
        std::vector<std::uint32_t> start(n + 1, 0);
        std::vector<std::uint32_t> waiting(n, 0);
        for (const BlockArc& arc : arcs) {
            ++start[arc.from + 1];
            ++waiting[arc.to];
        }
        std::partial_sum(start.begin(), start.end(), start.begin());
        std::vector<std::uint32_t> byBlock(arcs.size());
        std::vector<std::uint32_t> next(start.begin(), start.end() - 1);
        for (std::uint32_t i = 0; i < arcs.size(); ++i)
            byBlock[next[arcs[i].from]++] = i;
        const auto out = [&](NodeIndex block) {
            return std::span(byBlock).subspan(start[block], start[block + 1] - start[block]);
        };
        std::vector<NodeIndex> ready;
        for (NodeIndex node = 0; node < n; ++node)
            if (m_root[node] == node && waiting[node] == 0)
                ready.push_back(node);
        std::vector<double> x(n, 0);
        for (std::size_t i = 0; i < ready.size(); ++i)
            for (const std::uint32_t arc : out(ready[i])) {
                const NodeIndex to = arcs[arc].to;
                x[to] = std::max(x[to], x[ready[i]] + arcs[arc].distance);
                if (--waiting[to] == 0)
                    ready.push_back(to);
            }
        for (auto block = ready.rbegin(); block != ready.rend(); ++block) {
            double room = std::numeric_limits<double>::infinity();
            for (const std::uint32_t arc : out(*block))
                room = std::min(room, x[arcs[arc].to] - arcs[arc].distance);
            if (room < std::numeric_limits<double>::infinity())
                x[*block] = std::max(x[*block], room);
        }
        for (NodeIndex node = 0; node < n; ++node)
            x[node] = x[m_root[node]];
        return x;
    }

    /// Moves the four so that their left or right ends agree with those of the narrowest.
    static void alignToNarrowest(std::array<std::vector<double>, 4>& all) {
        std::array<std::pair<double, double>, 4> ends;
        std::size_t narrowest = 0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto [low, high] = std::ranges::minmax_element(all[i]);
            ends[i] = {*low, *high};
            if (ends[i].second - ends[i].first < ends[narrowest].second - ends[narrowest].first)
                narrowest = i;
        }
        for (std::size_t i = 0; i < all.size(); ++i) {
            const double by =
                i / 2 == 0 ? ends[narrowest].first - ends[i].first : ends[narrowest].second - ends[i].second;
            for (double& value : all[i])
                value += by;
        }
    }

    const LayerGraph& m_graph;
    const LayerOrder& m_order;
    const std::vector<Reach>& m_reaches;
    std::vector<std::uint32_t> m_place;
    Conflicts m_conflicts;
    std::vector<NodeIndex> m_root; ///< the block that each node belongs to, by its first node
    std::vector<NodeIndex> m_sorted;
};

} // namespace

std::vector<double> coordinatesAlongLayers(const LayerGraph& graph, const LayerOrder& order,
                                           const std::vector<Reach>& reaches) {
    if (graph.nodeCount() == 0)
        return {};
    return Assignment(graph, order, reaches).run();
}

} // namespace moneyties::layout::detail
