// Owns Tool, the interface of the state machines that turn what the hand does into intents.
#pragma once

#include "ui/canvas/tools/input.h"
#include "ui/canvas/tools/intent.h"

namespace moneyties::canvas {

/// A tool touches nothing: it remembers where a gesture stands and answers each input with intents, which
/// the view carries out in order.
class Tool {
public:
    virtual ~Tool() = default;

    virtual Intents press(const PointerInput& input) = 0;
    virtual Intents move(const PointerInput& input) = 0;
    virtual Intents release(const PointerInput& input) = 0;
    virtual Intents doubleClick(const PointerInput& input) = 0;
    /// Ends the gesture without effect; no intents when none was under way.
    virtual Intents cancel() = 0;

    /// Whether its work is over and the pointer comes back.
    virtual bool isDone() const { return false; }

    virtual Qt::CursorShape cursor(const PointerInput& input) const = 0;
};

} // namespace moneyties::canvas
