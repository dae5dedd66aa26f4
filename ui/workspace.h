// Owns Workspace, all that belongs to one open project: its document, selection, canvas, panels, controllers.
#pragma once

#include "ui/models/document.h"
#include "ui/models/selection.h"

#include <QJsonObject>
#include <QObject>

#include <memory>

class QWidget;

namespace moneyties::canvas {
class GraphView;
}

namespace moneyties::ui {

class Actions;
class BrowsePanel;
class SceneController;
class StatusLine;
class TabbedPanel;

/// The widgets are made without a place; the window puts them into its docks, which then own them.
class Workspace : public QObject {
    Q_OBJECT

public:
    Workspace(std::unique_ptr<store::Project> project, Actions& actions, StatusLine& status);
    ~Workspace() override;

    Document& document() { return *m_document; }
    Selection& selection() { return *m_selection; }
    BrowsePanel& browse() { return *m_browse; }
    canvas::GraphView& canvas() { return *m_canvas; }
    TabbedPanel& bottom() { return *m_bottom; }
    SceneController& scene() { return *m_scene; }

    /// What the window remembers of this project's view: camera, labels, the open tab.
    QJsonObject viewState() const;
    void restoreViewState(const QJsonObject& state);

private:
    void buildPanels();
    void connectPanels();
    void connectActions(Actions& actions);
    void connectLabels(Actions& actions);
    void connectStatus(StatusLine& status);
    void updateStatus(StatusLine& status) const;
    void applyColours();

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Selection> m_selection;
    canvas::GraphView* m_canvas;
    BrowsePanel* m_browse;
    TabbedPanel* m_bottom;
    SceneController* m_scene;
};

} // namespace moneyties::ui
