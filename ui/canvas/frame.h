// Owns Frame, one painted picture of a scene, and the request that it answers.
#pragma once

#include "ui/canvas/graph_painter.h"
#include "ui/canvas/picked_items.h"
#include "ui/canvas/spatial_index.h"

#include <QImage>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace moneyties::canvas {

/// A scene with its spatial index, which is built where there is time for it.
struct IndexedScene {
    Scene scene;
    SpatialIndex index;
    explicit IndexedScene(Scene of) : scene(std::move(of)), index(*scene) {}
};

struct FrameRequest {
    enum class Purpose { view, overview } purpose = Purpose::view;
    Scene scene;
    std::shared_ptr<const IndexedScene> indexed; ///< null: the worker builds it first
    ViewTransform view;                          ///< with the overscan
    PaintOptions options;
    PickedIndices marked; ///< selected items when they are too many for the overlay
};

struct Frame {
    QImage image; ///< null in a frame that was never painted
    FrameRequest request;
    std::vector<PlacedLabel> labels;
    std::chrono::milliseconds cost{0}; ///< wall time of the painting
};

class RasterCaches;

/// Paints frames, on one thread at a time. It remembers the index of the last scene, so that work that was
/// ended early does not index again, and the images of labels and bodies. Copies share them.
class FramePainter {
public:
    FramePainter();
    /// Nothing when `stop` ended the work.
    std::optional<Frame> operator()(FrameRequest request, const std::stop_token& stop);

private:
    std::shared_ptr<const IndexedScene> m_indexed;
    std::shared_ptr<RasterCaches> m_caches;
};

/// The view with `margin` logical pixels more on every side.
ViewTransform overscanned(const ViewTransform& view, double margin);

} // namespace moneyties::canvas
