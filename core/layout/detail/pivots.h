// Owns Pivots: the distances of all nodes to a few, which stand for the distances between all pairs.
#pragma once

#include "core/base/job.h"
#include "core/base/thread_pool.h"
#include "core/layout/detail/mesh.h"

#include <vector>

namespace moneyties::layout::detail {

/// Distances are kept as 16-bit steps of `unit`, one row of pivotCount() per node.
struct Pivots {
    std::vector<NodeIndex> nodes;
    std::vector<std::uint16_t> steps;
    float unit = 1;

    std::size_t count() const { return nodes.size(); }
    std::span<const std::uint16_t> row(std::size_t node) const {
        return std::span(steps).subspan(node * count(), count());
    }
};

/// Chooses pivots alternately as far as possible from those chosen (k-centre) and at random: the ones reach
/// the ends, the others the crowd.
Pivots choosePivots(const Mesh& mesh, std::size_t count, std::uint64_t seed, const Job& job);

/// How much pivots count, by what lies nearer to them than to the others: their region.
struct PivotWeights {
    std::vector<float> region; ///< its nodes
    std::vector<float> reach;  ///< the square of its width, nearer than which a pivot counts no more
};

/// After Ortmann, Klimenta, Brandes (2016), where a pivot counts once for each node of its region that is at
/// most half as far away, over the distance squared. The region is taken for an evenly filled disc.
PivotWeights pivotWeights(const Pivots& pivots);

} // namespace moneyties::layout::detail
