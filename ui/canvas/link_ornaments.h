// Owns what stands on a line: arrowhead, end tick, cross, and the marks of its evidence.
#pragma once

#include "core/geometry/curve.h"
#include "ui/canvas/palette.h"
#include "ui/canvas/surface.h"

#include <array>

namespace moneyties::canvas {

/// The target's end of a line in logical pixels, where arrowhead and tick stand.
class LinkEnd {
public:
    LinkEnd(const Curve& curve, Span visible, double width, double scale);

    /// The curve's parameter at the arrowhead's base: where the line itself ends.
    double base() const { return m_base; }
    /// One barb, the tip, the other barb: a triangle when filled, a "V" when stroked.
    std::array<Point, 3> arrow() const;
    /// A bar across the line before the arrowhead.
    std::array<Point, 2> tick() const;

private:
    Point m_tip;
    Point m_foot;
    Point m_along;  ///< unit vector
    Point m_across; ///< unit vector
    double m_base = 1;
    double m_halfWidth = 0;
    double m_tickHalf = 0;
};

/// Half the side of a cross, and the side of a box around an arrowhead, at 100 %, logical pixels.
inline constexpr double kCrossReach = 4.2;
inline constexpr double kArrowReach = 12;

/// Two strokes across the line at a parameter of its curve.
std::array<std::array<Point, 2>, 2> crossOn(const Curve& curve, double t, double scale);

/// A red disc with an exclamation mark where sources disagree, a red ring with one where a source disputes, a
/// dotted ring where there is no source.
void drawEvidenceMark(Surface& surface, Point centre, double radius, style::EvidenceMark mark,
                      const Palette& palette);

} // namespace moneyties::canvas
