// Owns LabelBoxes: which of many labels a line runs through.
#pragma once

#include "core/geometry/curve.h"
#include "core/geometry/point.h"

#include <cstddef>
#include <vector>

namespace moneyties::canvas {

/// Boxes in pixels of the view.
class LabelBoxes {
public:
    explicit LabelBoxes(std::vector<Rect> boxes);

    std::size_t size() const { return m_boxes.size(); }
    /// Appends where the curve is inside a box, box by box.
    void addSpans(const Curve& curve, std::vector<Span>& spans) const;

private:
    struct Middle {
        float x, y, halfWidth, halfHeight;
    };
    std::vector<Rect> m_boxes;
    std::vector<Middle> m_middles; ///< of each box, small: every line looks at all of them
};

} // namespace moneyties::canvas
