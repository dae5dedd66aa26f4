// Owns RelationshipTable, the panel at the bottom: every relationship in a row, edited in place by keyboard.
#pragma once

#include "ui/panels/record_table.h"

namespace moneyties::ui {

class CorrectionStrip;
class RelationshipTableModel;

class RelationshipTable : public RecordTable {
    Q_OBJECT

public:
    explicit RelationshipTable(Selection* selection, QWidget* parent = nullptr);

    /// Asks why a stated value is another one now; hidden while there is nothing to ask.
    CorrectionStrip* corrections() const { return m_corrections; }

protected:
    void attach() override;
    std::vector<qlonglong> selectedRecords(const SelectedItems& items) const override;
    SelectedItems itemsOf(const std::vector<qlonglong>& records) const override;
    std::function<bool(int)> limitFor(const SelectedItems& items) const override;
    SuggestionSource suggestionsIn(int column) const override;
    void removeRecords(const std::vector<qlonglong>& records) override;
    std::unique_ptr<RowPaste> pasteOf(const exchange::DelimitedText& table, const QList<int>& columns,
                                      std::size_t firstRow) const override;

private:
    RelationshipTableModel* ties() const;

    CorrectionStrip* m_corrections;
};

} // namespace moneyties::ui
