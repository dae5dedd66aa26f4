// Owns the packed form of many whole rows of one table, in which an undone import waits for its redo.
//
// A pack begins with the version byte 1. Each row is the number of its cells, then each cell's stable column
// code as a varint, a type byte and the value as in the journal (codec.h); cells without content are left
// out.
#pragma once

#include "core/store/scan.h"
#include "core/store/table_spec.h"

#include <SQLiteCpp/Statement.h>

#include <functional>
#include <string>
#include <string_view>

namespace moneyties::store {

class RowPacker {
public:
    explicit RowPacker(const TableSpec& table);

    /// Adds the scan's current row, whose columns are the table's.
    void add(const Scan& row);
    std::size_t size() const { return m_bytes.size(); }
    bool isEmpty() const { return m_rows == 0; }
    /// The pack; the next one begins empty.
    std::string take();

private:
    const TableSpec& m_table;
    std::string m_bytes;
    std::size_t m_rows = 0;
};

/// Calls `use` with every row of a pack. Throws Error(fileDamaged).
void forEachRow(const TableSpec& table, std::string_view pack, const std::function<void(const Row&)>& use);

/// The scan's current row, whose columns are the table's.
Row rowOf(const TableSpec& table, const Scan& scan);

} // namespace moneyties::store
