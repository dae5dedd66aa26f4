// Owns BoardCost: how badly a small board reads, node by node, so that a search can improve it.
#pragma once

#include "core/layout/detail/engine.h"

namespace moneyties::layout::detail {

/// All in scene units. Distances are the wanted ones between every two nodes (rows of n), in scene units.
struct BoardInput {
    const Mesh& mesh;
    std::span<const Rect> boxes; ///< relative to the nodes, one each
    std::span<const float> distances;
    double edgeLength = 120;
    double aspect = 1.5; ///< wanted; lengths along x count 1 / sqrt(aspect), along y sqrt(aspect)
};

/// The sum of what disturbs a reader (after Davidson, Harel 1996): crossings, edges through boxes, boxes
/// that overlap or nearly touch, sharp angles between edges, distances other than wanted.
class BoardCost {
public:
    BoardCost(const BoardInput& input, Positions& positions);

    /// Everything that involves the node where it is now.
    double of(NodeIndex node) const;

    /// Everything, each thing once.
    double total() const;

private:
    double crossings(const Edge& edge, std::size_t from) const;
    double edgeTerms(NodeIndex node) const;
    double boxTerms(NodeIndex node) const;
    double pairTerms(NodeIndex node) const;
    double angles(NodeIndex node) const;
    double angleBetween(NodeIndex node, NodeIndex a, NodeIndex b) const;
    double edgeThroughBox(const Edge& edge, NodeIndex node) const;
    Rect box(NodeIndex node, double margin) const;

    const BoardInput& m_input;
    const Positions& m_positions;
    std::vector<Edge> m_edges;
    double m_stretchX = 1;
    double m_stretchY = 1;
};

std::size_t countCrossings(std::span<const Edge> edges, const Positions& positions);

/// Pairs of an edge and a box of a node that is not its end, where the one runs through the other.
std::size_t countEdgesThroughBoxes(std::span<const Edge> edges, const Positions& positions,
                                   std::span<const Rect> boxes);

} // namespace moneyties::layout::detail
