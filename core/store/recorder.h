// Owns Recorder: makes the row changes of one step and notes each with its before and after.
#pragma once

#include "core/store/row_store.h"
#include "core/store/table_spec.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace moneyties::store {

/// One changed row: inserted (no before), removed (no after) or changed (both, the differing cells only).
struct Op {
    const TableSpec* table = nullptr;
    Key key;
    std::optional<std::vector<RowStore::Change>> before;
    std::optional<std::vector<RowStore::Change>> after;
};

/// Lives inside one write transaction. Throws SQLite::Exception.
class Recorder {
public:
    explicit Recorder(Connection& connection);

    /// An id that no record of the table ever had.
    std::int64_t newId(const TableSpec& table);

    void insert(const TableSpec& table, const Row& row);
    /// Changes what differs. Throws Error(recordMissing) when there is no row with this key.
    void update(const TableSpec& table, const Row& row);
    /// False when there is no such row.
    bool remove(const TableSpec& table, const Key& key);

    const RowStore& rows() const { return m_rows; }
    const std::vector<Op>& ops() const { return m_ops; }
    /// Whether the steps so far leave every row as it was.
    bool changedNothing() const;
    /// Keeps the ids given out from being used again.
    void storeCounters();

private:
    Connection& m_connection;
    RowStore m_rows;
    std::vector<Op> m_ops;
    std::map<TableCode, std::int64_t> m_lastIds; ///< of the tables that got new rows
};

} // namespace moneyties::store
