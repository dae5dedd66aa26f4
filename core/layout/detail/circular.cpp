#include "core/layout/detail/circular.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <limits>
#include <numbers>

namespace moneyties::layout::detail {

namespace {

using Order = std::vector<NodeIndex>;

constexpr NodeIndex kUnplaced = std::numeric_limits<NodeIndex>::max();
constexpr int kMostSiftings = 8;
/// Sifting compares every pair of neighbours' edges; beyond this many edges the start order has to do.
constexpr std::size_t kMostEdgesToSift = 1500;

/// Nodes in order of insertion: always the one with the most placed neighbours, then the fewest unplaced.
class Insertion {
public:
    explicit Insertion(const Mesh& mesh) : m_mesh(mesh), m_placed(mesh.nodeCount(), 0) {}

    Order order() {
        std::deque<NodeIndex> circle;
        for (std::size_t count = 0; count < m_mesh.nodeCount(); ++count) {
            const NodeIndex node = best();
            m_placed[node] = 1;
            const bool front = openEdges(circle, node, true) < openEdges(circle, node, false);
            front ? circle.push_front(node) : circle.push_back(node);
        }
        return {circle.begin(), circle.end()};
    }

private:
    std::size_t placedNeighbours(NodeIndex node) const {
        return static_cast<std::size_t>(
            std::ranges::count_if(m_mesh.neighbours(node), [&](NodeIndex other) { return m_placed[other]; }));
    }

    NodeIndex best() const {
        NodeIndex chosen = kUnplaced;
        std::pair<std::size_t, std::size_t> chosenKey;
        for (NodeIndex node = 0; node < m_mesh.nodeCount(); ++node) {
            if (m_placed[node])
                continue;
            const std::size_t placed = placedNeighbours(node);
            const std::pair key(placed, std::numeric_limits<std::size_t>::max() - m_mesh.degree(node));
            if (chosen == kUnplaced || key > chosenKey) {
                chosen = node;
                chosenKey = key;
            }
        }
        return chosen;
    }

    /// Sum of the ways from an end of the row to the node's neighbours in it.
    std::size_t openEdges(const std::deque<NodeIndex>& circle, NodeIndex node, bool front) const {
        std::size_t sum = 0;
        for (NodeIndex other : m_mesh.neighbours(node)) {
            const auto found = std::ranges::find(circle, other);
            if (found == circle.end())
                continue;
            const auto place = static_cast<std::size_t>(found - circle.begin());
            sum += front ? place : circle.size() - 1 - place;
        }
        return sum;
    }

    const Mesh& m_mesh;
    std::vector<std::uint8_t> m_placed;
};

/// Crossings of the edges of two nodes that stand side by side, before and after they change places.
class AdjacentSwap {
public:
    AdjacentSwap(const Mesh& mesh, const Order& order) : m_mesh(mesh), m_place(order.size()) {
        for (std::size_t i = 0; i < order.size(); ++i)
            m_place[order[i]] = i;
    }

    /// Crossings that are gained (negative: lost) when `a` and its successor `b` swap.
    long gain(NodeIndex a, NodeIndex b) const {
        const auto fromA = offsets(a, b);
        const auto fromB = offsets(b, a);
        long crossed = 0;
        long uncrossed = 0;
        for (std::size_t i : fromA)
            for (std::size_t j : fromB) {
                crossed += i > j;
                uncrossed += i < j;
            }
        // Seen from the pair, edges to places i of a and j of b cross exactly when a's reaches less far.
        return crossed - uncrossed;
    }

    void swap(NodeIndex a, NodeIndex b) { std::swap(m_place[a], m_place[b]); }

private:
    std::vector<std::size_t> offsets(NodeIndex node, NodeIndex partner) const {
        const std::size_t n = m_place.size();
        const std::size_t base = std::min(m_place[node], m_place[partner]);
        const bool wraps = std::max(m_place[node], m_place[partner]) - base > 1;
        const std::size_t origin = wraps ? n - 1 : base;
        std::vector<std::size_t> result;
        for (NodeIndex other : m_mesh.neighbours(node))
            if (other != partner)
                result.push_back((m_place[other] + n - origin) % n);
        return result;
    }

    const Mesh& m_mesh;
    std::vector<std::size_t> m_place;
};

void sift(const Mesh& mesh, Order& order, const Job& job) {
    AdjacentSwap swaps(mesh, order);
    for (int round = 0; round < kMostSiftings; ++round) {
        bool improved = false;
        for (std::size_t start = 0; start < order.size(); ++start) {
            job.throwIfStopped();
            long sum = 0;
            long best = 0;
            std::size_t bestSteps = 0;
            std::size_t at = start;
            // Carry the node once around and remember where the crossings were fewest.
            const auto step = [&] {
                const std::size_t next = (at + 1) % order.size();
                sum += swaps.gain(order[at], order[next]);
                swaps.swap(order[at], order[next]);
                std::swap(order[at], order[next]);
                at = next;
            };
            for (std::size_t steps = 1; steps < order.size(); ++steps) {
                step();
                if (sum < best) {
                    best = sum;
                    bestSteps = steps;
                }
            }
            const std::size_t back = order.size() - 1 - bestSteps;
            for (std::size_t i = 0; i < back; ++i) {
                const std::size_t previous = (at + order.size() - 1) % order.size();
                swaps.swap(order[previous], order[at]);
                std::swap(order[previous], order[at]);
                at = previous;
            }
            improved = improved || best < 0;
        }
        if (!improved)
            break;
    }
}

} // namespace

Positions circular(const EngineInput& input, const Job& job) {
    const std::size_t n = input.mesh.nodeCount();
    Order order(n);
    if (input.mesh.edgeCount() <= kMostEdgesToSift) {
        order = Insertion(input.mesh).order();
        sift(input.mesh, order, job);
    } else {
        for (NodeIndex node = 0; node < n; ++node)
            order[node] = node;
    }
    const double step = 2 * std::numbers::pi / static_cast<double>(n);
    const double radius = n < 3 ? 0.5 : 0.5 / std::sin(step / 2);
    Positions positions(n);
    for (std::size_t i = 0; i < n; ++i) {
        const double angle = step * static_cast<double>(i) - std::numbers::pi / 2;
        positions[order[i]] = Point{std::cos(angle), std::sin(angle)} * radius;
    }
    return positions;
}

} // namespace moneyties::layout::detail
