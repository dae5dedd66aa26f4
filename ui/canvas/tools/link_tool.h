// Owns LinkTool, which draws links by two clicks: the first on the node it starts from, the second on its
// end.
#pragma once

#include "ui/canvas/tools/tool.h"

namespace moneyties::canvas {

/// For hands that cannot drag well. The view goes back to the pointer tool once `isDone()`.
class LinkTool : public Tool {
public:
    /// `from` may be known already (the selected node); kNoIndex waits for the first click.
    explicit LinkTool(NodeIndex from) : m_from(from) {}

    Intents press(const PointerInput& input) override;
    Intents move(const PointerInput& input) override;
    Intents release(const PointerInput& input) override;
    Intents doubleClick(const PointerInput& input) override { return press(input); }
    Intents cancel() override;
    Qt::CursorShape cursor(const PointerInput&) const override { return Qt::CrossCursor; }

    bool isDone() const override { return m_done; }

private:
    Intents finish(Intents intents);

    NodeIndex m_from;
    bool m_done = false;
};

} // namespace moneyties::canvas
