#include "ui/widgets/input_line.h"

#include "ui/widgets/text_keys.h"

#include <QFocusEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace moneyties::ui {

bool InputLine::event(QEvent* event) {
    if (m_composing && isOfComposition(*event))
        return true;
    // Escape restores this field; it must not reach the window's "cancel" first.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void InputLine::inputMethodEvent(QInputMethodEvent* event) {
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

void InputLine::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        event->setAccepted(!isControlEnter(*event)); // which a form may take as a whole
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
