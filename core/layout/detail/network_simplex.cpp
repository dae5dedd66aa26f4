#include "core/layout/detail/network_simplex.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <limits>
#include <queue>

namespace moneyties::layout::detail {

namespace {

using Index = std::uint32_t;
constexpr Index kNone = std::numeric_limits<Index>::max();

/// Steps of the search, each a look at one arc, after which the layering is taken as it is.
constexpr std::size_t kMostWork = 500'000'000;

/// Layers that a free node tries, from the first it may stand on.
constexpr std::int64_t kFarthestBalance = 1000;

struct Rows {
    std::vector<Index> start;
    std::vector<Index> arcs;

    std::span<const Index> at(Index node) const {
        return std::span(arcs).subspan(start[node], start[node + 1] - start[node]);
    }
};

template<class Ends>
Rows rowsOf(std::size_t nodeCount, std::size_t arcCount, Ends endsOf) {
    Rows rows;
    rows.start.assign(nodeCount + 1, 0);
    for (Index arc = 0; arc < arcCount; ++arc)
        for (const Index node : endsOf(arc))
            ++rows.start[node + 1];
    for (std::size_t i = 1; i < rows.start.size(); ++i)
        rows.start[i] += rows.start[i - 1];
    rows.arcs.resize(rows.start.back());
    std::vector<Index> next(rows.start.begin(), rows.start.end() - 1);
    for (Index arc = 0; arc < arcCount; ++arc)
        for (const Index node : endsOf(arc))
            rows.arcs[next[node]++] = arc;
    return rows;
}

class Simplex {
public:
    Simplex(std::size_t nodeCount, std::span<const Edge> arcs)
        : m_arcs(arcs), m_rank(nodeCount, 0), m_inTree(arcs.size(), 0), m_cut(arcs.size(), 0),
          m_parent(nodeCount, kNone), m_low(nodeCount, 0), m_last(nodeCount, 0), m_order(nodeCount, 0) {
        m_rows = rowsOf(nodeCount, arcs.size(), [&](Index a) {
            return std::array{arcs[a].source, arcs[a].target};
        });
    }

    std::vector<std::uint32_t> run(const Job& job) {
        rankByLongestPath();
        growTightTree();
        walk(0, 0, kNone);
        findCuts();
        std::size_t pivots = 0;
        for (Index leaving = nextNegative(); leaving != kNone && m_work < kMostWork;
             leaving = nextNegative()) {
            if (++pivots % 64 == 0)
                job.throwIfStopped();
            exchange(leaving, entering(leaving));
        }
        return normalized();
    }

private:
    std::int64_t slack(Index arc) const {
        return m_rank[m_arcs[arc].target] - m_rank[m_arcs[arc].source] - 1;
    }
    Index other(Index arc, Index node) const {
        return m_arcs[arc].source == node ? m_arcs[arc].target : m_arcs[arc].source;
    }

    /// Each node as high up as its predecessors allow.
    void rankByLongestPath() {
        std::vector<Index> waiting(m_rank.size(), 0);
        for (const Edge& arc : m_arcs)
            ++waiting[arc.target];
        std::vector<Index> ready;
        for (Index node = 0; node < waiting.size(); ++node)
            if (waiting[node] == 0)
                ready.push_back(node);
        for (std::size_t i = 0; i < ready.size(); ++i)
            for (const Index arc : m_rows.at(ready[i])) {
                if (m_arcs[arc].source != ready[i])
                    continue;
                const Index target = m_arcs[arc].target;
                m_rank[target] = std::max(m_rank[target], m_rank[ready[i]] + 1);
                if (--waiting[target] == 0)
                    ready.push_back(target);
            }
        assert(ready.size() == m_rank.size());
    }

    /// A spanning tree of arcs of length 1. The tree grows along its nearest arc and is moved as a whole so
    /// that the arc becomes tight. Keys of outgoing and of incoming arcs change alike with every move, so two
    /// queues hold them without being sorted anew.
    void growTightTree() {
        using Entry = std::pair<std::int64_t, Index>;
        std::priority_queue<Entry, std::vector<Entry>, std::greater<>> outgoing;
        std::priority_queue<Entry, std::vector<Entry>, std::greater<>> incoming;
        std::vector<std::uint8_t> inside(m_rank.size(), 0);
        std::vector<std::int64_t> shift(m_rank.size(), 0);
        std::int64_t moved = 0;
        const auto take = [&](Index node) {
            inside[node] = 1;
            shift[node] = moved;
            for (const Index arc : m_rows.at(node)) {
                if (inside[other(arc, node)])
                    continue;
                if (m_arcs[arc].source == node)
                    outgoing.emplace(m_rank[m_arcs[arc].target] - m_rank[node] - 1 + moved, arc);
                else
                    incoming.emplace(m_rank[node] - m_rank[m_arcs[arc].source] - 1 - moved, arc);
            }
        };
        const auto isInner = [&](const Entry& entry) {
            return inside[m_arcs[entry.second].source] && inside[m_arcs[entry.second].target];
        };
        take(0);
        for (std::size_t count = 1; count < m_rank.size(); ++count) {
            while (!outgoing.empty() && isInner(outgoing.top()))
                outgoing.pop();
            while (!incoming.empty() && isInner(incoming.top()))
                incoming.pop();
            const bool isOut = !outgoing.empty() && (incoming.empty() || outgoing.top().first - moved <=
                                                                             incoming.top().first + moved);
            assert(isOut || !incoming.empty());
            const Index arc = isOut ? outgoing.top().second : incoming.top().second;
            moved = isOut ? outgoing.top().first : -incoming.top().first;
            m_inTree[arc] = 1;
            m_treeArcs.push_back(arc);
            take(inside[m_arcs[arc].source] ? m_arcs[arc].target : m_arcs[arc].source);
        }
        for (Index node = 0; node < m_rank.size(); ++node)
            m_rank[node] += moved - shift[node];
        m_treeRows.resize(m_rank.size());
        for (const Index arc : m_treeArcs) {
            m_treeRows[m_arcs[arc].source].push_back(arc);
            m_treeRows[m_arcs[arc].target].push_back(arc);
        }
    }

    /// Numbers the tree below `root` in postorder from `low` on.
    void walk(Index root, Index low, Index parentArc) {
        m_parent[root] = parentArc;
        m_low[root] = low;
        m_stack.clear();
        m_stack.emplace_back(root, 0);
        Index next = low;
        while (!m_stack.empty()) {
            auto& [node, child] = m_stack.back();
            if (child == m_treeRows[node].size()) {
                m_last[node] = next;
                m_order[next++] = node;
                m_stack.pop_back();
                continue;
            }
            const Index arc = m_treeRows[node][child++];
            if (arc == m_parent[node])
                continue;
            const Index below = other(arc, node);
            m_parent[below] = arc;
            m_low[below] = next;
            m_stack.emplace_back(below, 0);
        }
        m_work += next - low;
    }

    /// The end of a tree arc that lies further from the root.
    Index lowerEnd(Index arc) const {
        return m_parent[m_arcs[arc].source] == arc ? m_arcs[arc].source : m_arcs[arc].target;
    }
    bool isBelow(Index node, Index top) const {
        return m_low[top] <= m_last[node] && m_last[node] <= m_last[top];
    }

    /// Cut value of a tree arc: arcs that run from its source's side to its target's side, minus those that
    /// run back. Postorder makes those of the arcs below known.
    void findCuts() {
        for (const Index node : m_order)
            if (m_parent[node] != kNone)
                m_cut[m_parent[node]] = cutFromBelow(node);
    }

    std::int64_t cutFromBelow(Index node) const {
        const Index parent = m_parent[node];
        const bool isUp = m_arcs[parent].source == node; // the lower side is the source's side
        std::int64_t leaving = 0;                        // arcs out of the side below, minus arcs into it
        for (const Index arc : m_rows.at(node)) {
            const bool isOut = m_arcs[arc].source == node;
            if (m_inTree[arc] && arc != parent) {
                const bool isChildSource = m_arcs[arc].source != node;
                leaving += isChildSource ? m_cut[arc] : -m_cut[arc];
            }
            leaving += isOut ? 1 : -1;
        }
        // Arcs between this node and the sides below it were counted at both ends and have cancelled out.
        return isUp ? leaving : -leaving;
    }

    Index nextNegative() {
        for (std::size_t i = 0; i < m_treeArcs.size(); ++i) {
            m_next = m_next + 1 < m_treeArcs.size() ? m_next + 1 : 0;
            if (m_cut[m_treeArcs[m_next]] < 0)
                return m_treeArcs[m_next];
        }
        return kNone;
    }

    /// The tightest arc that runs against the leaving one from side to side. Only the lower side is searched.
    Index entering(Index leaving) {
        const Index top = lowerEnd(leaving);
        const bool isLowerSource = m_arcs[leaving].source == top;
        Index best = kNone;
        std::int64_t least = std::numeric_limits<std::int64_t>::max();
        for (Index place = m_low[top]; place <= m_last[top] && least > 0; ++place) {
            const Index node = m_order[place];
            for (const Index arc : m_rows.at(node)) {
                ++m_work;
                const bool isOut = m_arcs[arc].source == node;
                if (isOut == isLowerSource || isBelow(other(arc, node), top))
                    continue;
                if (slack(arc) < least) {
                    least = slack(arc);
                    best = arc;
                }
            }
        }
        assert(best != kNone);
        return best;
    }

    void exchange(Index leaving, Index arc) {
        const Index top = lowerEnd(leaving);
        const std::int64_t distance = slack(arc);
        const bool isTargetBelow = isBelow(m_arcs[arc].target, top);
        for (Index place = m_low[top]; distance != 0 && place <= m_last[top]; ++place)
            m_rank[m_order[place]] += isTargetBelow ? -distance : distance;
        const std::int64_t cut = m_cut[leaving];
        const Index meeting = updateCuts(m_arcs[arc].source, m_arcs[arc].target, cut, Side::source);
        updateCuts(m_arcs[arc].target, m_arcs[arc].source, cut, Side::target);
        m_cut[leaving] = 0;
        m_cut[arc] = -cut;
        swapInTree(leaving, arc);
        walk(meeting, m_low[meeting], m_parent[meeting]);
    }

    enum class Side { source, target };

    /// Along the way up from one end of the entering arc to where the ways from both ends meet.
    Index updateCuts(Index from, Index to, std::int64_t cut, Side side) {
        Index node = from;
        while (!isBelow(to, node)) {
            const Index arc = m_parent[node];
            const bool isUp = m_arcs[arc].source == node;
            // The new arc leaves its source's side: what runs the same way through the cut gains.
            m_cut[arc] += isUp == (side == Side::source) ? cut : -cut;
            node = other(arc, node);
            ++m_work;
        }
        return node;
    }

    void swapInTree(Index leaving, Index arc) {
        m_inTree[leaving] = 0;
        m_inTree[arc] = 1;
        m_treeArcs[m_next] = arc; // where the search for the leaving one stopped
        for (const Index node : {m_arcs[leaving].source, m_arcs[leaving].target})
            m_treeRows[node].erase(std::ranges::find(m_treeRows[node], leaving));
        m_treeRows[m_arcs[arc].source].push_back(arc);
        m_treeRows[m_arcs[arc].target].push_back(arc);
    }

    std::vector<std::uint32_t> normalized() {
        const std::int64_t least = *std::ranges::min_element(m_rank);
        for (std::int64_t& rank : m_rank)
            rank -= least;
        balance();
        return {m_rank.begin(), m_rank.end()};
    }

    /// Nodes with as many arcs in as out may move between their neighbours at no cost.
    void balance() {
        std::vector<Index> crowd(static_cast<std::size_t>(*std::ranges::max_element(m_rank)) + 1, 0);
        for (const std::int64_t rank : m_rank)
            ++crowd[static_cast<std::size_t>(rank)];
        for (Index node = 0; node < m_rank.size(); ++node) {
            std::int64_t low = -1;
            std::int64_t high = std::numeric_limits<std::int64_t>::max();
            std::int64_t surplus = 0;
            for (const Index arc : m_rows.at(node)) {
                const bool isOut = m_arcs[arc].source == node;
                surplus += isOut ? 1 : -1;
                if (isOut)
                    high = std::min(high, m_rank[m_arcs[arc].target] - 1);
                else
                    low = std::max(low, m_rank[m_arcs[arc].source] + 1);
            }
            if (surplus != 0 || low < 0)
                continue;
            std::int64_t best = m_rank[node];
            for (std::int64_t rank = low; rank <= std::min(high, low + kFarthestBalance); ++rank)
                if (crowd[static_cast<std::size_t>(rank)] + 1 <
                    crowd[static_cast<std::size_t>(best)] + (best == m_rank[node] ? 0U : 1U))
                    best = rank;
            --crowd[static_cast<std::size_t>(m_rank[node])];
            ++crowd[static_cast<std::size_t>(best)];
            m_rank[node] = best;
        }
    }

    std::span<const Edge> m_arcs;
    Rows m_rows;
    std::vector<std::int64_t> m_rank;
    std::vector<std::uint8_t> m_inTree;
    std::vector<std::int64_t> m_cut; ///< of tree arcs
    std::vector<Index> m_treeArcs;
    std::vector<std::vector<Index>> m_treeRows;
    std::vector<Index> m_parent; ///< arc to the parent
    std::vector<Index> m_low;    ///< first number of the postorder below the node
    std::vector<Index> m_last;   ///< its own number, the last of those below it
    std::vector<Index> m_order;  ///< nodes in postorder
    std::vector<std::pair<Index, Index>> m_stack;
    std::size_t m_next = 0;
    std::size_t m_work = 0;
};

} // namespace

std::vector<std::uint32_t> layering(std::size_t nodeCount, std::span<const Edge> arcs, const Job& job) {
    if (nodeCount < 2)
        return std::vector<std::uint32_t>(nodeCount, 0);
    return Simplex(nodeCount, arcs).run(job);
}

} // namespace moneyties::layout::detail
