#include "ui/widgets/search_field.h"

#include "ui/widgets/text_keys.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

namespace moneyties::ui {

SearchField::SearchField(QWidget* parent) : QLineEdit(parent) {
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textChanged, this, &SearchField::tell);
}

QString SearchField::searchText() const {
    QString whole = text();
    whole.insert(cursorPosition(), m_preedit);
    return whole;
}

void SearchField::inputMethodEvent(QInputMethodEvent* event) {
    m_preedit = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    tell();
}

bool SearchField::event(QEvent* event) {
    return (isComposing() && isOfComposition(*event)) || QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Down:
        Q_EMIT moveToResults();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT acceptFirst();
        break;
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT leaveRequested();
        else
            clear();
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::tell() {
    const QString now = searchText();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT searchTextChanged(now);
}

} // namespace moneyties::ui
