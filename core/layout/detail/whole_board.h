// Owns the layouts that place all nodes of a board by what they are, whether they are tied together or not.
#pragma once

#include "core/layout/detail/prepared.h"

namespace moneyties::layout::detail {

/// The lists are empty or hold one value per node.
struct WholeBoard {
    const Prepared& prepared;
    std::span<const std::uint32_t> groups;
    std::span<const std::uint32_t> ranks;
    std::vector<double> firstDates; ///< of each node's edges; NaN: not known
    double edgeLength = 120;        ///< scene units
    double aspect = 1.5;            ///< wanted width over height
};

/// Takes from the input what a whole-board layout needs.
WholeBoard wholeBoard(const LayoutInput& input, const Prepared& prepared, const LayoutOptions& options);

// Scene units. No two boxes overlap and all positions differ; pins are not considered.

/// Rows of equal cells from the top left to the bottom right, by rank; without ranks, who has most neighbours
/// comes first.
Positions gridLayout(const WholeBoard& board);

/// A column for each group, their members from top to bottom, near those that they are tied to in the column
/// before. Long columns are broken into several side by side.
Positions attributeLayout(const WholeBoard& board);

/// From left to right by date, to scale; a lane for each group from top to bottom. Who has no date stands
/// before the first one. Those of about the same date in one lane stand one below the other.
Positions timelineLayout(const WholeBoard& board);

} // namespace moneyties::layout::detail
