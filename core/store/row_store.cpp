#include "core/store/row_store.h"

#include "core/store/sha256.h"

#include <fmt/format.h>

#include <chrono>

namespace moneyties::store {

namespace {

void bindKey(SQLite::Statement& statement, int first, const Key& key) {
    for (const Value& cell : key)
        bindValue(statement, first++, cell);
}

std::string derivedValue(const TableSpec& table, const Value& from) {
    const auto* text = std::get_if<std::string>(&from);
    return table.derived.make(text ? *text : std::string_view());
}

} // namespace

Value cellAt(const SQLite::Column& column) {
    if (column.isNull())
        return {};
    if (column.isInteger())
        return column.getInt64();
    if (column.isFloat())
        return column.getDouble();
    if (column.isText())
        return column.getString();
    return Bytes{column.getString()};
}

void bindValue(SQLite::Statement& statement, int index, const Value& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value))
        statement.bind(index, *integer);
    else if (const auto* real = std::get_if<double>(&value))
        statement.bind(index, *real);
    else if (const auto* text = std::get_if<std::string>(&value))
        statement.bind(index, *text);
    else if (const auto* bytes = std::get_if<Bytes>(&value))
        statement.bind(index, bytes->data.data(), static_cast<int>(bytes->data.size()));
    else
        statement.bind(index);
}

Row readRow(SQLite::Statement& statement, std::size_t columns) {
    Row row;
    row.reserve(columns);
    for (std::size_t i = 0; i < columns; ++i)
        row.push_back(cellAt(statement.getColumn(static_cast<int>(i))));
    return row;
}

std::optional<Row> RowStore::find(const TableSpec& table, const Key& key) const {
    Statement query = m_connection.statement(table.findText);
    bindKey(*query, 1, key);
    if (!query->executeStep())
        return std::nullopt;
    return readRow(*query, table.columns.size());
}

std::vector<Row> RowStore::where(const TableSpec& table, std::string_view column, std::int64_t value) const {
    Statement query = m_connection.statement(fmt::format("{} WHERE {} = ?", table.selectText, column));
    query->bind(1, value);
    std::vector<Row> rows;
    while (query->executeStep())
        rows.push_back(readRow(*query, table.columns.size()));
    return rows;
}

std::vector<Row> RowStore::startingWith(const TableSpec& table, const Key& beginning) const {
    std::string condition;
    for (std::size_t i = 0; i < beginning.size(); ++i)
        condition += (i == 0 ? "" : " AND ") + table.columns[i].name + " = ?";
    Statement query = m_connection.statement(fmt::format("{} WHERE {}", table.selectText, condition));
    bindKey(*query, 1, beginning);
    std::vector<Row> rows;
    while (query->executeStep())
        rows.push_back(readRow(*query, table.columns.size()));
    return rows;
}

void RowStore::insert(const TableSpec& table, const Row& row) {
    Statement statement = m_connection.statement(table.insertText);
    int index = 1;
    for (const Value& cell : row)
        bindValue(*statement, index++, cell);
    if (table.derived.name)
        statement->bind(index, derivedValue(table, row[static_cast<std::size_t>(table.derived.from)]));
    statement->exec();
}

bool RowStore::update(const TableSpec& table, const Key& key, const std::vector<Change>& changes) {
    std::string sets;
    std::optional<std::string> derived;
    for (const Change& change : changes) {
        sets +=
            (sets.empty() ? "" : ", ") + table.columns[static_cast<std::size_t>(change.column)].name + " = ?";
        if (table.derived.name && change.column == table.derived.from)
            derived = derivedValue(table, change.value);
    }
    if (derived)
        sets += fmt::format(", {} = ?", table.derived.name);
    Statement statement = m_connection.statement(
        fmt::format("UPDATE {} SET {} WHERE {}", table.name, sets, table.keyCondition()));
    int index = 1;
    for (const Change& change : changes)
        bindValue(*statement, index++, change.value);
    if (derived)
        statement->bind(index++, *derived);
    bindKey(*statement, index, key);
    return statement->exec() == 1;
}

std::string RowStore::keepBlob(const std::string& content, const std::string& mediaType,
                               const std::string& fileName) const {
    Sha256 digest;
    digest.add(content);
    std::string hash = hexOf(digest.finish());
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    Statement statement =
        m_connection.statement("INSERT OR IGNORE INTO blob(hash, media_type, file_name, added_ms, content) "
                               "VALUES(?, ?, ?, ?, ?)");
    statement->bind(1, hash);
    statement->bind(2, mediaType);
    statement->bind(3, fileName);
    statement->bind(4, std::int64_t{std::chrono::duration_cast<std::chrono::milliseconds>(now).count()});
    statement->bind(5, content.data(), static_cast<int>(content.size()));
    statement->exec();
    return hash;
}

bool RowStore::remove(const TableSpec& table, const Key& key) {
    Statement statement = m_connection.statement(table.removeText);
    bindKey(*statement, 1, key);
    return statement->exec() == 1;
}

} // namespace moneyties::store
