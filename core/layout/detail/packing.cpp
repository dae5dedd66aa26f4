#include "core/layout/detail/packing.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_set>

namespace moneyties::layout::detail {

namespace {

/// Cells per part that the grid is cut into, on average: more is tighter and slower.
constexpr double kCellsPerPart = 60;

struct Cell {
    std::int32_t column = 0;
    std::int32_t row = 0;
};

using Polyomino = std::vector<Cell>;

Rect boundsOf(const Footprint& footprint) {
    Rect bounds;
    for (const Rect& rect : footprint)
        bounds = bounds.united(rect);
    return bounds;
}

double cellSize(const std::vector<Footprint>& parts, double gap) {
    double area = 0;
    for (const Footprint& part : parts) {
        const Rect bounds = boundsOf(part).grownBy(gap / 2);
        area += bounds.width() * bounds.height();
    }
    return std::max(std::sqrt(area / (kCellsPerPart * static_cast<double>(parts.size()))), 1e-6);
}

/// The cells that the part, moved to begin at its bounds' corner, covers with half a gap around it.
Polyomino polyominoOf(const Footprint& part, double gap, double size) {
    const Rect bounds = boundsOf(part).grownBy(gap / 2);
    const auto index = [&](double along) { return static_cast<std::int32_t>(std::floor(along / size)); };
    const std::int32_t columns = index(bounds.width()) + 1;
    const std::int32_t rows = index(bounds.height()) + 1;
    std::vector<std::uint8_t> isCovered(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows));
    const auto covered = [&](std::int32_t column, std::int32_t row) -> std::uint8_t& {
        return isCovered[static_cast<std::size_t>(column) * static_cast<std::size_t>(rows) +
                         static_cast<std::size_t>(row)];
    };
    for (const Rect& rect : part) {
        const Rect r = rect.grownBy(gap / 2);
        for (std::int32_t column = index(r.left - bounds.left); column <= index(r.right - bounds.left);
             ++column)
            for (std::int32_t row = index(r.top - bounds.top); row <= index(r.bottom - bounds.top); ++row)
                covered(column, row) = 1;
    }
    Polyomino cells;
    for (std::int32_t column = 0; column < columns; ++column)
        for (std::int32_t row = 0; row < rows; ++row)
            if (covered(column, row))
                cells.push_back({column, row});
    return cells;
}

struct CellExtent {
    std::int32_t columns = 0;
    std::int32_t rows = 0;
    friend auto operator<=>(const CellExtent&, const CellExtent&) = default;
};

CellExtent extentOf(const Polyomino& cells) {
    CellExtent extent;
    for (Cell cell : cells) {
        extent.columns = std::max(extent.columns, cell.column + 1);
        extent.rows = std::max(extent.rows, cell.row + 1);
    }
    return extent;
}

/// The cells that are taken.
class Board {
public:
    bool fits(const Polyomino& cells, Cell at) const {
        return std::ranges::none_of(cells, [&](Cell c) {
            return m_taken.contains(key({c.column + at.column, c.row + at.row}));
        });
    }
    void take(const Polyomino& cells, Cell at) {
        for (Cell c : cells)
            m_taken.insert(key({c.column + at.column, c.row + at.row}));
    }

private:
    static std::uint64_t key(Cell c) {
        return static_cast<std::uint64_t>(static_cast<std::uint32_t>(c.column)) << 32 |
               static_cast<std::uint32_t>(c.row);
    }
    std::unordered_set<std::uint64_t> m_taken;
};

/// Visits the cells of a rectangular ring around the origin, `ring` rows high on each side and `aspect`
/// times as wide, until `accept` takes one.
template<class Accept>
std::optional<Cell> findOnRing(std::int32_t ring, double aspect, Accept accept) {
    const auto width = static_cast<std::int32_t>(std::lround(ring * aspect));
    const auto previous = ring == 0 ? -1 : static_cast<std::int32_t>(std::lround((ring - 1) * aspect));
    std::vector<Cell> cells;
    for (std::int32_t column = -width; column <= width; ++column)
        for (std::int32_t row = -ring; row <= ring; ++row)
            if (std::abs(row) == ring || std::abs(column) > previous)
                cells.push_back({column, row});
    const auto distance = [&](Cell c) {
        const double x = c.column / aspect;
        return x * x + static_cast<double>(c.row) * c.row;
    };
    std::ranges::stable_sort(cells, {}, distance);
    const auto found = std::ranges::find_if(cells, accept);
    if (found == cells.end())
        return std::nullopt;
    return *found;
}

/// Parts of the same size look on from the ring where the last of them found room.
class Spiral {
public:
    Spiral(Board& board, double aspect) : m_board(board), m_aspect(aspect) {}

    Cell place(const Polyomino& cells, const Job& job) {
        const CellExtent extent = extentOf(cells);
        const auto corner = [&](Cell centre) {
            return Cell{centre.column - extent.columns / 2, centre.row - extent.rows / 2};
        };
        for (std::int32_t& ring = m_rings[extent];; ++ring) {
            job.throwIfStopped();
            const auto found =
                findOnRing(ring, m_aspect, [&](Cell c) { return m_board.fits(cells, corner(c)); });
            if (!found)
                continue;
            m_board.take(cells, corner(*found));
            return corner(*found);
        }
    }

private:
    Board& m_board;
    double m_aspect;
    std::map<CellExtent, std::int32_t> m_rings;
};

} // namespace

std::vector<Point> pack(const std::vector<Footprint>& parts, double gap, double aspect, const Job& job) {
    std::vector<Point> moves;
    if (parts.empty())
        return moves;
    const double size = cellSize(parts, gap);
    Board board;
    Spiral spiral(board, aspect);
    for (const Footprint& part : parts) {
        const Cell corner = spiral.place(polyominoOf(part, gap, size), job);
        const Rect bounds = boundsOf(part).grownBy(gap / 2);
        moves.push_back({corner.column * size - bounds.left, corner.row * size - bounds.top});
    }
    return moves;
}

std::vector<Point> packInRows(std::span<const Rect> parts, double width, double gap) {
    std::vector<Point> moves;
    Point corner;
    double rowHeight = 0;
    for (const Rect& part : parts) {
        if (corner.x > 0 && corner.x + part.width() > width) {
            corner = {0, corner.y + rowHeight + gap};
            rowHeight = 0;
        }
        moves.push_back(corner - Point{part.left, part.top});
        corner.x += part.width() + gap;
        rowHeight = std::max(rowHeight, part.height());
    }
    return moves;
}

} // namespace moneyties::layout::detail
