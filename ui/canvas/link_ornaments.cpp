#include "ui/canvas/link_ornaments.h"

namespace moneyties::canvas {

namespace {

Point unit(Point direction) {
    const double size = length(direction);
    return size < 1e-9 ? Point{1, 0} : direction * (1 / size);
}

Point turned(Point direction) {
    return {-direction.y, direction.x};
}

/// Parameter that lies a distance in pixels before `end`, from the curve's speed there.
double before(const Curve& curve, double end, double distance) {
    return end - distance / std::max(1e-6, 2 * length(curve.direction(end)));
}

} // namespace

LinkEnd::LinkEnd(const Curve& curve, Span visible, double width, double scale) {
    const double arrowLength = (7.0 + 1.3 * width / scale) * scale;
    m_halfWidth = (2.8 + 1.0 * width / scale) * scale;
    m_tickHalf = (4.5 + width / scale) * scale;
    m_base = std::max(visible.begin, before(curve, visible.end, arrowLength));
    m_tip = curve.at(visible.end);
    m_foot = curve.at(m_base);
    m_along = unit(m_tip - m_foot);
    m_across = turned(m_along);
}

std::array<Point, 3> LinkEnd::arrow() const {
    return {m_foot + m_across * m_halfWidth, m_tip, m_foot - m_across * m_halfWidth};
}

std::array<Point, 2> LinkEnd::tick() const {
    const Point at = m_foot - m_along * 2;
    return {at + m_across * m_tickHalf, at - m_across * m_tickHalf};
}

std::array<std::array<Point, 2>, 2> crossOn(const Curve& curve, double t, double scale) {
    const double half = kCrossReach * scale;
    const Point centre = curve.at(t);
    const Point along = unit(curve.direction(t)) * half;
    const Point across = turned(along);
    return {{{centre + along + across, centre - along - across},
             {centre + along - across, centre - along + across}}};
}

void drawEvidenceMark(Surface& surface, Point centre, double radius, style::EvidenceMark mark,
                      const Palette& palette) {
    const double pen = radius * 0.22;
    const TextStyle exclamation{
        radius * 1.55,
        TextStyle::Weight::semibold,
        {mark == style::EvidenceMark::conflict ? palette.background : palette.conflict, 1}};
    switch (mark) {
    case style::EvidenceMark::none:
        return;
    case style::EvidenceMark::unsupported:
        surface.strokeCircle(centre, radius - pen, {{palette.secondaryText, 1}, pen, style::Dash::dotted});
        return;
    case style::EvidenceMark::conflict:
        surface.fillCircle(centre, radius, {palette.conflict, 1});
        break;
    case style::EvidenceMark::disputed:
        surface.strokeCircle(centre, radius - pen / 2, {{palette.conflict, 1}, pen});
        break;
    }
    surface.drawText(centre + Point{0, radius * 0.55}, TextAnchor::middle, "!", exclamation);
}

} // namespace moneyties::canvas
