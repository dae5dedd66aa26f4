#include "tests/bench/layout/graphs.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <random>
#include <set>
#include <utility>
#include <vector>

namespace moneyties::bench {

using layout::LayoutInput;
using layout::NodeIndex;

namespace {

class Chance {
public:
    explicit Chance(unsigned seed) : m_random(seed) {}
    double unit() { return static_cast<double>(m_random()) / 4294967296.0; }
    std::size_t below(std::size_t bound) {
        return static_cast<std::size_t>(unit() * static_cast<double>(bound));
    }
    NodeIndex node(std::size_t bound) { return static_cast<NodeIndex>(below(bound)); }

private:
    std::mt19937 m_random;
};

/// Each pair once, no loops.
LayoutInput simple(LayoutInput graph) {
    for (layout::Edge& edge : graph.edges)
        edge = {std::min(edge.source, edge.target), std::max(edge.source, edge.target)};
    std::erase_if(graph.edges, [](const layout::Edge& edge) { return edge.source == edge.target; });
    std::ranges::sort(graph.edges, {},
                      [](const layout::Edge& edge) { return std::pair(edge.source, edge.target); });
    graph.edges.erase(std::unique(graph.edges.begin(), graph.edges.end()), graph.edges.end());
    return graph;
}

} // namespace

LayoutInput grid(NodeIndex side) {
    LayoutInput graph;
    graph.nodeCount = std::size_t(side) * side;
    for (NodeIndex i = 0; i < graph.nodeCount; ++i) {
        if (i % side + 1 < side)
            graph.edges.push_back({i, i + 1});
        if (i + side < graph.nodeCount)
            graph.edges.push_back({i, i + side});
    }
    return graph;
}

LayoutInput binaryTree(NodeIndex nodes) {
    LayoutInput graph;
    graph.nodeCount = nodes;
    for (NodeIndex i = 1; i < nodes; ++i)
        graph.edges.push_back({(i - 1) / 2, i});
    return graph;
}

LayoutInput funding(NodeIndex companies, unsigned seed) {
    constexpr double kNewInvestor = 0.38;
    constexpr double kAnotherInvestor = 0.42;
    Chance chance(seed);
    LayoutInput graph;
    graph.nodeCount = companies;
    std::vector<NodeIndex> deals;
    for (NodeIndex company = 0; company < companies; ++company)
        do {
            const bool isNew = deals.empty() || chance.unit() < kNewInvestor;
            deals.push_back(isNew ? static_cast<NodeIndex>(graph.nodeCount++)
                                  : deals[chance.below(deals.size())]);
            graph.edges.push_back({deals.back(), company});
        } while (chance.unit() < kAnotherInvestor);
    return simple(std::move(graph));
}

LayoutInput preferential(NodeIndex nodes, unsigned tiesEach, unsigned seed) {
    Chance chance(seed);
    LayoutInput graph;
    graph.nodeCount = nodes;
    std::vector<NodeIndex> ends{0};
    for (NodeIndex node = 1; node < nodes; ++node) {
        std::set<NodeIndex> chosen;
        for (unsigned i = 0; i < 4 * tiesEach && chosen.size() < std::min(node, tiesEach); ++i)
            chosen.insert(ends[chance.below(ends.size())]);
        for (NodeIndex other : chosen) {
            graph.edges.push_back({other, node});
            ends.push_back(other);
            ends.push_back(node);
        }
    }
    return graph;
}

LayoutInput communities(NodeIndex nodes, unsigned seed) {
    const std::size_t size = nodes / 10;
    Chance chance(seed);
    LayoutInput graph;
    graph.nodeCount = 10 * size;
    for (std::size_t i = 0; i < 4 * graph.nodeCount; ++i) {
        const std::size_t first = chance.below(10) * size;
        graph.edges.push_back({static_cast<NodeIndex>(first + chance.below(size)),
                               static_cast<NodeIndex>(first + chance.below(size))});
    }
    for (std::size_t i = 0; i < graph.nodeCount; ++i)
        graph.edges.push_back({chance.node(graph.nodeCount), chance.node(graph.nodeCount)});
    return simple(std::move(graph));
}

LayoutInput scattered(NodeIndex nodes, unsigned seed) {
    constexpr double kNeighbours = 6;
    constexpr double kPi = 3.14159265358979323846;
    Chance chance(seed);
    const double reach = std::sqrt(kNeighbours / (kPi * nodes));
    std::vector<Point> dots(nodes);
    std::map<std::pair<int, int>, std::vector<NodeIndex>> cells;
    const auto cellOf = [reach](Point p) {
        return std::pair(static_cast<int>(p.x / reach), static_cast<int>(p.y / reach));
    };
    LayoutInput graph;
    graph.nodeCount = nodes;
    for (NodeIndex node = 0; node < nodes; ++node) {
        dots[node] = {chance.unit(), chance.unit()};
        const auto [column, row] = cellOf(dots[node]);
        for (int x = column - 1; x <= column + 1; ++x)
            for (int y = row - 1; y <= row + 1; ++y)
                for (NodeIndex other : cells[{x, y}])
                    if (length(dots[other] - dots[node]) < reach)
                        graph.edges.push_back({other, node});
        cells[{column, row}].push_back(node);
    }
    return graph;
}

std::optional<LayoutInput> readGraph(const std::filesystem::path& file) {
    std::ifstream stream(file);
    if (!stream)
        return std::nullopt;
    LayoutInput graph;
    for (layout::Edge edge; stream >> edge.source >> edge.target;) {
        graph.edges.push_back(edge);
        graph.nodeCount = std::max<std::size_t>({graph.nodeCount, edge.source + 1UL, edge.target + 1UL});
    }
    return graph;
}

void writeGraph(const LayoutInput& graph, const std::filesystem::path& file) {
    std::ofstream stream(file);
    for (const layout::Edge& edge : graph.edges)
        stream << edge.source << '\t' << edge.target << '\n';
}

} // namespace moneyties::bench
