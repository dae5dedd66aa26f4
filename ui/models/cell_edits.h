// Owns the passage from texts in cells to the edits of their records.
#pragma once

#include "ui/models/record_table_model.h"

#include <QList>

#include <vector>

namespace moneyties::ui {

/// One edit for each row, with all that its cells change; the cells stand row by row. `idAt(row)` is the
/// record, `read(column, text)` the change, which is known to be readable.
template<class Edit, class IdAt, class Read>
std::vector<Edit> editsOfRows(const QList<CellText>& cells, IdAt idAt, Read read) {
    std::vector<Edit> edits;
    for (const CellText& cell : cells) {
        const auto change = read(cell.column, cell.text);
        if (edits.empty() || edits.back().id != idAt(cell.row)) {
            edits.push_back({idAt(cell.row), change});
            continue;
        }
        edits.back().change = [first = edits.back().change, change](auto& record) {
            first(record);
            change(record);
        };
    }
    return edits;
}

} // namespace moneyties::ui
