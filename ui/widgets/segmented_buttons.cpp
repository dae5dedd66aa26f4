#include "ui/widgets/segmented_buttons.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QIcon>
#include <QSize>
#include <QToolButton>

namespace moneyties::ui {

SegmentedButtons::SegmentedButtons(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedButtons::chosen);
}

void SegmentedButtons::addChoice(int id, const QString& label, const QString& toolTip) {
    auto* button = new QToolButton(this);
    button->setText(label);
    button->setToolTip(toolTip);
    button->setAccessibleName(label);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_group->addButton(button, id);
    layout()->addWidget(button);
    if (!m_group->checkedButton())
        button->setChecked(true);
}

void SegmentedButtons::setIcon(int id, const QIcon& icon, QSize size) {
    auto* button = static_cast<QToolButton*>(m_group->button(id));
    button->setIcon(icon);
    button->setIconSize(size);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

int SegmentedButtons::current() const {
    return m_group->checkedId();
}

void SegmentedButtons::setCurrent(int id) {
    if (QAbstractButton* button = m_group->button(id))
        button->setChecked(true);
}

} // namespace moneyties::ui
