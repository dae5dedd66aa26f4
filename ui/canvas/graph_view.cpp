#include "ui/canvas/graph_view.h"

#include "ui/canvas/accessible_graph_view.h"
#include "ui/canvas/detail_policy.h"
#include "ui/canvas/graph_painter.h"
#include "ui/canvas/hover_card.h"
#include "ui/canvas/overview.h"
#include "ui/canvas/scene_morph.h"
#include "ui/canvas/tools/annotate_tool.h"
#include "ui/canvas/tools/link_tool.h"
#include "ui/canvas/tools/pointer_tool.h"
#include "ui/canvas/tools/walk.h"
#include "ui/canvas/view_animation.h"

#include <QStyle>

#include <algorithm>

namespace moneyties::canvas {
namespace {

constexpr double kFitMargin = 48; // logical pixels
constexpr double kZoomStep = 1.25;
constexpr int kGlideMilliseconds = 220;
constexpr std::size_t kMostGlidingNodes = 2000;
constexpr int kSettleMilliseconds =
    24; // a hand that rests so long has stopped: it tells more 60 times a second
constexpr int kHoverMilliseconds = 450;

Rect boundsOf(const SceneData& scene, const PickedIndices& picked) {
    Rect bounds;
    const auto add = [&](NodeIndex node) {
        const double side = 2 * scene.nodeLooks[node].radius;
        bounds = bounds.united(Rect::around(scene.position(node), {side, side}));
    };
    std::ranges::for_each(picked.nodes, add);
    for (const LinkIndex link : picked.links) {
        add(scene.links[link].from);
        add(scene.links[link].to);
    }
    return bounds;
}

/// The entities one link away from picked ones, and not picked themselves.
PickedItems neighboursOf(const SceneData& scene, const PickedIndices& picked) {
    std::vector<NodeIndex> nodes;
    for (const NodeIndex node : picked.nodes)
        for (const LinkIndex link : scene.linksAt(node))
            nodes.push_back(otherEnd(scene.links[link], node));
    std::ranges::sort(nodes);
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    PickedItems neighbours;
    for (const NodeIndex node : nodes)
        if (!picked.hasNode(node))
            neighbours.entities.push_back(scene.nodeIds[node]);
    return neighbours;
}

/// Nodes up to so many links away, and the links between them.
PickedItems withinHops(const SceneData& scene, const std::vector<NodeIndex>& from, int hops) {
    std::vector<bool> isReached(scene.nodeCount());
    std::vector<NodeIndex> reached = from;
    for (const NodeIndex node : from)
        isReached[node] = true;
    std::size_t begin = 0;
    for (int hop = 0; hop < hops; ++hop)
        for (const std::size_t end = reached.size(); begin < end; ++begin)
            for (const LinkIndex link : scene.linksAt(reached[begin]))
                if (const NodeIndex other = otherEnd(scene.links[link], reached[begin]); !isReached[other]) {
                    isReached[other] = true;
                    reached.push_back(other);
                }
    PickedItems items;
    for (const NodeIndex node : reached)
        items.entities.push_back(scene.nodeIds[node]);
    for (const SceneLink& link : scene.links)
        if (isReached[link.from] && isReached[link.to])
            items.relationships.push_back(link.id);
    return items;
}

} // namespace

GraphView::GraphView(QWidget* parent)
    : QWidget(parent), m_scene(std::make_shared<const SceneData>()), m_tool(std::make_unique<PointerTool>()),
      m_card(new HoverCard(this)), m_map(new OverviewMap(this)) {
    installAccessibleGraphView();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    grabGesture(Qt::PinchGesture);
    setAccessibleName(tr("Board"));
    setMinimumSize(160, 120);

    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMilliseconds);
    m_hoverDelay.setSingleShot(true);
    m_hoverDelay.setInterval(kHoverMilliseconds);
    for (QVariantAnimation* motion : {&m_glide, &m_morph}) {
        motion->setDuration(kGlideMilliseconds);
        motion->setEasingCurve(QEasingCurve::OutCubic);
        motion->setStartValue(0.0);
        motion->setEndValue(1.0);
    }
    connect(&m_settle, &QTimer::timeout, this, [this] { refresh(FrameRenderer::Running::cancel); });
    connect(&m_hoverDelay, &QTimer::timeout, this, &GraphView::rest);
    connect(&m_renderer, &FrameRenderer::frameReady, this, &GraphView::takeFrame);
    connect(&m_glide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& done) { changeView(between(m_glideFrom, m_glideTo, done.toDouble())); });
    connect(&m_morph, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& done) { morphTo(done.toDouble()); });
    connect(m_map, &OverviewMap::centreRequested, this,
            [this](Point centre) { setCamera(centre, m_view.scale); });
}

GraphView::~GraphView() = default;

void GraphView::setScene(Scene scene) {
    const Scene before = paintedScene();
    endGesture();
    showScene(std::move(scene));
    beginMorph(*before);
}

void GraphView::showScene(Scene scene) {
    m_morph.stop();
    m_morphed = {};
    m_heldAnnotation.reset();
    hover({});
    m_scene = scene ? std::move(scene) : std::make_shared<const SceneData>();
    m_lookup = SceneLookup(m_scene);
    indexScene();
    m_overlay.setScene(m_scene);
    m_overlay.setHighlight(m_lookup.indices(m_highlight));
    showPicked();
    if (m_camera == Camera::fitsAll)
        changeView(fitted(m_view));
    refresh(FrameRenderer::Running::cancel);
    update();
}

void GraphView::showPositions(std::vector<Point> positions) {
    m_morph.stop();
    m_morphed = {};
    m_scene = withPositions(m_scene, std::move(positions));
    indexScene();
    if (!m_overlay.isGrabbing()) {
        m_overlay.setScene(m_scene);
        m_overlay.setHighlight(m_lookup.indices(m_highlight));
        showPicked();
    }
    if (m_camera == Camera::fitsAll)
        changeView(fitted(m_view));
    refresh(FrameRenderer::Running::finish);
    update();
}

void GraphView::beginMorph(const SceneData& before) {
    if (!isMotionWanted() || m_frame.image.isNull() || m_scene->nodeCount() >= kMostGlidingNodes)
        return;
    m_morphFrom = placesBefore(before, *m_scene, 2 / m_view.scale);
    if (m_morphFrom.empty())
        return;
    morphTo(0);
    m_morph.start();
}

void GraphView::morphTo(double done) {
    m_morphed = done < 1 ? onTheWay(m_scene, m_morphFrom, done) : Scene();
    refresh(FrameRenderer::Running::finish);
    update();
}

void GraphView::setColours(const Palette& palette) {
    m_colours = palette;
    m_card->setColours(palette);
    m_map->setColours(palette);
    refresh(FrameRenderer::Running::cancel);
    update();
}

void GraphView::setFactsProviders(FactsOfNode ofNode, FactsOfLink ofLink) {
    m_factsOfNode = std::move(ofNode);
    m_factsOfLink = std::move(ofLink);
}

HoverFacts GraphView::factsOf(EntityId entity) const {
    return m_factsOfNode ? m_factsOfNode(entity) : HoverFacts{};
}

HoverFacts GraphView::factsOf(RelationshipId relationship) const {
    return m_factsOfLink ? m_factsOfLink(relationship) : HoverFacts{};
}

// Selection

void GraphView::setSelection(PickedItems items) {
    if (items == m_picked)
        return;
    m_picked = std::move(items);
    showPicked();
    refresh(FrameRenderer::Running::finish);
    update();
}

void GraphView::setHighlight(PickedItems items) {
    m_highlight = std::move(items);
    m_overlay.setHighlight(m_lookup.indices(m_highlight));
    update();
}

void GraphView::showPicked() {
    m_overlay.setPicked(m_lookup.indices(m_picked), currentNode());
}

void GraphView::pick(PickedItems items) {
    if (items == m_picked)
        return;
    setSelection(std::move(items));
    Q_EMIT selectionRequested(m_picked);
    announceSelection(*this);
}

NodeIndex GraphView::currentNode() const {
    return m_picked.entities.empty() ? kNoIndex : m_lookup.node(m_picked.entities.back());
}

void GraphView::selectAll() {
    pick({m_scene->nodeIds.values(), {}});
}

void GraphView::selectNone() {
    pick({});
}

void GraphView::invertSelection() {
    pick(pickedAfter({m_picked.entities, {}}, {m_scene->nodeIds.values(), {}}, SelectMode::toggle));
}

void GraphView::selectNeighbours() {
    if (PickedItems neighbours = neighboursOf(*m_scene, m_overlay.picked()); !neighbours.isEmpty())
        pick(std::move(neighbours));
}

void GraphView::growSelection() {
    pick(pickedAfter(m_picked, neighboursOf(*m_scene, m_overlay.picked()), SelectMode::add));
}

void GraphView::showHops(int hops) {
    if (!m_overlay.picked().nodes.empty())
        setHighlight(withinHops(*m_scene, m_overlay.picked().nodes, hops));
}

/// What was highlighted, then what was selected.
void GraphView::leave() {
    if (!m_highlight.isEmpty())
        setHighlight({});
    else
        selectNone();
}

void GraphView::togglePin() {
    if (!m_picked.entities.empty())
        Q_EMIT pinToggleRequested(m_picked.entities);
}

void GraphView::continueLink() {
    const NodeIndex from = m_nextLinkFrom ? m_lookup.node(m_nextLinkFrom) : kNoIndex;
    m_nextLinkFrom = {};
    if (from == kNoIndex)
        return;
    endGesture();
    m_tool = std::make_unique<LinkTool>(from);
    setFocus();
    updateCursor();
}

void GraphView::startAnnotation(AnnotationKind kind) {
    endGesture();
    m_tool = std::make_unique<AnnotateTool>(kind);
    setFocus();
    updateCursor();
}

void GraphView::startLink() {
    endGesture();
    const bool one = m_overlay.picked().nodes.size() == 1;
    m_tool = std::make_unique<LinkTool>(one ? m_overlay.picked().nodes.front() : kNoIndex);
    setFocus();
    updateCursor();
}

// The camera

void GraphView::changeView(const ViewTransform& view) {
    if (view == m_view)
        return;
    const double before = m_view.scale;
    m_view = view;
    m_settle.start();
    refresh(FrameRenderer::Running::finish);
    m_card->hide();
    placeMap();
    update();
    if (before != m_view.scale)
        Q_EMIT zoomChanged(m_view.scale);
    Q_EMIT viewChanged();
}

void GraphView::glideTo(const ViewTransform& view) {
    m_glide.stop();
    if (!glides(view)) {
        changeView(view);
        return;
    }
    m_glideFrom = m_view;
    m_glideTo = view;
    m_glide.start();
}

/// Not by those who asked their desktop for none.
bool GraphView::isMotionWanted() const {
    return isVisible() && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
}

/// Motion helps the eye only where it can follow.
bool GraphView::glides(const ViewTransform& to) const {
    if (!isMotionWanted())
        return false;
    if (m_scene->nodeCount() < kMostGlidingNodes)
        return true;
    const SpatialIndex* index = hitIndex();
    return index && index->nodesIn(m_view.visibleScene()).size() < kMostGlidingNodes &&
           index->nodesIn(to.visibleScene()).size() < kMostGlidingNodes;
}

void GraphView::setCamera(Point centre, double scale) {
    m_camera = Camera::byHand;
    m_glide.stop();
    ViewTransform view = m_view;
    view.centre = centre;
    view.scale = std::clamp(scale, ViewTransform::kMinScale, ViewTransform::kMaxScale);
    changeView(view);
}

/// Names keep a readable size, so the smaller the scale, the more of the scene they take: each round fits
/// what the one before found too wide.
ViewTransform GraphView::fitted(const ViewTransform& view) const {
    constexpr int kRounds = 3;
    ViewTransform fit = view.fitted(m_bounds, kFitMargin);
    for (int round = 0; round < kRounds && !m_bounds.isEmpty() && m_scene->nodeCount() <= kMeasuredAtOnce;
         ++round) {
        const double textScale = detailFor(fit.scale, m_scene->nodeCount(), m_scene->links.size()).textScale;
        fit = view.fitted(sceneBounds(*m_scene, textScale / fit.scale), kFitMargin);
    }
    return fit;
}

void GraphView::keepFitted() {
    m_camera = Camera::fitsAll;
    m_glide.stop();
    changeView(fitted(m_view));
}

void GraphView::fitAll() {
    m_camera = Camera::fitsAll;
    glideTo(fitted(m_view));
}

void GraphView::fitSelection() {
    const Rect bounds = boundsOf(*m_scene, m_overlay.picked());
    if (bounds.isEmpty())
        return;
    m_camera = Camera::byHand;
    glideTo(m_view.fitted(bounds.grownBy(40), kFitMargin));
}

void GraphView::reveal(const PickedItems& items) {
    const Rect bounds = boundsOf(*m_scene, m_lookup.indices(items));
    const Rect visible = m_view.visibleScene().grownBy(-kFitMargin / m_view.scale);
    if (bounds.isEmpty() || visible.united(bounds) == visible)
        return;
    m_camera = Camera::byHand;
    ViewTransform view = m_view;
    if (bounds.width() > visible.width() || bounds.height() > visible.height())
        view = m_view.fitted(bounds, kFitMargin);
    view.centre = bounds.centre();
    glideTo(view);
}

void GraphView::reveal(AnnotationId id) {
    const auto& all = m_scene->annotations.values();
    const auto found = std::ranges::find(all, id, &SceneAnnotation::id);
    if (found == all.end())
        return;
    m_camera = Camera::byHand;
    ViewTransform view = m_view;
    view.centre = boundsOf(*found).centre();
    glideTo(view);
}

void GraphView::setZoom(double scale) {
    m_camera = Camera::byHand;
    const Point middle{m_view.viewport.width / 2, m_view.viewport.height / 2};
    glideTo(m_view.zoomedAt(middle, scale / m_view.scale));
}

void GraphView::zoomIn() {
    setZoom(m_view.scale * kZoomStep);
}

void GraphView::zoomOut() {
    setZoom(m_view.scale / kZoomStep);
}

} // namespace moneyties::canvas
