#include "ui/widgets/input_text.h"

#include "ui/widgets/text_keys.h"

#include <QFocusEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace moneyties::ui {

InputText::InputText(QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
}

/// These keys are this text's; they must not reach the window's commands or a dialog's "cancel" first.
bool InputText::event(QEvent* event) {
    if (m_composing && isOfComposition(*event))
        return true;
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<QKeyEvent&>(*event);
        if (key.key() == Qt::Key_Escape || takes(key)) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void InputText::inputMethodEvent(QInputMethodEvent* event) {
    m_composing = !event->preeditString().isEmpty();
    QPlainTextEdit::inputMethodEvent(event);
}

bool InputText::takes(const QKeyEvent& event) const {
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return isControlEnter(event) || (isEnter && m_takesEnter);
}

void InputText::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else if (takes(*event))
        Q_EMIT taken();
    else
        return QPlainTextEdit::keyPressEvent(event);
    event->accept();
}

void InputText::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    m_composing = false;
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT left();
}

} // namespace moneyties::ui
