#include "ui/controllers/editors_controller.h"

#include "ui/actions.h"
#include "ui/controllers/palette_controller.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/dialogs/sources_dialog.h"
#include "ui/dialogs/vocabulary_dialog.h"
#include "ui/models/document.h"
#include "ui/shortcuts.h"
#include "ui/theme/theme.h"
#include "ui/user_state.h"
#include "ui/workspace.h"

#include <QAction>
#include <QApplication>
#include <QWidget>

namespace moneyties::ui {

namespace {

/// The style asks for it (see Style::styleHint).
void setReducedMotion(Motion motion) {
    qApp->setProperty("reducedMotion", motion == Motion::reduced);
}

} // namespace

EditorsController::EditorsController(QWidget& window, const Actions& actions, UserState& state)
    : QObject(&window), m_window(window), m_actions(actions), m_state(state),
      m_palette(new PaletteController(window, actions)) {
    applyShortcuts(actions, state.shortcuts());
    setReducedMotion(state.preferences().motion);
    connect(actions[Command::palette], &QAction::triggered, m_palette, &PaletteController::open);
    connect(actions[Command::shortcuts], &QAction::triggered, this, &EditorsController::openShortcuts);
    connect(actions[Command::preferences], &QAction::triggered, this, &EditorsController::openPreferences);
    connect(actions[Command::vocabulary], &QAction::triggered, this, &EditorsController::openVocabulary);
    connect(actions[Command::sources], &QAction::triggered, this, &EditorsController::openSources);
}

void EditorsController::setWorkspace(Workspace* workspace) {
    m_workspace = workspace;
    m_palette->setWorkspace(workspace);
}

void EditorsController::openShortcuts() {
    auto* dialog = new ShortcutsDialog(m_actions, m_state.shortcuts(), &m_window);
    connect(dialog, &ShortcutsDialog::choicesChanged, this,
            [this](const QJsonObject& choices) { m_state.setShortcuts(choices); });
    dialog->open();
}

void EditorsController::openPreferences() {
    auto* dialog = new PreferencesDialog(m_state.preferences(), &m_window);
    connect(dialog, &PreferencesDialog::changed, this, &EditorsController::take);
    dialog->open();
}

void EditorsController::openVocabulary() {
    if (m_workspace)
        (new VocabularyDialog(m_workspace->document(), &m_window))->open();
}

void EditorsController::openSources() {
    if (m_workspace)
        (new SourcesDialog(m_workspace->document(), &m_window))->open();
}

void EditorsController::take(const Preferences& preferences) {
    m_state.setPreferences(preferences);
    if (m_workspace)
        m_workspace->document().setAuthor(m_state.authorName());
    Theme::instance().setMode(preferences.theme);
    setReducedMotion(preferences.motion);
    const Command theme = preferences.theme == ThemeMode::light  ? Command::themeLight
                          : preferences.theme == ThemeMode::dark ? Command::themeDark
                                                                 : Command::themeSystem;
    m_actions[theme]->setChecked(true);
}

} // namespace moneyties::ui
