// Owns RichTextDelegate, which paints list rows from HTML and wraps them to the list's width.
#pragma once

#include <QStyledItemDelegate>

namespace moneyties::ui {

class RichTextDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `role` gives the HTML.
    explicit RichTextDelegate(int role, QObject* parent = nullptr)
        : QStyledItemDelegate(parent), m_role(role) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_role;
};

} // namespace moneyties::ui
