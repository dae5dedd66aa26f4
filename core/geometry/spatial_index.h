// Owns SpatialIndex: finds the boxes that touch an area among many, by an R-tree.
#pragma once

#include "core/geometry/point.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace moneyties {

/// Immutable once built, so any number of threads may ask it. Boxes are kept in single precision, grown
/// outwards: an answer may hold a box that misses the area by a rounding, never lack one.
class SpatialIndex {
public:
    /// Packs all boxes at once (sort-tile-recursive, Leutenegger et al. 1997). Empty boxes are left out.
    explicit SpatialIndex(std::span<const Rect> boxes);
    ~SpatialIndex();
    SpatialIndex(SpatialIndex&&) noexcept;
    SpatialIndex& operator=(SpatialIndex&&) noexcept;

    /// Appends the places (in the span given to the constructor) of all boxes that touch the area, in no
    /// particular order.
    void find(const Rect& area, std::vector<std::uint32_t>& places) const;

private:
    struct Tree;
    std::unique_ptr<Tree> m_tree;
};

} // namespace moneyties
