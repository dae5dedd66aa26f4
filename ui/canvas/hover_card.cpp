#include "ui/canvas/hover_card.h"

#include "ui/canvas/marks.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace moneyties::canvas {
namespace {

constexpr int kMostWidth = 320;
constexpr int kDistance = 12; // between the card and what it tells about

QLabel* addLine(QVBoxLayout& layout, const char* name) {
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    layout.addWidget(label);
    return label;
}

QString cssColour(style::Colour colour) {
    return toColour(colour).name();
}

void setText(QLabel& label, const QString& text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

HoverCard::HoverCard(QWidget* canvas) : QFrame(canvas) {
    setObjectName(QLatin1String("hoverCard"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(2);
    m_title = addLine(*layout, "hoverTitle");
    m_subtitle = addLine(*layout, "hoverSubtitle");
    m_lines = addLine(*layout, "hoverLines");
    setColours(kLightPalette);
    hide();
}

void HoverCard::setColours(const Palette& palette) {
    setStyleSheet(QStringLiteral("#hoverCard { background: %1; border: 1px solid %2; border-radius: 6px; }"
                                 "#hoverCard QLabel { background: transparent; color: %3; font-size: 12px; }"
                                 "#hoverCard #hoverTitle { font-weight: 600; font-size: 13px; }"
                                 "#hoverCard #hoverSubtitle { color: %4; font-size: 11px; }")
                      .arg(cssColour(palette.background), cssColour(palette.hairline),
                           cssColour(palette.text), cssColour(palette.secondaryText)));
}

/// As wide as its longest line, up to a limit beyond which lines break.
void HoverCard::fitWidth() {
    int text = 0;
    for (QLabel* label : {m_title, m_subtitle, m_lines}) {
        label->ensurePolished();
        const QSize size = label->fontMetrics().size(0, label->text());
        text = std::max(text, label->text().isEmpty() ? 0 : size.width());
    }
    const QMargins margins = layout()->contentsMargins();
    setFixedWidth(std::min(kMostWidth, text + margins.left() + margins.right() + 4));
    setFixedHeight(layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                 : layout()->totalSizeHint().height());
}

void HoverCard::showFacts(const HoverFacts& facts, QRect beside) {
    if (facts.title.isEmpty()) {
        hide();
        return;
    }
    setText(*m_title, facts.title);
    setText(*m_subtitle, facts.subtitle);
    setText(*m_lines, facts.lines.join(QLatin1Char('\n')));
    fitWidth();
    move(placeBeside(beside));
    show();
    raise();
}

/// To the right, else to the left, else above or below; always inside of the canvas.
QPoint HoverCard::placeBeside(QRect beside) const {
    const QRect inside = parentWidget()->rect().adjusted(4, 4, -4, -4);
    const QRect kept = beside.adjusted(-kDistance, -kDistance, kDistance, kDistance);
    QPoint place(kept.right(), beside.top());
    if (place.x() + width() > inside.right())
        place.setX(kept.left() - width());
    if (place.x() < inside.left())
        place = {beside.left(),
                 kept.bottom() + height() > inside.bottom() ? kept.top() - height() : kept.bottom()};
    return {std::clamp(place.x(), inside.left(), std::max(inside.left(), inside.right() - width())),
            std::clamp(place.y(), inside.top(), std::max(inside.top(), inside.bottom() - height()))};
}

} // namespace moneyties::canvas
