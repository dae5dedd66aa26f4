// Owns SpatialTree: points sorted along a Z-curve with a tree of cells above them, for Barnes-Hut sums.
#pragma once

#include "core/base/thread_pool.h"

#include <cstdint>
#include <span>
#include <vector>

namespace moneyties::layout::detail {

/// A cell with its points' centre of mass. Its children are consecutive cells.
struct TreeCell {
    std::uint32_t begin = 0; ///< points in sorted order
    std::uint32_t end = 0;
    std::uint32_t firstChild = 0;
    std::uint32_t childCount = 0; ///< 0: a leaf
    float x = 0;                  ///< centre of mass
    float y = 0;
    float mass = 0;
    float left = 0; ///< bounds of the points
    float top = 0;
    float right = 0;
    float bottom = 0;
};

/// The same for the same points whatever the number of threads.
class SpatialTree {
public:
    /// Points of a leaf at most, unless they fall on one place.
    static constexpr std::uint32_t kLeafSize = 48;

    /// Sorts the points anew and builds the cells.
    void build(std::span<const float> x, std::span<const float> y, std::span<const float> mass,
               ThreadPool& pool);

    /// Keeps order and cells and takes the points' new places: right as long as they have moved little.
    void refresh(std::span<const float> x, std::span<const float> y, ThreadPool& pool);

    /// Cells, the root first, children after their parents.
    std::span<const TreeCell> cells() const { return m_cells; }
    std::span<const std::uint32_t> leaves() const { return m_leaves; }

    /// Which point stands at a place of the sorted order, and the points in that order.
    std::span<const std::uint32_t> order() const { return m_order; }
    std::span<const float> x() const { return m_x; }
    std::span<const float> y() const { return m_y; }
    std::span<const float> mass() const { return m_mass; }

    /// Square of the distance from the point at a place of the order to the nearest other; the largest float
    /// when there is none.
    float squaredToNearest(std::uint32_t place) const;

private:
    void sortByCode(std::span<const float> x, std::span<const float> y, ThreadPool& pool);
    void sortWithinCells();
    void split();
    void summarise(TreeCell& cell) const;

    std::vector<std::uint64_t> m_codeOf; ///< by point
    std::vector<std::uint64_t> m_codes;  ///< sorted
    std::vector<std::uint32_t> m_order;
    std::vector<std::uint64_t> m_keys; ///< code and point, while sorting
    std::vector<std::uint64_t> m_spare;
    std::vector<float> m_x;
    std::vector<float> m_y;
    std::vector<float> m_mass;
    std::vector<TreeCell> m_cells;
    std::vector<std::uint32_t> m_leaves;
};

} // namespace moneyties::layout::detail
