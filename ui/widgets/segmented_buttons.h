// Owns SegmentedButtons: two or more choices in one frame, of which one is taken.
#pragma once

#include <QWidget>

class QButtonGroup;
class QIcon;

namespace moneyties::ui {

class SegmentedButtons : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedButtons(QWidget* parent = nullptr);

    /// `id` is any number that current() gives back.
    void addChoice(int id, const QString& label, const QString& toolTip = {});
    /// The picture of the choice of that number beside its label.
    void setIcon(int id, const QIcon& icon, QSize size);
    int current() const;
    void setCurrent(int id); ///< emits nothing

Q_SIGNALS:
    void chosen(int id); ///< by the user

private:
    QButtonGroup* m_group;
};

} // namespace moneyties::ui
