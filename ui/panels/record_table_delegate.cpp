#include "ui/panels/record_table_delegate.h"

#include "ui/models/document.h"
#include "ui/models/record_table_model.h"
#include "ui/widgets/input_line.h"
#include "ui/widgets/text_keys.h"

#include <QKeyEvent>
#include <QSortFilterProxyModel>
#include <QStyle>
#include <QToolTip>

namespace moneyties::ui {

namespace {

// What an editor remembers: the cell it stands in and the record that was picked from its list.
const char kCell[] = "cell";
const char kPickedId[] = "pickedId";
const char kPickedText[] = "pickedText";

struct Cell {
    RecordTableModel* table;
    QModelIndex index;
};

Cell sourceCell(const QModelIndex& index) {
    const auto* proxy = static_cast<const QSortFilterProxyModel*>(index.model());
    return {static_cast<RecordTableModel*>(proxy->sourceModel()), proxy->mapToSource(index)};
}

QModelIndex cellOf(const InputLine* line) {
    return line->property(kCell).value<QPersistentModelIndex>();
}

bool isPicked(const InputLine* line) {
    return line->property(kPickedId).isValid() && line->property(kPickedText).toString() == line->text();
}

/// Why the text cannot be committed; empty when it can.
QString problemOf(const InputLine* line) {
    const QModelIndex index = cellOf(line);
    if (!index.isValid() || isPicked(line) || line->text() == index.data(Qt::EditRole).toString())
        return index.data(RecordTableModel::problemRole).toString();
    const auto [table, cell] = sourceCell(index);
    return table->problemWith(cell.column(), line->text());
}

void showProblem(InputLine* line, const QString& problem) {
    line->setProperty("invalid", !problem.isEmpty());
    line->style()->unpolish(line);
    line->style()->polish(line);
    if (!problem.isEmpty())
        QToolTip::showText(line->mapToGlobal(QPoint(0, line->height())), problem, line);
}

} // namespace

QWidget* RecordTableDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                           const QModelIndex& index) const {
    auto* line = new InputLine(parent);
    line->setFrame(false);
    line->setProperty(kCell, QVariant::fromValue(QPersistentModelIndex(index)));
    const auto [table, cell] = sourceCell(index);
    const auto source = m_suggestions ? m_suggestions(cell.column()) : SuggestionSource();
    if (!source)
        return line;
    auto* popup = new SuggestionPopup(line, source, Preselect::none);
    connect(popup, &SuggestionPopup::picked, line, [line](const Suggestion& suggestion) {
        line->setText(suggestion.text);
        line->setProperty(kPickedId, suggestion.data);
        line->setProperty(kPickedText, suggestion.text);
        showProblem(line, {});
    });
    return line;
}

void RecordTableDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* line = static_cast<InputLine*>(editor);
    if (line->isModified())
        return; // the row was refreshed while the user types
    line->setText(index.data(Qt::EditRole).toString());
    line->selectAll();
    if (const QString problem = index.data(RecordTableModel::problemRole).toString(); !problem.isEmpty())
        showProblem(line, problem);
}

void RecordTableDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                       const QModelIndex& index) const {
    const auto* line = static_cast<InputLine*>(editor);
    const auto [table, cell] = sourceCell(index);
    if (isPicked(line))
        table->pick({cell.row()}, cell.column(), line->property(kPickedId).toLongLong(), line->text());
    else
        model->setData(index, line->text(), Qt::EditRole);
}

void RecordTableDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                               const QModelIndex&) const {
    editor->setGeometry(option.rect);
}

bool RecordTableDelegate::eventFilter(QObject* watched, QEvent* event) {
    auto* line = qobject_cast<InputLine*>(watched);
    if (line && event->type() == QEvent::ShortcutOverride &&
        isControlEnter(static_cast<const QKeyEvent&>(*event))) {
        event->accept(); // the window has a command with these keys
        return true;
    }
    if (line && event->type() == QEvent::KeyPress && handleKey(line, static_cast<const QKeyEvent&>(*event)))
        return true;
    const bool passes = line && event->type() == QEvent::KeyPress && line->isComposing();
    return passes ? false : QStyledItemDelegate::eventFilter(watched, event);
}

bool RecordTableDelegate::handleKey(InputLine* line, const QKeyEvent& event) {
    if (line->isComposing())
        return false;
    auto* popup = line->findChild<SuggestionPopup*>();
    const bool listOpen = popup && popup->isOpen();
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (listOpen)
            popup->takeHighlighted();
        if (isControlEnter(event))
            commitForAll(line);
        else
            commitAndMoveDown(line);
        return true;
    case Qt::Key_Tab:
        if (listOpen)
            popup->takeHighlighted();
        return false;
    case Qt::Key_Escape:
        if (listOpen)
            popup->close();
        else
            giveUp(line);
        return true;
    default:
        return false;
    }
}

void RecordTableDelegate::commitAndMoveDown(InputLine* line) {
    if (const QString problem = problemOf(line); !problem.isEmpty())
        return showProblem(line, problem);
    Q_EMIT commitData(line);
    Q_EMIT closeEditor(line, NoHint);
    Q_EMIT enteredDown();
}

void RecordTableDelegate::commitForAll(InputLine* line) {
    if (const QString problem = problemOf(line); !problem.isEmpty())
        return showProblem(line, problem);
    const int column = cellOf(line).column();
    const qlonglong picked = isPicked(line) ? line->property(kPickedId).toLongLong() : 0;
    const QString text = line->text();
    Q_EMIT closeEditor(line, NoHint);
    Q_EMIT enteredForAll(column, text, picked);
}

void RecordTableDelegate::giveUp(InputLine* line) {
    if (const QModelIndex index = cellOf(line); index.isValid()) {
        const auto [table, cell] = sourceCell(index);
        table->dropProblem(cell);
    }
    Q_EMIT closeEditor(line, RevertModelCache);
}

} // namespace moneyties::ui
