// Owns SalvageTables: the way of each table's rows from a damaged file into a new one.
#pragma once

#include "core/base/job.h"
#include "core/store/connection.h"
#include "core/store/salvage.h"
#include "core/store/table_spec.h"

#include <cstddef>
#include <string>
#include <vector>

namespace moneyties::store {

/// `damaged` is a copy of the file; `target` has the newest schema, is empty, enforces no references, and is
/// inside a transaction. In the order of the functions. Throws SQLite::Exception for faults of the target,
/// Error(cancelled).
class SalvageTables {
public:
    SalvageTables(Connection& damaged, Connection& target, const Job& job)
        : m_damaged(damaged), m_target(target), m_job(job) {}

    void copyRecords();
    /// Removes rows that refer to what was lost, and empties references that may be empty.
    void removeOrphans();
    /// Copies the history if nothing was lost, else begins a new one; whether it was kept.
    bool copyHistory();
    /// Sets what must fit the rest: the counters of ids, names of entities, the board that every project has.
    void complete();

    std::vector<SalvagedTable> report() const { return m_tables; }

private:
    SalvagedTable& tableOf(const std::string& name);
    bool isWhole() const;
    /// Rows of the record layer, each read as the program would read it.
    void copyJournaled(const TableSpec& table);
    /// Rows as they are, of a table that the record layer does not know.
    void copyPlain(const std::string& table);
    void addBuiltInVocabulary();
    bool removeOrphansOnce();
    void tell();

    Connection& m_damaged;
    Connection& m_target;
    const Job& m_job;
    std::vector<SalvagedTable> m_tables;
    std::size_t m_done = 0;
};

} // namespace moneyties::store
