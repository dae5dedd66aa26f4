#include "ui/shortcuts.h"

#include "ui/actions.h"

#include <QAction>
#include <QList>
#include <QVariant>

namespace moneyties::ui {

namespace {

constexpr char kFirst[] = "firstShortcuts";

QList<QKeySequence> firstShortcuts(const QAction& action) {
    const QVariant kept = action.property(kFirst);
    return kept.isValid() ? kept.value<QList<QKeySequence>>() : action.shortcuts();
}

/// Keeps the tooltip's keys true.
void setKeys(QAction& action, const QList<QKeySequence>& keys) {
    const QString before = toolTipWithShortcut(QString(), action.shortcut());
    QString tip = action.toolTip();
    if (!before.isEmpty() && tip.endsWith(before))
        tip.chop(before.size());
    action.setShortcuts(keys);
    action.setToolTip(toolTipWithShortcut(tip, action.shortcut()));
}

} // namespace

void applyShortcuts(const Actions& actions, const QJsonObject& choices) {
    for (QAction* action : actions.all()) {
        if (!action->property(kFirst).isValid())
            action->setProperty(kFirst, QVariant::fromValue(action->shortcuts()));
        const QJsonValue chosen = choices.value(action->objectName());
        if (chosen.isString())
            setKeys(*action, {QKeySequence(chosen.toString(), QKeySequence::PortableText)});
        else if (action->shortcuts() != firstShortcuts(*action))
            setKeys(*action, firstShortcuts(*action));
    }
}

QJsonObject withShortcut(const QJsonObject& choices, const QAction& action, const QKeySequence& keys) {
    QJsonObject changed = choices;
    if (keys == firstShortcut(action))
        changed.remove(action.objectName());
    else
        changed.insert(action.objectName(), keys.toString(QKeySequence::PortableText));
    return changed;
}

QKeySequence firstShortcut(const QAction& action) {
    return firstShortcuts(action).value(0);
}

QAction* clashingAction(const Actions& actions, const QAction& action, const QKeySequence& keys) {
    if (keys.isEmpty())
        return nullptr;
    for (QAction* other : actions.all())
        if (other != &action && other->shortcuts().contains(keys))
            return other;
    return nullptr;
}

} // namespace moneyties::ui
