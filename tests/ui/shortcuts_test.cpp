#include "ui/shortcuts.h"

#include "ui/actions.h"
#include "ui/dialogs/shortcuts_dialog.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QLabel>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties::ui;

namespace {

const QKeySequence kOther(QStringLiteral("Ctrl+Alt+J"));

} // namespace

TEST_CASE("The user's keys replace a command's first ones, also in its tooltip, and go again",
          "[ui][shortcuts]") {
    const Actions actions;
    QAction* find = actions[Command::find];
    applyShortcuts(actions, {});
    CHECK(find->shortcut() == QKeySequence(QStringLiteral("Ctrl+F")));
    const QJsonObject choices = withShortcut({}, *find, kOther);
    applyShortcuts(actions, choices);
    CHECK(find->shortcut() == kOther);
    CHECK(find->toolTip().endsWith(QStringLiteral("(%1)").arg(kOther.toString(QKeySequence::NativeText))));
    CHECK(firstShortcut(*find) == QKeySequence(QStringLiteral("Ctrl+F")));
    applyShortcuts(actions, withShortcut(choices, *find, firstShortcut(*find)));
    CHECK(find->shortcut() == QKeySequence(QStringLiteral("Ctrl+F")));
    CHECK(actions[Command::redo]->shortcuts().size() == 2);
}

TEST_CASE("Keys that another command has are told with its name and not taken", "[ui][shortcuts]") {
    const Actions actions;
    applyShortcuts(actions, {});
    CHECK(clashingAction(actions, *actions[Command::find], QKeySequence(QStringLiteral("Ctrl+Y"))) ==
          actions[Command::redo]);
    CHECK(clashingAction(actions, *actions[Command::find], {}) == nullptr);

    ShortcutsDialog dialog(actions, {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QJsonObject kept;
    QObject::connect(&dialog, &ShortcutsDialog::choicesChanged,
                     [&](const QJsonObject& choices) { kept = choices; });
    auto* editor = dialog.findChild<QKeySequenceEdit*>(QStringLiteral("edit.find"));
    REQUIRE(editor);
    editor->setKeySequence(QKeySequence(QStringLiteral("Ctrl+Z")));
    Q_EMIT editor->editingFinished();
    CHECK(actions[Command::find]->shortcut() == QKeySequence(QStringLiteral("Ctrl+F")));
    CHECK(dialog.message()->text().contains(QStringLiteral("Undo")));
    CHECK(editor->keySequence() == QKeySequence(QStringLiteral("Ctrl+F")));
    CHECK(kept.isEmpty());
    editor->setKeySequence(kOther);
    Q_EMIT editor->editingFinished();
    CHECK(actions[Command::find]->shortcut() == kOther);
    CHECK(kept.value(QStringLiteral("edit.find")).toString() == QStringLiteral("Ctrl+Alt+J"));
}

TEST_CASE("No two commands begin with the same keys", "[ui][shortcuts]") {
    const Actions actions;
    for (const QAction* action : actions.all())
        for (const QKeySequence& keys : action->shortcuts()) {
            INFO(action->objectName().toStdString());
            CHECK(clashingAction(actions, *action, keys) == nullptr);
        }
}
