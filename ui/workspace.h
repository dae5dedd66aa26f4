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
class BoardController;
class BoardTabs;
class BrowsePanel;
class CanvasHands;
class EditController;
class EntityTable;
class ExportController;
class Inspector;
class LegendController;
class PathPanel;
class QuickEntryLine;
class RelationshipTable;
class ReviewPanel;
class SceneController;
class SourceChip;
class StatusLine;
class TabbedPanel;
class VersionsController;

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
    BoardTabs& tabs() { return *m_tabs; }
    BoardController& boards() { return *m_boards; }
    Inspector& inspector() { return *m_inspector; }
    SourceChip& sourceChip() { return *m_sourceChip; }
    QuickEntryLine& quickEntry() { return *m_quickEntry; }
    TabbedPanel& bottom() { return *m_bottom; }
    SceneController& scene() { return *m_scene; }
    CanvasHands& hands() { return *m_hands; }
    ExportController& exporter() { return *m_export; }
    VersionsController& versions() { return *m_versions; }
    ReviewPanel& review() { return *m_review; }
    void showBoard(BoardId board);

    /// What the window remembers of this project's view: how each board was left, the open tab, the legend.
    QJsonObject viewState() const;
    void restoreViewState(const QJsonObject& state);

    /// Tabs of bottom(), in their order.
    enum BottomTab { TableTab, EntitiesTab, PathsTab, ReviewTab, HistoryTab };

Q_SIGNALS:
    /// A tab is to come to the front, the panel shown if it is hidden.
    void tabWanted(int tab);
    void noted(const QString& text); ///< to be told in the window

private:
    void buildPanels();
    void connectPanels();
    void connectEdits(Actions& actions);
    void connectHands();
    void connectAnnotations(Actions& actions);
    void findPaths();
    void connectActions(Actions& actions);
    void connectVersions(Actions& actions, StatusLine& status);
    void connectLabels(Actions& actions);
    void connectStatus(StatusLine& status);
    void updateStatus(StatusLine& status) const;
    void applyColours();

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Selection> m_selection;
    canvas::GraphView* m_canvas;
    BoardTabs* m_tabs;
    BrowsePanel* m_browse;
    Inspector* m_inspector;
    SourceChip* m_sourceChip;
    QuickEntryLine* m_quickEntry;
    TabbedPanel* m_bottom;
    RelationshipTable* m_table;
    EntityTable* m_entityTable;
    PathPanel* m_paths;
    ReviewPanel* m_review;
    SceneController* m_scene;
    EditController* m_edits;
    CanvasHands* m_hands;
    ExportController* m_export;
    VersionsController* m_versions;
    LegendController* m_legend;
    BoardController* m_boards;
};

} // namespace moneyties::ui
