// Owns the user's own shortcuts: which keys each command has instead of its first ones, and whether two
// clash.
#pragma once

#include <QJsonObject>
#include <QKeySequence>

class QAction;

namespace moneyties::ui {

class Actions;

/// Gives the commands the user's keys: `choices` maps a command's stable name to its keys in portable text.
/// What it does not mention has its first keys.
void applyShortcuts(const Actions& actions, const QJsonObject& choices);

/// The choices with the command's keys put in; without its entry when they are the first ones again.
QJsonObject withShortcut(const QJsonObject& choices, const QAction& action, const QKeySequence& keys);

/// The keys that the command has where the user chose none.
QKeySequence firstShortcut(const QAction& action);

/// Another command that has these keys; null when there is none or there are no keys.
QAction* clashingAction(const Actions& actions, const QAction& action, const QKeySequence& keys);

} // namespace moneyties::ui
