// Owns SectionHeader: a small heading over a group, with a count and room for one control at the right.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace moneyties::ui {

class SectionHeader : public QWidget {
    Q_OBJECT

public:
    explicit SectionHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setCount(qint64 count); ///< negative shows none
    void addControl(QWidget* control);

private:
    QString m_title;
    QLabel* m_label;
    QHBoxLayout* m_row;
};

} // namespace moneyties::ui
