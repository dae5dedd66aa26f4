// Owns EntityDelegate, which paints one line of the browse list: glyph, two names, number of relationships.
#pragma once

#include "core/model/vocabulary.h"

#include <QStyledItemDelegate>

namespace moneyties::ui {

class EntityDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit EntityDelegate(QObject* parent = nullptr) : QStyledItemDelegate(parent) {}

    /// Where kinds get their shapes and colours from; copied.
    void setVocabulary(Vocabulary vocabulary) { m_vocabulary = std::move(vocabulary); }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Vocabulary m_vocabulary;
};

} // namespace moneyties::ui
