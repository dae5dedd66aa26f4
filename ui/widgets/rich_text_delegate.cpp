#include "ui/widgets/rich_text_delegate.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>

namespace moneyties::ui {

namespace {

constexpr int kPadding = 12;
constexpr int kPaddingTop = 5;

int textWidth(const QStyleOptionViewItem& option) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return qMax(80, (view ? view->viewport()->width() : option.rect.width()) - 2 * kPadding);
}

void fill(QTextDocument& document, const QStyleOptionViewItem& option, const QString& html) {
    document.setDocumentMargin(0);
    document.setDefaultFont(option.font);
    document.setTextWidth(textWidth(option));
    document.setHtml(html);
}

} // namespace

void RichTextDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    QStyleOptionViewItem background(option);
    background.rect.adjust(4, 1, -4, -1);
    const QStyle* style = option.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, option.widget);
    QTextDocument document;
    fill(document, option, index.data(m_role).toString());
    painter->save();
    painter->translate(option.rect.left() + kPadding, option.rect.top() + kPaddingTop);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = option.palette;
    document.documentLayout()->draw(painter, context);
    painter->restore();
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.rect = background.rect;
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

QSize RichTextDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QTextDocument document;
    fill(document, option, index.data(m_role).toString());
    return {textWidth(option), qCeil(document.size().height()) + 2 * kPaddingTop};
}

} // namespace moneyties::ui
