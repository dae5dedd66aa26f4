#include "ui/canvas/blit.h"

#include <cmath>

namespace moneyties::canvas {
namespace {

/// Where a frame's top left corner lies in a view, and how much it is magnified there.
struct Placement {
    Point corner;
    double scale = 1;

    QRectF toView(const Rect& part) const {
        return {corner.x + part.left * scale, corner.y + part.top * scale, part.width() * scale,
                part.height() * scale};
    }
    QRectF toFrame(const QRectF& area) const {
        return {(area.left() - corner.x) / scale, (area.top() - corner.y) / scale, area.width() / scale,
                area.height() / scale};
    }
};

/// At the same scale the corner lies on a whole device pixel, so that nothing blurs.
Placement placementOf(const Frame& frame, const ViewTransform& view) {
    const ViewTransform& of = frame.request.view;
    Placement placement{view.toView(of.toScene({0, 0})), view.scale / of.scale};
    if (placement.scale == 1) {
        const double ratio = view.devicePixelRatio;
        placement.corner = {std::round(placement.corner.x * ratio) / ratio,
                            std::round(placement.corner.y * ratio) / ratio};
    }
    return placement;
}

} // namespace

void blit(QPainter& painter, const Frame& frame, const ViewTransform& view) {
    const ViewTransform& of = frame.request.view;
    const Placement placement = placementOf(frame, view);
    if (placement.scale == 1 && of.devicePixelRatio == view.devicePixelRatio)
        painter.drawImage(QPointF(placement.corner.x, placement.corner.y), frame.image);
    else
        blitPart(painter, frame, {0, 0, of.viewport.width, of.viewport.height}, view);
}

QRectF placeInView(const Frame& frame, const Rect& part, const ViewTransform& view) {
    return placementOf(frame, view).toView(part);
}

QRect coveredArea(const Frame& frame, const ViewTransform& view) {
    const Size& size = frame.request.view.viewport;
    const QRectF shown = placeInView(frame, {0, 0, size.width, size.height}, view)
                             .intersected(QRectF(0, 0, view.viewport.width, view.viewport.height));
    const QPoint from(static_cast<int>(std::ceil(shown.left())), static_cast<int>(std::ceil(shown.top())));
    const QPoint end(static_cast<int>(std::floor(shown.right())),
                     static_cast<int>(std::floor(shown.bottom())));
    return {from, end - QPoint(1, 1)};
}

void blitPart(QPainter& painter, const Frame& frame, const Rect& part, const ViewTransform& view) {
    const Placement placement = placementOf(frame, view);
    const QRectF shown =
        placement.toView(part).intersected(QRectF(0, 0, view.viewport.width, view.viewport.height));
    if (shown.isEmpty())
        return;
    const double ratio = frame.request.view.devicePixelRatio;
    const QRectF source = placement.toFrame(shown);
    painter.drawImage(
        shown, frame.image,
        QRectF(source.left() * ratio, source.top() * ratio, source.width() * ratio, source.height() * ratio));
}

} // namespace moneyties::canvas
