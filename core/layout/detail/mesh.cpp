#include "core/layout/detail/mesh.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <numeric>

namespace moneyties::layout::detail {

namespace {

/// Both directions of every edge, sorted by source, then target, then length.
struct Arcs {
    std::vector<std::pair<NodeIndex, NodeIndex>> ends;
    std::vector<float> lengths;
};

std::vector<std::uint32_t> rowStarts(std::size_t nodeCount, std::span<const Edge> edges) {
    assert(edges.size() <= std::numeric_limits<std::uint32_t>::max() / 2);
    std::vector<std::uint32_t> next(nodeCount + 1, 0);
    for (const Edge& edge : edges) {
        if (edge.source == edge.target)
            continue;
        ++next[edge.source + 1];
        ++next[edge.target + 1];
    }
    std::partial_sum(next.begin(), next.end(), next.begin());
    return next;
}

/// Counting sort by source; reading those rows in order and sorting by target again sorts both ways, as
/// the graph is symmetric.
Arcs sortedArcs(std::size_t nodeCount, std::span<const Edge> edges, std::span<const float> lengths) {
    const std::vector<std::uint32_t> starts = rowStarts(nodeCount, edges);
    const std::size_t count = starts.back();
    std::vector<NodeIndex> column(count);
    std::vector<float> columnLengths(lengths.empty() ? 0 : count);
    std::vector<std::uint32_t> next(starts);
    const auto place = [&](NodeIndex source, NodeIndex target, std::size_t edge) {
        const std::uint32_t slot = next[source]++;
        column[slot] = target;
        if (!lengths.empty())
            columnLengths[slot] = lengths[edge];
    };
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (edges[i].source == edges[i].target)
            continue;
        place(edges[i].source, edges[i].target, i);
        place(edges[i].target, edges[i].source, i);
    }
    Arcs arcs;
    arcs.ends.resize(count);
    arcs.lengths.resize(columnLengths.size());
    next = starts;
    for (NodeIndex node = 0; node < nodeCount; ++node)
        for (std::uint32_t i = starts[node]; i < starts[node + 1]; ++i) {
            const std::uint32_t slot = next[column[i]]++;
            arcs.ends[slot] = {column[i], node};
            if (!lengths.empty())
                arcs.lengths[slot] = columnLengths[i];
        }
    return arcs;
}

void mergeParallels(Arcs& arcs) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < arcs.ends.size(); ++i) {
        if (kept > 0 && arcs.ends[kept - 1] == arcs.ends[i]) {
            if (!arcs.lengths.empty())
                arcs.lengths[kept - 1] = std::min(arcs.lengths[kept - 1], arcs.lengths[i]);
            continue;
        }
        arcs.ends[kept] = arcs.ends[i];
        if (!arcs.lengths.empty())
            arcs.lengths[kept] = arcs.lengths[i];
        ++kept;
    }
    arcs.ends.resize(kept);
    if (!arcs.lengths.empty())
        arcs.lengths.resize(kept);
}

} // namespace

Mesh::Mesh(std::size_t nodeCount, std::span<const Edge> edges, std::span<const float> lengths) {
    Arcs arcs = sortedArcs(nodeCount, edges, lengths);
    mergeParallels(arcs);
    m_csr =
        Csr(boost::edges_are_sorted, arcs.ends.begin(), arcs.ends.end(), static_cast<NodeIndex>(nodeCount));
    m_lengths = std::move(arcs.lengths);
}

std::vector<Edge> Mesh::edges() const {
    std::vector<Edge> result;
    result.reserve(edgeCount());
    for (NodeIndex node = 0; node < nodeCount(); ++node)
        for (NodeIndex other : neighbours(node))
            if (node < other)
                result.push_back({node, other});
    return result;
}

} // namespace moneyties::layout::detail
