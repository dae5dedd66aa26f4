#include "ui/canvas/label_boxes.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace moneyties::canvas {

LabelBoxes::LabelBoxes(std::vector<Rect> boxes) : m_boxes(std::move(boxes)) {
    m_middles.reserve(m_boxes.size());
    for (const Rect& box : m_boxes) {
        const Point middle = box.centre();
        m_middles.push_back({static_cast<float>(middle.x), static_cast<float>(middle.y),
                             static_cast<float>(box.width() / 2), static_cast<float>(box.height() / 2)});
    }
}

/// Boxes beside the strip along the chord that holds the curve are passed over in single precision, with room
/// for its rounding.
void LabelBoxes::addSpans(const Curve& curve, std::vector<Span>& spans) const {
    constexpr double kRounding = 0.5; // pixels
    const Point chord = curve.to - curve.from;
    const double distance = std::max(1e-9, std::hypot(chord.x, chord.y));
    const Point across{-chord.y / distance, chord.x / distance};
    const auto [low, high] = std::minmax({0.0, dot(across, curve.control - curve.from)});
    const auto x = static_cast<float>(across.x), y = static_cast<float>(across.y);
    const float reachX = std::abs(x), reachY = std::abs(y);
    const auto start = static_cast<float>(dot(across, curve.from));
    const auto least = static_cast<float>(low - kRounding), most = static_cast<float>(high + kRounding);
    for (std::size_t i = 0; i < m_middles.size(); ++i) {
        const Middle& box = m_middles[i];
        const float aside = x * box.x + y * box.y - start;
        const float reach = reachX * box.halfWidth + reachY * box.halfHeight;
        if (aside - reach > most || aside + reach < least)
            continue;
        for (const Span& span : spansInside(curve, m_boxes[i]))
            spans.push_back(span);
    }
}

} // namespace moneyties::canvas
