// Owns RelationshipTable, the panel at the bottom: every relationship in a row, edited in place by keyboard.
#pragma once

#include "ui/models/selection.h"

#include <QWidget>

class QLabel;
class QTableView;
class QToolButton;

namespace moneyties::ui {

class Document;
class RelationshipFilterModel;
class RelationshipTableDelegate;
class RelationshipTableModel;

/// Typing or F2 edits a cell, Enter commits and moves down, Tab moves right, Escape gives up, Delete removes
/// the selected rows. Selecting rows selects the relationships everywhere, and the other way round.
class RelationshipTable : public QWidget {
    Q_OBJECT

public:
    explicit RelationshipTable(Selection* selection, QWidget* parent = nullptr);

    /// Null for none.
    void setDocument(Document* document);

    QTableView* view() const { return m_view; }
    QToolButton* selectionOnlyButton() const { return m_selectionOnly; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildView();
    void followSelection();
    void publishSelection();
    void showSelected(const std::vector<RelationshipId>& ids);
    void applyLimit();
    void moveDown();
    void removeSelected();
    void showCount();

    Selection* m_selection;
    Document* m_document = nullptr;
    RelationshipTableModel* m_table;
    RelationshipFilterModel* m_rows;
    RelationshipTableDelegate* m_delegate;
    QTableView* m_view;
    QToolButton* m_selectionOnly;
    QLabel* m_count;
    bool m_synchronizing = false; ///< one of the two selections is being copied to the other
};

} // namespace moneyties::ui
