// Owns MainWindow, which assembles menus, docks, canvas and the open project's workspace. It decides nothing.
#pragma once

#include "core/store/project.h"

#include <QMainWindow>

#include <memory>

class QLabel;
class QStackedWidget;
class QToolBar;

namespace moneyties {
class Error;
}

namespace moneyties::ui {

class Actions;
class DockController;
class EditorsController;
class FileController;
class MessageLine;
class ReadOnlyBar;
class StartPage;
class StatusLine;
class UserState;
class Workspace;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `state` must outlive the window.
    explicit MainWindow(UserState& state, QWidget* parent = nullptr);
    ~MainWindow() override;

    FileController& files() { return *m_files; }
    Actions& actions() { return *m_actions; }
    EditorsController& editors() { return *m_editors; }
    MessageLine& messages() { return *m_message; }
    /// Null while the start page is shown.
    Workspace* workspace() { return m_workspace.get(); }

    void setProject(std::unique_ptr<store::Project> project);
    void closeProject();

protected:
    void closeEvent(QCloseEvent* event) override;
    QMenu* createPopupMenu() override { return nullptr; }

private:
    void buildCentre();
    void buildBars();
    void connectFileActions();
    void connectViewActions();
    void connectThemeActions();
    void rememberView();
    void showError(const Error& error);
    void showStartPage();
    void connectVersions();
    void fillDocks();
    void showPreferredLabels();

    UserState& m_state;
    Actions* m_actions;
    FileController* m_files;
    QStackedWidget* m_centre;
    StartPage* m_start;
    QWidget* m_board;
    ReadOnlyBar* m_readOnly;
    QLabel* m_title;
    QToolBar* m_toolBar = nullptr;
    QWidget* m_toolBarRoom = nullptr;
    StatusLine* m_status;
    MessageLine* m_message;
    DockController* m_docks;
    EditorsController* m_editors;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace moneyties::ui
