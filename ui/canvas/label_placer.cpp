#include "ui/canvas/label_placer.h"

#include <algorithm>
#include <bit>

namespace moneyties::canvas {

OccupancyBitmap::OccupancyBitmap(Size view)
    : m_columns(static_cast<int>(std::ceil(std::max(0.0, view.width) / kCell))),
      m_rows(static_cast<int>(std::ceil(std::max(0.0, view.height) / kCell))), m_words((m_columns + 63) / 64),
      m_bits(static_cast<std::size_t>(m_words) * static_cast<std::size_t>(m_rows)) {}

OccupancyBitmap::Cells OccupancyBitmap::cellsOf(const Rect& area) const {
    const auto cell = [](double value, double most) {
        return static_cast<int>(std::clamp(std::floor(value / kCell), -1.0, most));
    };
    return {std::max(0, cell(area.left, m_columns)), std::max(0, cell(area.top, m_rows)),
            std::min(m_columns - 1, cell(area.right, m_columns)),
            std::min(m_rows - 1, cell(area.bottom, m_rows))};
}

/// The bits of columns left … right that lie in a word of 64 columns.
std::uint64_t OccupancyBitmap::mask(int word, int left, int right) const {
    const int first = std::max(left - word * 64, 0);
    const int last = std::min(right - word * 64, 63);
    return (~0ULL << first) & (~0ULL >> (63 - last));
}

/// Calls visit(index of word, mask) until it returns false.
template<class Visit>
bool OccupancyBitmap::visitWords(const Rect& area, Visit visit) const {
    const Cells cells = cellsOf(area);
    if (cells.right < cells.left)
        return true;
    for (int row = cells.top; row <= cells.bottom; ++row)
        for (int word = cells.left / 64; word <= cells.right / 64; ++word)
            if (!visit(static_cast<std::size_t>(row) * static_cast<std::size_t>(m_words) +
                           static_cast<std::size_t>(word),
                       mask(word, cells.left, cells.right)))
                return false;
    return true;
}

void OccupancyBitmap::set(const Rect& area) {
    visitWords(area, [this](std::size_t word, std::uint64_t bits) {
        m_bits[word] |= bits;
        return true;
    });
}

void OccupancyBitmap::set(Point point) {
    const auto column = static_cast<int>(point.x * (1 / kCell));
    const auto row = static_cast<int>(point.y * (1 / kCell));
    if (point.x < 0 || point.y < 0 || column >= m_columns || row >= m_rows)
        return;
    m_bits[static_cast<std::size_t>(row * m_words + column / 64)] |= 1ULL << (column % 64);
}

/// By differences: a point of a quadratic is the last one and a step that itself grows evenly.
void OccupancyBitmap::setAlong(const Curve& curve) {
    const double points = std::clamp(curve.roughLength() / kCell, 1.0, 4000.0);
    const double step = 1 / points;
    const Point bend = curve.from - curve.control * 2 + curve.to;
    Point at = curve.from;
    Point ahead = (curve.control - curve.from) * (2 * step) + bend * (step * step);
    const Point more = bend * (2 * step * step);
    for (double i = 0; i <= points; ++i) {
        set(at);
        at = at + ahead;
        ahead = ahead + more;
    }
}

void OccupancyBitmap::add(const OccupancyBitmap& other) {
    for (std::size_t word = 0; word < m_bits.size(); ++word)
        m_bits[word] |= other.m_bits[word];
}

bool OccupancyBitmap::isFree(const Rect& area) const {
    return visitWords(area,
                      [this](std::size_t word, std::uint64_t bits) { return (m_bits[word] & bits) == 0; });
}

int OccupancyBitmap::count(const Rect& area) const {
    int cells = 0;
    visitWords(area, [&](std::size_t word, std::uint64_t bits) {
        cells += std::popcount(m_bits[word] & bits);
        return true;
    });
    return cells;
}

struct LabelPlacer::Candidate {
    Rect box;
    double t = 0.5;
    bool isBeside = false;
};

LabelPlacer::LabelPlacer(Size view)
    : m_view{0, 0, view.width, view.height}, m_taken(view), m_reserved(view), m_ink(view) {}

/// Only what is in view is walked: most of a long line is not.
void LabelPlacer::addLine(const Curve& line) {
    for (const Span& span : spansInside(line, m_view))
        m_ink.setAlong(line.part(span.begin, span.end));
}

void LabelPlacer::reserve(const Rect& area) {
    m_taken.set(area);
    m_reserved.set(area);
}

namespace {

std::size_t firstFree(const OccupancyBitmap& bitmap, std::span<const Rect> boxes) {
    const auto isFree = [&bitmap](const Rect& box) { return bitmap.isFree(box); };
    return static_cast<std::size_t>(std::ranges::find_if(boxes, isFree) - boxes.begin());
}

} // namespace

std::size_t LabelPlacer::placeFirst(std::span<const Rect> boxes) {
    const std::size_t chosen = firstFree(m_taken, boxes);
    if (chosen < boxes.size())
        reserve(boxes[chosen]);
    return chosen;
}

std::size_t LabelPlacer::placeFirstOver(std::span<const Rect> boxes) {
    const std::size_t chosen = firstFree(m_reserved, boxes);
    if (chosen < boxes.size())
        reserve(boxes[chosen]);
    return chosen;
}

double LabelPlacer::cost(const Candidate& candidate, const Curve& line) const {
    constexpr double kOffMiddle = 40;
    constexpr double kBeside = 14;
    double ownInk = 0;
    for (const Span& span : spansInside(line, candidate.box))
        ownInk += line.part(span.begin, span.end).roughLength() / OccupancyBitmap::kCell;
    const double otherInk = std::max(0.0, m_ink.count(candidate.box) - ownInk);
    const double offMiddle = std::abs(candidate.t - 0.5);
    return otherInk + kOffMiddle * offMiddle * offMiddle * 4 + (candidate.isBeside ? kBeside : 0);
}

std::optional<Rect> LabelPlacer::placeAlong(const Curve& line, Size size) {
    constexpr int kSteps = 12;
    constexpr double kLeastT = 0.14;
    std::optional<Rect> best;
    double least = 1e9;
    for (int step = 0; step <= kSteps; ++step) {
        const double t = kLeastT + (1 - 2 * kLeastT) * step / kSteps;
        const Point along = line.direction(t);
        const Point across = Point{-along.y, along.x} * (1 / std::max(1e-9, length(along)));
        // Far enough aside that the box touches the line with a corner at most.
        const double aside = std::abs(across.x) * size.width / 2 + std::abs(across.y) * size.height / 2 + 1;
        for (const double side : {0.0, aside, -aside}) {
            const Candidate candidate{Rect::around(line.at(t) + across * side, size), t, side != 0};
            const Rect& box = candidate.box;
            if (box.left < m_view.left || box.top < m_view.top || box.right > m_view.right ||
                box.bottom > m_view.bottom || !m_taken.isFree(box))
                continue;
            const double price = cost(candidate, line);
            if (price >= least)
                continue;
            least = price;
            best = box;
        }
    }
    if (best)
        reserve(*best);
    return best;
}

} // namespace moneyties::canvas
