#include "tests/journeys/file_tables.h"

#include <catch2/catch_test_macros.hpp>

#include <functional>
#include <memory>
#include <set>
#include <sqlite3.h>
#include <vector>

namespace moneyties::journeys {

namespace {

/// The history itself, with the bytes that a redo needs again; the counters that give no number twice; and
/// what says who wrote last.
const std::set<std::string> kNoContent{"step",     "op",   "step_range", "step_stash",
                                       "snapshot", "blob", "id_counter", "meta"};

using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

Database openedFile(const QString& file) {
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open_v2(file.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr) ==
            SQLITE_OK);
    return {database, &sqlite3_close};
}

void forEachRow(sqlite3* database, const std::string& sql, const std::function<void(sqlite3_stmt*)>& row) {
    sqlite3_stmt* statement = nullptr;
    INFO(sql);
    REQUIRE(sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK);
    while (sqlite3_step(statement) == SQLITE_ROW)
        row(statement);
    REQUIRE(sqlite3_finalize(statement) == SQLITE_OK);
}

std::string textAt(sqlite3_stmt* statement, int column) {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
    return text ? text : "";
}

std::vector<std::string> column(sqlite3* database, const std::string& sql) {
    std::vector<std::string> values;
    forEachRow(database, sql, [&](sqlite3_stmt* statement) { values.push_back(textAt(statement, 0)); });
    return values;
}

/// "quote(id) || ',' || quote(name) …": all cells of a row as one text.
std::string rowExpression(const std::vector<std::string>& columns) {
    std::string expression = "''";
    for (const std::string& one : columns)
        expression += " || quote(\"" + one + "\") || ','";
    return expression;
}

std::string rowsOf(sqlite3* database, const std::string& table) {
    const std::string row =
        rowExpression(column(database, "SELECT name FROM pragma_table_info('" + table + "')"));
    std::string rows;
    for (const std::string& one :
         column(database, "SELECT " + row + " AS cells FROM \"" + table + "\" ORDER BY cells"))
        rows += one + "\n";
    return rows;
}

} // namespace

FileTables tablesOf(const QString& file) {
    const Database database = openedFile(file);
    FileTables tables;
    for (const std::string& table :
         column(database.get(),
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"))
        if (!kNoContent.contains(table))
            tables[table] = rowsOf(database.get(), table);
    REQUIRE(tables.size() > 20);
    return tables;
}

std::string differing(const FileTables& a, const FileTables& b) {
    std::string names;
    for (const auto& [table, rows] : a)
        if (const auto other = b.find(table); other == b.end() || other->second != rows)
            names += (names.empty() ? "" : ", ") + table;
    return names;
}

} // namespace moneyties::journeys
