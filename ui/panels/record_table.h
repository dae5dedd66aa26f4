// Owns RecordTable, a panel with a table whose rows are records: sorted, filtered, edited in place, filled
// down, pasted into, its columns chosen. The relationships and the entities each have one.
#pragma once

#include "core/exchange/delimited_text.h"
#include "ui/models/row_paste.h"
#include "ui/models/selection.h"
#include "ui/widgets/suggestion_popup.h"

#include <QJsonObject>
#include <QList>
#include <QPoint>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QMenu;
class QTableView;
class QToolButton;

namespace moneyties::ui {

class Document;
class ElidedLabel;
class PasteBar;
class RecordFilterModel;
class RecordTableDelegate;
class RecordTableModel;
class SearchField;

/// Typing or F2 edits a cell, Enter commits and moves down, Ctrl+Enter commits into every selected row, Tab
/// moves right, Escape gives up, Delete removes the selected rows, Ctrl+D fills the first selected cell down,
/// Ctrl+C copies rows, Ctrl+V pastes cells or, with a header or below the last row, new rows. Selecting rows
/// selects the records everywhere, and the other way round.
class RecordTable : public QWidget {
    Q_OBJECT

public:
    /// What differs between the tables.
    struct Parts {
        RecordTableModel* model;
        QString objectName;
        QString title;
        QString limitTip;   ///< of the button that limits the rows to what is selected
        QList<int> widths;  ///< of the columns at first
        QStringList hidden; ///< codes of the columns that are hidden at first
    };

    RecordTable(Selection* selection, const Parts& parts, QWidget* parent);
    ~RecordTable() override;

    /// Null for none. The records are read when the panel is first seen.
    void setDocument(Document* document);

    QTableView* view() const { return m_view; }
    QToolButton* selectionOnlyButton() const { return m_selectionOnly; }
    SearchField* filterField() const { return m_filterField; }
    PasteBar* pasteBar() const { return m_pasteBar; }
    RecordTableModel* model() const { return m_model; }

    /// Which columns are shown, in which order and how wide, and the order of the rows.
    QJsonObject state() const;
    void restore(const QJsonObject& state);

    /// What the selected rows can be given together, and what the keys do.
    void fillMenu(QMenu& menu);
    void copySelected() const;
    void pasteText(const QString& text);
    void fillDown();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

    Document* document() const { return m_document; }
    Selection& selection() const { return *m_selection; }
    RecordFilterModel* rows() const { return m_rows; }

    /// Shows the records of the document, or none.
    virtual void attach();

    /// Records of this table among what is selected, in that order.
    virtual std::vector<qlonglong> selectedRecords(const SelectedItems& items) const = 0;
    virtual SelectedItems itemsOf(const std::vector<qlonglong>& records) const = 0;
    /// Whether a row belongs to what is selected.
    virtual std::function<bool(int row)> limitFor(const SelectedItems& items) const = 0;
    virtual SuggestionSource suggestionsIn(int column) const = 0;
    virtual void removeRecords(const std::vector<qlonglong>& records) = 0;
    virtual std::unique_ptr<RowPaste> pasteOf(const exchange::DelimitedText& table, const QList<int>& columns,
                                              std::size_t firstRow) const = 0;

private:
    void buildBar(const Parts& parts);
    void buildView(const Parts& parts);
    void buildColumnsMenu();
    void openMenu(QPoint at);
    void followSelection();
    void publishSelection();
    void showSelected(const std::vector<qlonglong>& records);
    void applyLimit();
    void moveDown();
    void showCount();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void commitToSelected(int column, const QString& text, qlonglong picked);
    void pasteCells(const exchange::DelimitedText& table);
    void pasteRows(const exchange::DelimitedText& table, const QList<int>& columns, std::size_t firstRow);
    void acceptPaste();
    std::vector<qlonglong> viewSelection() const;
    QList<int> selectedModelRows() const;
    QList<int> visibleColumns() const;

    Selection* m_selection;
    Document* m_document = nullptr;
    RecordTableModel* m_model;
    RecordFilterModel* m_rows;
    RecordTableDelegate* m_delegate;
    QTableView* m_view;
    SearchField* m_filterField;
    QToolButton* m_selectionOnly;
    QToolButton* m_columns;
    ElidedLabel* m_count;
    PasteBar* m_pasteBar;
    std::unique_ptr<RowPaste> m_paste; ///< waiting for the user's word
    QJsonObject m_kept;                ///< columns to restore once the document's own ones are known
    bool m_synchronizing = false;      ///< one of the two selections is being copied to the other
};

} // namespace moneyties::ui
