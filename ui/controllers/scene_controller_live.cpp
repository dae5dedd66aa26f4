// SceneController's live layout: begun, paused and ended by a change.
#include "ui/controllers/live_controller.h"
#include "ui/controllers/scene_controller.h"
#include "ui/models/document.h"

namespace moneyties::ui {

bool SceneController::isLive() const {
    return m_live->isRunning();
}

void SceneController::toggleLive() {
    m_tap = Tap::nothing;
    if (isLive())
        m_live->pause();
    else if (m_document.isWritable())
        m_live->start(m_tightness);
}

void SceneController::pauseLive() {
    m_live->pause();
}

void SceneController::tapLive() {
    const bool stops = isLive();
    if (!stops && m_tap == Tap::nothing)
        return;
    toggleLive();
    m_tap = stops ? Tap::startsAgain : Tap::nothing;
}

/// A change under a running layout ends it; where it came to is written afterwards, unless the change was to
/// places itself.
SceneController::LiveEnd SceneController::endedLive() {
    if (!isLive())
        return {};
    m_live->abandon();
    return {m_view.scene(), m_view.scene()->positions.values()};
}

} // namespace moneyties::ui
