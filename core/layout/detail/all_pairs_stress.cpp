#include "core/layout/detail/all_pairs_stress.h"

#include "core/layout/detail/distances.h"
#include "core/layout/detail/kernels.h"
#include "core/layout/detail/pivot_mds.h"
#include "core/layout/detail/random.h"

#include <algorithm>
#include <cmath>

namespace moneyties::layout::detail {

namespace {

constexpr int kMostRounds = 300;
/// Rounds end when nodes move less than this part of an edge on average.
constexpr double kRestless = 5e-4;
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

} // namespace

void majorize(std::span<const float> distances, const EngineInput& input, Positions& positions,
              const Job& job) {
    const std::size_t n = positions.size();
    std::vector<float> x(n);
    std::vector<float> y(n);
    for (std::size_t i = 0; i < n; ++i) {
        x[i] = static_cast<float>(positions[i].x);
        y[i] = static_cast<float>(positions[i].y);
    }
    for (int round = 0; round < kMostRounds; ++round) {
        job.throwIfStopped();
        double moved = 0;
        for (std::size_t i = 0; i < n; ++i) {
            if (input.isPinned(i))
                continue;
            const Pull pull = pullOfAll(distances.data() + i * n, x.data(), y.data(), n, i);
            moved += std::hypot(pull.x / pull.weight - x[i], pull.y / pull.weight - y[i]);
            x[i] = pull.x / pull.weight;
            y[i] = pull.y / pull.weight;
        }
        job.report(static_cast<double>(round + 1) / kMostRounds);
        if (moved < kRestless * static_cast<double>(n))
            break;
    }
    for (std::size_t i = 0; i < n; ++i)
        if (!input.isPinned(i))
            positions[i] = {x[i], y[i]};
}

Positions allPairsStress(const EngineInput& input, const Job& job) {
    const std::vector<float> distances = allDistances(input.mesh);
    Positions positions = input.start.empty() ? classicalStart(distances, input)
                                              : Positions(input.start.begin(), input.start.end());
    majorize(distances, input, positions, job);
    return positions;
}

} // namespace moneyties::layout::detail
