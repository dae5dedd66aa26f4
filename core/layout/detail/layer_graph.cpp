#include "core/layout/detail/layer_graph.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace moneyties::layout::detail {

namespace {

constexpr std::size_t kMostDummies = 1'000'000;

/// The longest arc that still gets dummies.
std::uint32_t longestRouted(std::span<const Edge> arcs, std::span<const std::uint32_t> layerOf) {
    std::vector<std::uint32_t> spans;
    for (const Edge& arc : arcs)
        spans.push_back(layerOf[arc.target] - layerOf[arc.source]);
    std::ranges::sort(spans);
    std::size_t dummies = 0;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        dummies += spans[i] - 1;
        if (dummies > kMostDummies)
            return spans[i] - 1;
    }
    return spans.empty() ? 0 : spans.back();
}

LayerRows rowsOf(std::size_t nodeCount, const std::vector<Edge>& pieces, NodeIndex Edge::*at,
                 NodeIndex Edge::*to) {
    LayerRows rows;
    rows.start.assign(nodeCount + 1, 0);
    for (const Edge& piece : pieces)
        ++rows.start[piece.*at + 1];
    std::partial_sum(rows.start.begin(), rows.start.end(), rows.start.begin());
    rows.neighbours.resize(pieces.size());
    std::vector<std::uint32_t> next(rows.start.begin(), rows.start.end() - 1);
    for (const Edge& piece : pieces)
        rows.neighbours[next[piece.*at]++] = piece.*to;
    return rows;
}

/// Counts, for a row of places, the earlier ones that are larger.
class Accumulator {
public:
    std::uint64_t inversions(std::span<const std::uint32_t> places, std::size_t size) {
        const std::size_t leaves = std::bit_ceil(std::max<std::size_t>(size, 1));
        m_tree.assign(2 * leaves, 0);
        std::uint64_t count = 0;
        for (const std::uint32_t place : places)
            for (std::size_t i = leaves + place; i > 0; i /= 2) {
                ++m_tree[i];
                if (i % 2 == 0)
                    count += m_tree[i + 1];
            }
        return count;
    }

private:
    std::vector<std::uint32_t> m_tree;
};

} // namespace

LayerGraph layerGraph(std::span<const Edge> arcs, std::vector<std::uint32_t> layerOf) {
    LayerGraph graph;
    const std::uint32_t longest = longestRouted(arcs, layerOf);
    graph.realCount = layerOf.size();
    graph.layerOf = std::move(layerOf);
    std::vector<Edge> pieces;
    for (const Edge& arc : arcs) {
        const std::uint32_t from = graph.layerOf[arc.source];
        const std::uint32_t to = graph.layerOf[arc.target];
        graph.firstDummy.push_back(kNoDummy);
        if (to - from > longest)
            continue;
        NodeIndex last = arc.source;
        for (std::uint32_t layer = from + 1; layer < to; ++layer) {
            const auto dummy = static_cast<NodeIndex>(graph.layerOf.size());
            if (layer == from + 1)
                graph.firstDummy.back() = dummy;
            graph.layerOf.push_back(layer);
            pieces.push_back({last, dummy});
            last = dummy;
        }
        pieces.push_back({last, arc.target});
    }
    if (!graph.layerOf.empty())
        graph.layerCount = *std::ranges::max_element(graph.layerOf) + 1;
    graph.down = rowsOf(graph.nodeCount(), pieces, &Edge::source, &Edge::target);
    graph.up = rowsOf(graph.nodeCount(), pieces, &Edge::target, &Edge::source);
    return graph;
}

std::uint64_t countCrossings(const LayerGraph& graph, const LayerOrder& order) {
    std::vector<std::uint32_t> place(graph.nodeCount());
    for (const std::vector<NodeIndex>& layer : order)
        for (std::uint32_t i = 0; i < layer.size(); ++i)
            place[layer[i]] = i;
    std::uint64_t count = 0;
    Accumulator accumulator;
    std::vector<std::uint32_t> ends;
    for (std::size_t layer = 0; layer + 1 < order.size(); ++layer) {
        ends.clear();
        for (const NodeIndex node : order[layer]) {
            const auto first = static_cast<std::ptrdiff_t>(ends.size());
            for (const NodeIndex next : graph.down.at(node))
                ends.push_back(place[next]);
            std::sort(ends.begin() + first, ends.end());
        }
        count += accumulator.inversions(ends, order[layer + 1].size());
    }
    return count;
}

} // namespace moneyties::layout::detail
