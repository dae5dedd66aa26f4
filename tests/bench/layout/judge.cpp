#include "tests/bench/layout/judge.h"

#include "core/layout/detail/mesh.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <tuple>
#include <vector>

namespace moneyties::bench {

using layout::NodeIndex;
using layout::Positions;
using layout::detail::Mesh;

namespace {

constexpr std::size_t kStressSources = 200;
constexpr std::size_t kStressSourcesOfLarge = 50;
constexpr std::size_t kLarge = 200000;
constexpr std::size_t kKeptSample = 20000;

std::vector<NodeIndex> sampleOf(const Mesh& mesh, std::size_t count, unsigned seed) {
    std::vector<NodeIndex> nodes;
    for (NodeIndex node = 0; node < mesh.nodeCount(); ++node)
        if (mesh.degree(node) > 0)
            nodes.push_back(node);
    std::mt19937_64 random(seed);
    for (std::size_t i = nodes.size(); i > 1; --i)
        std::swap(nodes[i - 1], nodes[random() % i]);
    nodes.resize(std::min(nodes.size(), count));
    return nodes;
}

struct Ratios {
    double sum = 0;
    double squares = 0;
    double count = 0;
};

void addRatios(const Mesh& mesh, const Positions& positions, NodeIndex source, Ratios& ratios) {
    std::vector<int> distance(mesh.nodeCount(), -1);
    std::vector<NodeIndex> queue{source};
    distance[source] = 0;
    for (std::size_t next = 0; next < queue.size(); ++next) {
        const NodeIndex node = queue[next];
        if (node != source) {
            const double ratio = length(positions[node] - positions[source]) / distance[node];
            ratios.sum += ratio;
            ratios.squares += ratio * ratio;
            ++ratios.count;
        }
        for (NodeIndex other : mesh.neighbours(node))
            if (distance[other] < 0) {
                distance[other] = distance[node] + 1;
                queue.push_back(other);
            }
    }
}

double stressOf(const Mesh& mesh, const Positions& positions) {
    Ratios ratios;
    const std::size_t sources = mesh.nodeCount() > kLarge ? kStressSourcesOfLarge : kStressSources;
    for (NodeIndex source : sampleOf(mesh, sources, 1))
        addRatios(mesh, positions, source, ratios);
    return ratios.squares > 0 ? 1 - ratios.sum * ratios.sum / (ratios.count * ratios.squares) : 1;
}

/// Points halved again and again along x and y in turn: a k-d tree without pointers.
class NearestNodes {
public:
    explicit NearestNodes(const Positions& positions) : m_positions(positions), m_order(positions.size()) {
        for (NodeIndex i = 0; i < m_order.size(); ++i)
            m_order[i] = i;
        halve(0, m_order.size(), 0);
    }

    /// The `count` nodes nearest to one, itself left out; those of lower number first among equals.
    std::vector<NodeIndex> of(NodeIndex node, std::size_t count) {
        m_node = node;
        m_count = count;
        m_heap.clear();
        search(0, m_order.size(), 0);
        std::vector<NodeIndex> nodes;
        for (const auto& [squared, other] : m_heap)
            nodes.push_back(other);
        return nodes;
    }

private:
    static constexpr std::size_t kLeaf = 8;

    double along(NodeIndex node, int axis) const {
        return axis == 0 ? m_positions[node].x : m_positions[node].y;
    }
    auto key(NodeIndex node, int axis) const { return std::pair(along(node, axis), node); }

    void halve(std::size_t begin, std::size_t end, int axis) {
        if (end - begin <= kLeaf)
            return;
        const std::size_t middle = (begin + end) / 2;
        const auto at = [this](std::size_t i) { return m_order.begin() + static_cast<std::ptrdiff_t>(i); };
        std::nth_element(at(begin), at(middle), at(end),
                         [&](NodeIndex a, NodeIndex b) { return key(a, axis) < key(b, axis); });
        halve(begin, middle, 1 - axis);
        halve(middle + 1, end, 1 - axis);
    }

    void offer(NodeIndex other) {
        if (other == m_node)
            return;
        const Point way = m_positions[other] - m_positions[m_node];
        const std::pair entry(dot(way, way), other);
        if (m_heap.size() == m_count) {
            if (!(entry < m_heap.front()))
                return;
            std::ranges::pop_heap(m_heap);
            m_heap.pop_back();
        }
        m_heap.push_back(entry);
        std::ranges::push_heap(m_heap);
    }

    void search(std::size_t begin, std::size_t end, int axis) {
        if (end - begin <= kLeaf) {
            for (std::size_t i = begin; i < end; ++i)
                offer(m_order[i]);
            return;
        }
        const std::size_t middle = (begin + end) / 2;
        const bool isBefore = key(m_node, axis) < key(m_order[middle], axis);
        const auto searchHalf = [&](bool first) {
            if (first)
                search(begin, middle, 1 - axis);
            else
                search(middle + 1, end, 1 - axis);
        };
        searchHalf(isBefore);
        offer(m_order[middle]);
        const double gap = along(m_node, axis) - along(m_order[middle], axis);
        if (m_heap.size() < m_count || gap * gap <= m_heap.front().first)
            searchHalf(!isBefore);
    }

    const Positions& m_positions;
    std::vector<NodeIndex> m_order;
    std::vector<std::pair<double, NodeIndex>> m_heap;
    NodeIndex m_node = 0;
    std::size_t m_count = 0;
};

double keptOf(const Mesh& mesh, const Positions& positions) {
    NearestNodes nearest(positions);
    const std::vector<NodeIndex> sample = sampleOf(mesh, kKeptSample, 2);
    double sum = 0;
    for (NodeIndex node : sample) {
        const auto neighbours = mesh.neighbours(node);
        std::size_t both = 0;
        for (NodeIndex other : nearest.of(node, neighbours.size()))
            both += std::ranges::binary_search(neighbours, other) ? 1 : 0;
        sum += static_cast<double>(both) / static_cast<double>(2 * neighbours.size() - both);
    }
    return sample.empty() ? 1 : sum / static_cast<double>(sample.size());
}

std::size_t coincidentOf(const Positions& positions) {
    Positions sorted = positions;
    std::ranges::sort(sorted, {}, [](Point p) { return std::pair(p.x, p.y); });
    std::size_t pairs = 0;
    std::size_t same = 0;
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        same = sorted[i] == sorted[i - 1] ? same + 1 : 0;
        pairs += same;
    }
    return pairs;
}

} // namespace

Verdict judge(const layout::LayoutInput& graph, const Positions& positions) {
    Verdict verdict;
    verdict.notFinite =
        static_cast<std::size_t>(std::ranges::count_if(positions, [](Point p) { return !isFinite(p); }));
    if (verdict.notFinite > 0)
        return verdict;
    const Mesh mesh(graph.nodeCount, graph.edges, {});
    verdict.stress = stressOf(mesh, positions);
    verdict.kept = keptOf(mesh, positions);
    verdict.coincident = coincidentOf(positions);
    return verdict;
}

} // namespace moneyties::bench
