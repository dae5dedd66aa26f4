#include "core/layout/detail/overlap_pairs.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace moneyties::layout::detail {

namespace {

/// Buckets of horizontal strips as high as a usual box; each strip's boxes are sorted by their left edge.
class Strips {
public:
    Strips(std::span<const Rect> boxes) : m_boxes(boxes) {
        double heights = 0;
        Rect bounds;
        for (const Rect& box : boxes) {
            heights += box.height();
            bounds = bounds.united(box);
        }
        const double count = static_cast<double>(boxes.size());
        m_top = bounds.top;
        m_height = std::max({heights / count, bounds.height() / (2 * count), 1e-9});
        m_strips.resize(static_cast<std::size_t>(bounds.height() / m_height) + 1);
        for (NodeIndex i = 0; i < boxes.size(); ++i)
            for (std::size_t s = first(boxes[i]); s <= last(boxes[i]); ++s)
                m_strips[s].push_back(i);
        for (auto& strip : m_strips)
            std::ranges::sort(strip, {}, [&](NodeIndex i) { return std::pair(m_boxes[i].left, i); });
    }

    std::size_t first(const Rect& box) const { return clamped((box.top - m_top) / m_height); }
    std::size_t last(const Rect& box) const { return clamped((box.bottom - m_top) / m_height); }
    const std::vector<std::vector<NodeIndex>>& all() const { return m_strips; }

private:
    std::size_t clamped(double strip) const {
        return std::min(static_cast<std::size_t>(std::max(strip, 0.0)), m_strips.size() - 1);
    }

    std::span<const Rect> m_boxes;
    double m_top = 0;
    double m_height = 1;
    std::vector<std::vector<NodeIndex>> m_strips;
};

bool overlap(const Rect& a, const Rect& b, double tolerance) {
    return std::min(a.right, b.right) - std::max(a.left, b.left) > tolerance &&
           std::min(a.bottom, b.bottom) - std::max(a.top, b.top) > tolerance;
}

} // namespace

void forEachOverlap(std::span<const Rect> boxes, double tolerance,
                    const std::function<void(NodeIndex, NodeIndex)>& visit) {
    if (boxes.size() < 2)
        return;
    const Strips strips(boxes);
    for (std::size_t s = 0; s < strips.all().size(); ++s) {
        const auto& strip = strips.all()[s];
        for (std::size_t i = 0; i < strip.size(); ++i) {
            const Rect& a = boxes[strip[i]];
            for (std::size_t j = i + 1; j < strip.size() && boxes[strip[j]].left < a.right; ++j) {
                const Rect& b = boxes[strip[j]];
                // A pair that shares several strips is reported in the first of them.
                if (s == std::max(strips.first(a), strips.first(b)) && overlap(a, b, tolerance))
                    visit(std::min(strip[i], strip[j]), std::max(strip[i], strip[j]));
            }
        }
    }
}

std::vector<Rect> placedBoxes(const Positions& positions, std::span<const Rect> boxes) {
    std::vector<Rect> placed(positions.size());
    for (std::size_t i = 0; i < positions.size(); ++i)
        placed[i] = {boxes[i].left + positions[i].x, boxes[i].top + positions[i].y,
                     boxes[i].right + positions[i].x, boxes[i].bottom + positions[i].y};
    return placed;
}

} // namespace moneyties::layout::detail
