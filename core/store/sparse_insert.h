// Owns SparseInsert: inserting very many rows of one table, where most cells of a row are what the table puts
// there by itself.
#pragma once

#include "core/store/connection.h"
#include "core/store/table_spec.h"
#include "core/store/value.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3_stmt;

namespace moneyties::store {

/// After begin() cells are added in the order of the columns, the derived one last, and run() writes the row.
/// A cell that equals the column's default is not mentioned to SQLite: handing it over costs several times as
/// much as letting the table put it there, so that there is one prepared statement for each set of columns
/// that came up. Texts are not copied: they must live until run(). Throws SQLite::Exception.
class SparseInsert {
public:
    SparseInsert(Connection& connection, const TableSpec& table);
    ~SparseInsert();
    SparseInsert(const SparseInsert&) = delete;
    SparseInsert& operator=(const SparseInsert&) = delete;

    void add(std::int64_t number);
    void add(double number);
    void add(std::string_view text);
    void addBytes(std::string_view bytes);
    void addNothing();

    void begin(); ///< forgets the cells of a row that was not run
    void run();

    /// The whole row, with its derived cell.
    void insert(const Row& row);

private:
    using Columns = std::uint64_t; ///< a bit for each
    /// What a column holds when it is not mentioned.
    enum class Default : unsigned char { none, nothing, zero, empty };
    struct Cell {
        enum class Type : unsigned char { nothing, integer, real, text, bytes };
        Type type = Type::nothing;
        std::int64_t integer = 0;
        double real = 0;
        std::string_view bytes;
    };

    Cell& mention();
    Cell defaultCell(std::size_t column) const;
    bool isDefault(Default value) const { return m_defaults[m_column] == value; }
    sqlite3_stmt* statementFor(Columns mentioned);
    void bind(sqlite3_stmt* statement, int parameter, const Cell& cell) const;

    Connection& m_connection;
    const TableSpec& m_table;
    std::vector<std::string> m_names; ///< the derived column included
    std::vector<Default> m_defaults;
    Columns m_always = 0; ///< columns that no row may leave out
    std::vector<Cell> m_cells;
    std::size_t m_column = 0;
    Columns m_mentioned = 0;
    std::unordered_map<Columns, sqlite3_stmt*> m_statements;
};

} // namespace moneyties::store
