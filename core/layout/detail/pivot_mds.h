// Owns PivotMds (Brandes, Pich 2006): coordinates from distances to a few pivots, by classical scaling.
#pragma once

#include "core/layout/layout.h"

#include <span>
#include <vector>

namespace moneyties::layout::detail {

/// Found from a sample of nodes, it then places any node by its distances to the pivots. Coordinates are in
/// the unit of the distances, roughly to scale, the widest direction along x. Nodes that the pivots cannot
/// tell apart coincide.
class PivotMds {
public:
    /// `distances` holds one row of sampleCount values per pivot.
    PivotMds(std::span<const float> distances, std::size_t pivotCount, std::uint64_t seed);

    /// The place of a node with these distances, one for each pivot.
    Point place(std::span<const float> distances) const;

private:
    std::vector<double> m_pivotMeans; ///< mean squared distance of each pivot
    double m_mean = 0;
    std::vector<double> m_towardsX; ///< weight of each pivot
    std::vector<double> m_towardsY;
};

} // namespace moneyties::layout::detail
