#include "ui/widgets/chip.h"

#include <QLocale>

namespace moneyties::ui {

Chip::Chip(const QString& label, QWidget* parent) : QPushButton(parent), m_label(label) {
    setProperty("look", QStringLiteral("chip"));
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateText();
}

void Chip::setLabel(const QString& label) {
    m_label = label;
    updateText();
}

void Chip::setCount(qint64 count) {
    m_count = count;
    updateText();
}

void Chip::updateText() {
    const QString text =
        m_count < 0 ? m_label : QStringLiteral("%1 %2").arg(m_label, QLocale().toString(m_count));
    setText(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")));
    setAccessibleName(text);
}

} // namespace moneyties::ui
