// Owns what keys mean wherever text is typed.
#pragma once

#include <QEvent>
#include <QKeyEvent>

namespace moneyties::ui {

/// Whether an input method that composes is meant: by keys that elsewhere take, leave or drop a text, or move
/// in a list below it.
inline bool belongsToComposition(const QKeyEvent& event) {
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return true;
    default:
        return false;
    }
}

/// Whether it is such a key on its way to a text that is being composed, which accepts it: before it is a
/// shortcut, and before Tab moves the focus.
inline bool isOfComposition(QEvent& event) {
    const bool isKey = event.type() == QEvent::KeyPress || event.type() == QEvent::ShortcutOverride;
    if (!isKey || !belongsToComposition(static_cast<const QKeyEvent&>(event)))
        return false;
    event.accept();
    return true;
}

/// Takes a text of several lines, a form as a whole, or a value for all rows.
inline bool isControlEnter(const QKeyEvent& event) {
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) &&
           event.modifiers().testFlag(Qt::ControlModifier);
}

} // namespace moneyties::ui
