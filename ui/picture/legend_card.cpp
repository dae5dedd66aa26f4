#include "ui/picture/legend_card.h"

#include "ui/canvas/marks.h"
#include "ui/canvas/painter_surface.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace moneyties::picture {

namespace {

constexpr int kFromCorner = 12;
constexpr int kPadding = 12;
constexpr int kHeader = 28;
constexpr double kMostShare = 0.5; // of the canvas's width

} // namespace

LegendCard::LegendCard(QWidget* canvas) : QWidget(canvas), m_button(new QToolButton(this)) {
    setObjectName(QStringLiteral("legendCard"));
    setCursor(Qt::ArrowCursor);
    m_button->setObjectName(QStringLiteral("legendFold"));
    m_button->setText(tr("Legend"));
    m_button->setToolTip(tr("Unfold or fold what the shapes, colours and lines mean (Ctrl+Shift+G)"));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::TabFocus);
    connect(m_button, &QToolButton::clicked, this,
            [this] { setFold(m_fold == Fold::folded ? Fold::unfolded : Fold::folded); });
    canvas->installEventFilter(this);
    setFold(Fold::folded);
}

void LegendCard::setLegend(Legend legend) {
    m_legend = std::move(legend);
    place();
    update();
}

void LegendCard::setColours(const canvas::Palette& palette) {
    m_colours = palette;
    update();
}

void LegendCard::setFold(Fold fold) {
    const bool isNew = m_fold != fold;
    m_fold = fold;
    m_button->setIcon(
        ui::icon(fold == Fold::folded ? QStringLiteral("chevron_right") : QStringLiteral("chevron_down"),
                 ui::IconTone::secondary));
    m_button->setAccessibleName(fold == Fold::folded ? tr("Unfold the legend") : tr("Fold the legend"));
    place();
    update();
    if (isNew)
        Q_EMIT foldChanged();
}

/// Columns stand side by side only where the canvas has the room.
double LegendCard::mostWidth() const {
    return std::max(160.0, parentWidget()->width() * kMostShare - 2 * kPadding);
}

void LegendCard::place() {
    m_button->resize(m_button->sizeHint().width(), kHeader);
    QSize size(m_button->width() + 8, kHeader + 4);
    if (m_fold == Fold::unfolded) {
        const Size content = m_legend.sizeWithin(mostWidth());
        size = size.expandedTo(QSize(static_cast<int>(std::ceil(content.width)) + 2 * kPadding,
                                     static_cast<int>(std::ceil(content.height)) + kHeader + kPadding + 4));
    }
    resize(size);
    m_button->move(4, 2);
    move(kFromCorner, parentWidget()->height() - height() - kFromCorner);
    setVisible(!m_legend.isEmpty());
    raise();
}

void LegendCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(canvas::toColour(m_colours.hairline));
    painter.setBrush(canvas::toColour(m_colours.background, 0.94));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (m_fold == Fold::folded)
        return;
    canvas::PainterSurface surface(painter);
    m_legend.paint(surface, {kPadding, kHeader + 4.0}, mostWidth(), m_colours);
}

bool LegendCard::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace moneyties::picture
