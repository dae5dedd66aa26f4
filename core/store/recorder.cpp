#include "core/store/recorder.h"

#include "core/base/error.h"
#include "core/store/codec.h"

#include <string>
#include <utility>

namespace moneyties::store {

namespace {

std::vector<RowStore::Change> cellsWithContent(const TableSpec& table, const Row& row) {
    std::vector<RowStore::Change> cells;
    for (std::size_t i = table.keyColumns; i < row.size(); ++i)
        if (row[i] != table.columns[i].missing)
            cells.push_back({static_cast<int>(i), row[i]});
    return cells;
}

using Cells = std::map<int, Value>;

/// A row's content seen through its ops: what it was first, and what it is now. Cells that no op mentions
/// are equal on both sides.
struct Net {
    bool existed = false;
    bool exists = false;
    Cells first;
    Cells last;
};

void apply(Net& net, const Op& op, bool isFirst) {
    if (isFirst)
        net.existed = op.before.has_value();
    net.exists = op.after.has_value();
    if (op.before)
        for (const auto& [column, value] : *op.before)
            net.first.emplace(column, value);
    if (!op.before)
        net.last.clear();
    if (op.after)
        for (const auto& [column, value] : *op.after)
            net.last[column] = value;
}

bool isUnchanged(const Net& net) {
    if (net.existed != net.exists)
        return false;
    return !net.exists || net.first == net.last;
}

} // namespace

Recorder::Recorder(Connection& connection) : m_connection(connection), m_rows(connection) {}

std::int64_t Recorder::newId(const TableSpec& table) {
    const auto [counter, isNew] = m_lastIds.try_emplace(table.code, 0);
    if (isNew) {
        Statement query = m_connection.statement("SELECT last FROM id_counter WHERE record_table = ?");
        query->bind(1, static_cast<int>(table.code));
        counter->second = query->executeStep() ? query->getColumn(0).getInt64() : 0;
    }
    return ++counter->second;
}

void Recorder::insert(const TableSpec& table, const Row& row) {
    m_rows.insert(table, row);
    m_ops.push_back({&table, table.keyOf(row), std::nullopt, cellsWithContent(table, row)});
}

void Recorder::update(const TableSpec& table, const Row& row) {
    const Key key = table.keyOf(row);
    const std::optional<Row> old = m_rows.find(table, key);
    if (!old)
        throw Error(ErrorCode::recordMissing, "Changing a record", "it does not exist any more",
                    "It may have been removed in another window", {table.name});
    std::vector<RowStore::Change> before;
    std::vector<RowStore::Change> after;
    for (std::size_t i = table.keyColumns; i < row.size(); ++i) {
        if ((*old)[i] == row[i])
            continue;
        before.push_back({static_cast<int>(i), (*old)[i]});
        after.push_back({static_cast<int>(i), row[i]});
    }
    if (after.empty())
        return;
    m_rows.update(table, key, after);
    m_ops.push_back({&table, key, std::move(before), std::move(after)});
}

bool Recorder::remove(const TableSpec& table, const Key& key) {
    const std::optional<Row> old = m_rows.find(table, key);
    if (!old)
        return false;
    m_rows.remove(table, key);
    m_ops.push_back({&table, key, cellsWithContent(table, *old), std::nullopt});
    return true;
}

bool Recorder::changedNothing() const {
    std::map<std::pair<TableCode, std::string>, Net> rows;
    for (const Op& op : m_ops) {
        const auto [net, isFirst] = rows.try_emplace({op.table->code, encodeKey(op.key)});
        apply(net->second, op, isFirst);
    }
    for (const auto& [row, net] : rows)
        if (!isUnchanged(net))
            return false;
    return true;
}

void Recorder::storeCounters() {
    for (const auto& [table, last] : m_lastIds) {
        Statement statement =
            m_connection.statement("INSERT INTO id_counter(record_table, last) VALUES(?, ?) "
                                   "ON CONFLICT(record_table) DO UPDATE SET last = excluded.last");
        statement->bind(1, static_cast<int>(table));
        statement->bind(2, last);
        statement->exec();
    }
}

} // namespace moneyties::store
