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

/// The op that takes this one back.
Op reversed(const Op& op);

/// A row with the given content; cells that are not mentioned hold nothing.
Row wholeRow(const TableSpec& table, const Key& key, const std::vector<RowStore::Change>& content);

/// The cells of a row that differ from what an unmentioned cell holds, the key aside.
std::vector<RowStore::Change> cellsWithContent(const TableSpec& table, const Row& row);

/// What the ops together do to each row, one op per changed row.
std::vector<Op> netOf(const std::vector<Op>& ops);

/// Lives inside one write transaction. Throws SQLite::Exception.
class Recorder {
public:
    /// Whether the step keeps each row's before and after; the beginning of a project keeps ranges of ids.
    enum class Keeps { ops, nothing };

    explicit Recorder(Connection& connection, Keeps keeps = Keeps::ops);

    /// An id that no record of the table ever had.
    std::int64_t newId(const TableSpec& table);

    void insert(const TableSpec& table, const Row& row);
    /// Changes what differs. Throws Error(recordMissing) when there is no row with this key.
    void update(const TableSpec& table, const Row& row);
    /// False when there is no such row.
    bool remove(const TableSpec& table, const Key& key);

    /// Brings one row from an op's before to its after; cells that the op does not mention stay.
    /// Throws Error(recordMissing).
    void apply(const Op& op);

    const RowStore& rows() const { return m_rows; }
    const std::vector<Op>& ops() const { return m_ops; }
    /// Keeps the ids given out from being used again.
    void storeCounters();

private:
    void keep(Op op);

    Connection& m_connection;
    RowStore m_rows;
    Keeps m_keeps;
    std::vector<Op> m_ops;
    std::map<TableCode, std::int64_t> m_lastIds; ///< of the tables that got new rows
};

} // namespace moneyties::store
