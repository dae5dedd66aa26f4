// Owns Frame, one painted picture of a scene, and the request that it answers.
#pragma once

#include "ui/canvas/cores.h"
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
    /// The same nodes and links as before, some of them elsewhere: quick while these are few.
    IndexedScene(Scene of, const IndexedScene& before) : scene(std::move(of)), index(*scene, before.index) {}
};

/// From the index of another scene when that has the same nodes and links (`before` may be null).
std::shared_ptr<const IndexedScene> indexedScene(const Scene& scene,
                                                 const std::shared_ptr<const IndexedScene>& before);

struct FrameRequest {
    enum class Purpose { view, overview } purpose = Purpose::view;
    Scene scene;
    std::shared_ptr<const IndexedScene> indexed; ///< null: the worker builds it first
    ViewTransform view;                          ///< with the overscan
    PaintOptions options;
    PickedIndices marked;     ///< selected items when they are too many for the overlay
    Cores cores = Cores::all; ///< which the painting may keep busy
};

struct Frame {
    QImage image;         ///< null in a frame that was never painted
    FrameRequest request; ///< all lines, also when a sample was asked for and was not less
    std::vector<PlacedLabel> labels;
    bool isCrowded = false;            ///< so many lines that a sample of them is painted sooner
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
