#include "ui/canvas/tools/link_tool.h"

namespace moneyties::canvas {

Intents LinkTool::press(const PointerInput& input) {
    if (input.button != Qt::LeftButton)
        return cancel();
    if (m_from == kNoIndex) {
        if (!input.hit.isNode())
            return cancel();
        m_from = input.hit.index;
        return {DraftLink{m_from, input.at, {}}};
    }
    if (!input.hit.isNode())
        return finish({CancelGesture{}, LinkToNew{m_from, input.at}});
    if (input.hit.index == m_from)
        return {};
    const auto then = input.modifiers & Qt::ControlModifier ? LinkNodes::Then::chain
                      : input.modifiers & Qt::ShiftModifier ? LinkNodes::Then::star
                                                            : LinkNodes::Then::stop;
    return finish({CancelGesture{}, LinkNodes{m_from, input.hit.index, then}});
}

Intents LinkTool::move(const PointerInput& input) {
    if (m_from == kNoIndex)
        return {HoverOver{input.hit}};
    return {DraftLink{m_from, input.at, input.hit}};
}

Intents LinkTool::release(const PointerInput&) {
    return {};
}

Intents LinkTool::cancel() {
    return finish({CancelGesture{}});
}

Intents LinkTool::finish(Intents intents) {
    m_done = true;
    return intents;
}

} // namespace moneyties::canvas
