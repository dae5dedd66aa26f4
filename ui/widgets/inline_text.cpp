#include "ui/widgets/inline_text.h"

#include <algorithm>

namespace moneyties::ui {

namespace {
constexpr QSize kLeastSize(160, 56);
constexpr QSize kLineSize(160, 34);
constexpr double kLeastPixelSize = 11;
} // namespace

InlineText::InlineText(const QString& text, QWidget* parent) : InputText(parent), m_before(text) {
    setObjectName(QStringLiteral("inlineText"));
    setAccessibleName(tr("Text of the annotation"));
    setToolTip(tr("Ctrl+Enter or a click elsewhere takes the text, Esc leaves it as it was"));
    setPlainText(text);
    selectAll();
    connect(this, &InputText::taken, this, [this] { finish(Outcome::taken); });
    connect(this, &InputText::left, this, [this] { finish(Outcome::taken); });
    connect(this, &InputText::escaped, this, [this] { finish(Outcome::dropped); });
}

void InlineText::openAt(const QRect& area, double pixelSize) {
    QFont large = font();
    large.setPixelSize(static_cast<int>(std::max(kLeastPixelSize, pixelSize)));
    setFont(large);
    QRect place(area.topLeft(), area.size().expandedTo(takesEnter() ? kLineSize : kLeastSize));
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    place.setSize(place.size().boundedTo(room.size()));
    place.moveRight(std::min(place.right(), room.right()));
    place.moveBottom(std::min(place.bottom(), room.bottom()));
    place.moveLeft(std::max(place.left(), room.left()));
    place.moveTop(std::max(place.top(), room.top()));
    setGeometry(place);
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void InlineText::finish(Outcome outcome) {
    if (m_finished)
        return;
    m_finished = true;
    const QString text = toPlainText().trimmed();
    hide();
    deleteLater();
    if (outcome == Outcome::taken && text != m_before)
        Q_EMIT accepted(text);
    Q_EMIT closed();
}

} // namespace moneyties::ui
