#include "core/layout/detail/pivots.h"

#include "core/layout/detail/distances.h"
#include "core/layout/detail/random.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace moneyties::layout::detail {

namespace {

constexpr float kMostSteps = 65535;

/// Rows of distances by pivot become rows of steps by node, in blocks that stay in the cache.
void transpose(const std::vector<std::uint16_t>& byPivot, std::size_t nodes, Pivots& pivots) {
    constexpr std::size_t kBlock = 64;
    pivots.steps.resize(byPivot.size());
    for (std::size_t begin = 0; begin < nodes; begin += kBlock)
        for (std::size_t p = 0; p < pivots.count(); ++p)
            for (std::size_t i = begin; i < std::min(nodes, begin + kBlock); ++i)
                pivots.steps[i * pivots.count() + p] = byPivot[p * nodes + i];
}

} // namespace

Pivots choosePivots(const Mesh& mesh, std::size_t count, std::uint64_t seed, const Job& job) {
    const std::size_t n = mesh.nodeCount();
    count = std::min(count, n);
    Random random(seed);
    Pivots pivots;
    std::vector<std::uint16_t> byPivot(count * n);
    std::vector<float> nearest(n, std::numeric_limits<float>::max());
    auto next = static_cast<NodeIndex>(n - 1); // last in breadth-first order: at an end of the graph
    for (std::size_t p = 0; p < count; ++p) {
        job.throwIfStopped();
        const std::vector<float> distance = distancesFrom(mesh, next);
        pivots.nodes.push_back(next);
        if (p == 0) { // nothing is farther than twice the reach of one node
            const float reach = *std::ranges::max_element(distance);
            if (mesh.hasLengths() || 2 * reach > kMostSteps)
                pivots.unit = 2 * reach / kMostSteps;
        }
        for (std::size_t i = 0; i < n; ++i) {
            byPivot[p * n + i] = static_cast<std::uint16_t>(std::lround(distance[i] / pivots.unit));
            nearest[i] = std::min(nearest[i], distance[i]);
        }
        const auto farthest = static_cast<NodeIndex>(std::ranges::max_element(nearest) - nearest.begin());
        next = p % 2 == 0 ? farthest : static_cast<NodeIndex>(random.below(n));
        if (nearest[next] == 0)
            next = farthest;
    }
    pivots.farthest = *std::ranges::max_element(byPivot);
    transpose(byPivot, n, pivots);
    return pivots;
}

std::vector<float> pivotWeights(const Pivots& pivots) {
    const std::size_t stride = static_cast<std::size_t>(pivots.farthest) + 1;
    const std::size_t n = pivots.steps.size() / pivots.count();
    std::vector<float> region(pivots.count() * stride, 0); // nodes of the region by distance, then up to it
    for (std::size_t i = 0; i < n; ++i) {
        const auto row = pivots.row(i);
        const auto nearest = static_cast<std::size_t>(std::ranges::min_element(row) - row.begin());
        ++region[nearest * stride + row[nearest]];
    }
    for (std::size_t p = 0; p < pivots.count(); ++p)
        for (std::size_t d = 1; d < stride; ++d)
            region[p * stride + d] += region[p * stride + d - 1];
    std::vector<float> weights(region.size(), 0);
    for (std::size_t p = 0; p < pivots.count(); ++p)
        for (std::size_t d = 1; d < stride; ++d) {
            const float distance = pivots.unit * static_cast<float>(d);
            weights[p * stride + d] = region[p * stride + d / 2] / (distance * distance);
        }
    return weights;
}

} // namespace moneyties::layout::detail
