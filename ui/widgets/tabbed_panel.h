// Owns TabbedPanel: several panels in one place, with a quiet row of tabs over them.
#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace moneyties::ui {

class TabbedPanel : public QWidget {
    Q_OBJECT

public:
    explicit TabbedPanel(QWidget* parent = nullptr);

    /// Takes ownership. Returns the panel's index.
    int addPanel(QWidget* panel, const QString& title, const QString& toolTip = {});
    int current() const;
    void setCurrent(int index);
    QWidget* panel(int index) const;

Q_SIGNALS:
    void currentChanged(int index);

private:
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
};

} // namespace moneyties::ui
