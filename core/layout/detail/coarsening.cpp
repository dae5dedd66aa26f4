#include "core/layout/detail/coarsening.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace moneyties::layout::detail {

namespace {

constexpr NodeIndex kFree = std::numeric_limits<NodeIndex>::max();

/// Light nodes choose first, so that masses stay even. Counting sort by degree.
std::vector<NodeIndex> byDegree(const WeightedGraph& graph) {
    const std::size_t n = graph.nodeCount();
    std::vector<std::uint32_t> next(n + 1, 0);
    const auto degree = [&](NodeIndex node) { return graph.rows[node + 1] - graph.rows[node]; };
    for (NodeIndex node = 0; node < n; ++node)
        ++next[degree(node) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<NodeIndex> order(n);
    for (NodeIndex node = 0; node < n; ++node)
        order[next[degree(node)]++] = node;
    return order;
}

/// Per node the node it is joined with: kFree for those whose neighbours were all taken.
std::vector<NodeIndex> matching(const WeightedGraph& graph) {
    std::vector<NodeIndex> partner(graph.nodeCount(), kFree);
    for (NodeIndex node : byDegree(graph)) {
        if (partner[node] != kFree)
            continue;
        NodeIndex best = kFree;
        float bestValue = 0;
        for (std::uint32_t i = graph.rows[node]; i < graph.rows[node + 1]; ++i) {
            const NodeIndex other = graph.columns[i];
            const float value = graph.weights[i] / graph.masses[other];
            if (partner[other] == kFree && value > bestValue) {
                best = other;
                bestValue = value;
            }
        }
        if (best != kFree) {
            partner[node] = best;
            partner[best] = node;
        }
    }
    return partner;
}

/// Left-over nodes go to the neighbour that attracts them most for its mass.
NodeIndex hostOf(const WeightedGraph& graph, NodeIndex node) {
    NodeIndex best = node;
    float bestValue = 0;
    for (std::uint32_t i = graph.rows[node]; i < graph.rows[node + 1]; ++i) {
        const float value = graph.weights[i] / graph.masses[graph.columns[i]];
        if (value > bestValue) {
            best = graph.columns[i];
            bestValue = value;
        }
    }
    return best;
}

bool isLeaf(const WeightedGraph& graph, NodeIndex node) {
    return graph.rows[node + 1] - graph.rows[node] == 1;
}

/// Per node the one neighbour of a leaf, elsewhere the node itself; of two that have only each other the
/// first.
std::vector<NodeIndex> stems(const WeightedGraph& graph) {
    std::vector<NodeIndex> stem(graph.nodeCount());
    for (NodeIndex node = 0; node < stem.size(); ++node) {
        const NodeIndex other = isLeaf(graph, node) ? graph.columns[graph.rows[node]] : node;
        stem[node] = isLeaf(graph, other) ? std::min(node, other) : other;
    }
    return stem;
}

/// Leaves make up so much of a graph that they join their neighbours all at once.
constexpr double kLeafy = 0.25;

bool isLeafy(const WeightedGraph& graph) {
    std::size_t leaves = 0;
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
        leaves += isLeaf(graph, node) ? 1 : 0;
    return static_cast<double>(leaves) > kLeafy * static_cast<double>(graph.nodeCount());
}

std::vector<NodeIndex> leafClusters(const WeightedGraph& graph, NodeIndex& count) {
    const std::vector<NodeIndex> stem = stems(graph);
    std::vector<NodeIndex> parent(graph.nodeCount(), kFree);
    count = 0;
    for (NodeIndex node = 0; node < parent.size(); ++node)
        if (stem[node] == node)
            parent[node] = count++;
    for (NodeIndex node = 0; node < parent.size(); ++node)
        parent[node] = parent[stem[node]];
    return parent;
}

/// Numbers the clusters in the order of their first node, which keeps near what was near.
std::vector<NodeIndex> clusters(const WeightedGraph& graph, NodeIndex& count) {
    const std::vector<NodeIndex> partner = matching(graph);
    std::vector<NodeIndex> parent(graph.nodeCount(), kFree);
    count = 0;
    for (NodeIndex node = 0; node < parent.size(); ++node)
        if (partner[node] != kFree && parent[node] == kFree)
            parent[node] = parent[partner[node]] = count++;
    for (NodeIndex node = 0; node < parent.size(); ++node)
        if (partner[node] == kFree) {
            const NodeIndex host = hostOf(graph, node);
            parent[node] = partner[host] != kFree ? parent[host] : count++;
        }
    return parent;
}

/// Nodes sorted by cluster: members of cluster c are order[starts[c]] to order[starts[c + 1]] (excluded).
struct Members {
    std::vector<std::uint32_t> starts;
    std::vector<NodeIndex> order;
};

Members membersOf(const std::vector<NodeIndex>& parent, NodeIndex count) {
    Members members{std::vector<std::uint32_t>(count + 1, 0), std::vector<NodeIndex>(parent.size())};
    for (NodeIndex cluster : parent)
        ++members.starts[cluster + 1];
    std::partial_sum(members.starts.begin(), members.starts.end(), members.starts.begin());
    std::vector<std::uint32_t> next(members.starts);
    for (NodeIndex node = 0; node < parent.size(); ++node)
        members.order[next[parent[node]]++] = node;
    return members;
}

} // namespace

WeightedGraph weightedGraph(const Mesh& mesh) {
    WeightedGraph graph;
    graph.rows.assign(mesh.rows().begin(), mesh.rows().end());
    graph.columns.assign(mesh.columns().begin(), mesh.columns().end());
    graph.weights.assign(graph.columns.size(), 1);
    graph.masses.assign(mesh.nodeCount(), 1);
    for (NodeIndex node = 0; mesh.hasLengths() && node < mesh.nodeCount(); ++node)
        for (std::size_t i = 0; i < mesh.degree(node); ++i)
            graph.weights[graph.rows[node] + i] = 1 / mesh.lengths(node)[i];
    return graph;
}

WeightedGraph renumbered(const WeightedGraph& graph, std::span<const NodeIndex> order) {
    std::vector<NodeIndex> number(order.size());
    for (NodeIndex i = 0; i < order.size(); ++i)
        number[order[i]] = i;
    WeightedGraph result;
    result.rows.reserve(graph.rows.size());
    result.columns.reserve(graph.columns.size());
    result.weights.reserve(graph.weights.size());
    result.masses.reserve(graph.masses.size());
    result.rows.push_back(0);
    for (NodeIndex node : order) {
        for (std::uint32_t i = graph.rows[node]; i < graph.rows[node + 1]; ++i) {
            result.columns.push_back(number[graph.columns[i]]);
            result.weights.push_back(graph.weights[i]);
        }
        result.masses.push_back(graph.masses[node]);
        result.rows.push_back(static_cast<std::uint32_t>(result.columns.size()));
    }
    return result;
}

CoarserGraph coarsened(const WeightedGraph& finer) {
    CoarserGraph result;
    NodeIndex count = 0;
    result.parent = isLeafy(finer) ? leafClusters(finer, count) : clusters(finer, count);
    const Members members = membersOf(result.parent, count);
    WeightedGraph& graph = result.graph;
    graph.masses.assign(count, 0);
    graph.rows.reserve(count + 1);
    graph.rows.push_back(0);
    graph.columns.reserve(finer.columns.size() / 2);
    graph.weights.reserve(finer.columns.size() / 2);
    std::vector<std::uint32_t> slotOf(count, 0); // where this row keeps its arc to a cluster
    for (NodeIndex cluster = 0; cluster < count; ++cluster) {
        const std::uint32_t rowStart = graph.rows.back();
        for (std::uint32_t m = members.starts[cluster]; m < members.starts[cluster + 1]; ++m) {
            const NodeIndex node = members.order[m];
            graph.masses[cluster] += finer.masses[node];
            for (std::uint32_t i = finer.rows[node]; i < finer.rows[node + 1]; ++i) {
                const NodeIndex other = result.parent[finer.columns[i]];
                if (other == cluster)
                    continue;
                std::uint32_t& slot = slotOf[other];
                if (slot < rowStart || slot >= graph.columns.size() || graph.columns[slot] != other) {
                    slot = static_cast<std::uint32_t>(graph.columns.size());
                    graph.columns.push_back(other);
                    graph.weights.push_back(0);
                }
                graph.weights[slot] += finer.weights[i];
            }
        }
        graph.rows.push_back(static_cast<std::uint32_t>(graph.columns.size()));
    }
    return result;
}

} // namespace moneyties::layout::detail
