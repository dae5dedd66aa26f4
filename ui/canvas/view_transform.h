// Owns ViewTransform, the value that maps scene units to the pixels of a view and back.
#pragma once

#include "core/geometry/point.h"

namespace moneyties::canvas {

/// `centre` is the scene point in the middle of a viewport of `viewport` logical pixels; `scale` is logical
/// pixels per scene unit; `devicePixelRatio` is device pixels per logical pixel.
struct ViewTransform {
    Point centre;
    double scale = 1;
    Size viewport{800, 600};
    double devicePixelRatio = 1;

    static constexpr double kMinScale = 1e-4;
    static constexpr double kMaxScale = 20;

    Point toView(Point scene) const {
        return {(scene.x - centre.x) * scale + viewport.width / 2,
                (scene.y - centre.y) * scale + viewport.height / 2};
    }
    Point toScene(Point view) const {
        return {(view.x - viewport.width / 2) / scale + centre.x,
                (view.y - viewport.height / 2) / scale + centre.y};
    }
    /// What the viewport shows, in scene units.
    Rect visibleScene() const {
        return {toScene({0, 0}).x, toScene({0, 0}).y, toScene({viewport.width, viewport.height}).x,
                toScene({viewport.width, viewport.height}).y};
    }
    /// The view moved by a distance in logical pixels: the scene follows the hand.
    ViewTransform pannedBy(Point viewDelta) const;
    /// The view scaled by a factor so that the scene point below `anchor` (view pixels) stays there.
    ViewTransform zoomedAt(Point anchor, double factor) const;
    /// The view that shows `scene` whole with a margin in logical pixels, never above `maxScale`.
    ViewTransform fitted(const Rect& scene, double margin, double maxScale = 1.5) const;

    friend bool operator==(const ViewTransform&, const ViewTransform&) = default;
};

} // namespace moneyties::canvas
