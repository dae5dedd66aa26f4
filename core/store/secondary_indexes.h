// Owns SecondaryIndexes: taking a table's secondary indexes away while many of its rows come or go, and
// making them anew afterwards, which costs a fraction of keeping them in order row by row.
#pragma once

#include "core/base/job.h"
#include "core/store/connection.h"
#include "core/store/table_spec.h"

#include <cstdint>
#include <string>
#include <vector>

namespace moneyties::store {

/// Works inside the caller's transaction, which must not be committed before rebuild(). Throws
/// SQLite::Exception.
class SecondaryIndexes {
public:
    explicit SecondaryIndexes(Connection& connection) : m_connection(connection) {}

    /// Takes away those that many rows are in.
    void drop(const TableSpec& table);
    /// Makes all that were dropped, as they were.
    void rebuild(const Job& job);

    /// Whether so many rows of a table that has `present` justify making the indexes anew. Measured: in place
    /// costs about five times as much for each row, so a fifth of the rows breaks even.
    static bool isWorthwhile(std::int64_t moving, std::int64_t present);

private:
    bool holdsFewRows(const TableSpec& table, const std::string& name, const std::string& text);

    Connection& m_connection;
    std::vector<std::string> m_dropped; ///< the texts that make them
};

} // namespace moneyties::store
