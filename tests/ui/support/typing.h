// Owns typing as a user does: ASCII by keys, other scripts as an input method commits them.
#pragma once

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QString>
#include <QTest>
#include <QWidget>

namespace moneyties::ui {

inline void typeInto(QWidget* widget, const QString& text) {
    for (const QChar letter : text) {
        if (letter.unicode() < 0x80) {
            QTest::keyClick(widget, letter.toLatin1());
            continue;
        }
        QInputMethodEvent event;
        event.setCommitString(QString(letter));
        QCoreApplication::sendEvent(widget, &event);
    }
}

} // namespace moneyties::ui
