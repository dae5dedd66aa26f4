#include "ui/canvas/hover_card.h"

#include "ui/canvas/marks.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace moneyties::canvas {
namespace {

constexpr int kMostWidth = 320;
constexpr int kDistance = 16; // from the pointer to the card

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
    setMaximumWidth(kMostWidth);
    setColours(kLightPalette);
    hide();
}

void HoverCard::setColours(const Palette& palette) {
    setStyleSheet(QStringLiteral("#hoverCard { background: %1; border: 1px solid %2; border-radius: 6px; }"
                                 "#hoverCard QLabel { background: transparent; color: %3; font-size: 12px; }"
                                 "#hoverTitle { font-weight: 600; font-size: 13px; }"
                                 "#hoverSubtitle { color: %4; font-size: 11px; }")
                      .arg(cssColour(palette.background), cssColour(palette.hairline),
                           cssColour(palette.text), cssColour(palette.secondaryText)));
}

void HoverCard::showFacts(const HoverFacts& facts, QPoint at) {
    if (facts.title.isEmpty()) {
        hide();
        return;
    }
    setText(*m_title, facts.title);
    setText(*m_subtitle, facts.subtitle);
    setText(*m_lines, facts.lines.join(QLatin1Char('\n')));
    adjustSize();
    const QRect inside = parentWidget()->rect().adjusted(4, 4, -4, -4);
    const int rightOf = at.x() + kDistance;
    const int x = rightOf + width() <= inside.right() ? rightOf : at.x() - kDistance - width();
    const int y = std::min(at.y() + kDistance, inside.bottom() - height());
    move(std::max(inside.left(), x), std::max(inside.top(), y));
    show();
    raise();
}

} // namespace moneyties::canvas
