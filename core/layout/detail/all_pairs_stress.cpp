#include "core/layout/detail/all_pairs_stress.h"

#include "core/layout/detail/distances.h"
#include "core/layout/detail/kernels.h"
#include "core/layout/detail/pivot_mds.h"
#include "core/layout/detail/random.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace moneyties::layout::detail {

namespace {

constexpr int kMostRounds = 300;
/// Rounds end when nodes move less than this part of an edge on average.
constexpr double kRestless = 5e-3;
/// Nodes go this much farther than they want to, which saves most of the rounds (successive over-relaxation),
/// and exactly there in the last one.
constexpr float kOvershoot = 1.8F;
constexpr std::size_t kPivots = 100;

/// Evenly spread rows of the distances serve as pivots; the nodes' order is breadth-first, so they lie far
/// apart. Nodes that coincide are shaken apart.
Positions classicalStart(std::span<const float> distances, const EngineInput& input) {
    const std::size_t n = input.mesh.nodeCount();
    const std::size_t pivots = std::min(n, kPivots);
    std::vector<float> rows(pivots * n);
    for (std::size_t p = 0; p < pivots; ++p)
        std::ranges::copy(distances.subspan(p * n / pivots * n, n), rows.begin() + static_cast<long>(p * n));
    const PivotMds scaling(rows, pivots, input.seed);
    Random random(input.seed);
    Positions positions(n);
    std::vector<float> toPivots(pivots);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t p = 0; p < pivots; ++p)
            toPivots[p] = rows[p * n + i];
        positions[i] = scaling.place(toPivots) + Point{random.signedUnit(), random.signedUnit()} * 0.05;
    }
    return positions;
}

/// One node after the other goes to where the others want it.
class Majorization {
public:
    Majorization(std::vector<float> distances, const EngineInput& input, const Positions& positions)
        : m_inverses(std::move(distances)), m_input(input), m_weights(positions.size()) {
        for (const Point& p : positions) {
            m_x.push_back(static_cast<float>(p.x));
            m_y.push_back(static_cast<float>(p.y));
        }
        for (float& value : m_inverses)
            value = value > 0 ? 1 / value : 0;
        for (std::size_t i = 0; i < size(); ++i)
            for (float inverse : inversesOf(i))
                m_weights[i] += inverse * inverse;
    }

    /// So many times the way they want to go; returns the mean way.
    double moveAll(float stride) {
        double moved = 0;
        for (std::size_t i = 0; i < size(); ++i) {
            if (m_input.isPinned(i))
                continue;
            const Way way = wayOfAll(inversesOf(i).data(), m_x.data(), m_y.data(), size(), m_x[i], m_y[i]);
            const float step = stride / m_weights[i];
            m_x[i] += step * way.x;
            m_y[i] += step * way.y;
            moved += step * std::sqrt(way.x * way.x + way.y * way.y);
        }
        return moved / static_cast<double>(size());
    }

    void writeTo(Positions& positions) const {
        for (std::size_t i = 0; i < size(); ++i)
            if (!m_input.isPinned(i))
                positions[i] = {m_x[i], m_y[i]};
    }

private:
    std::size_t size() const { return m_weights.size(); }
    std::span<const float> inversesOf(std::size_t node) const {
        return std::span(m_inverses).subspan(node * size(), size());
    }

    std::vector<float> m_inverses; ///< 1 over the distances between all pairs, row by row; 0 to itself
    const EngineInput& m_input;
    std::vector<float> m_x;
    std::vector<float> m_y;
    std::vector<float> m_weights; ///< by node, sum of its inverses squared
};

} // namespace

void majorize(std::vector<float> distances, const EngineInput& input, Positions& positions, const Job& job) {
    Majorization majorization(std::move(distances), input, positions);
    float stride = kOvershoot;
    for (int round = 0; round < kMostRounds; ++round) {
        job.throwIfStopped();
        const double moved = majorization.moveAll(stride);
        job.report(static_cast<double>(round + 1) / kMostRounds);
        if (moved < kRestless)
            break;
    }
    majorization.moveAll(1);
    majorization.writeTo(positions);
}

Positions allPairsStress(const EngineInput& input, const Job& job) {
    std::vector<float> distances = allDistances(input.mesh);
    Positions positions = input.start.empty() ? classicalStart(distances, input)
                                              : Positions(input.start.begin(), input.start.end());
    majorize(std::move(distances), input, positions, job);
    return positions;
}

} // namespace moneyties::layout::detail
