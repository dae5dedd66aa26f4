#include "ui/widgets/form_section.h"

#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace moneyties::ui {

namespace {
constexpr int kGap = 8;
}

FormSection::FormSection(const QString& heading, QWidget* parent)
    : QWidget(parent), m_heading(makeLabel(TextRole::heading)), m_top(new QHBoxLayout),
      m_rows(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kGap);
    m_top->addWidget(m_heading, 1);
    column->addLayout(m_top);
    m_rows->setSpacing(kGap);
    column->addLayout(m_rows);
    setHeading(heading);
}

void FormSection::setHeading(const QString& heading) {
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
}

void FormSection::addRow(QWidget* widget) {
    m_rows->addWidget(widget);
    widget->show();
}

void FormSection::addRow(std::initializer_list<QWidget*> widgets) {
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    for (QWidget* widget : widgets)
        row->addWidget(widget, 1, Qt::AlignTop);
    m_rows->addLayout(row);
}

void FormSection::addToHeading(QWidget* widget) {
    m_top->addWidget(widget);
}

void FormSection::takeRow(QWidget* widget) {
    if (widget)
        m_rows->removeWidget(widget);
}

void FormSection::clearRows() {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            // Later: a row may be the sender of the signal that asked for the rebuild.
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace moneyties::ui
