// RecordTable's keys, and its edits of many cells at once.
#include "ui/models/document.h"
#include "ui/models/record_filter_model.h"
#include "ui/models/record_table_model.h"
#include "ui/panels/paste_bar.h"
#include "ui/panels/record_menu.h"
#include "ui/panels/record_table.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QMenu>
#include <QTableView>

#include <algorithm>
#include <string>
#include <utility>

namespace moneyties::ui {

// ---- keys

void RecordTable::moveDown() {
    const QModelIndex current = m_view->currentIndex();
    const QModelIndex below = current.sibling(current.row() + 1, current.column());
    if (below.isValid())
        m_view->setCurrentIndex(below);
    m_view->setFocus();
}

bool RecordTable::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_view || !isKey)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isOurs =
        (key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier) ||
        (key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_C || key->key() == Qt::Key_V ||
                                                     key->key() == Qt::Key_D || key->key() == Qt::Key_A));
    if (!isOurs)
        return QWidget::eventFilter(watched, event);
    event->accept();
    return event->type() != QEvent::KeyPress || handleKey(key->key(), key->modifiers());
}

bool RecordTable::handleKey(int key, Qt::KeyboardModifiers) {
    switch (key) {
    case Qt::Key_Delete:
        if (const auto records = viewSelection(); !records.empty() && m_document)
            removeRecords(records);
        return true;
    case Qt::Key_C:
        copySelected();
        return true;
    case Qt::Key_V:
        pasteText(QGuiApplication::clipboard()->text());
        return true;
    case Qt::Key_D:
        fillDown();
        return true;
    case Qt::Key_A:
        m_view->selectAll();
        return true;
    default:
        return false;
    }
}

// ---- the menu

void RecordTable::openMenu(QPoint at) {
    if (!m_document || viewSelection().empty())
        return;
    auto* menu = new QMenu(m_view);
    menu->setObjectName(QStringLiteral("recordMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void RecordTable::fillMenu(QMenu& menu) {
    const auto records = viewSelection();
    const bool writable = m_document->isWritable();
    fillRecordMenu(menu, *m_document, itemsOf(records));
    menu.addSeparator();
    // The keys are the table's own, told here without being taken from it.
    const auto add = [&menu](const QString& text, const char* keys, const auto& slot) {
        QAction* action = menu.addAction(
            text + QLatin1Char('\t') + QKeySequence(QLatin1String(keys)).toString(QKeySequence::NativeText));
        connect(action, &QAction::triggered, &menu, slot);
        return action;
    };
    add(tr("Copy Rows"), "Ctrl+C", [this] { copySelected(); });
    add(tr("Paste"), "Ctrl+V", [this] {
        pasteText(QGuiApplication::clipboard()->text());
    })->setEnabled(writable);
    add(tr("Fill the First Cell Down"), "Ctrl+D", [this] {
        fillDown();
    })->setEnabled(writable && records.size() > 1);
    menu.addSeparator();
    add(tr("Delete"), "Del", [this, records] { removeRecords(records); })->setEnabled(writable);
}

// ---- many rows

QList<int> RecordTable::selectedModelRows() const {
    QList<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    for (int& row : rows)
        row = m_rows->mapToSource(m_rows->index(row, 0)).row();
    return rows;
}

void RecordTable::commitToSelected(int column, const QString& text, qlonglong picked) {
    const QList<int> rows = selectedModelRows();
    if (picked > 0) {
        m_model->pick(rows, column, picked, text);
        return;
    }
    QList<CellText> cells;
    for (const int row : rows)
        cells.append({row, column, text});
    m_model->changeCells(cells);
}

void RecordTable::fillDown() {
    const QModelIndex current = m_view->currentIndex();
    const QList<int> rows = selectedModelRows();
    if (!current.isValid() || rows.size() < 2 || !m_document || !m_document->isWritable() ||
        !m_model->isEditable(current.column()))
        return;
    const QString text = m_model->textAt(rows.front(), current.column());
    QList<CellText> cells;
    for (const int row : rows.mid(1))
        cells.append({row, current.column(), text});
    m_model->changeCells(cells);
}

void RecordTable::copySelected() const {
    std::vector<std::vector<std::string>> lines;
    for (const int row : selectedModelRows()) {
        auto& line = lines.emplace_back();
        for (const int column : visibleColumns())
            line.push_back(m_model->textAt(row, column).toStdString());
    }
    if (!lines.empty())
        QGuiApplication::clipboard()->setText(QString::fromStdString(exchange::writeTabbed(lines)));
}

// ---- pasting

void RecordTable::pasteText(const QString& text) {
    m_paste.reset();
    m_pasteBar->hide();
    if (!m_document || !m_document->isWritable())
        return;
    const exchange::DelimitedText table = exchange::readDelimited(text.toStdString());
    if (table.rows.empty())
        return;
    if (const QString obstacle = pasteObstacle(table); !obstacle.isEmpty())
        return m_pasteBar->showRefusal(obstacle);
    const QList<int> header = headerColumns(*m_model, table.rows.front());
    if (!header.isEmpty() && table.rows.size() > 1)
        pasteRows(table, header, 1);
    else if (m_view->currentIndex().isValid())
        pasteCells(table);
    else
        pasteRows(table, visibleColumns().mid(0, static_cast<qsizetype>(table.rows.front().size())), 0);
}

/// From the current cell to the right and down, as a spreadsheet does; one cell goes into every selected row.
void RecordTable::pasteCells(const exchange::DelimitedText& table) {
    const QList<int> columns = visibleColumns();
    const qsizetype first = columns.indexOf(m_view->currentIndex().column());
    const auto width = static_cast<qsizetype>(table.rows.front().size());
    if (table.rows.size() == 1 && width == 1)
        return commitToSelected(columns.value(first), QString::fromStdString(table.rows.front().front()), 0);
    const int top = m_view->currentIndex().row();
    if (top + static_cast<qsizetype>(table.rows.size()) > m_rows->rowCount() ||
        first + width > columns.size())
        return m_pasteBar->showRefusal(tr("The pasted block has %L1 rows and %L2 columns and does not fit "
                                          "here. For new rows paste a block whose "
                                          "first row names the columns.")
                                           .arg(table.rows.size())
                                           .arg(width));
    QList<CellText> cells;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (qsizetype column = 0; column < width; ++column) {
            const int modelRow = m_rows->mapToSource(m_rows->index(top + static_cast<int>(row), 0)).row();
            const int modelColumn = columns[first + column];
            const QString text = QString::fromStdString(table.rows[row][static_cast<std::size_t>(column)]);
            if (m_model->isEditable(modelColumn) && text != m_model->textAt(modelRow, modelColumn))
                cells.append({modelRow, modelColumn, text});
        }
    for (const CellText& cell : std::as_const(cells))
        if (const QString why = m_model->problemWith(cell.column, cell.text); !why.isEmpty())
            return m_pasteBar->showRefusal(tr("Row %L1, %2: %3. Nothing was pasted.")
                                               .arg(cell.row + 1)
                                               .arg(m_model->columnCaption(cell.column), why));
    m_model->changeCells(cells);
}

void RecordTable::pasteRows(const exchange::DelimitedText& table, const QList<int>& columns,
                            std::size_t firstRow) {
    m_paste = pasteOf(table, columns, firstRow);
    const PasteCheck& check = m_paste->check();
    if (check.isReady() && check.newNames.isEmpty())
        return acceptPaste();
    m_pasteBar->showCheck(check);
}

void RecordTable::acceptPaste() {
    const auto paste = std::exchange(m_paste, nullptr);
    m_pasteBar->hide();
    if (paste && paste->check().isReady())
        paste->commit(*m_document);
    m_view->setFocus();
}

} // namespace moneyties::ui
