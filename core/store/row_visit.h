// Owns visitRows: a query over very many rows whose results are looked at inside SQLite's own loop.
#pragma once

#include "core/store/connection.h"

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_value;

namespace moneyties::store {

/// The cells of the row that is being visited, counted from 0; gone with the next row.
class VisitedRow {
public:
    explicit VisitedRow(sqlite3_value** cells) : m_cells(cells) {}

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    std::string_view bytes(int column) const; ///< of text too

private:
    sqlite3_value** m_cells;
};

/// Calls `visit` with the columns of each row of `from` (a table with its conditions, whose parameters are
/// `?2` and so on), in the order in which SQLite walks it: an aggregate function does it, which takes a
/// quarter less time than a Scan, as no row returns to the caller. What `visit` throws ends the walk and is
/// thrown here. Throws SQLite::Exception.
void visitRows(Connection& connection, const std::string& columns, const std::string& from,
               std::initializer_list<std::int64_t> parameters,
               const std::function<void(const VisitedRow&)>& visit);

/// Once for each connection, before visitRows().
void addRowVisiting(sqlite3* database);

} // namespace moneyties::store
