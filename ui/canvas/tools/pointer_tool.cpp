#include "ui/canvas/tools/pointer_tool.h"

#include <utility>

namespace moneyties::canvas {
namespace {

/// A hand that trembles less than this still clicks (logical pixels).
constexpr double kDragDistance = 4;
/// Lasso points closer than this to the last one are skipped.
constexpr double kLassoStep = 2;

bool panButton(const PointerInput& input) {
    return input.button == Qt::MiddleButton ||
           (input.button == Qt::LeftButton && input.space == PointerInput::Space::held);
}

std::vector<Point> boxOutline(Point a, Point b) {
    return {a, {b.x, a.y}, b, {a.x, b.y}};
}

bool selectsOnPress(const PointerInput& input) {
    const bool plain = !(input.modifiers & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier));
    const bool isThing = input.hit.isNode() || input.hit.isAnnotation();
    return plain && isThing && !input.hit.isSelected();
}

} // namespace

SelectMode selectMode(Qt::KeyboardModifiers modifiers) {
    if (modifiers & Qt::ControlModifier)
        return SelectMode::toggle;
    return modifiers & Qt::ShiftModifier ? SelectMode::add : SelectMode::replace;
}

Intents PointerTool::press(const PointerInput& input) {
    if (m_state != State::idle)
        return {};
    if (input.button == Qt::RightButton)
        return input.hit.isSelected() ? Intents{} : Intents{SelectHit{input.hit, SelectMode::replace}};
    if (input.button != Qt::LeftButton && input.button != Qt::MiddleButton)
        return {};
    m_press = input;
    m_last = input.at;
    m_state = panButton(input) ? State::panning : State::pressed;
    if (m_state != State::panning && stateOfDrag() == State::moving)
        return selectsOnPress(input) ? Intents{SelectHit{input.hit, SelectMode::replace}} : Intents{};
    if (m_state == State::panning || stateOfDrag() != State::dragging)
        return {};
    // The node is grabbed already now: the frame without it takes longer to paint than a hand to move.
    if (selectsOnPress(input))
        return {SelectHit{input.hit, SelectMode::replace}, GrabNodes{input.hit.index}};
    return {GrabNodes{input.hit.index}};
}

PointerTool::State PointerTool::stateOfDrag() const {
    if (m_press.hit.what == Hit::What::handle)
        return State::linking;
    if (m_press.hit.isAnnotation() && m_press.hit.part != Hit::Part::whole)
        return State::moving;
    if (m_press.modifiers & (Qt::ShiftModifier | Qt::AltModifier))
        return State::outlining;
    if (m_press.hit.isAnnotation())
        return State::moving;
    return m_press.hit.isNode() ? State::dragging : State::panning;
}

Intents PointerTool::move(const PointerInput& input) {
    switch (m_state) {
    case State::idle:
        return {HoverOver{input.hit}};
    case State::pressed:
        return length(input.at - m_press.at) < kDragDistance ? Intents{} : begin(input);
    default:
        return proceed(input);
    }
}

Intents PointerTool::begin(const PointerInput& input) {
    m_state = stateOfDrag();
    if (m_state == State::outlining)
        m_outline = {m_press.at};
    return proceed(input);
}

Intents PointerTool::proceed(const PointerInput& input) {
    switch (m_state) {
    case State::panning:
        return {PanBy{input.at - std::exchange(m_last, input.at)}};
    case State::dragging:
        return {DragNodes{input.at - m_press.at}};
    case State::linking:
        return {DraftLink{m_press.hit.index, input.at, input.hit}};
    case State::moving:
        return {DragAnnotation{m_press.hit, input.at - m_press.at}};
    default:
        extendOutline(input.at);
        return {ShowOutline{m_outline}};
    }
}

bool PointerTool::isLasso() const {
    return m_press.modifiers & Qt::AltModifier;
}

void PointerTool::extendOutline(Point at) {
    if (!isLasso())
        m_outline = boxOutline(m_press.at, at);
    else if (length(at - m_outline.back()) >= kLassoStep)
        m_outline.push_back(at);
}

Intents PointerTool::release(const PointerInput& input) {
    if (m_state == State::idle || input.button != m_press.button)
        return {};
    switch (std::exchange(m_state, State::idle)) {
    case State::pressed:
        return clicked();
    case State::dragging:
        return {DropNodes{input.at - m_press.at}};
    case State::linking:
        return dropLink(input);
    case State::moving:
        return {DropAnnotation{m_press.hit, input.at - m_press.at}};
    case State::outlining:
        extendOutline(input.at);
        return {CancelGesture{},
                SelectInOutline{std::exchange(m_outline, {}), selectMode(m_press.modifiers)}};
    default:
        return {};
    }
}

Intents PointerTool::clicked() {
    const Intents letGo{CancelGesture{}};
    Hit hit = m_press.hit;
    if (hit.what == Hit::What::handle)
        hit.what = Hit::What::node;
    const SelectMode mode = selectMode(m_press.modifiers);
    if (hit.isEmpty() && mode != SelectMode::replace)
        return letGo;
    if (selectsOnPress(m_press))
        return letGo; // the press has done it
    return {CancelGesture{}, SelectHit{hit, mode}};
}

Intents PointerTool::dropLink(const PointerInput& input) {
    const NodeIndex from = m_press.hit.index;
    if (input.hit.isNode() && input.hit.index != from)
        return {CancelGesture{}, LinkNodes{from, input.hit.index}};
    if (input.hit.isEmpty() || input.hit.isLink())
        return {CancelGesture{}, LinkToNew{from, input.at}};
    return {CancelGesture{}};
}

Intents PointerTool::doubleClick(const PointerInput& input) {
    if (input.button != Qt::LeftButton || input.modifiers != Qt::NoModifier)
        return press(input);
    m_state = State::idle;
    if (input.hit.isEmpty())
        return {AddNodeAt{input.at}};
    return {ActivateHit{input.hit}};
}

Intents PointerTool::cancel() {
    if (std::exchange(m_state, State::idle) == State::idle)
        return {};
    m_outline.clear();
    return {CancelGesture{}};
}

Qt::CursorShape PointerTool::cursor(const PointerInput& input) const {
    if (m_state == State::panning)
        return Qt::ClosedHandCursor;
    if (m_state == State::outlining || m_state == State::linking || input.hit.what == Hit::What::handle)
        return Qt::CrossCursor;
    if (input.space == PointerInput::Space::held)
        return Qt::OpenHandCursor;
    if (input.hit.part != Hit::Part::whole)
        return Qt::SizeFDiagCursor;
    return input.hit.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor;
}

} // namespace moneyties::canvas
