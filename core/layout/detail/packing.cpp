#include "core/layout/detail/packing.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>

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

/// The cells that are taken, as a grid that grows with them.
class Board {
public:
    bool fits(const Polyomino& cells, Cell at) const {
        return std::ranges::none_of(cells, [&](Cell c) {
            return isTaken({c.column + at.column, c.row + at.row});
        });
    }
    void take(const Polyomino& cells, Cell at) {
        const CellExtent extent = extentOf(cells);
        reach(at);
        reach({at.column + extent.columns - 1, at.row + extent.rows - 1});
        for (Cell c : cells)
            m_taken[placeOf({c.column + at.column, c.row + at.row})] = 1;
    }

private:
    bool isInside(Cell c) const { return std::max(std::abs(c.column), std::abs(c.row)) <= m_reach; }
    bool isTaken(Cell c) const { return isInside(c) && m_taken[placeOf(c)] != 0; }
    std::size_t side() const { return 2 * static_cast<std::size_t>(m_reach) + 1; }
    std::size_t placeOf(Cell c) const {
        return static_cast<std::size_t>(c.row + m_reach) * side() +
               static_cast<std::size_t>(c.column + m_reach);
    }
    void reach(Cell c) {
        if (isInside(c))
            return;
        const Board before = *this;
        m_reach = std::max(2 * m_reach, std::max(std::abs(c.column), std::abs(c.row)));
        m_taken.assign(side() * side(), 0);
        for (std::int32_t row = -before.m_reach; row <= before.m_reach; ++row)
            std::ranges::copy_n(
                before.m_taken.begin() + static_cast<std::ptrdiff_t>(before.placeOf({-before.m_reach, row})),
                static_cast<std::ptrdiff_t>(before.side()),
                m_taken.begin() + static_cast<std::ptrdiff_t>(placeOf({-before.m_reach, row})));
    }

    std::int32_t m_reach = 0; ///< rows and columns from the origin on each side
    std::vector<std::uint8_t> m_taken{0};
};

/// The cells of rectangular rings around the origin, nearest first: ring r is r rows high on each side and
/// `aspect` times as wide.
class Rings {
public:
    explicit Rings(double aspect) : m_aspect(aspect) {}

    const std::vector<Cell>& ring(std::int32_t number) {
        while (m_rings.size() <= static_cast<std::size_t>(number))
            m_rings.push_back(made(static_cast<std::int32_t>(m_rings.size())));
        return m_rings[static_cast<std::size_t>(number)];
    }

private:
    std::int32_t widthOf(std::int32_t number) const {
        return static_cast<std::int32_t>(std::lround(number * m_aspect));
    }

    std::vector<Cell> made(std::int32_t number) const {
        const std::int32_t width = widthOf(number);
        const std::int32_t previous = number == 0 ? -1 : widthOf(number - 1);
        std::vector<Cell> cells;
        for (std::int32_t column = -width; column <= width; ++column)
            for (std::int32_t row = -number; row <= number; ++row)
                if (std::abs(row) == number || std::abs(column) > previous)
                    cells.push_back({column, row});
        const auto distance = [&](Cell c) {
            const double x = c.column / m_aspect;
            return x * x + static_cast<double>(c.row) * c.row;
        };
        std::ranges::stable_sort(cells, {}, distance);
        return cells;
    }

    double m_aspect;
    std::vector<std::vector<Cell>> m_rings;
};

/// Parts of the same size look on from the ring where the last of them found room.
class Spiral {
public:
    Spiral(Board& board, double aspect) : m_board(board), m_around(aspect) {}

    Cell place(const Polyomino& cells, const Job& job) {
        const CellExtent extent = extentOf(cells);
        const auto corner = [&](Cell centre) {
            return Cell{centre.column - extent.columns / 2, centre.row - extent.rows / 2};
        };
        for (std::int32_t& ring = m_rings[extent];; ++ring) {
            job.throwIfStopped();
            const std::vector<Cell>& around = m_around.ring(ring);
            const auto found =
                std::ranges::find_if(around, [&](Cell c) { return m_board.fits(cells, corner(c)); });
            if (found == around.end())
                continue;
            m_board.take(cells, corner(*found));
            return corner(*found);
        }
    }

private:
    Board& m_board;
    Rings m_around;
    std::map<CellExtent, std::int32_t> m_rings; ///< where to look on
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
