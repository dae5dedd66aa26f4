// Owns LiveController: the layout that runs on while the board is watched, on a thread of its own.
#pragma once

#include "core/geometry/point.h"
#include "ui/canvas/graph_view.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace moneyties::ui {

/// The canvas shows the newest places as fast as it can paint them; what the hand drags is held there, and
/// the others follow. At rest nothing runs until something is dragged. Writes nothing: whoever hears paused()
/// does. GUI thread.
class LiveController : public QObject {
    Q_OBJECT

public:
    explicit LiveController(canvas::GraphView& view, QObject* parent = nullptr);
    ~LiveController() override;

    bool isRunning() const { return m_run != nullptr; }
    /// Begins from the scene on the canvas, unless it runs. `tightness` is that of LayoutOptions.
    void start(double tightness);
    /// Stops, shows where everybody came to, and tells it, when it runs.
    void pause();
    /// Stops and tells nothing.
    void abandon();

    /// The hand let nodes go at these places; pinned ones stay there.
    void drop(const canvas::Moves& moves);

Q_SIGNALS:
    void runningChanged();
    /// One position per node of the scene.
    void paused(const moneyties::canvas::Scene& scene, const std::vector<moneyties::Point>& positions);

private:
    struct Run;
    void drag(const canvas::Moves& moves);
    void letGo();
    void showNewest();
    std::unique_ptr<Run> stopped();

    canvas::GraphView& m_view;
    QTimer m_frames;
    std::unique_ptr<Run> m_run;
};

} // namespace moneyties::ui
