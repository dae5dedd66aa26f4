#include "core/layout/detail/acyclic.h"

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/strong_components.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>

namespace moneyties::layout::detail {

namespace {

/// Cycles with more arcs than this are broken by weight alone: ordering by date tests each arc on its own.
constexpr std::size_t kMostByDate = 20'000;

/// The numbers of the arcs that start at each node, and of those that end there.
struct ArcLists {
    std::vector<std::vector<std::uint32_t>> out;
    std::vector<std::vector<std::uint32_t>> in;

    ArcLists(std::size_t nodeCount, std::span<const Arc> arcs, std::span<const std::uint32_t> chosen)
        : out(nodeCount), in(nodeCount) {
        for (const std::uint32_t i : chosen) {
            out[arcs[i].from].push_back(i);
            in[arcs[i].to].push_back(i);
        }
    }
};

/// Repeatedly takes a sink, a source, or the node with the heaviest surplus of outgoing weight.
class GreedyOrder {
public:
    GreedyOrder(std::size_t nodeCount, std::span<const Arc> arcs, std::span<const std::uint32_t> chosen)
        : m_arcs(arcs), m_lists(nodeCount, arcs, chosen), m_surplus(nodeCount, 0), m_open(nodeCount, 0),
          m_outgoing(nodeCount, 0), m_incoming(nodeCount, 0) {
        for (const std::uint32_t i : chosen) {
            m_surplus[arcs[i].from] += arcs[i].weight;
            m_surplus[arcs[i].to] -= arcs[i].weight;
            ++m_outgoing[arcs[i].from];
            ++m_incoming[arcs[i].to];
            m_open[arcs[i].from] = m_open[arcs[i].to] = 1;
        }
    }

    /// A place for each node; arcs that lead from a higher to a lower one are to be turned.
    std::vector<std::uint32_t> places() {
        for (NodeIndex node = 0; node < m_open.size(); ++node)
            if (m_open[node])
                enlist(node);
        std::vector<NodeIndex> front;
        std::vector<NodeIndex> back;
        while (!m_sinks.empty() || !m_others.empty()) {
            if (!m_sinks.empty()) {
                back.push_back(m_sinks.back());
                m_sinks.pop_back();
                remove(back.back());
                continue;
            }
            front.push_back(m_others.rbegin()->second);
            m_others.erase(std::prev(m_others.end()));
            remove(front.back());
        }
        std::vector<std::uint32_t> places(m_open.size(), 0);
        std::uint32_t place = 0;
        for (const NodeIndex node : front)
            places[node] = place++;
        for (auto node = back.rbegin(); node != back.rend(); ++node)
            places[*node] = place++;
        return places;
    }

private:
    /// Sources come before all others, as nothing is turned for them.
    std::pair<double, NodeIndex> keyOf(NodeIndex node) const {
        constexpr double kFirst = std::numeric_limits<double>::infinity();
        return {m_incoming[node] == 0 ? kFirst : m_surplus[node], node};
    }

    void enlist(NodeIndex node) {
        if (m_outgoing[node] == 0)
            m_sinks.push_back(node);
        else
            m_others.insert(keyOf(node));
    }

    void remove(NodeIndex node) {
        m_open[node] = 0;
        for (const std::uint32_t i : m_lists.out[node])
            change(m_arcs[i].to, [&](NodeIndex other) {
                m_surplus[other] += m_arcs[i].weight;
                --m_incoming[other];
            });
        for (const std::uint32_t i : m_lists.in[node])
            change(m_arcs[i].from, [&](NodeIndex other) {
                m_surplus[other] -= m_arcs[i].weight;
                --m_outgoing[other];
            });
    }

    template<class Change>
    void change(NodeIndex node, Change apply) {
        if (!m_open[node])
            return;
        const bool wasSink = m_outgoing[node] == 0;
        if (!wasSink)
            m_others.erase(keyOf(node));
        apply(node);
        if (!wasSink)
            enlist(node);
    }

    std::span<const Arc> m_arcs;
    ArcLists m_lists;
    std::vector<double> m_surplus; ///< weight out minus weight in, among the nodes that are left
    std::vector<std::uint8_t> m_open;
    std::vector<std::uint32_t> m_outgoing;
    std::vector<std::uint32_t> m_incoming;
    std::vector<NodeIndex> m_sinks;
    std::set<std::pair<double, NodeIndex>> m_others;
};

/// Takes arcs one by one as long as they close no cycle, keeping a topological order (Pearce, Kelly 2006).
class GrowingOrder {
public:
    GrowingOrder(std::size_t nodeCount, std::span<const Arc> arcs)
        : m_arcs(arcs), m_out(nodeCount), m_in(nodeCount), m_place(nodeCount), m_seen(nodeCount, 0) {
        std::iota(m_place.begin(), m_place.end(), 0U);
    }

    /// Whether it fitted.
    bool add(std::uint32_t arc) {
        const NodeIndex from = m_arcs[arc].from;
        const NodeIndex to = m_arcs[arc].to;
        if (m_place[from] > m_place[to] && !reorder(from, to))
            return false;
        m_out[from].push_back(to);
        m_in[to].push_back(from);
        return true;
    }

private:
    using Lists = std::vector<std::vector<NodeIndex>>;

    bool reorder(NodeIndex from, NodeIndex to) {
        const std::vector<NodeIndex> after =
            reached(m_out, to, [&](NodeIndex node) { return m_place[node] <= m_place[from]; });
        if (std::ranges::find(after, from) != after.end())
            return false;
        const std::vector<NodeIndex> before =
            reached(m_in, from, [&](NodeIndex node) { return m_place[node] >= m_place[to]; });
        std::vector<NodeIndex> moved = sorted(before);
        std::ranges::copy(sorted(after), std::back_inserter(moved));
        std::vector<std::uint32_t> free;
        for (const NodeIndex node : moved)
            free.push_back(m_place[node]);
        std::ranges::sort(free);
        for (std::size_t i = 0; i < moved.size(); ++i)
            m_place[moved[i]] = free[i];
        return true;
    }

    template<class Within>
    std::vector<NodeIndex> reached(const Lists& lists, NodeIndex start, Within isWithin) {
        std::vector<NodeIndex> found{start};
        m_seen[start] = 1;
        for (std::size_t i = 0; i < found.size(); ++i)
            for (const NodeIndex next : lists[found[i]])
                if (!m_seen[next] && isWithin(next)) {
                    m_seen[next] = 1;
                    found.push_back(next);
                }
        for (const NodeIndex node : found)
            m_seen[node] = 0;
        return found;
    }

    std::vector<NodeIndex> sorted(std::vector<NodeIndex> nodes) const {
        std::ranges::sort(nodes, {}, [this](NodeIndex node) { return m_place[node]; });
        return nodes;
    }

    std::span<const Arc> m_arcs;
    Lists m_out;
    Lists m_in;
    std::vector<std::uint32_t> m_place;
    std::vector<std::uint8_t> m_seen;
};

/// The arcs whose ends lie on a common cycle.
std::vector<std::uint32_t> arcsInCycles(std::size_t nodeCount, std::span<const Arc> arcs) {
    using Graph = boost::compressed_sparse_row_graph<boost::directedS>;
    std::vector<std::pair<std::size_t, std::size_t>> ends;
    for (const Arc& arc : arcs)
        ends.emplace_back(arc.from, arc.to);
    const Graph graph(boost::edges_are_unsorted_multi_pass, ends.begin(), ends.end(), nodeCount);
    std::vector<std::size_t> part(nodeCount);
    boost::strong_components(
        graph, boost::make_iterator_property_map(part.begin(), boost::get(boost::vertex_index, graph)));
    std::vector<std::uint32_t> inside;
    for (std::uint32_t i = 0; i < arcs.size(); ++i)
        if (part[arcs[i].from] == part[arcs[i].to])
            inside.push_back(i);
    return inside;
}

/// Earliest first; those without a date last, the heaviest before the others.
void sortByDate(std::span<const Arc> arcs, std::vector<std::uint32_t>& order) {
    std::ranges::stable_sort(order, [&](std::uint32_t a, std::uint32_t b) {
        const bool hasDateA = !std::isnan(arcs[a].date);
        const bool hasDateB = !std::isnan(arcs[b].date);
        if (hasDateA != hasDateB)
            return hasDateA;
        if (hasDateA && arcs[a].date != arcs[b].date)
            return arcs[a].date < arcs[b].date;
        return arcs[a].weight > arcs[b].weight;
    });
}

} // namespace

std::vector<std::uint8_t> arcsToReverse(std::size_t nodeCount, std::span<const Arc> arcs) {
    std::vector<std::uint8_t> reversed(arcs.size(), 0);
    std::vector<std::uint32_t> inside = arcsInCycles(nodeCount, arcs);
    if (inside.empty())
        return reversed;
    const bool hasDates =
        std::ranges::any_of(inside, [&](std::uint32_t i) { return !std::isnan(arcs[i].date); });
    if (hasDates && inside.size() <= kMostByDate) {
        sortByDate(arcs, inside);
        GrowingOrder order(nodeCount, arcs);
        for (const std::uint32_t i : inside)
            reversed[i] = order.add(i) ? 0 : 1;
        return reversed;
    }
    const std::vector<std::uint32_t> places = GreedyOrder(nodeCount, arcs, inside).places();
    for (const std::uint32_t i : inside)
        reversed[i] = places[arcs[i].from] > places[arcs[i].to] ? 1 : 0;
    return reversed;
}

} // namespace moneyties::layout::detail
