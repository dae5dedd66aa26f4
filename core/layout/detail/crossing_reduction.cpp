#include "core/layout/detail/crossing_reduction.h"

#include "core/layout/detail/random.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace moneyties::layout::detail {

namespace {

constexpr int kSweeps = 8;
/// Crossings that a move may cost at first, on average; it falls to nothing over the rounds.
constexpr double kHeat = 3;
constexpr std::size_t kColdRounds = 4;
/// Rounds of sifting on large graphs; small ones get as many as cost the same as these on 2,000 nodes.
constexpr std::size_t kRounds = 60;
constexpr std::size_t kMostRounds = 240;
constexpr std::size_t kMostAttempts = 8;
/// Comparisons of places: what small graphs may take in all, and large ones.
constexpr std::size_t kSmallWork = 12'000'000;
constexpr std::size_t kMostWork = 1'500'000'000;

enum class Side { up, down };

/// An order being improved.
class Reduction {
public:
    Reduction(const LayerGraph& graph, std::uint64_t seed)
        : m_graph(graph), m_random(seed), m_order(graph.layerCount), m_place(graph.nodeCount(), 0) {}

    /// Nodes in the order in which a search through the whole graph finds them.
    void startBreadthFirst();
    /// Sorts the layers one after another, away from the side that stays.
    void sweep(Side fixed);
    void sift(double heat);
    const LayerOrder& order() const { return m_order; }

private:
    void reach(NodeIndex root, std::vector<std::uint8_t>& seen);
    void sortLayer(std::vector<NodeIndex>& layer, const LayerRows& adjacent);
    void number(const std::vector<NodeIndex>& layer);
    void siftNode(std::vector<NodeIndex>& layer, NodeIndex node, double heat);
    void addGains(const LayerRows& rows, const std::vector<NodeIndex>& layer, NodeIndex node,
                  std::size_t fixedSize);
    void setBalance(std::span<const NodeIndex> own, std::size_t fixedSize);
    std::int32_t sumUp(std::size_t from);
    std::size_t target(std::size_t from, std::int32_t best, double heat);
    void move(std::vector<NodeIndex>& layer, std::size_t from, std::size_t to);

    const LayerGraph& m_graph;
    Random m_random;
    LayerOrder m_order;
    std::vector<std::uint32_t> m_place; ///< of each node within its layer
    std::vector<std::int32_t> m_gain;   ///< per place: first of passing who stands there, then of going there
    std::vector<std::int32_t> m_balance; ///< per place of a neighbouring layer
    std::vector<NodeIndex> m_shuffled;
    std::vector<std::pair<double, NodeIndex>> m_keys;
    std::vector<std::uint32_t> m_slots;
};

void Reduction::number(const std::vector<NodeIndex>& layer) {
    for (std::uint32_t i = 0; i < layer.size(); ++i)
        m_place[layer[i]] = i;
}

void Reduction::reach(NodeIndex root, std::vector<std::uint8_t>& seen) {
    std::vector<NodeIndex> queue{root};
    seen[root] = 1;
    for (std::size_t i = 0; i < queue.size(); ++i) {
        const NodeIndex node = queue[i];
        m_order[m_graph.layerOf[node]].push_back(node);
        for (const LayerRows* rows : {&m_graph.up, &m_graph.down})
            for (const NodeIndex next : rows->at(node))
                if (!seen[next]) {
                    seen[next] = 1;
                    queue.push_back(next);
                }
    }
}

void Reduction::startBreadthFirst() {
    std::vector<std::uint8_t> seen(m_graph.nodeCount(), 0);
    if (m_graph.realCount > 0)
        reach(static_cast<NodeIndex>(m_random.below(m_graph.realCount)), seen);
    for (NodeIndex root = 0; root < m_graph.nodeCount(); ++root)
        if (!seen[root])
            reach(root, seen);
    for (const auto& layer : m_order)
        number(layer);
}

/// By the mean place of the neighbours; who has none keeps its place.
void Reduction::sortLayer(std::vector<NodeIndex>& layer, const LayerRows& adjacent) {
    m_keys.clear();
    m_slots.clear();
    for (std::uint32_t i = 0; i < layer.size(); ++i) {
        const auto neighbours = adjacent.at(layer[i]);
        if (neighbours.empty())
            continue;
        double sum = 0;
        for (const NodeIndex other : neighbours)
            sum += m_place[other];
        m_keys.emplace_back(sum / static_cast<double>(neighbours.size()), layer[i]);
        m_slots.push_back(i);
    }
    std::ranges::stable_sort(m_keys, {}, [](const auto& key) { return key.first; });
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        layer[m_slots[i]] = m_keys[i].second;
    number(layer);
}

void Reduction::sweep(Side fixed) {
    if (fixed == Side::up)
        for (std::size_t layer = 1; layer < m_order.size(); ++layer)
            sortLayer(m_order[layer], m_graph.up);
    else
        for (std::size_t layer = m_order.size(); layer-- > 1;)
            sortLayer(m_order[layer - 1], m_graph.down);
}

/// Per place of the fixed layer: own neighbours before it minus those after it.
void Reduction::setBalance(std::span<const NodeIndex> own, std::size_t fixedSize) {
    m_balance.assign(fixedSize, 0);
    for (const NodeIndex other : own)
        ++m_balance[m_place[other]];
    auto after = static_cast<std::int32_t>(own.size());
    std::int32_t before = 0;
    for (std::int32_t& place : m_balance) {
        const std::int32_t here = place;
        after -= here;
        place = before - after;
        before += here;
    }
}

/// Adds, for who stands at each place, the crossings gained when the node passes them from left to right.
void Reduction::addGains(const LayerRows& rows, const std::vector<NodeIndex>& layer, NodeIndex node,
                         std::size_t fixedSize) {
    const auto own = rows.at(node);
    if (own.empty())
        return;
    if (own.size() > 1)
        setBalance(own, fixedSize);
    const std::uint32_t single = m_place[own[0]];
    for (std::size_t i = 0; i < layer.size(); ++i)
        for (const NodeIndex other : rows.at(layer[i])) {
            const std::uint32_t place = m_place[other];
            m_gain[i] += own.size() > 1 ? m_balance[place] : (single < place) - (single > place);
        }
}

/// Turns gains of passing into gains of going to each place; returns the least.
std::int32_t Reduction::sumUp(std::size_t from) {
    std::int32_t best = 0;
    std::int32_t sum = 0;
    m_gain[from] = 0;
    for (std::size_t i = from + 1; i < m_gain.size(); ++i) {
        sum += m_gain[i];
        m_gain[i] = sum;
        best = std::min(best, sum);
    }
    sum = 0;
    for (std::size_t i = from; i-- > 0;) {
        sum -= m_gain[i];
        m_gain[i] = sum;
        best = std::min(best, sum);
    }
    return best;
}

/// One of the places that are good enough. Among equal ones any: standing still would end the search early.
std::size_t Reduction::target(std::size_t from, std::int32_t best, double heat) {
    const std::int32_t limit = best + static_cast<std::int32_t>(-heat * std::log(1 - m_random.unit()));
    const std::size_t start = m_random.below(m_gain.size());
    for (std::size_t i = 0; i < m_gain.size(); ++i) {
        const std::size_t place = start + i < m_gain.size() ? start + i : start + i - m_gain.size();
        if (m_gain[place] <= limit)
            return place;
    }
    return from;
}

void Reduction::move(std::vector<NodeIndex>& layer, std::size_t from, std::size_t to) {
    const auto at = [&](std::size_t i) { return layer.begin() + static_cast<std::ptrdiff_t>(i); };
    if (to > from)
        std::rotate(at(from), at(from + 1), at(to + 1));
    else
        std::rotate(at(to), at(from), at(from + 1));
    for (std::size_t i = std::min(from, to); i <= std::max(from, to); ++i)
        m_place[layer[i]] = static_cast<std::uint32_t>(i);
}

void Reduction::siftNode(std::vector<NodeIndex>& layer, NodeIndex node, double heat) {
    const std::size_t at = m_graph.layerOf[node];
    m_gain.assign(layer.size(), 0);
    if (at > 0)
        addGains(m_graph.up, layer, node, m_order[at - 1].size());
    if (at + 1 < m_order.size())
        addGains(m_graph.down, layer, node, m_order[at + 1].size());
    const std::size_t from = m_place[node];
    const std::int32_t best = sumUp(from);
    move(layer, from, target(from, best, heat));
}

void Reduction::sift(double heat) {
    for (std::vector<NodeIndex>& layer : m_order) {
        m_shuffled = layer;
        for (std::size_t i = m_shuffled.size(); i > 1; --i)
            std::swap(m_shuffled[i - 1], m_shuffled[m_random.below(i)]);
        for (const NodeIndex node : m_shuffled)
            siftNode(layer, node, heat);
    }
}

/// Comparisons of one round of sifting.
std::size_t workOf(const LayerGraph& graph) {
    std::vector<std::size_t> sizes(graph.layerCount, 0);
    std::vector<std::size_t> ends(graph.layerCount, 0);
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        ++sizes[graph.layerOf[node]];
        ends[graph.layerOf[node]] += 1 + graph.up.at(node).size() + graph.down.at(node).size();
    }
    std::size_t work = 1;
    for (std::size_t layer = 0; layer < graph.layerCount; ++layer)
        work += sizes[layer] * ends[layer];
    return work;
}

/// How long to search: every graph gets kRounds, small ones more, very large ones as many as can be afforded.
struct Effort {
    std::size_t rounds = 0;
    std::size_t attempts = 1;

    explicit Effort(std::size_t work) {
        const std::size_t affordable = std::max(kSmallWork / work, std::min(kRounds, kMostWork / work));
        rounds = std::min(affordable, kMostRounds);
        attempts = std::clamp<std::size_t>(affordable / kMostRounds, 1, kMostAttempts);
    }
};

/// One search from the sorted order on; the best order that it came past.
class Attempt {
public:
    Attempt(const LayerGraph& graph, std::uint64_t seed) : m_graph(graph), m_reduction(graph, seed) {
        m_reduction.startBreadthFirst();
        for (int i = 0; i < kSweeps; ++i)
            m_reduction.sweep(i % 2 == 0 ? Side::up : Side::down);
        m_best = m_reduction.order();
        m_fewest = countCrossings(graph, m_best);
    }

    void anneal(std::size_t rounds, double heat, const Job& job) {
        for (std::size_t round = 0; round < rounds + kColdRounds && rounds > 0 && m_fewest > 0; ++round) {
            job.throwIfStopped();
            const double left = 1 - static_cast<double>(round) / static_cast<double>(rounds);
            m_reduction.sift(heat * std::max(0.0, left));
            job.report(static_cast<double>(round) / static_cast<double>(rounds + kColdRounds));
        }
        if (const std::uint64_t reached = countCrossings(m_graph, m_reduction.order()); reached < m_fewest) {
            m_fewest = reached;
            m_best = m_reduction.order();
        }
    }

    std::uint64_t crossings() const { return m_fewest; }
    const LayerOrder& order() const { return m_best; }

private:
    const LayerGraph& m_graph;
    Reduction m_reduction;
    LayerOrder m_best;
    std::uint64_t m_fewest = 0;
};

} // namespace

LayerOrder orderWithFewCrossings(const LayerGraph& graph, std::uint64_t seed, const Job& job) {
    const Effort effort(workOf(graph));
    LayerOrder best;
    std::uint64_t fewest = std::numeric_limits<std::uint64_t>::max();
    for (std::size_t i = 0; i < effort.attempts && fewest > 0; ++i) {
        const auto part = [&](std::size_t done) {
            return static_cast<double>(done) / static_cast<double>(effort.attempts);
        };
        Attempt attempt(graph, seed + i);
        attempt.anneal(effort.rounds, i % 2 == 0 ? kHeat : kHeat / 6, job.stretch(part(i), part(i + 1)));
        if (attempt.crossings() < fewest) {
            fewest = attempt.crossings();
            best = attempt.order();
        }
    }
    return best;
}

} // namespace moneyties::layout::detail
