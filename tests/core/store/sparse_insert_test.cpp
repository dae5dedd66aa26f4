#include "core/store/sparse_insert.h"

#include "core/store/migration.h"
#include "core/store/records/tables.h"
#include "core/store/row_store.h"
#include "tests/core/store/store_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <cstdint>
#include <random>

using namespace moneyties;
using namespace moneyties::store;

namespace {

/// A cell of a kind that the column takes, often what it holds by default.
Value someCell(const Column& column, std::mt19937& random) {
    const auto number = static_cast<std::int64_t>(random() % 3);
    if (std::holds_alternative<std::string>(column.missing))
        return number == 0 ? std::string("text 日本") : std::string();
    if (std::holds_alternative<std::monostate>(column.missing))
        return number == 0 ? Value(std::int64_t{0}) : number == 1 ? Value(std::int64_t{7}) : Value();
    return number;
}

Row someRow(const TableSpec& table, std::int64_t id, std::mt19937& random) {
    Row row;
    for (const Column& column : table.columns)
        row.push_back(someCell(column, random));
    row.front() = id;
    return row;
}

} // namespace

TEST_CASE("a row comes back as it was handed over, whichever of its cells are the table's own",
          "[store][import]") {
    const TemporaryFolder folder;
    Connection connection(folder / "a.db", Connection::Mode::create);
    Migrations::ours().bringUp(connection);
    connection.execute("PRAGMA foreign_keys = OFF");
    const TableSpec& table = specOf<Source>();
    std::mt19937 random(7);
    SparseInsert insert(connection, table);
    RowStore rows(connection);
    for (std::int64_t id = 1; id <= 400; ++id) {
        const Row row = someRow(table, id, random);
        insert.insert(row);
        REQUIRE(rows.find(table, {id}) == row);
    }
}

TEST_CASE("a derived cell is written with its row", "[store][import]") {
    const TemporaryFolder folder;
    Connection connection(folder / "a.db", Connection::Mode::create);
    Migrations::ours().bringUp(connection);
    connection.execute("PRAGMA foreign_keys = OFF");
    const TableSpec& table = specOf<NameRow>();
    Row row;
    for (const Column& column : table.columns)
        row.push_back(column.missing);
    for (std::size_t i = 0; i < table.keyColumns; ++i)
        row[i] = std::int64_t{1};
    row[1] = std::int64_t{1};
    row[static_cast<std::size_t>(table.derived.from)] = std::string("ＭＵＳＫ");
    SparseInsert(connection, table).insert(row);
    CHECK(connection.text("SELECT key FROM name") == "musk");
}

TEST_CASE("a row that was given up leaves nothing in the next one", "[store][import]") {
    const TemporaryFolder folder;
    Connection connection(folder / "a.db", Connection::Mode::create);
    Migrations::ours().bringUp(connection);
    const TableSpec& table = specOf<Tag>();
    SparseInsert insert(connection, table);
    Row row;
    for (const Column& column : table.columns)
        row.push_back(column.missing);
    row.front() = std::int64_t{5};
    insert.add(std::int64_t{9});
    insert.add(std::string_view("given up"));
    insert.insert(row);
    CHECK(connection.integer("SELECT count(*) FROM tag") == 1);
    CHECK(RowStore(connection).find(table, {std::int64_t{5}}) == row);
}
