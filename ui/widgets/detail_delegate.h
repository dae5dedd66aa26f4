// Owns DetailDelegate, which paints a list's row as icon, text and, fainter at the right, a detail.
#pragma once

#include <QStyledItemDelegate>

namespace moneyties::ui {

class DetailDelegate : public QStyledItemDelegate {
public:
    static constexpr int kDetailRole = Qt::UserRole + 100;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace moneyties::ui
