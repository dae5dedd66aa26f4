// Owns RowStore: reads and writes the rows of any described table, without journaling.
#pragma once

#include "core/store/connection.h"
#include "core/store/table_spec.h"
#include "core/store/value.h"

#include <optional>
#include <string_view>
#include <vector>

namespace moneyties::store {

/// Throws SQLite::Exception.
class RowStore {
public:
    /// One changed cell: the column's index in the TableSpec and its new value.
    struct Change {
        int column;
        Value value;
        friend bool operator==(const Change&, const Change&) = default;
    };

    explicit RowStore(Connection& connection) : m_connection(connection) {}

    std::optional<Row> find(const TableSpec& table, const Key& key) const;
    /// Rows whose column equals the value, in key order.
    std::vector<Row> where(const TableSpec& table, std::string_view column, std::int64_t value) const;

    /// Rows whose key begins with these values, in key order.
    std::vector<Row> startingWith(const TableSpec& table, const Key& beginning) const;

    void insert(const TableSpec& table, const Row& row);
    bool update(const TableSpec& table, const Key& key, const std::vector<Change>& changes);
    bool remove(const TableSpec& table, const Key& key);

    /// Stores the content of a file under its hash, which is returned, unless it is there already.
    std::string keepBlob(const std::string& content, const std::string& mediaType,
                         const std::string& fileName) const;

private:
    Connection& m_connection;
};

Value cellAt(const SQLite::Column& column);
void bindValue(SQLite::Statement& statement, int index, const Value& value);
Row readRow(SQLite::Statement& statement, std::size_t columns);

} // namespace moneyties::store
