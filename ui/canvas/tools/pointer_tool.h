// Owns PointerTool, the hand's everyday tool: pan, select, box, lasso, drag, and draw links from a handle.
#pragma once

#include "ui/canvas/tools/tool.h"

namespace moneyties::canvas {

/// Left-drag on empty canvas pans, as do the middle button and Space; Shift draws a box, Alt a lasso; a
/// press on a node selects and drags it; a drag from a handle draws a link.
class PointerTool : public Tool {
public:
    Intents press(const PointerInput& input) override;
    Intents move(const PointerInput& input) override;
    Intents release(const PointerInput& input) override;
    Intents doubleClick(const PointerInput& input) override;
    Intents cancel() override;
    Qt::CursorShape cursor(const PointerInput& input) const override;

private:
    enum class State { idle, pressed, panning, dragging, outlining, linking, moving };

    State stateOfDrag() const;
    Intents begin(const PointerInput& input);
    Intents proceed(const PointerInput& input);
    Intents clicked();
    Intents dropLink(const PointerInput& input);
    void extendOutline(Point at);
    bool isLasso() const;

    State m_state = State::idle;
    PointerInput m_press;
    Point m_last; ///< where the last step of a pan was
    std::vector<Point> m_outline;
};

/// How a click or an outline with these modifiers changes the selection: Ctrl toggles, Shift adds.
SelectMode selectMode(Qt::KeyboardModifiers modifiers);

} // namespace moneyties::canvas
