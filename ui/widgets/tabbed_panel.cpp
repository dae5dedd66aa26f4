#include "ui/widgets/tabbed_panel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace moneyties::ui {

TabbedPanel::TabbedPanel(QWidget* parent)
    : QWidget(parent), m_tabs(new QTabBar(this)), m_stack(new QStackedWidget(this)) {
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &TabbedPanel::currentChanged);
}

int TabbedPanel::addPanel(QWidget* panel, const QString& title, const QString& toolTip) {
    m_stack->addWidget(panel);
    const int index = m_tabs->addTab(title);
    m_tabs->setTabToolTip(index, toolTip);
    return index;
}

int TabbedPanel::current() const {
    return m_tabs->currentIndex();
}

void TabbedPanel::setCurrent(int index) {
    m_tabs->setCurrentIndex(index);
}

QWidget* TabbedPanel::panel(int index) const {
    return m_stack->widget(index);
}

} // namespace moneyties::ui
