#include "ui/canvas/view_transform.h"

namespace moneyties::canvas {

ViewTransform ViewTransform::pannedBy(Point viewDelta) const {
    ViewTransform view = *this;
    view.centre = centre - viewDelta * (1 / scale);
    return view;
}

ViewTransform ViewTransform::zoomedAt(Point anchor, double factor) const {
    ViewTransform view = *this;
    view.scale = std::clamp(scale * factor, kMinScale, kMaxScale);
    view.centre = view.centre + (toScene(anchor) - view.toScene(anchor));
    return view;
}

ViewTransform ViewTransform::fitted(const Rect& scene, double margin, double maxScale) const {
    ViewTransform view = *this;
    if (scene.isEmpty())
        return view;
    const double width = std::max(1.0, viewport.width - 2 * margin);
    const double height = std::max(1.0, viewport.height - 2 * margin);
    const double fit =
        std::min(width / std::max(1e-9, scene.width()), height / std::max(1e-9, scene.height()));
    view.scale = std::clamp(std::min(fit, maxScale), kMinScale, kMaxScale);
    view.centre = scene.centre();
    return view;
}

} // namespace moneyties::canvas
