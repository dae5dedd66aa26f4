#include "ui/panels/inspector_title.h"

#include "ui/theme/icons.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QToolButton>

namespace moneyties::ui {

InspectorTitle::InspectorTitle(QWidget* parent)
    : QWidget(parent), m_kind(makeLabel(TextRole::heading)), m_title(makeLabel(TextRole::title)),
      m_second(makeLabel(TextRole::secondary)), m_top(new QHBoxLayout), m_row(new QHBoxLayout) {
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_second->setWordWrap(true);
    m_second->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_top->setSpacing(4);
    m_top->addWidget(m_kind, 1);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_second);
    m_row->setSpacing(8);
    m_row->addLayout(words, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addLayout(m_top);
    column->addLayout(m_row);
}

void InspectorTitle::setBadge(QWidget* badge) {
    m_row->insertWidget(0, badge, 0, Qt::AlignTop);
}

void InspectorTitle::showTitle(const QString& kind, const QString& title, const QString& second) {
    m_kind->setText(kind.toUpper());
    m_title->setText(title);
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
}

QToolButton* InspectorTitle::addAction(const QString& iconName, const QString& name) {
    auto* button = new QToolButton(this);
    button->setIcon(icon(iconName, IconTone::secondary));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setObjectName(iconName);
    m_top->addWidget(button);
    return button;
}

} // namespace moneyties::ui
