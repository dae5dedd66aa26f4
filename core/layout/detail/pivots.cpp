#include "core/layout/detail/pivots.h"

#include "core/layout/detail/distances.h"
#include "core/layout/detail/kernels.h"
#include "core/layout/detail/random.h"

#include <algorithm>
#include <limits>

namespace moneyties::layout::detail {

namespace {

constexpr float kMostSteps = 65535;

/// Pivots whose distances are held row by row at a time.
constexpr std::size_t kGroup = 8;

/// Rows of steps by pivot, first that of pivot `first`, become parts of rows by node, in blocks that stay in
/// the cache.
void transpose(const std::vector<std::uint16_t>& byPivot, std::size_t nodes, std::size_t first,
               Pivots& pivots, std::size_t count) {
    constexpr std::size_t kBlock = 64;
    const std::size_t group = std::min(kGroup, count - first);
    for (std::size_t begin = 0; begin < nodes; begin += kBlock)
        for (std::size_t p = 0; p < group; ++p)
            for (std::size_t i = begin; i < std::min(nodes, begin + kBlock); ++i)
                pivots.steps[i * count + first + p] = byPivot[p * nodes + i];
}

/// What 16-bit steps are worth so that nothing is out of reach: twice as far as one node sees.
float unitFor(const Mesh& mesh, const std::vector<float>& distance) {
    const float reach = 2 * *std::ranges::max_element(distance);
    return mesh.hasLengths() || reach > kMostSteps ? reach / kMostSteps : 1;
}

} // namespace

Pivots choosePivots(const Mesh& mesh, std::size_t count, std::uint64_t seed, const Job& job) {
    const std::size_t n = mesh.nodeCount();
    count = std::min(count, n);
    Random random(seed);
    Pivots pivots;
    pivots.steps.resize(count * n);
    std::vector<std::uint16_t> byPivot(std::min(count, kGroup) * n);
    std::vector<float> nearest(n, std::numeric_limits<float>::max());
    std::vector<float> distance(n);
    std::vector<NodeIndex> queue;
    auto next = static_cast<NodeIndex>(n - 1); // last in breadth-first order: at an end of the graph
    for (std::size_t p = 0; p < count; ++p) {
        job.throwIfStopped();
        distancesFrom(mesh, next, distance, queue);
        pivots.nodes.push_back(next);
        if (p == 0)
            pivots.unit = unitFor(mesh, distance);
        toSteps(distance.data(), n, 1 / pivots.unit, byPivot.data() + p % kGroup * n, nearest.data());
        if (p % kGroup == kGroup - 1 || p + 1 == count)
            transpose(byPivot, n, p / kGroup * kGroup, pivots, count);
        const auto farthest = [&] {
            return static_cast<NodeIndex>(std::max_element(nearest.begin(), nearest.end()) - nearest.begin());
        };
        next = p % 2 == 0 ? farthest() : static_cast<NodeIndex>(random.below(n));
        if (nearest[next] == 0)
            next = farthest();
    }
    return pivots;
}

PivotWeights pivotWeights(const Pivots& pivots) {
    const std::size_t n = pivots.steps.size() / pivots.count();
    std::vector<double> distances(pivots.count(), 0);
    PivotWeights weights{std::vector<float>(pivots.count(), 0), std::vector<float>(pivots.count(), 0)};
    std::vector<std::uint32_t> sizes(pivots.count(), 0);
    for (std::size_t i = 0; i < n; ++i) {
        const auto row = pivots.row(i);
        const auto nearest = static_cast<std::size_t>(std::ranges::min_element(row) - row.begin());
        ++sizes[nearest];
        distances[nearest] += row[nearest];
    }
    for (std::size_t p = 0; p < pivots.count(); ++p) {
        const auto size = static_cast<float>(std::max(sizes[p], 1U));
        const float radius = 1.5F * pivots.unit * static_cast<float>(distances[p]) / size;
        weights.region[p] = size;
        weights.reach[p] = std::max(4 * radius * radius, pivots.unit * pivots.unit);
    }
    return weights;
}

} // namespace moneyties::layout::detail
