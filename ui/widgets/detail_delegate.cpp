#include "ui/widgets/detail_delegate.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace moneyties::ui {

namespace {
constexpr int kRowHeight = 28;
constexpr int kMargin = 8;
constexpr int kRounding = 4; ///< fallback fonts measure a little less than they take
} // namespace

void DetailDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    const QString detail = index.data(kDetailRole).toString();
    const int detailWidth = detail.isEmpty() ? 0
                                             : std::min(row.fontMetrics.horizontalAdvance(detail) + kRounding,
                                                        row.rect.width() / 2);
    row.text = row.fontMetrics.elidedText(row.text, Qt::ElideRight,
                                          row.rect.width() - detailWidth - 3 * kMargin -
                                              (row.icon.isNull() ? 0 : row.decorationSize.width()));
    const QStyle* style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    if (detail.isEmpty())
        return;
    const QRect area = row.rect.adjusted(row.rect.width() - detailWidth - kMargin, 0, -kMargin, 0);
    const auto group =
        (row.state & QStyle::State_Selected) ? QPalette::HighlightedText : QPalette::PlaceholderText;
    painter->save();
    painter->setFont(row.font);
    painter->setPen(row.palette.color(group));
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter,
                      row.fontMetrics.elidedText(detail, Qt::ElideRight, area.width()));
    painter->restore();
}

QSize DetailDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), std::max(size.height(), kRowHeight)};
}

} // namespace moneyties::ui
