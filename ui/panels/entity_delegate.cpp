#include "ui/panels/entity_delegate.h"

#include "ui/models/entity_list_model.h"
#include "ui/models/kind_badge.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace moneyties::ui {

namespace {

constexpr int kPadding = 12;
constexpr double kBadgeRadius = 10;
constexpr int kTextLeft = kPadding + 32;
constexpr int kRowHeight = 40;

struct Line {
    QString text;
    QFont font;
    QColor colour;
    QPoint stressed; ///< (start, length)
};

/// One line on a baseline, elided, with what the search matched on the accent's tint.
void drawLine(QPainter& painter, QRect area, const Line& line) {
    const QFontMetrics metrics(line.font);
    const QString shown = metrics.elidedText(line.text, Qt::ElideRight, area.width());
    QTextLayout layout(shown, line.font);
    layout.beginLayout();
    QTextLine textLine = layout.createLine();
    textLine.setLineWidth(area.width() + 1);
    layout.endLayout();
    const int stressedEnd = qMin(line.stressed.x() + line.stressed.y(), static_cast<int>(shown.size()));
    if (line.stressed.y() > 0 && stressedEnd > line.stressed.x()) {
        const double left = textLine.cursorToX(line.stressed.x());
        const double right = textLine.cursorToX(stressedEnd);
        QColor mark = Theme::instance().tokens().glow;
        mark.setAlphaF(0.45F);
        painter.fillRect(QRectF(area.left() + left, area.top(), right - left, area.height()), mark);
    }
    painter.setPen(line.colour);
    layout.draw(&painter, QPointF(area.topLeft()));
}

void drawNames(QPainter& painter, const QRect& area, const QModelIndex& index) {
    const Tokens& tokens = Theme::instance().tokens();
    const Line name{index.data(Qt::DisplayRole).toString(), strongFont(), tokens.text,
                    index.data(EntityListModel::NameSpanRole).toPoint()};
    const Line second{index.data(EntityListModel::SecondNameRole).toString(), smallFont(),
                      tokens.secondaryText, index.data(EntityListModel::SecondSpanRole).toPoint()};
    const int nameHeight = QFontMetrics(name.font).height();
    const int secondHeight = second.text.isEmpty() ? 0 : QFontMetrics(second.font).height();
    const int top = area.center().y() - (nameHeight + secondHeight) / 2 + 1;
    drawLine(painter, QRect(area.left(), top, area.width(), nameHeight), name);
    if (secondHeight > 0)
        drawLine(painter, QRect(area.left(), top + nameHeight, area.width(), secondHeight), second);
}

} // namespace

void EntityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    QStyleOptionViewItem background(option);
    background.rect.adjust(4, 1, -4, -1);
    const QWidget* widget = option.widget;
    const QStyle* style = widget ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, widget);

    painter->save();
    const QRect row = option.rect;
    const KindId kind(index.data(EntityListModel::KindRole).toLongLong());
    paintKindBadge(*painter, QPointF(row.left() + kPadding + 12, row.center().y() + 0.5), kBadgeRadius,
                   m_vocabulary.kind(kind));

    const QFont font = withTabularFigures(smallFont());
    const QString degree = QLocale().toString(index.data(EntityListModel::DegreeRole).toLongLong());
    const int degreeWidth = QFontMetrics(font).horizontalAdvance(degree);
    painter->setFont(font);
    painter->setPen(Theme::instance().tokens().secondaryText);
    painter->drawText(row.adjusted(0, 0, -kPadding, 0), Qt::AlignRight | Qt::AlignVCenter, degree);
    drawNames(*painter, row.adjusted(kTextLeft, 0, -kPadding - degreeWidth - 8, 0), index);

    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.rect = background.rect;
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, widget);
    }
    painter->restore();
}

QSize EntityDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {160, kRowHeight};
}

} // namespace moneyties::ui
