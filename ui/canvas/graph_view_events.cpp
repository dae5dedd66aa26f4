// How GraphView turns the events of Qt into the plain input of its tools.
#include "ui/canvas/graph_view.h"
#include "ui/canvas/hover_card.h"
#include "ui/canvas/stand_ins.h"
#include "ui/canvas/tools/keys.h"

#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace moneyties::canvas {
namespace {

/// One notch of a wheel (120 units) zooms by a fifth; finer wheels by as much less.
double wheelFactor(const QWheelEvent& event) {
    return std::pow(1.2, event.angleDelta().y() / 120.0);
}

/// Longer than this, Space was held for something.
constexpr qint64 kLongestTapMs = 300;

Point toPoint(QPointF at) {
    return {at.x(), at.y()};
}

} // namespace

PointerInput GraphView::pointerInput(QPointF at, Qt::MouseButton button,
                                     Qt::KeyboardModifiers modifiers) const {
    return {toPoint(at), hitAt(at), button, modifiers & ~Qt::KeypadModifier, m_space};
}

Hit GraphView::hitAt(QPointF at) const {
    const SpatialIndex* index = hitIndex();
    if (!index)
        return {};
    Hit hit = hitTest({*m_scene, *index, m_view, shownLabels(), m_frame.request.view,
                       m_hover.isNode() || m_hover.what == Hit::What::handle ? m_hover.index : kNoIndex,
                       m_picked.annotations},
                      toPoint(at));
    const PickedIndices& picked = m_overlay.picked();
    if ((hit.isNode() && picked.hasNode(hit.index)) || (hit.isLink() && picked.hasLink(hit.index)))
        hit.state = Hit::State::selected;
    if (hit.isAnnotation() && std::ranges::find(m_picked.annotations, m_scene->annotations[hit.index].id) !=
                                  m_picked.annotations.end())
        hit.state = Hit::State::selected;
    return hit;
}

bool GraphView::event(QEvent* event) {
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            carryOut({ZoomBy{toPoint(gesture->position()), 1 + gesture->value()}});
            return true;
        }
    }
    if (event->type() == QEvent::Gesture) {
        const auto* gestures = static_cast<QGestureEvent*>(event);
        if (const auto* pinch = static_cast<QPinchGesture*>(gestures->gesture(Qt::PinchGesture))) {
            carryOut({ZoomBy{toPoint(mapFromGlobal(pinch->centerPoint())), pinch->scaleFactor()}});
            return true;
        }
    }
    return QWidget::event(event);
}

void GraphView::resizeEvent(QResizeEvent*) {
    ViewTransform view = m_view;
    view.viewport = {static_cast<double>(width()), static_cast<double>(height())};
    view.devicePixelRatio = devicePixelRatioF();
    if (m_camera == Camera::fitsAll)
        view = fitted(view);
    changeView(view);
    placeMap();
}

void GraphView::mousePressEvent(QMouseEvent* event) {
    m_card->hide();
    m_spaceHeld.invalidate();
    carryOut(m_tool->press(pointerInput(event->position(), event->button(), event->modifiers())));
    updateCursor();
}

void GraphView::mouseMoveEvent(QMouseEvent* event) {
    m_pointerAt = event->position();
    carryOut(m_tool->move(pointerInput(event->position(), Qt::NoButton, event->modifiers())));
    updateCursor();
}

void GraphView::mouseReleaseEvent(QMouseEvent* event) {
    carryOut(m_tool->release(pointerInput(event->position(), event->button(), event->modifiers())));
    updateCursor();
}

void GraphView::mouseDoubleClickEvent(QMouseEvent* event) {
    carryOut(m_tool->doubleClick(pointerInput(event->position(), event->button(), event->modifiers())));
}

void GraphView::wheelEvent(QWheelEvent* event) {
    if (event->angleDelta().y() != 0)
        carryOut({ZoomBy{toPoint(event->position()), wheelFactor(*event)}});
    event->accept();
}

void GraphView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_space = PointerInput::Space::held;
        m_spaceHeld.start();
        updateCursor();
        return;
    }
    if (event->key() == Qt::Key_Escape)
        if (const Intents ended = m_tool->cancel(); !ended.empty()) {
            carryOut(ended);
            return;
        }
    const std::optional<Intent> intent = keyIntent(event->key(), event->modifiers());
    const bool leavesNothing =
        intent == Intent{Run{Command::leave}} && m_picked.isEmpty() && m_highlight.isEmpty();
    if (!intent || leavesNothing) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_card->hide();
    m_overlay.setFocus(Overlay::Focus::keyboard);
    carryOut({*intent});
    update();
}

void GraphView::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_space = PointerInput::Space::up;
        updateCursor();
        if (m_spaceHeld.isValid() && !m_spaceHeld.hasExpired(kLongestTapMs))
            Q_EMIT spaceTapped();
        return;
    }
    QWidget::keyReleaseEvent(event);
}

MenuTarget menuTarget(EntityId node, RelationshipId link, Point at) {
    return {node, relationshipOf(link), frameOf(node), dealOf(node), at};
}

/// From the keyboard the menu is that of the current node, at that node.
void GraphView::contextMenuEvent(QContextMenuEvent* event) {
    QPointF at = event->pos();
    Hit hit = hitAt(at);
    if (event->reason() == QContextMenuEvent::Keyboard && currentNode() != kNoIndex) {
        const Point centre = m_view.toView(m_scene->position(currentNode()));
        at = {centre.x, centre.y};
        hit = {Hit::What::node, currentNode()};
    }
    MenuTarget target = menuTarget(hit.isNode() ? m_scene->nodeIds[hit.index] : EntityId(),
                                   hit.isLink() ? m_scene->links[hit.index].id : RelationshipId(),
                                   m_view.toScene(toPoint(at)));
    if (hit.isAnnotation())
        target.annotation = m_scene->annotations[hit.index].id;
    Q_EMIT contextMenuRequested(target, mapToGlobal(at.toPoint()));
}

void GraphView::leaveEvent(QEvent*) {
    hover({});
}

void GraphView::focusInEvent(QFocusEvent* event) {
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                       event->reason() == Qt::ShortcutFocusReason;
    m_overlay.setFocus(byKey ? Overlay::Focus::keyboard : Overlay::Focus::none);
    update();
}

void GraphView::focusOutEvent(QFocusEvent*) {
    m_space = PointerInput::Space::up;
    m_overlay.setFocus(Overlay::Focus::none);
    update();
}

} // namespace moneyties::canvas
