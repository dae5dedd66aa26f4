#include "ui/canvas/overlay.h"

#include "core/style/shape.h"
#include "ui/canvas/blit.h"
#include "ui/canvas/callouts.h"
#include "ui/canvas/hit_test.h"
#include "ui/canvas/marks.h"
#include "ui/canvas/painter_surface.h"
#include "ui/canvas/tools/walk.h"

#include <QPainterPath>

#include <algorithm>

namespace moneyties::canvas {
namespace {

constexpr double kVeilAlpha = 0.72; // how much of the rest fades behind a highlight

QRectF viewportRect(const ViewTransform& view) {
    return {0, 0, view.viewport.width, view.viewport.height};
}

void paintExcerpt(QPainter& painter, const Excerpt& excerpt, const ViewTransform& view,
                  const Palette& palette) {
    if (!excerpt.indexed)
        return;
    PainterSurface surface(painter);
    PaintOptions options;
    options.palette = palette;
    options.background = PaintOptions::Background::transparent;
    paintGraph(*excerpt.indexed->scene, excerpt.indexed->index, view, options, surface);
}

/// Copies labels from the frame to above what was painted since.
void raiseLabels(QPainter& painter, const Frame& frame, const PickedIndices& raised,
                 const ViewTransform& view) {
    for (const PlacedLabel& label : frame.labels)
        if (label.isLink ? raised.hasLink(label.index) : raised.hasNode(label.index))
            blitPart(painter, frame, label.area, view);
}

QPainterPath curvePath(const Curve& curve) {
    QPainterPath path({curve.from.x, curve.from.y});
    path.quadTo(curve.control.x, curve.control.y, curve.to.x, curve.to.y);
    return path;
}

QPointF toQt(Point point) {
    return {point.x, point.y};
}

} // namespace

void Overlay::setScene(Scene scene) {
    Overlay fresh;
    fresh.m_focus = m_focus;
    fresh.m_settling = std::move(m_settling);
    *this = std::move(fresh);
    m_scene = std::move(scene);
}

void Overlay::setPicked(PickedIndices picked, NodeIndex current) {
    m_picked = std::move(picked);
    m_current = current;
}

void Overlay::setHighlight(PickedIndices highlight) {
    m_highlighted = std::move(highlight);
    makeHighlight();
}

void Overlay::makeHighlight() {
    m_highlight = m_highlighted.isEmpty()
                      ? Excerpt{}
                      : excerptOf(*m_scene, m_highlighted.nodes, m_highlighted.links, m_labelled);
}

void Overlay::setLabelled(PickedIndices labelled) {
    m_labelled = std::move(labelled);
    makeHighlight();
    makeNeighbourhood();
}

void Overlay::setHovered(NodeIndex node, LinkIndex link) {
    m_hoveredNode = node;
    m_hoveredLink = link;
    if (node != m_neighbourhoodOf)
        setNeighbourhood(kNoIndex);
}

void Overlay::setNeighbourhood(NodeIndex node) {
    m_neighbourhoodOf = node;
    m_neighbours = {};
    if (node != kNoIndex) {
        m_neighbours.nodes.push_back(node);
        for (const LinkIndex link : m_scene->linksAt(node)) {
            m_neighbours.nodes.push_back(otherEnd(m_scene->links[link], node));
            m_neighbours.links.push_back(link);
        }
        std::ranges::sort(m_neighbours.nodes);
    }
    makeNeighbourhood();
}

void Overlay::makeNeighbourhood() {
    m_neighbourhood = m_neighbours.isEmpty()
                          ? Excerpt{}
                          : excerptOf(*m_scene, m_neighbours.nodes, m_neighbours.links, m_labelled);
}

void Overlay::grab(std::vector<NodeIndex> nodes) {
    m_grabbed = std::move(nodes);
    m_dragged = {};
    const std::vector<LinkIndex> links = linksAtAny(*m_scene, m_grabbed);
    // Labels of links would jump along their lines while those move; they come back with the next frame.
    m_grabbedExcerpt = excerptOf(*m_scene, m_grabbed, links, {{}, links});
}

void Overlay::dragBy(Point delta) {
    m_dragged = delta;
    m_grabbedExcerpt = movedBy(m_grabbedExcerpt, *m_scene, delta);
}

void Overlay::letGo() {
    m_grabbed.clear();
    m_dragged = {};
    m_settling = std::exchange(m_grabbedExcerpt, {});
}

void Overlay::paint(QPainter& painter, const ViewTransform& view, const Palette& palette, Marks marks,
                    const Frame& frame) const {
    if (!m_scene)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    paintVeiled(painter, view, palette, frame);
    if (marks == Marks::paint)
        paintMarks(painter, *m_scene, markedAtRest(), view, palette);
    paintExcerpt(painter, m_settling, view, palette);
    paintGrabbed(painter, view, palette, frame);
    paintHover(painter, view, palette);
    paintStressedLabels(painter, view, palette, frame);
    paintDraft(painter, view, palette);
    paintOutline(painter, palette);
    paintFocus(painter, view, palette);
}

/// Marks of grabbed nodes move with them: paintGrabbed() paints those.
PickedIndices Overlay::markedAtRest() const {
    if (!isGrabbing())
        return m_picked;
    PickedIndices marked = m_picked;
    const auto isGrabbed = [&](NodeIndex node) { return std::ranges::binary_search(m_grabbed, node); };
    std::erase_if(marked.nodes, isGrabbed);
    std::erase_if(marked.links, [&](LinkIndex link) {
        return isGrabbed(m_scene->links[link].from) || isGrabbed(m_scene->links[link].to);
    });
    return marked;
}

void Overlay::paintVeiled(QPainter& painter, const ViewTransform& view, const Palette& palette,
                          const Frame& frame) const {
    const bool ofHover = m_neighbourhood.indexed != nullptr;
    const Excerpt& raised = ofHover ? m_neighbourhood : m_highlight;
    if (!raised.indexed || isGrabbing())
        return;
    painter.fillRect(viewportRect(view), toColour(palette.background, kVeilAlpha));
    paintExcerpt(painter, raised, view, palette);
    raiseLabels(painter, frame, ofHover ? m_neighbours : m_highlighted, view);
}

/// The names of nodes at the other ends stay readable above the lines that move.
void Overlay::paintGrabbed(QPainter& painter, const ViewTransform& view, const Palette& palette,
                           const Frame& frame) const {
    if (!isGrabbing() || !m_grabbedExcerpt.indexed)
        return;
    paintExcerpt(painter, m_grabbedExcerpt, view, palette);
    PickedIndices marked;
    PickedIndices ends;
    for (NodeIndex i = 0; i < m_grabbedExcerpt.origins.size(); ++i)
        if (i >= m_grabbedExcerpt.chosen)
            ends.nodes.push_back(m_grabbedExcerpt.origins[i]);
        else if (m_picked.hasNode(m_grabbedExcerpt.origins[i]))
            marked.nodes.push_back(i);
    std::ranges::sort(ends.nodes);
    if (frame.request.scene == m_scene)
        raiseLabels(painter, frame, ends, view);
    paintMarks(painter, *m_grabbedExcerpt.indexed->scene, marked, view, palette);
}

void Overlay::paintHover(QPainter& painter, const ViewTransform& view, const Palette& palette) const {
    if (isDragging() || !m_outline.empty())
        return;
    painter.setBrush(Qt::NoBrush);
    if (m_hoveredLink != kNoIndex && m_hoveredLink < m_scene->links.size()) {
        painter.setPen(QPen(toColour(palette.accent, 0.35), 6, Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(curvePath(lineBetweenBodies(*m_scene, m_scene->links[m_hoveredLink], view)));
    }
    if (m_hoveredNode == kNoIndex)
        return;
    painter.setPen(QPen(toColour(palette.accent, 0.55), 1.5));
    painter.drawPolygon(nodeOutline(*m_scene, m_hoveredNode, view, 3));
    if (!m_draft)
        paintHandle(painter, view, palette);
}

/// Whatever is selected or under the pointer shows its whole label, room or not. A veil raises labels itself.
void Overlay::paintStressedLabels(QPainter& painter, const ViewTransform& view, const Palette& palette,
                                  const Frame& frame) const {
    const bool isBusy = isGrabbing() || m_draft || !m_outline.empty() || m_neighbourhood.indexed;
    if (isBusy || !frame.request.scene || !hasSameItems(*frame.request.scene, *m_scene))
        return;
    const Stressed stressed{m_picked, m_hoveredNode, m_hoveredLink};
    paintCallouts(painter, *m_scene, placedCallouts(*m_scene, stressed, frame, view), view, palette);
}

/// A knob with a plus: the place from which a link is drawn.
void Overlay::paintHandle(QPainter& painter, const ViewTransform& view, const Palette& palette) const {
    const std::optional<Point> centre = handleCentre(*m_scene, view, m_hoveredNode);
    if (!centre)
        return;
    const QPointF at = toQt(*centre);
    painter.setPen(QPen(toColour(palette.background), 1.5));
    painter.setBrush(toColour(palette.accent));
    painter.drawEllipse(at, kHandleRadius, kHandleRadius);
    painter.setPen(QPen(toColour(palette.background), 1.6, Qt::SolidLine, Qt::RoundCap));
    constexpr double kArm = 3;
    painter.drawLine(at - QPointF(kArm, 0), at + QPointF(kArm, 0));
    painter.drawLine(at - QPointF(0, kArm), at + QPointF(0, kArm));
}

void Overlay::paintDraft(QPainter& painter, const ViewTransform& view, const Palette& palette) const {
    if (!m_draft)
        return;
    const bool lands = m_draft->target != kNoIndex && m_draft->target != m_draft->from;
    const Point from = view.toView(m_scene->position(m_draft->from));
    const Point to = lands ? view.toView(m_scene->position(m_draft->target)) : m_draft->to;
    painter.setPen(QPen(toColour(palette.accent), 2, lands ? Qt::SolidLine : Qt::DashLine, Qt::RoundCap));
    const style::NodeLook& look = m_scene->nodeLooks[m_draft->from];
    const double distance = std::max(1e-9, length(to - from));
    const double body = style::reach(look.shape, {1, 0}) * look.radius * view.scale + 3;
    painter.drawLine(toQt(from + (to - from) * std::min(1.0, body / distance)), toQt(to));
    painter.setBrush(toColour(palette.accent));
    if (!lands)
        painter.drawEllipse(toQt(to), 4, 4);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(nodeOutline(*m_scene, m_draft->from, view, 3));
    if (lands)
        painter.drawPolygon(nodeOutline(*m_scene, m_draft->target, view, 4));
}

void Overlay::paintOutline(QPainter& painter, const Palette& palette) const {
    if (m_outline.empty())
        return;
    QPolygonF outline;
    for (const Point point : m_outline)
        outline << toQt(point);
    painter.setPen(QPen(toColour(palette.accent), 1.2, Qt::SolidLine));
    painter.setBrush(toColour(palette.accent, 0.10));
    painter.drawPolygon(outline);
}

/// The current node with a dotted ring; without one, the edge of the canvas.
void Overlay::paintFocus(QPainter& painter, const ViewTransform& view, const Palette& palette) const {
    if (m_focus == Focus::none || isDragging())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(toColour(palette.accent), 1.5, Qt::DotLine, Qt::RoundCap));
    if (m_current != kNoIndex)
        painter.drawPolygon(nodeOutline(*m_scene, m_current, view, 8));
    else
        painter.drawRect(viewportRect(view).adjusted(1, 1, -1, -1));
}

} // namespace moneyties::canvas
