// Owns PasteBar, the band above a table that says what a paste would do, or why it cannot, before it is done.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace moneyties::ui {

struct PasteCheck;

class PasteBar : public QFrame {
    Q_OBJECT

public:
    explicit PasteBar(QWidget* parent = nullptr);

    /// One sentence, with nothing to accept.
    void showRefusal(const QString& sentence);
    /// What would be pasted and what is wrong with it.
    void showCheck(const PasteCheck& check);
    QString text() const;
    QPushButton* acceptButton() const { return m_accept; }

Q_SIGNALS:
    void accepted();
    void dismissed();

private:
    QLabel* m_text;
    QPushButton* m_accept;
};

} // namespace moneyties::ui
