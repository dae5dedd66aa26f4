// Owns Chip, a pill that is on or off: a name and, faint beside it, a count.
#pragma once

#include <QPushButton>

namespace moneyties::ui {

class Chip : public QPushButton {
    Q_OBJECT

public:
    explicit Chip(const QString& label, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    /// A negative count shows none.
    void setCount(qint64 count);

private:
    void updateText();

    QString m_label;
    qint64 m_count = -1;
};

} // namespace moneyties::ui
