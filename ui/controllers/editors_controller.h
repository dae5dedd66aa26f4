// Owns EditorsController: opens the command palette, the preferences, the shortcuts and the project's
// editors.
#pragma once

#include <QObject>

class QWidget;

namespace moneyties::ui {

class Actions;
class PaletteController;
class UserState;
class Workspace;
struct Preferences;

class EditorsController : public QObject {
    Q_OBJECT

public:
    /// Gives the commands the user's keys and connects them; `state` must outlive it.
    EditorsController(QWidget& window, const Actions& actions, UserState& state);

    /// Null while no project is open.
    void setWorkspace(Workspace* workspace);
    PaletteController& palette() const { return *m_palette; }

private:
    void openShortcuts();
    void openPreferences();
    void openVocabulary();
    void openSources();
    void take(const Preferences& preferences);

    QWidget& m_window;
    const Actions& m_actions;
    UserState& m_state;
    PaletteController* m_palette;
    Workspace* m_workspace = nullptr;
};

} // namespace moneyties::ui
