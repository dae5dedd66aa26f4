// Owns BoardCost: how badly a small board reads, node by node, so that a search can improve it.
#pragma once

#include "core/layout/detail/engine.h"

#include <cstdint>
#include <span>
#include <vector>

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
    /// Both must outlive it; the positions change through moveTo() only.
    BoardCost(const BoardInput& input, Positions& positions);

    void moveTo(NodeIndex node, Point place);

    /// Everything that involves the node where it is now.
    double of(NodeIndex node) const;

    /// Everything, each thing once.
    double total() const;

private:
    double crossings(const Edge& edge, const Rect& reach, std::size_t from) const;
    double edgeTerms(NodeIndex node) const;
    double boxTerms(NodeIndex node) const;
    double pairTerms(NodeIndex node) const;
    double angles(NodeIndex node) const;
    double angleBetween(NodeIndex node, NodeIndex a, NodeIndex b) const;
    double throughBox(const Edge& edge, NodeIndex node) const;
    Rect boxWith(NodeIndex node, double margin) const;
    Rect reachOf(const Edge& edge) const;
    std::span<const std::uint32_t> edgesAt(NodeIndex node) const;

    const BoardInput& m_input;
    Positions& m_positions;
    std::vector<Edge> m_edges;
    std::vector<std::uint32_t> m_edgeOfArc; ///< as the mesh's columns: the place in m_edges
    std::vector<Rect> m_reaches;            ///< the box around each edge
    std::vector<Rect> m_boxes;              ///< of each node, where it is
    std::vector<Rect> m_wideBoxes;          ///< the same with what edges keep clear of
    double m_stretchX = 1;
    double m_stretchY = 1;
};

std::size_t countCrossings(std::span<const Edge> edges, const Positions& positions);

/// Pairs of an edge and a box of a node that is not its end, where the one runs through the other.
std::size_t countEdgesThroughBoxes(std::span<const Edge> edges, const Positions& positions,
                                   std::span<const Rect> boxes);

} // namespace moneyties::layout::detail
