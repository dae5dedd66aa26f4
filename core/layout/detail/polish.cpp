#include "core/layout/detail/polish.h"

#include "core/layout/detail/random.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace moneyties::layout::detail {

namespace {

constexpr double kHottest = 0.7; // in crossings
constexpr double kColdest = 0.01;
constexpr double kFirstStep = 1.6; // in edge lengths
constexpr double kLastStep = 0.08;
constexpr double kSwapShare = 0.1;
/// Tries times (nodes + edges) times the mean degree: what polishing may cost.
constexpr double kEffort = 1.2e7;
constexpr double kMostTriesPerNode = 600;

class Annealing {
public:
    Annealing(const BoardInput& input, std::span<const std::uint8_t> pinned, std::uint64_t seed,
              Positions& positions)
        : m_input(input), m_positions(positions), m_cost(input, positions), m_random(seed) {
        for (NodeIndex node = 0; node < positions.size(); ++node)
            if (pinned.empty() || !pinned[node])
                m_free.push_back(node);
    }

    void run(const Job& job) {
        const std::size_t tries = m_free.empty() ? 0 : tryCount();
        for (std::size_t i = 0; i < tries; ++i) {
            if (i % 64 == 0)
                job.throwIfStopped();
            const double done = static_cast<double>(i) / static_cast<double>(tries);
            m_temperature = kHottest * std::pow(kColdest / kHottest, done);
            m_step = m_input.edgeLength * kFirstStep * std::pow(kLastStep / kFirstStep, done);
            if (m_free.size() > 1 && m_random.unit() < kSwapShare * (1 - done))
                trySwap();
            else
                tryMove(m_free[m_random.below(m_free.size())]);
        }
    }

    double total() const { return m_cost.total(); }

private:
    std::size_t tryCount() const {
        const double nodes = static_cast<double>(m_positions.size());
        const double edges = static_cast<double>(m_input.mesh.edgeCount());
        const double perTry = (nodes + edges) * (1 + 2 * edges / nodes);
        return static_cast<std::size_t>(std::min(kEffort / perTry, kMostTriesPerNode * nodes));
    }

    bool accepts(double gain) { return gain <= 0 || m_random.unit() < std::exp(-gain / m_temperature); }

    void tryMove(NodeIndex node) {
        const Point before = m_positions[node];
        const double old = m_cost.of(node);
        const double angle = 2 * std::numbers::pi * m_random.unit();
        const double way = m_step * m_random.unit();
        m_cost.moveTo(node, before + Point{std::cos(angle), std::sin(angle)} * way);
        if (!accepts(m_cost.of(node) - old))
            m_cost.moveTo(node, before);
    }

    void trySwap() {
        const NodeIndex a = m_free[m_random.below(m_free.size())];
        const NodeIndex b = m_free[m_random.below(m_free.size())];
        if (a == b)
            return;
        const double old = m_cost.of(a) + m_cost.of(b);
        swap(a, b);
        if (!accepts(m_cost.of(a) + m_cost.of(b) - old))
            swap(a, b);
    }

    void swap(NodeIndex a, NodeIndex b) {
        const Point first = m_positions[a];
        m_cost.moveTo(a, m_positions[b]);
        m_cost.moveTo(b, first);
    }

    const BoardInput& m_input;
    const Positions& m_positions;
    BoardCost m_cost;
    Random m_random;
    std::vector<NodeIndex> m_free;
    double m_temperature = 0;
    double m_step = 0;
};

} // namespace

double polish(const BoardInput& input, std::span<const std::uint8_t> pinned, std::uint64_t seed,
              Positions& positions, const Job& job) {
    Annealing annealing(input, pinned, seed, positions);
    annealing.run(job);
    return annealing.total();
}

} // namespace moneyties::layout::detail
