// Owns the hierarchy of ever smaller graphs that a multilevel layout works through.
#pragma once

#include "core/layout/detail/mesh.h"

#include <vector>

namespace moneyties::layout::detail {

/// A graph whose nodes have masses and whose edges have weights, in compressed rows, both directions.
struct WeightedGraph {
    std::vector<std::uint32_t> rows;
    std::vector<NodeIndex> columns;
    std::vector<float> weights; ///< per arc: how strongly its ends attract one another
    std::vector<float> masses;  ///< per node: how many nodes of the input it stands for

    std::size_t nodeCount() const { return masses.size(); }
};

/// Weights are 1 over the wanted lengths.
WeightedGraph weightedGraph(const Mesh& mesh);

/// The same graph with its nodes renumbered: node i is node order[i] of the original.
WeightedGraph renumbered(const WeightedGraph& graph, std::span<const NodeIndex> order);

/// A graph made smaller: node i of the finer one is part of node parent[i] here.
struct CoarserGraph {
    WeightedGraph graph;
    std::vector<NodeIndex> parent;
};

/// Joins the ends of edges that are heavy for their masses, and what is left over to a neighbour's node
/// (Walshaw 2003; Hu 2005). Where many nodes have one neighbour only they join it, and the others wait.
CoarserGraph coarsened(const WeightedGraph& finer);

} // namespace moneyties::layout::detail
