#include "core/layout/detail/whole_board.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <span>
#include <utility>
#include <vector>

namespace moneyties::layout::detail {

namespace {

constexpr double kGap = 0.2;       ///< between boxes, in edge lengths
constexpr double kGroupGap = 1;    ///< between columns and lanes of different groups, in edge lengths
constexpr double kPointSize = 0.4; ///< of a node without a box, in edge lengths
constexpr int kSweeps = 6;

using Group = std::vector<NodeIndex>;

/// The box of a node with half the gap on every side.
Rect cellOf(const WholeBoard& board, NodeIndex node) {
    const double point = kPointSize * board.edgeLength;
    const auto& boxes = board.prepared.boxes;
    const Rect box = boxes.empty() ? Rect::around({}, {point, point}) : boxes[node];
    return box.grownBy(kGap * board.edgeLength / 2);
}

/// By rank; without ranks by number of neighbours, most first; then as they came.
std::vector<NodeIndex> ranked(const WholeBoard& board) {
    std::vector<NodeIndex> order(board.prepared.mesh.nodeCount());
    std::iota(order.begin(), order.end(), 0U);
    if (board.ranks.empty())
        std::ranges::stable_sort(order, std::ranges::greater{},
                                 [&](NodeIndex node) { return board.prepared.mesh.degree(node); });
    else
        std::ranges::stable_sort(order, {}, [&](NodeIndex node) { return board.ranks[node]; });
    return order;
}

std::vector<Group> groupsOf(const WholeBoard& board, const std::vector<NodeIndex>& order) {
    std::map<std::uint32_t, Group> byNumber;
    for (const NodeIndex node : order)
        byNumber[board.groups.empty() ? 0 : board.groups[node]].push_back(node);
    std::vector<Group> groups;
    for (auto& [number, group] : byNumber)
        groups.push_back(std::move(group));
    return groups;
}

/// Rows of cells that are as wide as their column and as high as their row need; returns the size.
Size placeCells(const WholeBoard& board, std::span<const NodeIndex> nodes, std::size_t columns, Point at,
                Positions& positions) {
    const std::size_t rows = (nodes.size() + columns - 1) / columns;
    std::vector<Rect> column(columns, Rect{0, 0, 0, 0});
    std::vector<Rect> row(rows, Rect{0, 0, 0, 0});
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Rect cell = cellOf(board, nodes[i]);
        Rect& across = column[i % columns];
        Rect& down = row[i / columns];
        across = {std::min(across.left, cell.left), 0, std::max(across.right, cell.right), 0};
        down = {0, std::min(down.top, cell.top), 0, std::max(down.bottom, cell.bottom)};
    }
    std::vector<double> x;
    Size size;
    for (const Rect& across : column) {
        x.push_back(at.x + size.width - across.left);
        size.width += across.right - across.left;
    }
    for (std::size_t r = 0; r < rows; ++r) {
        const double y = at.y + size.height - row[r].top;
        size.height += row[r].bottom - row[r].top;
        for (std::size_t i = r * columns; i < std::min(nodes.size(), (r + 1) * columns); ++i)
            positions[nodes[i]] = {x[i - r * columns], y};
    }
    return size;
}

void centre(const WholeBoard& board, Positions& positions) {
    Rect bounds;
    for (NodeIndex node = 0; node < positions.size(); ++node) {
        const Rect cell = cellOf(board, node);
        const Point p = positions[node];
        bounds = bounds.united({p.x + cell.left, p.y + cell.top, p.x + cell.right, p.y + cell.bottom});
    }
    const Point middle = bounds.isEmpty() ? Point{} : bounds.centre();
    for (Point& p : positions)
        p = p - middle;
}

/// Mean width and height of cells.
Size meanCell(const WholeBoard& board) {
    Size sum;
    const std::size_t count = board.prepared.mesh.nodeCount();
    for (NodeIndex node = 0; node < count; ++node) {
        const Rect cell = cellOf(board, node);
        sum = {sum.width + cell.width(), sum.height + cell.height()};
    }
    const double n = std::max(1.0, static_cast<double>(count));
    return {sum.width / n, sum.height / n};
}

/// Places from top to bottom, one column at a time near the mean of the neighbours in the columns around it.
void sortColumns(const WholeBoard& board, std::vector<Group>& columns) {
    std::vector<double> place(board.prepared.mesh.nodeCount(), 0);
    const auto number = [&](const Group& group) {
        for (std::size_t i = 0; i < group.size(); ++i)
            place[group[i]] = (static_cast<double>(i) + 0.5) / static_cast<double>(group.size());
    };
    std::vector<std::size_t> columnOf(place.size(), 0);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        number(columns[i]);
        for (const NodeIndex node : columns[i])
            columnOf[node] = i;
    }
    for (int sweep = 0; sweep < kSweeps; ++sweep)
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const std::size_t column = sweep % 2 == 0 ? i : columns.size() - 1 - i;
            std::vector<std::pair<double, NodeIndex>> wanted;
            for (const NodeIndex node : columns[column]) {
                double sum = 0;
                double count = 0;
                for (const NodeIndex other : board.prepared.mesh.neighbours(node))
                    if (columnOf[other] != column) {
                        sum += place[other];
                        ++count;
                    }
                wanted.emplace_back(count > 0 ? sum / count : place[node], node);
            }
            std::ranges::stable_sort(wanted, {}, &std::pair<double, NodeIndex>::first);
            std::ranges::transform(wanted, columns[column].begin(), &std::pair<double, NodeIndex>::second);
            number(columns[column]);
        }
}

/// How far rows are filled, in a binary tree whose inner nodes know the least filled row below them.
class FilledRows {
public:
    /// The first row with room from `begin` on, filled up to `end` from now on. There is always another row.
    std::size_t take(double begin, double end) {
        if (m_least[1] > begin)
            addRows();
        const std::size_t firstRow = m_least.size() / 2;
        std::size_t at = 1;
        while (at < firstRow)
            at = m_least[2 * at] <= begin ? 2 * at : 2 * at + 1;
        const std::size_t row = at - firstRow;
        m_least[at] = end;
        while ((at /= 2) > 0)
            m_least[at] = std::min(m_least[2 * at], m_least[2 * at + 1]);
        return row;
    }

private:
    static constexpr double kEmpty = -std::numeric_limits<double>::infinity();

    void addRows() {
        const std::size_t rows = m_least.size() / 2;
        std::vector<double> least(4 * rows, kEmpty);
        std::ranges::copy(std::span(m_least).last(rows),
                          least.begin() + static_cast<std::ptrdiff_t>(2 * rows));
        for (std::size_t at = 2 * rows - 1; at > 0; --at)
            least[at] = std::min(least[2 * at], least[2 * at + 1]);
        m_least = std::move(least);
    }

    std::vector<double> m_least = {kEmpty, kEmpty}; ///< the root at 1, the rows in the second half
};

/// One lane of a timeline: rows that fill from left to right.
class Lane {
public:
    explicit Lane(const WholeBoard& board) : m_board(board) {}

    /// Nodes come in order of x. Takes the first row with room.
    void add(NodeIndex node, double x) {
        const Rect cell = cellOf(m_board, node);
        const std::size_t row = m_filled.take(x + cell.left, x + cell.right);
        if (row == m_rows.size())
            m_rows.emplace_back();
        Row& taken = m_rows[row];
        taken.top = std::max(taken.top, -cell.top);
        taken.bottom = std::max(taken.bottom, cell.bottom);
        taken.nodes.emplace_back(node, x);
    }

    /// Gives the rows their places from `y` on; returns where they end.
    double place(double y, Positions& positions) const {
        for (const Row& row : m_rows) {
            for (const auto& [node, x] : row.nodes)
                positions[node] = {x, y + row.top};
            y += row.top + row.bottom;
        }
        return y;
    }

private:
    struct Row {
        double top = 0;
        double bottom = 0;
        std::vector<std::pair<NodeIndex, double>> nodes;
    };

    const WholeBoard& m_board;
    FilledRows m_filled;
    std::vector<Row> m_rows;
};

/// Where dates stand: from 0 for the first one.
class TimeScale {
public:
    explicit TimeScale(const WholeBoard& board) {
        for (const double date : board.firstDates)
            if (!std::isnan(date)) {
                m_first = std::min(m_first, date);
                m_last = std::max(m_last, date);
            }
        const Size cell = meanCell(board);
        const auto count = static_cast<double>(board.firstDates.size());
        // Dates gather, so that lanes stay half empty.
        constexpr double kSpare = 2.5;
        m_width = std::sqrt(kSpare * count * cell.width * cell.height * board.aspect);
    }

    double of(double date) const {
        return m_last > m_first ? (date - m_first) / (m_last - m_first) * m_width : 0;
    }

private:
    double m_first = std::numeric_limits<double>::infinity();
    double m_last = -std::numeric_limits<double>::infinity();
    double m_width = 0;
};

} // namespace

WholeBoard wholeBoard(const LayoutInput& input, const Prepared& prepared, const LayoutOptions& options) {
    WholeBoard board{prepared, {}, {}, {}, options.edgeLength, options.aspect};
    if (input.groups.size() == input.nodeCount)
        board.groups = input.groups;
    if (input.ranks.size() == input.nodeCount)
        board.ranks = input.ranks;
    board.firstDates.assign(input.nodeCount, std::numeric_limits<double>::quiet_NaN());
    for (std::size_t i = 0; i < std::min(input.edges.size(), input.dates.size()); ++i)
        for (const NodeIndex node : {input.edges[i].source, input.edges[i].target})
            if (node < input.nodeCount && std::isfinite(input.dates[i]))
                board.firstDates[node] = std::isnan(board.firstDates[node])
                                             ? input.dates[i]
                                             : std::min(board.firstDates[node], input.dates[i]);
    return board;
}

Positions gridLayout(const WholeBoard& board) {
    Positions positions(board.prepared.mesh.nodeCount());
    const std::vector<NodeIndex> order = ranked(board);
    const Size cell = meanCell(board);
    const double ideal =
        std::sqrt(static_cast<double>(order.size()) * board.aspect * cell.height / cell.width);
    const auto columns = static_cast<std::size_t>(std::max(1.0, std::round(ideal)));
    placeCells(board, order, columns, {}, positions);
    centre(board, positions);
    return positions;
}

Positions attributeLayout(const WholeBoard& board) {
    Positions positions(board.prepared.mesh.nodeCount());
    std::vector<Group> columns = groupsOf(board, ranked(board));
    if (board.ranks.empty())
        sortColumns(board, columns);
    const Size cell = meanCell(board);
    const double area = static_cast<double>(positions.size()) * cell.width * cell.height;
    const double height = std::max(cell.height * 4, std::sqrt(2 * area / board.aspect));
    const auto perColumn = static_cast<std::size_t>(std::max(1.0, height / cell.height));
    double x = 0;
    for (const Group& column : columns) {
        const std::size_t broken = (column.size() + perColumn - 1) / perColumn;
        const Size size = placeCells(board, column, broken, {x, 0}, positions);
        for (const NodeIndex node : column)
            positions[node].y -= size.height / 2;
        x += size.width + kGroupGap * board.edgeLength;
    }
    centre(board, positions);
    return positions;
}

Positions timelineLayout(const WholeBoard& board) {
    Positions positions(board.prepared.mesh.nodeCount());
    const TimeScale scale(board);
    double widest = 0;
    for (NodeIndex node = 0; node < positions.size(); ++node)
        widest = std::max(widest, cellOf(board, node).width());
    const auto xOf = [&](NodeIndex node) {
        const double date = board.firstDates[node];
        return std::isnan(date) ? -widest - kGroupGap * board.edgeLength : scale.of(date);
    };
    double y = 0;
    for (Group& group : groupsOf(board, ranked(board))) {
        std::ranges::stable_sort(group, {}, [&](NodeIndex node) {
            return xOf(node) + cellOf(board, node).left; // so that every row fills from left to right
        });
        Lane lane(board);
        for (const NodeIndex node : group)
            lane.add(node, xOf(node));
        y = lane.place(y, positions) + kGroupGap * board.edgeLength / 2;
    }
    centre(board, positions);
    return positions;
}

} // namespace moneyties::layout::detail
