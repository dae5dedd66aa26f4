#include "ui/canvas/tools/annotate_tool.h"

namespace moneyties::canvas {

namespace {

NodeIndex nodeOf(const Hit& hit) {
    return hit.isNode() || hit.what == Hit::What::handle ? hit.index : kNoIndex;
}

} // namespace

Intents AnnotateTool::press(const PointerInput& input) {
    if (input.button != Qt::LeftButton)
        return cancel();
    m_press = input;
    m_state = State::drawing;
    return {};
}

Intents AnnotateTool::move(const PointerInput& input) {
    if (m_state == State::waiting)
        return {};
    if (m_kind == AnnotationKind::arrow)
        return {ShowOutline{{m_press.at, input.at}}};
    return {ShowOutline{{m_press.at, {input.at.x, m_press.at.y}, input.at, {m_press.at.x, input.at.y}}}};
}

Intents AnnotateTool::release(const PointerInput& input) {
    if (m_state == State::waiting || input.button != Qt::LeftButton)
        return {};
    return finish({CancelGesture{},
                   PlaceAnnotation{m_kind, m_press.at, input.at, nodeOf(m_press.hit), nodeOf(input.hit)}});
}

Intents AnnotateTool::cancel() {
    return finish({CancelGesture{}});
}

Intents AnnotateTool::finish(Intents intents) {
    m_state = State::waiting;
    m_done = true;
    return intents;
}

} // namespace moneyties::canvas
