// Owns AnnotateTool: drawing one note, frame, arrow or place for an image, by a drag or a click.
#pragma once

#include "core/model/board.h"
#include "ui/canvas/tools/tool.h"

namespace moneyties::canvas {

/// A drag gives the two corners (or the two ends of an arrow), a click a place of the usual size. After one
/// it is done and the pointer tool comes back.
class AnnotateTool : public Tool {
public:
    explicit AnnotateTool(AnnotationKind kind) : m_kind(kind) {}

    bool isDone() const override { return m_done; }

    Intents press(const PointerInput& input) override;
    Intents move(const PointerInput& input) override;
    Intents release(const PointerInput& input) override;
    Intents doubleClick(const PointerInput& input) override { return press(input); }
    Intents cancel() override;
    Qt::CursorShape cursor(const PointerInput&) const override { return Qt::CrossCursor; }

private:
    Intents finish(Intents intents);

    AnnotationKind m_kind;
    enum class State { waiting, drawing } m_state = State::waiting;
    PointerInput m_press;
    bool m_done = false;
};

} // namespace moneyties::canvas
