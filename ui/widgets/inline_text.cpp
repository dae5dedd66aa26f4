#include "ui/widgets/inline_text.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

#include <algorithm>

namespace moneyties::ui {

namespace {
constexpr QSize kLeastSize(160, 56);
constexpr QSize kLineSize(160, 34);
constexpr double kLeastPixelSize = 11;
} // namespace

InlineText::InlineText(const QString& text, QWidget* parent) : QPlainTextEdit(parent), m_before(text) {
    setObjectName(QStringLiteral("inlineText"));
    setAccessibleName(tr("Text of the annotation"));
    setToolTip(tr("Ctrl+Enter or a click elsewhere takes the text, Esc leaves it as it was"));
    setPlainText(text);
    setTabChangesFocus(true);
    selectAll();
}

void InlineText::setTakesEnter() {
    m_lines = Lines::one;
}

void InlineText::openAt(const QRect& area, double pixelSize) {
    QFont large = font();
    large.setPixelSize(static_cast<int>(std::max(kLeastPixelSize, pixelSize)));
    setFont(large);
    QRect place(area.topLeft(), area.size().expandedTo(m_lines == Lines::one ? kLineSize : kLeastSize));
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    place.setSize(place.size().boundedTo(room.size()));
    place.moveRight(std::min(place.right(), room.right()));
    place.moveBottom(std::min(place.bottom(), room.bottom()));
    place.moveLeft(std::max(place.left(), room.left()));
    place.moveTop(std::max(place.top(), room.top()));
    setGeometry(place);
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void InlineText::finish(Outcome outcome) {
    if (m_finished)
        return;
    m_finished = true;
    const QString text = toPlainText().trimmed();
    hide();
    deleteLater();
    if (outcome == Outcome::taken && text != m_before)
        Q_EMIT accepted(text);
    Q_EMIT closed();
}

void InlineText::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!m_composing && event->key() == Qt::Key_Escape)
        finish(Outcome::dropped);
    else if (!m_composing && isEnter &&
             (m_lines == Lines::one || event->modifiers().testFlag(Qt::ControlModifier)))
        finish(Outcome::taken);
    else
        QPlainTextEdit::keyPressEvent(event);
}

void InlineText::inputMethodEvent(QInputMethodEvent* event) {
    m_composing = !event->preeditString().isEmpty();
    QPlainTextEdit::inputMethodEvent(event);
}

void InlineText::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish(Outcome::taken);
}

} // namespace moneyties::ui
