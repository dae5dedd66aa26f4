#include "ui/canvas/frame.h"

#include "ui/canvas/marks.h"
#include "ui/canvas/raster_surface.h"

#include <cmath>

namespace moneyties::canvas {
namespace {

QImage blankImage(const ViewTransform& view) {
    const auto pixels = [&](double logical) {
        return std::max(1, static_cast<int>(std::ceil(logical * view.devicePixelRatio)));
    };
    QImage image(pixels(view.viewport.width), pixels(view.viewport.height),
                 QImage::Format_ARGB32_Premultiplied);
    return image;
}

} // namespace

std::shared_ptr<const IndexedScene> indexedScene(const Scene& scene,
                                                 const std::shared_ptr<const IndexedScene>& before) {
    if (!before || !hasSameItems(*before->scene, *scene) || !hasSameLooks(*before->scene, *scene))
        return std::make_shared<const IndexedScene>(scene);
    return before->scene == scene ? before : std::make_shared<const IndexedScene>(scene, *before);
}

FramePainter::FramePainter() : m_caches(std::make_shared<RasterCaches>()) {}

std::optional<Frame> FramePainter::operator()(FrameRequest request, const std::stop_token& stop) {
    m_indexed = request.indexed ? request.indexed : indexedScene(request.scene, m_indexed);
    request.indexed = m_indexed;
    const auto begin = std::chrono::steady_clock::now();
    Frame frame;
    frame.image = blankImage(request.view);
    frame.request = std::move(request);
    if (frame.image.isNull() || stop.stop_requested())
        return std::nullopt;
    {
        m_caches->use(frame.request.cores);
        RasterSurface surface(frame.image, frame.request.view.devicePixelRatio, *m_caches);
        PaintResult painted = paintGraph(*frame.request.scene, frame.request.indexed->index,
                                         frame.request.view, frame.request.options, surface, stop);
        if (!painted.complete)
            return std::nullopt;
        frame.labels = std::move(painted.labels);
        frame.isCrowded = painted.isCrowded;
        if (!frame.isCrowded)
            frame.request.options.lines = PaintOptions::Lines::all;
    }
    // The background covers every pixel; told so, the GUI thread copies instead of blending.
    frame.image.reinterpretAsFormat(QImage::Format_RGB32);
    frame.image.setDevicePixelRatio(frame.request.view.devicePixelRatio);
    if (!frame.request.marked.isEmpty()) {
        QPainter painter(&frame.image);
        paintMarks(painter, *frame.request.scene, frame.request.marked, frame.request.view,
                   frame.request.options.palette);
    }
    using std::chrono::milliseconds;
    frame.cost = std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - begin);
    return frame;
}

ViewTransform overscanned(const ViewTransform& view, double margin) {
    ViewTransform wider = view;
    wider.viewport = {view.viewport.width + 2 * margin, view.viewport.height + 2 * margin};
    return wider;
}

} // namespace moneyties::canvas
