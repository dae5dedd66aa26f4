// Owns RecordTableDelegate: the editor in a cell of a table and its keys.
#pragma once

#include "ui/widgets/suggestion_popup.h"

#include <QStyledItemDelegate>

#include <functional>
#include <utility>

class QKeyEvent;

namespace moneyties::ui {

class InputLine;
class RecordTableModel;

/// Enter commits and asks for the row below; an unreadable text keeps its editor open and says why. Leaving
/// the cell keeps such a text in it, marked.
class RecordTableDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The answers offered in a column; an empty source for none.
    void setSuggestions(std::function<SuggestionSource(int column)> suggestions) {
        m_suggestions = std::move(suggestions);
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

Q_SIGNALS:
    void enteredDown(); ///< a value was committed with Enter
    /// A value for every selected row, with Ctrl+Enter; `picked` is the record chosen from the list, else 0.
    void enteredForAll(int column, const QString& text, qlonglong picked);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool handleKey(InputLine* line, const QKeyEvent& event);
    void commitForAll(InputLine* line);
    void commitAndMoveDown(InputLine* line);
    void giveUp(InputLine* line);

    std::function<SuggestionSource(int)> m_suggestions;
};

} // namespace moneyties::ui
