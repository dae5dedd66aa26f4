#include "ui/widgets/input_line.h"

#include <QFocusEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace moneyties::ui {

namespace {

bool belongsToComposition(int key) {
    switch (key) {
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

} // namespace

bool InputLine::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        // Escape restores this field; it must not reach the window's "cancel" first.
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape || (m_composing && belongsToComposition(key->key()))) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void InputLine::inputMethodEvent(QInputMethodEvent* event) {
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

void InputLine::keyPressEvent(QKeyEvent* event) {
    if (m_composing && belongsToComposition(event->key())) {
        event->accept();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        event->accept();
        Q_EMIT entered();
        return;
    case Qt::Key_Escape:
        event->accept();
        Q_EMIT escaped();
        return;
    case Qt::Key_Up:
        Q_EMIT upPressed();
        break;
    case Qt::Key_Down:
        Q_EMIT downPressed();
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void InputLine::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    Q_EMIT focusGained();
}

void InputLine::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    m_composing = false;
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT focusLost();
}

} // namespace moneyties::ui
