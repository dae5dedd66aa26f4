#include "ui/canvas/marks.h"

#include "core/style/shape.h"

#include <QPainterPath>

namespace moneyties::canvas {
namespace {

constexpr double kGlowAlpha = 0.55;
constexpr double kGlowWidth = 8; // logical pixels on each link, besides its own width
constexpr double kRingMargin = 4;
constexpr double kRingWidth = 2;

/// Multiplying darkens a light canvas only where it is light; screening does the same for a dark one.
QPainter::CompositionMode highlighterMode(const Palette& palette) {
    return qGray(palette.background) > 127 ? QPainter::CompositionMode_Multiply
                                           : QPainter::CompositionMode_Screen;
}

QPainterPath pathOf(const Curve& curve) {
    QPainterPath path({curve.from.x, curve.from.y});
    path.quadTo(curve.control.x, curve.control.y, curve.to.x, curve.to.y);
    return path;
}

void paintGlow(QPainter& painter, const SceneData& scene, LinkIndex index, const ViewTransform& view) {
    const SceneLink& link = scene.links[index];
    const Curve curve = lineBetweenBodies(scene, link, view);
    if (!curve.bounds().grownBy(kGlowWidth).intersects({0, 0, view.viewport.width, view.viewport.height}))
        return;
    QPen pen = painter.pen();
    pen.setWidthF(scene.look(link).width * std::min(view.scale, 1.0) + kGlowWidth);
    painter.strokePath(pathOf(curve), pen);
}

/// The parameter between `inside`, in the node's body, and `outside` of it at which the curve leaves it.
double leavesBody(const SceneData& scene, NodeIndex node, const Curve& curve, double inside, double outside) {
    const style::NodeLook& look = scene.nodeLooks[node];
    const auto isInBody = [&](double t) {
        return style::isInside(look.shape, (curve.at(t) - scene.position(node)) * (1 / look.radius));
    };
    if (look.radius <= 0 || !isInBody(inside))
        return inside;
    for (int halving = 0; halving < 10; ++halving) {
        const double middle = (inside + outside) / 2;
        (isInBody(middle) ? inside : outside) = middle;
    }
    return outside;
}

} // namespace

QColor toColour(style::Colour colour, double alpha) {
    QColor result = QColor::fromRgb(colour);
    result.setAlphaF(static_cast<float>(alpha));
    return result;
}

Curve lineBetweenBodies(const SceneData& scene, const SceneLink& link, const ViewTransform& view) {
    const Curve whole = linkCurve(scene, link);
    const Curve curve =
        whole.part(leavesBody(scene, link.from, whole, 0, 0.5), leavesBody(scene, link.to, whole, 1, 0.5));
    return {view.toView(curve.from), view.toView(curve.control), view.toView(curve.to)};
}

QPolygonF nodeOutline(const SceneData& scene, NodeIndex node, const ViewTransform& view, double margin) {
    const style::NodeLook& look = scene.nodeLooks[node];
    const Point centre = view.toView(scene.position(node));
    const double radius = look.radius * view.scale + margin;
    QPolygonF outline;
    for (const Point corner : style::unitOutline(look.shape))
        outline << QPointF(centre.x + corner.x * radius, centre.y + corner.y * radius);
    return outline;
}

void paintMarks(QPainter& painter, const SceneData& scene, const PickedIndices& marked,
                const ViewTransform& view, const Palette& palette) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(toColour(palette.glow, kGlowAlpha), kGlowWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setCompositionMode(highlighterMode(palette));
    for (const LinkIndex link : marked.links)
        paintGlow(painter, scene, link, view);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setPen(QPen(toColour(palette.accent), kRingWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(toColour(palette.accent, 0.12));
    const Rect visible = view.visibleScene().grownBy(60 / view.scale);
    for (const NodeIndex node : marked.nodes)
        if (visible.contains(scene.position(node)))
            painter.drawPolygon(nodeOutline(scene, node, view, kRingMargin));
    painter.restore();
}

} // namespace moneyties::canvas
