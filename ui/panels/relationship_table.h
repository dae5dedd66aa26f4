// Owns RelationshipTable, the panel at the bottom: every relationship in a row, edited in place by keyboard.
#pragma once

#include "ui/panels/record_table.h"

namespace moneyties::ui {

class RelationshipTable : public RecordTable {
    Q_OBJECT

public:
    explicit RelationshipTable(Selection* selection, QWidget* parent = nullptr);

protected:
    std::vector<qlonglong> selectedRecords(const SelectedItems& items) const override;
    SelectedItems itemsOf(const std::vector<qlonglong>& records) const override;
    std::function<bool(int)> limitFor(const SelectedItems& items) const override;
    SuggestionSource suggestionsIn(int column) const override;
    void removeRecords(const std::vector<qlonglong>& records) override;
    std::unique_ptr<RowPaste> pasteOf(const exchange::DelimitedText& table, const QList<int>& columns,
                                      std::size_t firstRow) const override;
};

} // namespace moneyties::ui
