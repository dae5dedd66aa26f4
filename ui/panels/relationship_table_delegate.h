// Owns RelationshipTableDelegate: the editor in a cell of the relationships table and its keys.
#pragma once

#include <QStyledItemDelegate>

namespace moneyties::ui {

class InputLine;
class RelationshipTableModel;

/// Enter commits and asks for the row below; an unreadable text keeps its editor open and says why. Leaving
/// the cell keeps such a text in it, marked.
class RelationshipTableDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

Q_SIGNALS:
    void enteredDown(); ///< a value was committed with Enter

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool handleKey(InputLine* line, int key);
    void commitAndMoveDown(InputLine* line);
    void giveUp(InputLine* line);
};

} // namespace moneyties::ui
