// Owns SegmentedButtons: two or more choices in one frame, of which one is taken.
#pragma once

#include <QWidget>

class QButtonGroup;

namespace moneyties::ui {

class SegmentedButtons : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedButtons(QWidget* parent = nullptr);

    /// `id` is any number that current() gives back.
    void addChoice(int id, const QString& label, const QString& toolTip = {});
    int current() const;
    void setCurrent(int id); ///< emits nothing

Q_SIGNALS:
    void chosen(int id); ///< by the user

private:
    QButtonGroup* m_group;
};

} // namespace moneyties::ui
