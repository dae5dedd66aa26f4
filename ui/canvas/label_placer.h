// Owns LabelPlacer: it finds free room for labels among nodes, lines and the labels placed before.
#pragma once

#include "core/geometry/curve.h"
#include "core/geometry/point.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace moneyties::canvas {

/// One bit per cell of a view, set where something stands (after Luboschik, Schumann, Cords 2008:
/// particle-based labeling). Cells outside the view do not exist and count as free.
class OccupancyBitmap {
public:
    static constexpr double kCell = 2; ///< logical pixels

    explicit OccupancyBitmap(Size view);

    void set(const Rect& area);
    void set(Point point);
    void setAlong(const Curve& curve);      ///< every cell that it runs through, or nearly every
    void add(const OccupancyBitmap& other); ///< of the same size
    bool isFree(const Rect& area) const;
    int count(const Rect& area) const; ///< cells set

private:
    struct Cells {
        int left, top, right, bottom; // both ends included; empty when right < left
    };
    Cells cellsOf(const Rect& area) const;
    std::uint64_t mask(int word, int left, int right) const;
    template<class Visit>
    bool visitWords(const Rect& area, Visit visit) const;

    int m_columns;
    int m_rows;
    int m_words; ///< per row
    std::vector<std::uint64_t> m_bits;
};

/// Greedy: call in order of importance. No placed box ever covers a blocked area or another placed box.
class LabelPlacer {
public:
    explicit LabelPlacer(Size view);

    /// Room that no label may take.
    void block(const Rect& area) { m_taken.set(area); }
    /// A line that labels rather leave free.
    void addLine(const Curve& line);

    void addLinesOf(const LabelPlacer& other) { m_ink.add(other.m_ink); } ///< of a view of the same size

    /// The first of the boxes that is free, now taken; the count of boxes when none is.
    std::size_t placeFirst(std::span<const Rect> boxes);

    /// Likewise for a label that may stand over blocked areas, though over no other label and nothing
    /// reserved.
    std::size_t placeFirstOver(std::span<const Rect> boxes);
    /// Room that not even such a label may take.
    void reserve(const Rect& area);

    /// The best free box of a size along a line, now taken: near its middle, on the line rather than beside
    /// it, across as few other lines as possible. Nothing when there is no room.
    std::optional<Rect> placeAlong(const Curve& line, Size size);

private:
    struct Candidate;
    double cost(const Candidate& candidate, const Curve& line) const;

    Rect m_view;

    OccupancyBitmap m_taken;
    OccupancyBitmap m_reserved; ///< labels and reserved areas alone
    OccupancyBitmap m_ink;
};

} // namespace moneyties::canvas
