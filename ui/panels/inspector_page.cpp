#include "ui/panels/inspector_page.h"

#include <QVBoxLayout>

namespace moneyties::ui {

namespace {
constexpr int kMargin = 16;
constexpr int kBetweenSections = 20;
} // namespace

InspectorPage::InspectorPage(Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(kMargin, kMargin - 4, kMargin, kMargin);
    m_column->setSpacing(kBetweenSections);
    m_column->addStretch(1);
}

void InspectorPage::addSection(QWidget* section) {
    m_column->insertWidget(m_column->count() - 1, section);
}

} // namespace moneyties::ui
