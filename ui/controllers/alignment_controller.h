// Owns AlignmentController: chosen nodes on one line, in equal steps, or moved apart; each is one step.
#pragma once

#include "core/layout/alignment.h"
#include "core/store/action.h"
#include "ui/canvas/graph_view.h"
#include "ui/models/background_task.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace moneyties::ui {

class Document;
class SceneController;
class Selection;

class AlignmentController : public QObject {
    Q_OBJECT

public:
    AlignmentController(Document& document, Selection& selection, SceneController& scene,
                        canvas::GraphView& view, QObject* parent);

    void align(layout::Alignment alignment);
    void distribute(layout::Direction direction);
    /// Of the selected entities, the others staying; of all, pinned ones staying, when fewer than two are
    /// selected. Computed beside the window.
    void removeOverlaps();
    bool isWorking() const { return m_task.isRunning(); }

Q_SIGNALS:
    void noted(const QString& text);

private:
    using Rearrange = std::function<std::vector<Point>(std::vector<Point>)>;
    void rearrange(std::size_t fewest, const Rearrange& rearrange);
    std::vector<canvas::NodeIndex> selectedNodes() const;
    void move(const canvas::SceneData& scene, const std::vector<Point>& positions, store::ActionCode step);

    Selection& m_selection;
    SceneController& m_scene;
    canvas::GraphView& m_view;
    BackgroundTask m_task;
};

} // namespace moneyties::ui
