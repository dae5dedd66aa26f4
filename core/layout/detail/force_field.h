// Owns ForceField: rounds of attraction along edges and repulsion between all nodes, on one graph.
#pragma once

#include "core/layout/detail/coarsening.h"
#include "core/layout/detail/spatial_tree.h"

#include <span>
#include <vector>

namespace moneyties::layout::detail {

/// Nodes repel one another with mass times mass over distance; edges attract with weight times distance to
/// the power of `exponent`. 2 keeps the global shape (Fruchterman, Reingold 1991), 1 draws neighbours
/// together (Noack 2009 calls the energies edge-repulsion models with r = 2 and 1).
struct ForceModel {
    float exponent = 2;
    /// Barnes-Hut: a cell counts as one point when it is smaller than this times its distance.
    float opening = 1.4F;
    /// How much of the way to their balance nodes go: neighbours move at the same time, so beyond 1 they
    /// overshoot between them, which the cap bounds. Less is calm.
    float stride = 0.7F;
};

/// All nodes move at once, so a round gives the same places for any number of threads. A node's way is its
/// force over its stiffness (a Jacobi step of Newton's method), at most as long as the cap; repulsion from
/// all around is not stiff, as the logarithm's second derivatives cancel out. Not for several threads at
/// once; the graph and the pool must outlive it.
class ForceField {
public:
    ForceField(const WeightedGraph& graph, const ForceModel& model, ThreadPool& pool);

    /// Places of all nodes, in the unit in which forces balance; see edgeUnit().
    std::vector<float>& x() { return m_x; }
    std::vector<float>& y() { return m_y; }

    /// Nodes that do not move, one flag each; empty: none. Must outlive the rounds.
    void setFixed(std::span<const std::uint8_t> fixed) { m_fixed = fixed; }

    /// Pull to the origin, so many times mass times distance; none at first.
    void setGravity(float gravity) { m_gravity = gravity; }

    /// Scales the drawing to where attraction and repulsion balance as a whole; returns the factor.
    float balance();

    /// One round; returns the mean way of the nodes.
    double round(float cap);

    /// Mean length of the edges now.
    double meanEdgeLength() const;

private:
    struct Scratch;
    struct Attraction;
    /// Both coordinates of a node lie in one line of the cache.
    struct Place {
        float x = 0;
        float y = 0;
    };
    double spacing() const;
    void fetchNeighbours(const TreeCell& leaf) const;
    double moveLeaf(const TreeCell& leaf, Scratch& scratch);
    void collect(const TreeCell& leaf, Scratch& scratch) const;
    Attraction attractionOf(NodeIndex node) const;

    const WeightedGraph& m_graph;
    ForceModel m_model;
    ThreadPool& m_pool;
    SpatialTree m_tree;
    std::vector<float> m_x;
    std::vector<float> m_y;
    std::vector<Place> m_old; ///< before the round
    std::span<const std::uint8_t> m_fixed;
    float m_cap = 0;
    float m_gravity = 0;
    int m_rounds = 0;
    double m_wandered = 0; ///< mean way since the points were sorted
};

} // namespace moneyties::layout::detail
