// How GraphView carries out what its tools ask for, and passes on what changes data.
#include "ui/canvas/blit.h"
#include "ui/canvas/graph_view.h"
#include "ui/canvas/hover_card.h"
#include "ui/canvas/marks.h"
#include "ui/canvas/stand_ins.h"
#include "ui/canvas/tools/pointer_tool.h"
#include "ui/canvas/tools/walk.h"

#include <QPolygonF>

#include <algorithm>

namespace moneyties::canvas {
namespace {

PickedItems itemsOf(const SceneData& scene, const Hit& hit) {
    if (hit.isNode())
        return {{scene.nodeIds[hit.index]}, {}};
    if (hit.isLink())
        return {{}, {relationshipOf(scene.links[hit.index].id)}};
    if (hit.isAnnotation())
        return {{}, {}, {scene.annotations[hit.index].id}};
    return {};
}

/// The nodes whose middle lies in an outline (view pixels); when there are none, the links whose middle does.
PickedItems itemsIn(const SceneData& scene, const ViewTransform& view, const std::vector<Point>& outline) {
    QPolygonF polygon;
    for (const Point point : outline)
        polygon << QPointF(point.x, point.y);
    const QRectF box = polygon.boundingRect();
    const auto isInside = [&](Point scenePoint) {
        const Point at = view.toView(scenePoint);
        const QPointF point(at.x, at.y);
        return box.contains(point) && polygon.containsPoint(point, Qt::OddEvenFill);
    };
    PickedItems items;
    for (NodeIndex node = 0; node < scene.nodeCount(); ++node)
        if (isInside(scene.position(node)))
            items.entities.push_back(scene.nodeIds[node]);
    if (!items.entities.empty())
        return items;
    for (const SceneLink& link : scene.links)
        if (isInside(linkCurve(scene, link).at(0.5)))
            items.relationships.push_back(link.id);
    return items;
}

Point clampedToScene(Point point) {
    return {std::clamp(point.x, -kMostCoordinate, kMostCoordinate),
            std::clamp(point.y, -kMostCoordinate, kMostCoordinate)};
}

} // namespace

/// One function for each intent.
class GraphView::Actor {
public:
    explicit Actor(GraphView& view) : m_graph(view) {}

    void operator()(const PanBy& pan) {
        m_graph.m_camera = Camera::byHand;
        m_graph.m_glide.stop();
        m_graph.changeView(m_graph.m_view.pannedBy(pan.delta));
    }
    void operator()(const ZoomBy& zoom) {
        m_graph.m_camera = Camera::byHand;
        m_graph.m_glide.stop();
        m_graph.changeView(m_graph.m_view.zoomedAt(zoom.anchor, zoom.factor));
    }
    void operator()(const HoverOver& over) { m_graph.hover(over.hit); }
    void operator()(const SelectHit& select) {
        m_graph.pick(pickedAfter(m_graph.m_picked, itemsOf(scene(), select.hit), select.mode));
    }
    void operator()(const ShowOutline& show) {
        m_graph.m_overlay.setOutline(show.outline);
        m_graph.update();
    }
    void operator()(const SelectInOutline& select) {
        m_graph.pick(
            pickedAfter(m_graph.m_picked, itemsIn(scene(), m_graph.m_view, select.outline), select.mode));
    }
    void operator()(const GrabNodes& grab);
    void operator()(const DragNodes& drag) {
        const Point delta = drag.delta * (1 / m_graph.m_view.scale);
        m_graph.m_overlay.dragBy(delta);
        m_graph.refresh(FrameRenderer::Running::finish);
        m_graph.update();
        Q_EMIT m_graph.nodesDragged(grabbedMovedBy(delta));
    }
    void operator()(const DropNodes& drop);
    void operator()(const DraftLink& draft) {
        const NodeIndex target = draft.target.isNode() ? draft.target.index : kNoIndex;
        m_graph.m_overlay.setDraft(Overlay::Draft{draft.from, draft.to, target});
        m_graph.update();
    }
    void operator()(const LinkNodes& link) {
        if (!scene().nodeIds[link.from] || !scene().nodeIds[link.to])
            return; // a frame or a deal has no ties of its own
        m_graph.m_nextLinkFrom = link.then == LinkNodes::Then::chain  ? scene().nodeIds[link.to]
                                 : link.then == LinkNodes::Then::star ? scene().nodeIds[link.from]
                                                                      : EntityId();
        Q_EMIT m_graph.linkRequested(scene().nodeIds[link.from], scene().nodeIds[link.to],
                                     global(m_graph.m_view.toView(scene().position(link.to))));
    }
    void operator()(const LinkToNew& link) {
        if (!scene().nodeIds[link.from])
            return;
        Q_EMIT m_graph.linkToNewRequested(scene().nodeIds[link.from], m_graph.m_view.toScene(link.at),
                                          global(link.at));
    }
    void operator()(const CancelGesture&) {
        m_graph.m_overlay.setOutline({});
        m_graph.m_overlay.setDraft(std::nullopt);
        m_graph.m_heldAnnotation.reset();
        letGo();
    }
    void operator()(const ActivateHit& activate);
    void operator()(const AddNodeAt& add) {
        Q_EMIT m_graph.addEntityRequested(m_graph.m_view.toScene(add.at), global(add.at));
    }
    void operator()(const Walk& walk);
    void operator()(const ShowHops& show) { m_graph.showHops(show.hops); }
    void operator()(const Run& run);
    void operator()(const PlaceAnnotation& place);
    void operator()(const DragAnnotation& drag);
    void operator()(const DropAnnotation& drop);

private:
    const SceneData& scene() const { return *m_graph.m_scene; }
    QPoint global(Point at) const { return m_graph.mapToGlobal(QPointF(at.x, at.y)).toPoint(); }
    Moves grabbedMovedBy(Point delta) const;
    void letGo();
    void openCurrent();

    GraphView& m_graph;
};

Moves GraphView::Actor::grabbedMovedBy(Point delta) const {
    Moves moves;
    for (const NodeIndex node : m_graph.m_overlay.grabbed())
        moves.emplace_back(scene().nodeIds[node], clampedToScene(scene().position(node) + delta));
    return moves;
}

void GraphView::Actor::operator()(const GrabNodes& grab) {
    m_graph.hover({});
    const PickedIndices& picked = m_graph.m_overlay.picked();
    m_graph.m_overlay.grab(picked.hasNode(grab.node) ? picked.nodes : std::vector{grab.node});
    m_graph.refresh(FrameRenderer::Running::cancel);
    m_graph.update();
}

void GraphView::Actor::letGo() {
    if (!m_graph.m_overlay.isGrabbing())
        return;
    m_graph.m_overlay.letGo();
    m_graph.refresh(FrameRenderer::Running::cancel);
    m_graph.update();
    Q_EMIT m_graph.nodesDragged({});
}

/// The nodes stand where they were dropped at once; whoever stores the move sends the next scene.
void GraphView::Actor::operator()(const DropNodes& drop) {
    const Point delta = drop.delta * (1 / m_graph.m_view.scale);
    m_graph.m_overlay.dragBy(delta);
    const Moves moves = grabbedMovedBy(delta);
    std::vector<Point> positions = scene().positions.values();
    for (std::size_t i = 0; i < moves.size(); ++i)
        positions[m_graph.m_overlay.grabbed()[i]] = moves[i].second;
    m_graph.m_overlay.letGo();
    m_graph.showScene(withPositions(m_graph.m_scene, std::move(positions)));
    Q_EMIT m_graph.moveCommitted(moves);
}

void GraphView::Actor::operator()(const ActivateHit& activate) {
    if (activate.hit.isAnnotation()) {
        Q_EMIT m_graph.annotationEditRequested(scene().annotations[activate.hit.index].id);
        return;
    }
    if (activate.hit.isLink()) {
        Q_EMIT m_graph.openRelationshipRequested(relationshipOf(scene().links[activate.hit.index].id));
        return;
    }
    const EntityId node = scene().nodeIds[activate.hit.index];
    if (const AnnotationId frame = frameOf(node))
        Q_EMIT m_graph.unfoldRequested(frame);
    else if (node)
        Q_EMIT m_graph.expandRequested(node);
}

void GraphView::Actor::operator()(const PlaceAnnotation& place) {
    const auto entityOf = [this](NodeIndex node) {
        const EntityId entity = node == kNoIndex ? EntityId() : scene().nodeIds[node];
        return entity ? entity : EntityId();
    };
    Q_EMIT m_graph.annotationDrawn({place.kind, m_graph.m_view.toScene(place.from),
                                    m_graph.m_view.toScene(place.to), entityOf(place.fromNode),
                                    entityOf(place.toNode)});
}

/// The members of a frame that is moved as a whole come along under the hand.
void GraphView::Actor::operator()(const DragAnnotation& drag) {
    const Point delta = drag.delta * (1 / m_graph.m_view.scale);
    const SceneAnnotation& annotation = scene().annotations[drag.grabbed.index];
    if (!m_graph.m_heldAnnotation) {
        m_graph.hover({});
        if (annotation.kind == AnnotationKind::frame && drag.grabbed.part == Hit::Part::whole)
            m_graph.m_overlay.grab(nodesInside(scene(), annotation));
    }
    m_graph.m_heldAnnotation = {drag.grabbed, delta};
    if (m_graph.m_overlay.isGrabbing()) {
        m_graph.m_overlay.dragBy(delta);
        m_graph.refresh(FrameRenderer::Running::finish);
    }
    m_graph.update();
}

void GraphView::Actor::operator()(const DropAnnotation& drop) {
    (*this)(DragAnnotation{drop.grabbed, drop.delta});
    const SceneAnnotation annotation = scene().annotations[drop.grabbed.index];
    MovedAnnotation moved{
        annotation.id, areaAfter(annotation, *m_graph.m_heldAnnotation), {}, drop.grabbed.part, {}};
    for (const NodeIndex node : m_graph.m_overlay.grabbed())
        moved.members.emplace_back(scene().nodeIds[node],
                                   clampedToScene(scene().position(node) + m_graph.m_heldAnnotation->delta));
    m_graph.m_heldAnnotation.reset();
    letGo();
    if (annotation.kind == AnnotationKind::arrow && drop.grabbed.part != Hit::Part::whole) {
        const Point end = drop.grabbed.part == Hit::Part::begin ? Point{moved.area.left, moved.area.top}
                                                                : Point{moved.area.right, moved.area.bottom};
        for (NodeIndex node = 0; node < scene().nodeCount(); ++node)
            if (length(scene().position(node) - end) <= scene().nodeLooks[node].radius &&
                scene().nodeIds[node])
                moved.onto = scene().nodeIds[node];
    }
    Q_EMIT m_graph.annotationMoved(moved);
}

void GraphView::Actor::operator()(const Walk& walk) {
    const NodeIndex from = m_graph.currentNode();
    const NodeIndex to = from == kNoIndex ? nearestNode(scene(), m_graph.m_view.centre)
                                          : neighbourTowards(scene(), from, walk.direction);
    if (to == kNoIndex)
        return;
    const PickedItems reached{{scene().nodeIds[to]}, {}};
    m_graph.pick(reached);
    m_graph.reveal(reached);
}

void GraphView::Actor::openCurrent() {
    if (m_graph.currentNode() != kNoIndex)
        Q_EMIT m_graph.openRequested(m_graph.m_picked.entities.back());
    else if (!m_graph.m_picked.relationships.empty())
        Q_EMIT m_graph.openRelationshipRequested(m_graph.m_picked.relationships.back());
}

void GraphView::Actor::operator()(const Run& run) {
    switch (run.command) {
    case Command::openCurrent:
        return openCurrent();
    case Command::leave:
        return m_graph.leave();
    case Command::selectNone:
        return m_graph.selectNone();
    case Command::selectAll:
        return m_graph.selectAll();
    case Command::invertSelection:
        return m_graph.invertSelection();
    case Command::selectNeighbours:
        return m_graph.selectNeighbours();
    case Command::growSelection:
        return m_graph.growSelection();
    case Command::zoomIn:
        return m_graph.zoomIn();
    case Command::zoomOut:
        return m_graph.zoomOut();
    case Command::fitAll:
        return m_graph.fitAll();
    case Command::fitSelection:
        return m_graph.fitSelection();
    case Command::togglePin:
        return m_graph.togglePin();
    case Command::remove:
        Q_EMIT m_graph.deleteRequested();
    }
}

void GraphView::carryOut(const Intents& intents) {
    for (const Intent& intent : intents)
        std::visit(Actor(*this), intent);
    if (m_tool->isDone()) {
        m_tool = std::make_unique<PointerTool>();
        updateCursor();
    }
}

void GraphView::endGesture() {
    carryOut(m_tool->cancel());
}

void GraphView::updateCursor() {
    PointerInput input;
    input.hit = m_hover;
    input.space = m_space;
    setCursor(m_tool->cursor(input));
}

void GraphView::hover(const Hit& hit) {
    if (hit.what == m_hover.what && hit.index == m_hover.index)
        return;
    m_hover = hit;
    m_card->hide();
    const bool isNode = hit.isNode() || hit.what == Hit::What::handle;
    m_overlay.setHovered(isNode ? hit.index : kNoIndex, hit.isLink() ? hit.index : kNoIndex);
    if (hit.isEmpty())
        m_hoverDelay.stop();
    else
        m_hoverDelay.start();
    update();
    Q_EMIT hovered(isNode ? m_scene->nodeIds[hit.index] : EntityId{},
                   hit.isLink() ? relationshipOf(m_scene->links[hit.index].id) : RelationshipId{});
}

/// The pointer rests on something: its neighbours stand out, and a card tells about it.
void GraphView::rest() {
    if (m_hover.isNode() && !m_overlay.isGrabbing()) {
        m_overlay.setNeighbourhood(m_hover.index);
        update();
    }
    showHoverCard();
}

/// The hovered node with its handle and name, or the place on a link; widget pixels.
QRect GraphView::hoveredArea() const {
    if (!m_hover.isNode())
        return {m_pointerAt.toPoint(), QSize(1, 1)};
    QRectF area = nodeOutline(*m_scene, m_hover.index, m_view, 4).boundingRect();
    if (const auto handle = handleCentre(*m_scene, m_view, m_hover.index))
        area.setRight(handle->x + kHandleRadius);
    for (const PlacedLabel& label : shownLabels())
        if (!label.isLink && label.index == m_hover.index)
            area = area.united(placeInView(m_frame, label.area, m_view));
    return area.toAlignedRect();
}

void GraphView::showHoverCard() {
    HoverFacts facts;
    if (m_hover.isNode())
        facts = factsOf(m_scene->nodeIds[m_hover.index]);
    if (m_hover.isLink())
        facts = factsOf(relationshipOf(m_scene->links[m_hover.index].id));
    m_card->showFacts(facts, hoveredArea());
}

} // namespace moneyties::canvas
