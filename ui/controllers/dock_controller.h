// Owns DockController: which panels are shown, the commands that show and hide them, and how they come back.
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QPointer>

#include <vector>

class QAction;
class QDockWidget;
class QMainWindow;

namespace moneyties::ui {

class Actions;
class TabbedPanel;

class DockController : public QObject {
    Q_OBJECT

public:
    DockController(QMainWindow& window, const Actions& actions);

    QDockWidget& browse() { return *m_browse; }
    QDockWidget& inspector() { return *m_inspector; }
    QDockWidget& bottom() { return *m_bottom; }

    /// Shows the panels as `state` says, or as they are at first. `bottomPanel` is what the bottom dock
    /// holds; `tabCommands` are the commands of its tabs, in their order.
    void open(TabbedPanel& bottomPanel, std::vector<QAction*> tabCommands, const QJsonObject& state);
    QJsonObject state() const;
    /// Hides all: the start page has the window to itself.
    void close();

    /// Shows the bottom dock with a tab to the front.
    void showTab(int tab);

private:
    QDockWidget* addDock(const QString& name, Qt::DockWidgetArea area);
    void connectToggle(QAction* action, QDockWidget* dock);
    void toggleTab(int tab);
    void setCanvasOnly(bool only); // a slot of QAction::triggered(bool)
    void updateChecks();

    QMainWindow& m_window;
    QDockWidget* m_browse;
    QDockWidget* m_inspector;
    QDockWidget* m_bottom;
    QAction* m_showBrowse;
    QAction* m_showInspector;
    QAction* m_canvasOnly;
    QPointer<TabbedPanel> m_tabs;
    std::vector<QAction*> m_tabCommands;
    QByteArray m_beforeCanvasOnly;
};

} // namespace moneyties::ui
