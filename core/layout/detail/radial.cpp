#include "core/layout/detail/radial.h"

#include "core/layout/detail/board_cost.h"
#include "core/layout/detail/random.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace moneyties::layout::detail {

namespace {

constexpr std::uint32_t kUnseen = std::numeric_limits<std::uint32_t>::max();
constexpr double kTurn = 2 * std::numbers::pi;
constexpr int kSweeps = 12;
/// Swaps of brothers that are tried, each with a count of all crossings, on graphs of so many edges at most.
constexpr std::size_t kMostEdgesToSwap = 400;
constexpr int kSwaps = 1500;

/// Hops from a node, and the order in which they were found.
struct Search {
    std::vector<std::uint32_t> hops;
    std::vector<NodeIndex> order;

    Search(const Mesh& mesh, NodeIndex from) : hops(mesh.nodeCount(), kUnseen), order{from} {
        hops[from] = 0;
        for (std::size_t i = 0; i < order.size(); ++i)
            for (const NodeIndex next : mesh.neighbours(order[i]))
                if (hops[next] == kUnseen) {
                    hops[next] = hops[order[i]] + 1;
                    order.push_back(next);
                }
    }
};

/// A tree of shortest ways from the centre, its children in an order that is being improved.
class Rings {
public:
    Rings(const EngineInput& input, NodeIndex centre, std::span<const Rect> boxes)
        : m_mesh(input.mesh), m_boxes(boxes), m_random(input.seed), m_search(input.mesh, centre),
          m_parent(input.mesh.nodeCount(), centre), m_children(input.mesh.nodeCount()),
          m_share(input.mesh.nodeCount(), 0), m_angle(input.mesh.nodeCount(), 0) {
        for (const NodeIndex node : m_search.order)
            for (const NodeIndex next : m_mesh.neighbours(node))
                if (m_search.hops[next] == m_search.hops[node] + 1 && !isTaken(next))
                    adopt(node, next);
        setShares();
        spread();
    }

    Positions run(const Job& job) {
        const std::vector<Edge> edges = m_mesh.edges();
        std::vector<std::vector<NodeIndex>> best = m_children;
        const bool isCounted = edges.size() <= 4 * kMostEdgesToSwap;
        std::size_t fewest = isCounted ? countCrossings(edges, positions()) : kUnseen;
        for (int i = 0; i < kSweeps; ++i) {
            job.throwIfStopped();
            sortByNeighbours();
            const std::size_t crossings = isCounted ? countCrossings(edges, positions()) : 0;
            if (crossings < fewest) {
                fewest = crossings;
                best = m_children;
            }
        }
        m_children = best;
        spread();
        if (edges.size() <= kMostEdgesToSwap)
            swapBrothers(edges, fewest, job);
        return positions();
    }

private:
    bool isTaken(NodeIndex node) const { return m_parent[node] != m_search.order.front(); }
    void adopt(NodeIndex parent, NodeIndex child) {
        m_parent[child] = parent;
        m_children[parent].push_back(child);
    }

    double widthOf(NodeIndex node) const {
        constexpr double kPoint = 0.5;
        if (m_boxes.empty())
            return kPoint;
        return std::hypot(m_boxes[node].width(), m_boxes[node].height()) + 0.1;
    }

    /// What hangs on a node needs more room than the node itself, but less the further out it is.
    void setShares() {
        for (auto node = m_search.order.rbegin(); node != m_search.order.rend(); ++node) {
            double below = 0;
            for (const NodeIndex child : m_children[*node])
                below += m_share[child];
            const double ring = std::max<std::uint32_t>(1, m_search.hops[*node]);
            m_share[*node] = std::max(widthOf(*node) / ring, below);
        }
    }

    /// Gives each child its part of its parent's angle.
    void spread() {
        std::vector<double> begin(m_mesh.nodeCount(), 0);
        std::vector<double> size(m_mesh.nodeCount(), 0);
        size[m_search.order.front()] = kTurn;
        begin[m_search.order.front()] = -kTurn / 4;
        for (const NodeIndex node : m_search.order) {
            m_angle[node] = begin[node] + size[node] / 2;
            double whole = 0;
            for (const NodeIndex child : m_children[node])
                whole += m_share[child];
            double next = begin[node];
            for (const NodeIndex child : m_children[node]) {
                size[child] = size[node] * m_share[child] / whole;
                begin[child] = next;
                next += size[child];
            }
        }
    }

    /// The way round from one angle to another, -pi to pi.
    static double wayRound(double from, double to) { return std::remainder(to - from, kTurn); }

    /// Brothers in the order of the angles to which their other neighbours, and those of all below, draw
    /// them.
    void sortByNeighbours() {
        std::vector<double> pull(m_mesh.nodeCount(), 0);
        std::vector<double> count(m_mesh.nodeCount(), 0);
        for (auto node = m_search.order.rbegin(); node != m_search.order.rend(); ++node) {
            for (const NodeIndex other : m_mesh.neighbours(*node)) {
                if (m_parent[other] == *node || m_parent[*node] == other || m_search.hops[other] == 0)
                    continue;
                pull[*node] += wayRound(m_angle[*node], m_angle[other]);
                count[*node] += 1;
            }
            if (m_search.hops[*node] > 0) {
                pull[m_parent[*node]] += pull[*node];
                count[m_parent[*node]] += count[*node];
            }
        }
        for (auto& brothers : m_children)
            std::ranges::stable_sort(brothers, {}, [&](NodeIndex node) {
                return m_angle[node] + (count[node] > 0 ? pull[node] / count[node] : 0);
            });
        spread();
    }

    void swapBrothers(const std::vector<Edge>& edges, std::size_t fewest, const Job& job) {
        std::vector<NodeIndex> parents;
        for (const NodeIndex node : m_search.order)
            if (m_children[node].size() > 1)
                parents.push_back(node);
        for (int i = 0; i < kSwaps && fewest > 0 && !parents.empty(); ++i) {
            job.throwIfStopped();
            auto& brothers = m_children[parents[m_random.below(parents.size())]];
            const std::vector<NodeIndex> before = brothers;
            const std::size_t from = m_random.below(brothers.size());
            const NodeIndex moved = brothers[from];
            brothers.erase(brothers.begin() + static_cast<std::ptrdiff_t>(from));
            brothers.insert(
                brothers.begin() + static_cast<std::ptrdiff_t>(m_random.below(brothers.size() + 1)), moved);
            spread();
            const std::size_t crossings = countCrossings(edges, positions());
            if (crossings <= fewest) {
                fewest = crossings;
                continue;
            }
            brothers = before;
        }
        spread();
    }

    /// Each ring at least one edge length outside of the last, and wide enough for who stands side by side.
    Positions positions() const {
        const std::uint32_t rings = m_search.hops[m_search.order.back()] + 1;
        std::vector<double> radius(rings, 0);
        std::vector<std::vector<NodeIndex>> members(rings);
        for (const NodeIndex node : m_search.order)
            members[m_search.hops[node]].push_back(node);
        for (std::uint32_t ring = 1; ring < rings; ++ring) {
            std::ranges::sort(members[ring], {}, [&](NodeIndex node) { return m_angle[node]; });
            radius[ring] = std::max(radius[ring - 1] + 1, ringSize(members[ring]));
        }
        Positions places(m_mesh.nodeCount());
        for (NodeIndex node = 0; node < places.size(); ++node)
            places[node] =
                Point{std::cos(m_angle[node]), std::sin(m_angle[node])} * radius[m_search.hops[node]];
        return places;
    }

    double ringSize(const std::vector<NodeIndex>& ring) const {
        double size = 0;
        for (std::size_t i = 1; i < ring.size(); ++i) {
            const double angle = m_angle[ring[i]] - m_angle[ring[i - 1]];
            const double apart = (widthOf(ring[i]) + widthOf(ring[i - 1])) / 2;
            size = std::max(size, apart / std::max(angle, 1e-9));
        }
        // Crowded places are left to the removal of overlaps: one of them need not blow up the whole ring.
        double all = 0;
        for (const NodeIndex node : ring)
            all += widthOf(node);
        return std::min(size, 1.5 * all / kTurn);
    }

    const Mesh& m_mesh;
    std::span<const Rect> m_boxes;
    Random m_random;
    Search m_search;
    std::vector<NodeIndex> m_parent;
    std::vector<std::vector<NodeIndex>> m_children;
    std::vector<double> m_share; ///< of its parent's angle, relative to its brothers'
    std::vector<double> m_angle;
};

} // namespace

NodeIndex middleOf(const Mesh& mesh) {
    NodeIndex from = 0;
    std::vector<std::uint32_t> furthest(mesh.nodeCount(), 0);
    for (int i = 0; i < 4; ++i) {
        const Search search(mesh, from);
        for (NodeIndex node = 0; node < furthest.size(); ++node)
            furthest[node] = std::max(furthest[node], search.hops[node]);
        from = search.order.back();
    }
    NodeIndex best = 0;
    for (NodeIndex node = 1; node < furthest.size(); ++node)
        if (furthest[node] < furthest[best] ||
            (furthest[node] == furthest[best] && mesh.degree(node) > mesh.degree(best)))
            best = node;
    return best;
}

Positions radial(const EngineInput& input, NodeIndex centre, std::span<const Rect> boxes, const Job& job) {
    return Rings(input, centre, boxes).run(job);
}

} // namespace moneyties::layout::detail
