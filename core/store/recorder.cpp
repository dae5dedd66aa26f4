#include "core/store/recorder.h"

#include "core/base/error.h"
#include "core/store/codec.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <utility>

namespace moneyties::store {

namespace {

using Cells = std::map<int, Value>;

/// A row seen through its ops: whether it was there at first and is there now, and the cells that the ops
/// mention, as they were and as they are. All other cells are equal on both sides.
struct Net {
    const TableSpec* table = nullptr;
    Key key;
    bool existed = false;
    bool exists = false;
    bool isFirstWhole = false; ///< a removal told all of the row; what comes later is not how it was at first
    Cells first;
    Cells last;
};

void follow(Net& net, const Op& op) {
    if (!net.table) {
        net.table = op.table;
        net.key = op.key;
        net.existed = op.before.has_value();
    }
    net.exists = op.after.has_value();
    if (op.before && !net.isFirstWhole)
        for (const auto& [column, value] : *op.before)
            net.first.emplace(column, value);
    if (!op.before)
        net.last.clear();
    net.isFirstWhole |= !op.before || !op.after;
    if (op.after)
        for (const auto& [column, value] : *op.after)
            net.last[column] = value;
}

/// Gives the cells of `to` that only `from` mentions what no op mentions: nothing.
void complete(Cells& to, const Cells& from, const TableSpec& table) {
    for (const auto& [column, value] : from)
        to.emplace(column, table.columns[static_cast<std::size_t>(column)].missing);
}

std::vector<RowStore::Change> listOf(const Cells& cells) {
    std::vector<RowStore::Change> changes;
    for (const auto& [column, value] : cells)
        changes.push_back({column, value});
    return changes;
}

/// Nothing when the row is as it was.
std::optional<Op> opOf(Net net) {
    if (!net.existed && !net.exists)
        return std::nullopt;
    if (net.existed && net.exists) {
        complete(net.last, net.first, *net.table);
        complete(net.first, net.last, *net.table);
        std::erase_if(net.last, [&](const auto& cell) { return net.first.at(cell.first) == cell.second; });
        std::erase_if(net.first, [&](const auto& cell) { return !net.last.contains(cell.first); });
        if (net.last.empty())
            return std::nullopt;
    }
    Op op{net.table, net.key, std::nullopt, std::nullopt};
    if (net.existed)
        op.before = listOf(net.first);
    if (net.exists)
        op.after = listOf(net.last);
    return op;
}

} // namespace

std::vector<RowStore::Change> cellsWithContent(const TableSpec& table, const Row& row) {
    std::vector<RowStore::Change> cells;
    for (std::size_t i = table.keyColumns; i < row.size(); ++i)
        if (row[i] != table.columns[i].missing)
            cells.push_back({static_cast<int>(i), row[i]});
    return cells;
}

Op reversed(const Op& op) {
    return {op.table, op.key, op.after, op.before};
}

Row wholeRow(const TableSpec& table, const Key& key, const std::vector<RowStore::Change>& content) {
    Row row(key.begin(), key.end());
    for (std::size_t i = table.keyColumns; i < table.columns.size(); ++i)
        row.push_back(table.columns[i].missing);
    for (const auto& [column, value] : content)
        row[static_cast<std::size_t>(column)] = value;
    return row;
}

std::vector<Op> netOf(const std::vector<Op>& ops) {
    std::map<std::pair<TableCode, std::string>, Net> rows;
    for (const Op& op : ops)
        follow(rows[{op.table->code, encodeKey(op.key)}], op);
    // Removals first: they make room for what takes their place.
    std::array<std::vector<Op>, 3> removedChangedInserted;
    for (auto& [row, changes] : rows) {
        const std::size_t group = !changes.exists ? 0 : changes.existed ? 1 : 2;
        if (std::optional<Op> op = opOf(std::move(changes)))
            removedChangedInserted[group].push_back(std::move(*op));
    }
    std::vector<Op> net;
    for (std::vector<Op>& group : removedChangedInserted)
        std::ranges::move(group, std::back_inserter(net));
    return net;
}

Recorder::Recorder(Connection& connection, Keeps keeps)
    : m_connection(connection), m_rows(connection), m_keeps(keeps) {}

void Recorder::keep(Op op) {
    if (m_keeps == Keeps::ops)
        m_ops.push_back(std::move(op));
}

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
    keep({&table, table.keyOf(row), std::nullopt, cellsWithContent(table, row)});
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
    keep({&table, key, std::move(before), std::move(after)});
}

bool Recorder::remove(const TableSpec& table, const Key& key) {
    const std::optional<Row> old = m_rows.find(table, key);
    if (!old)
        return false;
    m_rows.remove(table, key);
    keep({&table, key, cellsWithContent(table, *old), std::nullopt});
    return true;
}

void Recorder::apply(const Op& op) {
    if (!op.before)
        return insert(*op.table, wholeRow(*op.table, op.key, *op.after));
    std::optional<Row> row = m_rows.find(*op.table, op.key);
    if (!row)
        throw Error(ErrorCode::recordMissing, "Changing a record", "it does not exist any more", "",
                    {op.table->name});
    if (!op.after) {
        remove(*op.table, op.key);
        return;
    }
    for (const auto& [column, value] : *op.after)
        (*row)[static_cast<std::size_t>(column)] = value;
    update(*op.table, *row);
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
