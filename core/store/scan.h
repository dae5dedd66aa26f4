// Owns Scan: a query over many rows, without the cost per cell of a general statement.
#pragma once

#include "core/store/connection.h"

#include <cstdint>
#include <string_view>

namespace moneyties::store {

/// Columns count from 0, parameters from 1. Throws SQLite::Exception.
class Scan {
public:
    /// The statement is on loan from the connection.
    Scan(Connection& connection, std::string_view sql);
    ~Scan();
    Scan(const Scan&) = delete;
    Scan& operator=(const Scan&) = delete;

    Scan& bind(int parameter, std::int64_t number);
    /// For functions of ours alone: `type` is a name that lives for ever, which they must know.
    Scan& bind(int parameter, void* pointer, const char* type);
    bool next();
    void restart(); ///< parameters may then be bound anew

    enum class CellType { nothing, integer, real, text, bytes };
    CellType typeOf(int column) const;
    bool isNull(int column) const { return typeOf(column) == CellType::nothing; }
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string_view bytes(int column) const; ///< of text too; until the next row

private:
    sqlite3* m_database;
    BareStatements& m_home;
    BareStatement m_statement;
};

} // namespace moneyties::store
