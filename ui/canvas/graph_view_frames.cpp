// How GraphView asks for frames and shows them.
#include "ui/canvas/blit.h"
#include "ui/canvas/graph_view.h"
#include "ui/canvas/marks.h"
#include "ui/canvas/overview.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <chrono>

namespace moneyties::canvas {
namespace {

constexpr double kOverscan = 200; // logical pixels around the view that a frame shows too
/// Indexing so many nodes and links at once takes less than a frame (0.5 µs each); more wait for the worker.
constexpr std::size_t kIndexedAtOnce = 20'000;
/// A frame of so few nodes is painted before a hand that presses has begun to move.
constexpr std::size_t kQuickScene = 2000;
/// More links than these are sampled in frames that the hand's next move makes stale.
constexpr std::size_t kMostMovingLinks = 100'000;
/// Frames that take longer are painted in two steps once the hand stops.
constexpr std::chrono::milliseconds kSlowFrame{25};
/// Selected items up to here are painted on top of each frame, more of them into the frame.
constexpr std::size_t kMostOverlayMarks = 1000;
/// Below this magnification the overview is a better backdrop than the bare canvas.
constexpr double kMostBackdropScale = 40;

/// Whether a frame shows what is wanted; one with all lines does for a sample too.
bool isSameFrame(const FrameRequest& a, const FrameRequest& b) {
    return a.options.lines <= b.options.lines && a.scene == b.scene && a.options.hidden == b.options.hidden &&
           a.options.palette == b.options.palette && a.marked == b.marked && a.view.scale == b.view.scale &&
           a.view.devicePixelRatio == b.view.devicePixelRatio;
}

Rect intersected(const Rect& a, const Rect& b) {
    return {std::max(a.left, b.left), std::max(a.top, b.top), std::min(a.right, b.right),
            std::min(a.bottom, b.bottom)};
}

bool contains(const Rect& whole, const Rect& part) {
    return part.isEmpty() || whole.united(part) == whole;
}

Rect boundsOfNodes(const SceneData& scene) {
    constexpr double kNameRoom = 60; // scene units around a node, for its body and most of its name
    Rect bounds;
    for (const Point point : scene.positions)
        bounds = bounds.united({point.x, point.y, point.x, point.y});
    return bounds.isEmpty() ? bounds : bounds.grownBy(kNameRoom);
}

/// Whose labels the frame shows.
PickedIndices labelledIn(const Frame& frame) {
    PickedIndices labelled;
    for (const PlacedLabel& label : frame.labels)
        (label.isLink ? labelled.links : labelled.nodes).push_back(label.index);
    std::ranges::sort(labelled.nodes);
    std::ranges::sort(labelled.links);
    return labelled;
}

} // namespace

/// The bounds of large scenes are those of the nodes alone: measuring every name would be felt.
void GraphView::indexScene() {
    m_bounds = m_scene->nodeCount() <= kMeasuredAtOnce ? sceneBounds(*m_scene) : boundsOfNodes(*m_scene);
    for (const SceneAnnotation& annotation : m_scene->annotations)
        m_bounds = m_bounds.united(boundsOf(annotation));
    if (m_scene->nodeCount() + m_scene->links.size() <= kIndexedAtOnce)
        m_indexed = indexedScene(m_scene, m_indexed);
}

/// Those that the frame shows, unless it is of a scene with other nodes.
std::span<const PlacedLabel> GraphView::shownLabels() const {
    const Scene& scene = m_frame.request.scene;
    return scene && hasSameItems(*scene, *m_scene) ? std::span(m_frame.labels)
                                                   : std::span<const PlacedLabel>();
}

const SpatialIndex* GraphView::hitIndex() const {
    return m_indexed && hasSameItems(*m_indexed->scene, *m_scene) ? &m_indexed->index : nullptr;
}

Overlay::Marks GraphView::marksPlace() const {
    const PickedIndices& picked = m_overlay.picked();
    return picked.nodes.size() + picked.links.size() <= kMostOverlayMarks ? Overlay::Marks::paint
                                                                          : Overlay::Marks::areInFrame;
}

/// Without overscan when the whole graph is in view: nothing more would show.
FrameRequest GraphView::wantedFrame() const {
    FrameRequest wanted;
    wanted.scene = paintedScene();
    if (m_indexed && m_indexed->scene == wanted.scene)
        wanted.indexed = m_indexed;
    wanted.view = contains(m_view.visibleScene(), m_bounds) ? m_view : overscanned(m_view, kOverscan);
    wanted.options.palette = m_colours;
    if (m_overlay.isDragging() || m_scene->nodeCount() > kQuickScene)
        wanted.options.hidden = m_overlay.grabbed();
    if (marksPlace() == Overlay::Marks::areInFrame)
        wanted.marked = m_overlay.picked();
    return wanted;
}

bool GraphView::isCoveredBy(const Frame& frame, double margin) const {
    const Rect seen = overscanned(m_view, margin).visibleScene();
    const double pixel = 0.5 / m_view.scale;
    return contains(frame.request.view.visibleScene().grownBy(pixel), intersected(seen, m_bounds));
}

bool GraphView::isSharp() const {
    return m_scene->isEmpty() || (!m_morphed && !m_frame.image.isNull() && m_frame.request.scene &&
                                  isSameFrame(m_frame.request, wantedFrame()) && isCoveredBy(m_frame, 0));
}

/// While the hand moves, or before a scene was ever seen, a sample of very many links is there sooner. Not
/// where the last frame had few of them, unless much more has come into view since.
PaintOptions::Lines GraphView::wantedLines() const {
    using Lines = PaintOptions::Lines;
    if (m_scene->links.size() <= kMostMovingLinks)
        return Lines::all;
    if (m_frame.image.isNull() || m_frame.request.scene != m_scene)
        return Lines::sample;
    const bool isCrowded = m_frame.isCrowded || m_view.scale < m_frame.request.view.scale / 2;
    return isCrowded && m_settle.isActive() ? Lines::sample : Lines::all;
}

/// Asks for a frame unless the one that stands, or the one being painted, will do.
void GraphView::refresh(FrameRenderer::Running running) {
    if (m_scene->isEmpty() || width() <= 0 || height() <= 0)
        return;
    FrameRequest wanted = wantedFrame();
    wanted.options.lines = wantedLines();
    if (wanted.options.lines == PaintOptions::Lines::sample &&
        m_asked.options.lines == PaintOptions::Lines::all)
        running = FrameRenderer::Running::cancel; // what it would show has moved on, and took long
    wanted.cores = m_settle.isActive() || m_overlay.isGrabbing() ? Cores::allButOne : Cores::all;
    const bool stands = !m_frame.image.isNull() && isSameFrame(m_frame.request, wanted);
    const bool isShown = stands && isCoveredBy(m_frame, 0);
    if (running == FrameRenderer::Running::cancel && m_frame.cost > kSlowFrame && !isShown)
        wanted.view = m_view; // what is seen first, its surroundings afterwards
    if (stands && isCoveredBy(m_frame, kOverscan / 2)) {
        m_renderer.cancelView();
        m_asked = m_frame.request;
        m_overlay.settle();
        requestOverview();
        return;
    }
    if (m_asked.scene && isSameFrame(m_asked, wanted) && m_asked.view == wanted.view && m_renderer.isBusy())
        return;
    m_asked = wanted;
    m_renderer.request(std::move(wanted), running);
}

/// Of nodes on their way an older frame will do too, but not one with the end of the way.
bool GraphView::isOfThisScene(const Frame& frame) const {
    if (!m_morphed)
        return frame.request.scene == m_scene;
    return frame.request.scene != m_scene && hasSameItems(*frame.request.scene, *m_scene);
}

void GraphView::takeFrame(const Frame& frame) {
    if (!isOfThisScene(frame))
        return;
    if (frame.request.purpose == FrameRequest::Purpose::overview) {
        m_overview = frame;
        m_map->setOverview(frame);
        placeMap();
        update();
        return;
    }
    m_frame = frame;
    if (!m_morphed && (!m_indexed || m_indexed->scene != m_scene))
        m_indexed = frame.request.indexed;
    if (frame.request.options.hidden == wantedFrame().options.hidden)
        m_overlay.settle();
    m_overlay.setLabelled(labelledIn(frame));
    update();
    refresh(FrameRenderer::Running::finish);
    Q_EMIT frameShown();
}

/// One small picture of the whole graph per scene, when the view shows only a part of it.
void GraphView::requestOverview() {
    const bool isPart = !contains(m_view.visibleScene(), m_bounds);
    const bool stands =
        m_overview.request.scene == m_scene && m_overview.request.options.palette == m_colours;
    if (!isPart || stands || m_morphed)
        return;
    FrameRequest request = wantedFrame();
    request.purpose = FrameRequest::Purpose::overview;
    request.view.viewport = OverviewMap::pictureSize();
    request.view = request.view.fitted(m_bounds, 4, ViewTransform::kMaxScale);
    request.options.hidden.clear();
    request.options.labels = PaintOptions::Labels::omit;
    request.marked = {};
    m_overview.request = request;
    m_overview.image = {};
    m_renderer.request(std::move(request), FrameRenderer::Running::finish);
}

void GraphView::placeMap() {
    const bool isPart = !contains(m_view.visibleScene(), m_bounds);
    const bool stands = m_overview.request.scene == m_scene && !m_overview.image.isNull();
    m_map->setView(m_view);
    m_map->setVisible(isPart && stands && width() > 3 * m_map->width() && height() > 2 * m_map->height());
    m_map->move(width() - m_map->width() - 12, height() - m_map->height() - 12);
}

/// What shows beside the frame: the overview, magnified, or the bare canvas. Rectangle by rectangle, which is
/// quick only so.
void GraphView::paintBackdrop(QPainter& painter, const QRegion& area) const {
    const bool hasOverview = !m_overview.image.isNull() && m_overview.request.scene == m_scene &&
                             !isCoveredBy(m_frame, 0) &&
                             m_view.scale < kMostBackdropScale * m_overview.request.view.scale;
    for (const QRect& part : area) {
        painter.setClipRect(part);
        painter.fillRect(part, toColour(m_colours.background));
        if (hasOverview)
            blit(painter, m_overview, m_view);
    }
    painter.setClipping(false);
}

void GraphView::paintEvent(QPaintEvent*) {
    if (m_view.devicePixelRatio != devicePixelRatioF()) {
        m_view.devicePixelRatio = devicePixelRatioF();
        refresh(FrameRenderer::Running::cancel);
    }
    QPainter painter(this);
    const bool hasFrame = !m_frame.image.isNull() && !m_scene->isEmpty();
    paintBackdrop(painter, hasFrame ? QRegion(rect()) - coveredArea(m_frame, m_view) : QRegion(rect()));
    if (hasFrame)
        blit(painter, m_frame, m_view);
    if (!m_morphed) // its marks stand where the nodes will
        m_overlay.paint(painter, m_view, m_colours, marksPlace(), m_frame);
    paintAnnotationMarks(painter, *m_scene, m_picked.annotations, m_heldAnnotation, m_view, m_colours);
}

} // namespace moneyties::canvas
