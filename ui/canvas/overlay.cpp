#include "ui/canvas/overlay.h"

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

void Overlay::setHighlight(const PickedIndices& highlight) {
    m_highlight = highlight.isEmpty() ? Excerpt{} : excerptOf(*m_scene, highlight.nodes, highlight.links);
}

void Overlay::setHovered(NodeIndex node, LinkIndex link) {
    m_hoveredNode = node;
    m_hoveredLink = link;
    if (node != m_neighbourhoodOf)
        setNeighbourhood(kNoIndex);
}

void Overlay::setNeighbourhood(NodeIndex node) {
    m_neighbourhoodOf = node;
    if (node == kNoIndex) {
        m_neighbourhood = {};
        return;
    }
    std::vector<NodeIndex> nodes{node};
    for (const LinkIndex link : m_scene->linksAt(node))
        nodes.push_back(otherEnd(m_scene->links[link], node));
    m_neighbourhood = excerptOf(*m_scene, nodes, m_scene->linksAt(node));
}

void Overlay::grab(std::vector<NodeIndex> nodes) {
    m_grabbed = std::move(nodes);
    m_dragged = {};
    m_grabbedExcerpt = excerptOf(*m_scene, m_grabbed, linksAtAny(*m_scene, m_grabbed));
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

void Overlay::paint(QPainter& painter, const ViewTransform& view, const Palette& palette, Marks marks) const {
    if (!m_scene || m_scene->nodeCount() == 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    paintVeiled(painter, view, palette);
    if (marks == Marks::paint)
        paintMarks(painter, *m_scene, markedAtRest(), view, palette);
    paintExcerpt(painter, m_settling, view, palette);
    paintGrabbed(painter, view, palette);
    paintHover(painter, view, palette);
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

void Overlay::paintVeiled(QPainter& painter, const ViewTransform& view, const Palette& palette) const {
    const Excerpt& raised = m_neighbourhood.indexed ? m_neighbourhood : m_highlight;
    if (!raised.indexed || isDragging())
        return;
    painter.fillRect(viewportRect(view), toColour(palette.background, kVeilAlpha));
    paintExcerpt(painter, raised, view, palette);
}

void Overlay::paintGrabbed(QPainter& painter, const ViewTransform& view, const Palette& palette) const {
    if (!isGrabbing() || !m_grabbedExcerpt.indexed)
        return;
    paintExcerpt(painter, m_grabbedExcerpt, view, palette);
    PickedIndices marked;
    for (NodeIndex i = 0; i < m_grabbedExcerpt.chosen; ++i)
        if (m_picked.hasNode(m_grabbedExcerpt.origins[i]))
            marked.nodes.push_back(i);
    paintMarks(painter, *m_grabbedExcerpt.indexed->scene, marked, view, palette);
}

void Overlay::paintHover(QPainter& painter, const ViewTransform& view, const Palette& palette) const {
    if (isDragging() || !m_outline.empty())
        return;
    painter.setBrush(Qt::NoBrush);
    if (m_hoveredLink != kNoIndex && m_hoveredLink < m_scene->links.size()) {
        painter.setPen(QPen(toColour(palette.accent, 0.35), 6, Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(curvePath(toView(linkCurve(*m_scene, m_scene->links[m_hoveredLink]), view)));
    }
    if (m_hoveredNode == kNoIndex)
        return;
    painter.setPen(QPen(toColour(palette.accent, 0.55), 1.5));
    painter.drawPolygon(nodeOutline(*m_scene, m_hoveredNode, view, 3));
    if (!m_draft)
        paintHandle(painter, view, palette);
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
    painter.drawLine(toQt(from), toQt(to));
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
