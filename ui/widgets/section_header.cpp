#include "ui/widgets/section_header.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace moneyties::ui {

namespace {

QFont headerFont(QFont font) {
    font.setPixelSize(11);
    font.setWeight(QFont::DemiBold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.8);
    font.setCapitalization(QFont::AllUppercase);
    return font;
}

} // namespace

SectionHeader::SectionHeader(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(title), m_label(new QLabel(title, this)), m_row(new QHBoxLayout(this)) {
    m_label->setFont(headerFont(font()));
    m_label->setProperty("tone", QStringLiteral("secondary"));
    m_row->setContentsMargins(0, 8, 0, 2);
    m_row->addWidget(m_label);
    m_row->addStretch();
}

void SectionHeader::setTitle(const QString& title) {
    m_title = title;
    m_label->setText(title);
}

void SectionHeader::setCount(qint64 count) {
    m_label->setText(count < 0 ? m_title : QStringLiteral("%1 %2").arg(m_title, QLocale().toString(count)));
}

void SectionHeader::addControl(QWidget* control) {
    m_row->addWidget(control);
}

} // namespace moneyties::ui
