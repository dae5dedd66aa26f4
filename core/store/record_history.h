// Owns RecordHistory: what each step did to one record, imports included.
#pragma once

#include "core/store/connection.h"
#include "core/store/journal.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace moneyties::store {

/// Works inside the caller's transaction. Throws SQLite::Exception, Error(fileDamaged).
class RecordHistory {
public:
    using Steps = std::vector<std::pair<StepRow, std::vector<Op>>>;

    /// The record of the first table, and its child rows in the others.
    RecordHistory(Connection& connection, std::vector<TableCode> tables, std::int64_t record);

    /// Newest first; undoing and redoing count as steps. An import keeps no rows but ranges of ids, so what
    /// it inserted is found by taking back, from the rows that are there, what was done to them since; of an
    /// import that is undone now nothing is told.
    Steps steps() const;

private:
    std::vector<StepRow> imports() const;
    std::vector<StepRow> markersOf(StepId step) const;
    std::vector<Op> presentRows() const;
    std::vector<Op> insertionsAt(StepId import, const Steps& journaled) const;

    Connection& m_connection;
    std::vector<TableCode> m_tables;
    std::int64_t m_record;
};

} // namespace moneyties::store
