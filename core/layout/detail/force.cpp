#include "core/layout/detail/force.h"

#include "core/layout/detail/random.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace moneyties::layout::detail {

namespace {

/// Rounds of the finest level: so many and, the smaller the graph, more. They cost little there, and chance
/// decides more.
constexpr double kFinestRounds = 6.5;
constexpr double kRoundsOfSmall = 250; // over the root of the number of nodes
constexpr double kMostFinestRounds = 32;
constexpr double kRoundGrowth = 1.4;
constexpr double kMostRounds = 200;
/// Rounds of a drawing that has its shape already, without pins and with.
constexpr int kFinishRounds = 3;
constexpr int kPinnedRounds = 24;
constexpr std::size_t kLargeLevel = 20000;
constexpr std::size_t kCoarsest = 24;
/// Levels end when a graph no longer shrinks to this part of the one before.
constexpr double kShrinkAtLeast = 0.85;
/// Caps on a round's ways, in mean edge lengths, from first to last round of a level.
constexpr double kFirstCap = 1.5;
constexpr double kFirstFinishCap = 0.3;
constexpr double kLastCap = 0.1;
/// Nodes overshoot: with few rounds and falling caps a drawing unfolds farther.
constexpr float kStride = 1.2F;
/// How far nodes are shaken from their parents' places, in edge lengths: less leaves them folded.
constexpr double kShake = 1.0;

class Multilevel {
public:
    Multilevel(const EngineInput& input, const ForceExponents& exponents, ThreadPool& pool)
        : m_input(input), m_exponents(exponents), m_pool(pool), m_random(input.seed) {}

    Positions run(const Job& job) {
        m_finest = weightedGraph(m_input.mesh);
        if (m_input.start.empty())
            buildLevels(job);
        std::vector<float> x;
        std::vector<float> y;
        for (std::size_t level = m_levels.size() + 1; level-- > 0;) {
            placeAt(level, x, y);
            relaxInSpace(level, job);
            job.report(1 - static_cast<double>(level) / static_cast<double>(m_levels.size() + 1));
            x = m_x;
            y = m_y;
        }
        return scaled();
    }

private:
    const WeightedGraph& graphAt(std::size_t level) const {
        return level == 0 ? m_finest : m_levels[level - 1].graph;
    }

    void buildLevels(const Job& job) {
        while (graphAt(m_levels.size()).nodeCount() > kCoarsest) {
            job.throwIfStopped();
            const std::size_t before = graphAt(m_levels.size()).nodeCount();
            CoarserGraph coarser = coarsened(graphAt(m_levels.size()));
            const std::size_t after = coarser.graph.nodeCount();
            if (after < 2 || static_cast<double>(after) > kShrinkAtLeast * static_cast<double>(before))
                break;
            m_levels.push_back(std::move(coarser));
        }
    }

    bool isFinish() const { return !m_input.start.empty() && m_input.pinned.empty(); }

    int roundsAt(std::size_t level) const {
        if (!m_input.start.empty())
            return isFinish() ? kFinishRounds : kPinnedRounds;
        const double smallness = kRoundsOfSmall / std::sqrt(static_cast<double>(m_finest.nodeCount()));
        const double finest = std::min(kMostFinestRounds, kFinestRounds + smallness);
        return static_cast<int>(
            std::min(kMostRounds, finest * std::pow(kRoundGrowth, static_cast<double>(level))));
    }

    /// The coarsest level starts at random, the others beside the means of their neighbours' parents.
    void placeAt(std::size_t level, const std::vector<float>& parentX, const std::vector<float>& parentY) {
        const WeightedGraph& graph = graphAt(level);
        m_x.resize(graph.nodeCount());
        m_y.resize(graph.nodeCount());
        if (level == m_levels.size()) {
            for (std::size_t i = 0; i < graph.nodeCount(); ++i) {
                m_x[i] =
                    static_cast<float>(m_input.start.empty() ? m_random.signedUnit() : m_input.start[i].x);
                m_y[i] =
                    static_cast<float>(m_input.start.empty() ? m_random.signedUnit() : m_input.start[i].y);
            }
            return;
        }
        const std::vector<NodeIndex>& parent = m_levels[level].parent;
        const auto jitter = static_cast<float>(kShake * m_coarserEdge);
        for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
            float x = 0;
            float y = 0;
            float weight = 0;
            for (std::uint32_t i = graph.rows[node]; i < graph.rows[node + 1]; ++i) {
                const NodeIndex other = parent[graph.columns[i]];
                x += graph.weights[i] * parentX[other];
                y += graph.weights[i] * parentY[other];
                weight += graph.weights[i];
            }
            const NodeIndex own = parent[node];
            m_x[node] = (parentX[own] + x / weight) / 2 + jitter * static_cast<float>(m_random.signedUnit());
            m_y[node] = (parentY[own] + y / weight) / 2 + jitter * static_cast<float>(m_random.signedUnit());
        }
    }

    /// On large levels the nodes are renumbered along their places first: neighbours then lie near one
    /// another in memory.
    void relaxInSpace(std::size_t level, const Job& job) {
        const std::size_t n = m_x.size();
        std::vector<NodeIndex> order;
        if (n >= kLargeLevel) {
            SpatialTree tree;
            const std::vector<float> masses(n, 1);
            tree.build(m_x, m_y, masses, m_pool);
            order.assign(tree.order().begin(), tree.order().end());
        }
        const WeightedGraph local = order.empty() ? WeightedGraph{} : renumbered(graphAt(level), order);
        const auto original = [&](std::size_t i) { return order.empty() ? i : order[i]; };
        std::vector<std::uint8_t> fixed;
        if (level == 0 && !m_input.pinned.empty())
            for (std::size_t i = 0; i < n; ++i)
                fixed.push_back(m_input.pinned[original(i)]);
        const ForceModel model{.exponent = level == 0 ? m_exponents.finest : m_exponents.shape,
                               .stride = kStride};
        ForceField field(order.empty() ? graphAt(level) : local, model, m_pool);
        field.setFixed(fixed);
        for (std::size_t i = 0; i < n; ++i) {
            field.x()[i] = m_x[original(i)];
            field.y()[i] = m_y[original(i)];
        }
        relax(field, roundsAt(level), job);
        for (std::size_t i = 0; i < n; ++i) {
            m_x[original(i)] = field.x()[i];
            m_y[original(i)] = field.y()[i];
        }
    }

    void relax(ForceField& field, int rounds, const Job& job) {
        const double first = isFinish() ? kFirstFinishCap : kFirstCap;
        m_scale = field.balance();
        for (int round = 0; round < rounds; ++round) {
            job.throwIfStopped();
            const double done = static_cast<double>(round) / rounds;
            if (round % 8 == 0)
                m_coarserEdge = field.meanEdgeLength();
            field.round(static_cast<float>(m_coarserEdge * first * std::pow(kLastCap / first, done)));
        }
        m_coarserEdge = field.meanEdgeLength();
    }

    /// What a unit of the field is worth in edge lengths: with pins the start's own scale, else what makes
    /// edges 1 long on average.
    double unit() const {
        if (!m_input.start.empty())
            return 1 / m_scale;
        double drawn = 0;
        double wanted = 0;
        for (NodeIndex node = 0; node < m_x.size(); ++node)
            for (std::uint32_t i = m_finest.rows[node]; i < m_finest.rows[node + 1]; ++i) {
                const NodeIndex other = m_finest.columns[i];
                const float dx = m_x[other] - m_x[node];
                const float dy = m_y[other] - m_y[node];
                drawn += std::sqrt(dx * dx + dy * dy);
                wanted += 1 / m_finest.weights[i];
            }
        return drawn > 0 ? wanted / drawn : 1;
    }

    Positions scaled() const {
        const double scale = unit();
        Positions positions(m_x.size());
        for (std::size_t i = 0; i < positions.size(); ++i)
            positions[i] = m_input.isPinned(i) ? m_input.start[i] : Point{m_x[i] * scale, m_y[i] * scale};
        return positions;
    }

    const EngineInput& m_input;
    ForceExponents m_exponents;
    ThreadPool& m_pool;
    Random m_random;
    WeightedGraph m_finest;
    std::vector<CoarserGraph> m_levels;
    std::vector<float> m_x;
    std::vector<float> m_y;
    double m_coarserEdge = 1;
    double m_scale = 1;
};

} // namespace

Positions force(const EngineInput& input, const ForceExponents& exponents, ThreadPool& pool, const Job& job) {
    // A pair has one shape; boards of funders hold hundreds of them.
    if (input.mesh.nodeCount() == 2 && input.start.empty())
        return {{-0.5, 0}, {0.5, 0}};
    return Multilevel(input, exponents, pool).run(job);
}

} // namespace moneyties::layout::detail
