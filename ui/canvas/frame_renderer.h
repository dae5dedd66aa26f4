// Owns FrameRenderer, which paints frames beside the GUI thread, the latest asked for first.
#pragma once

#include "ui/canvas/frame.h"

#include <QObject>

#include <functional>
#include <memory>

namespace moneyties::canvas {

/// Lives on the GUI thread with one worker, which exists only while there is something to paint. The worker
/// is the one job that may run in the global thread pool: Qt 6.4 hands translucent spans to that pool, and
/// paints them in place when the painting thread belongs to it. It counts as released there, so that the
/// GUI thread's own spans never wait for it.
class FrameRenderer : public QObject {
    Q_OBJECT

public:
    /// Runs on the worker; empty when the token ended it.
    using Paint = std::function<std::optional<Frame>(FrameRequest, const std::stop_token&)>;

    explicit FrameRenderer(Paint paint = FramePainter{}, QObject* parent = nullptr);
    /// Ends work in mid-frame and waits for it.
    ~FrameRenderer() override;

    enum class Running { finish, cancel }; ///< what becomes of the frame being painted
    /// Replaces what was asked for the same purpose and has not begun. A request for the view comes before
    /// one for the overview.
    void request(FrameRequest request, Running running);
    /// Forgets what was asked for the view and ends it when it is being painted.
    void cancelView();

    bool isBusy() const;

Q_SIGNALS:
    void frameReady(const moneyties::canvas::Frame& frame);

private:
    struct Shared;
    static void work(const std::shared_ptr<Shared>& shared);

    std::shared_ptr<Shared> m_shared;
};

} // namespace moneyties::canvas
