#include "ui/canvas/annotation_marks.h"

#include "ui/canvas/marks.h"

#include <algorithm>

namespace moneyties::canvas {

namespace {

constexpr double kLeastSide = 24; // scene units
constexpr double kKnobSide = 9;   // logical pixels

QPointF toQt(Point point) {
    return {point.x, point.y};
}

QRectF inView(const Rect& area, const ViewTransform& view) {
    return {toQt(view.toView({area.left, area.top})), toQt(view.toView({area.right, area.bottom}))};
}

void paintOutline(QPainter& painter, const SceneAnnotation& annotation, const Rect& area,
                  const ViewTransform& view) {
    const QRectF box = inView(area, view);
    if (annotation.kind == AnnotationKind::arrow)
        painter.drawLine(box.topLeft(), box.bottomRight());
    else
        painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 6, 6);
}

} // namespace

Rect areaAfter(const SceneAnnotation& annotation, const HeldAnnotation& held) {
    Rect area = annotation.area;
    if (held.grabbed.part != Hit::Part::end) {
        area.left += held.delta.x;
        area.top += held.delta.y;
    }
    if (held.grabbed.part != Hit::Part::begin) {
        area.right += held.delta.x;
        area.bottom += held.delta.y;
    }
    if (annotation.kind != AnnotationKind::arrow) {
        area.right = std::max(area.right, area.left + kLeastSide);
        area.bottom = std::max(area.bottom, area.top + kLeastSide);
    }
    return area;
}

std::vector<NodeIndex> nodesInside(const SceneData& scene, const SceneAnnotation& frame) {
    std::vector<NodeIndex> nodes;
    for (NodeIndex node = 0; node < scene.nodeCount(); ++node)
        if (frame.area.contains(scene.position(node)))
            nodes.push_back(node);
    return nodes;
}

void paintAnnotationMarks(QPainter& painter, const SceneData& scene, std::span<const AnnotationId> picked,
                          const std::optional<HeldAnnotation>& held, const ViewTransform& view,
                          const Palette& palette) {
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < scene.annotations.size(); ++i) {
        const SceneAnnotation& annotation = scene.annotations[i];
        const bool isHeld = held && held->grabbed.index == i;
        if (!isHeld && std::ranges::find(picked, annotation.id) == picked.end())
            continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(toColour(palette.accent), 1.5, isHeld ? Qt::DashLine : Qt::SolidLine));
        paintOutline(painter, annotation, isHeld ? areaAfter(annotation, *held) : annotation.area, view);
        if (isHeld)
            continue;
        painter.setPen(QPen(toColour(palette.background), 1.5));
        painter.setBrush(toColour(palette.accent));
        for (const Knob& knob : knobsOf(annotation, view))
            painter.drawRect(
                QRectF(knob.at.x - kKnobSide / 2, knob.at.y - kKnobSide / 2, kKnobSide, kKnobSide));
    }
}

} // namespace moneyties::canvas
