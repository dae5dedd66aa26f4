// Owns TableReader: reads the rows of one table of a damaged file around what cannot be read.
#pragma once

#include "core/base/job.h"
#include "core/store/connection.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace moneyties::store {

/// Skips ahead in growing steps from where a page cannot be read to where reading works again, and back by
/// halves to the first such row, so that a damaged page costs some dozen look-ups and only its own rows.
/// Does not throw for damage; throws Error(cancelled) and what the visitor throws.
class TableReader {
public:
    using Visitor = std::function<void(SQLite::Statement&)>;

    /// `columns` are selected from column 1 on; column 0 is the key's first cell.
    TableReader(Connection& connection, const std::string& table, const std::string& columns);

    /// Calls `visit` for each row that can be read, some of them twice. How many stretches could not.
    std::int64_t read(const Job& job, const Visitor& visit);

private:
    enum class Key { integer, other };
    enum class Outcome { row, end, damage };

    std::int64_t readByInteger(const Job& job, const Visitor& visit);
    std::int64_t readFromBothEnds(const Job& job, const Visitor& visit);
    /// Reads on from a key; the last key that was read is kept in `last`.
    Outcome readFrom(std::int64_t from, std::optional<std::int64_t>& last, const Job& job,
                     const Visitor& visit);
    Outcome readAll(const char* order, const Job& job, const Visitor& visit);
    Outcome probe(std::int64_t from);
    /// The first key from `from` on where reading works again; nothing when it never does.
    std::optional<std::int64_t> afterDamage(std::int64_t from);

    Connection& m_connection;
    std::string m_select; ///< "SELECT key, columns FROM table NOT INDEXED"
    std::string m_key;
    Key m_kind = Key::integer;
};

} // namespace moneyties::store
