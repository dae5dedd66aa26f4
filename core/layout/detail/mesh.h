// Owns Mesh: a simple undirected graph in compressed rows, as the layout engines walk it.
#pragma once

#include "core/layout/layout.h"

#include <boost/graph/compressed_sparse_row_graph.hpp>

#include <span>
#include <vector>

namespace moneyties::layout::detail {

/// No loops, no parallel edges; rows are sorted. Immutable.
class Mesh {
public:
    using Csr = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property,
                                                   boost::no_property, NodeIndex, std::uint32_t>;

    Mesh() = default;
    /// `lengths` is empty or holds one wanted length per edge; of parallel edges the shortest counts.
    Mesh(std::size_t nodeCount, std::span<const Edge> edges, std::span<const float> lengths);

    std::size_t nodeCount() const { return boost::num_vertices(m_csr); }
    std::size_t edgeCount() const { return m_csr.m_forward.m_column.size() / 2; }
    std::size_t degree(NodeIndex node) const { return row(node + 1) - row(node); }
    std::span<const NodeIndex> neighbours(NodeIndex node) const {
        return {m_csr.m_forward.m_column.data() + row(node), degree(node)};
    }

    bool hasLengths() const { return !m_lengths.empty(); }
    /// Parallel to neighbours(); empty when every edge has length 1.
    std::span<const float> lengths(NodeIndex node) const {
        if (m_lengths.empty())
            return {};
        return {m_lengths.data() + row(node), degree(node)};
    }

    /// Row starts (one more than there are nodes) and the neighbours of all rows.
    std::span<const std::uint32_t> rows() const { return m_csr.m_forward.m_rowstart; }
    std::span<const NodeIndex> columns() const { return m_csr.m_forward.m_column; }

    /// Each edge once, source below target, sorted.
    std::vector<Edge> edges() const;

    /// Boost.Graph's graph: both directions of every edge.
    const Csr& csr() const { return m_csr; }

private:
    std::uint32_t row(NodeIndex node) const { return m_csr.m_forward.m_rowstart[node]; }

    Csr m_csr;
    std::vector<float> m_lengths;
};

} // namespace moneyties::layout::detail
