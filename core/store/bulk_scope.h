// Owns BulkScope: a connection's settings for one transaction of very many rows.
#pragma once

#include "core/base/job.h"
#include "core/store/connection.h"

#include <cstdint>

namespace moneyties::store {

/// Set before the transaction and put back after it: foreign keys are not enforced row by row (the importer
/// knows each id that it handed out), the cache holds the indexes in work, freed pages are not overwritten,
/// and a stop of the job interrupts a long statement with SQLITE_INTERRUPT, which errorFrom() makes
/// Error(cancelled).
class BulkScope {
public:
    BulkScope(Connection& connection, const Job& job);
    ~BulkScope();
    BulkScope(const BulkScope&) = delete;
    BulkScope& operator=(const BulkScope&) = delete;

private:
    static int isStopped(void* job);

    Connection& m_connection;
    Job m_job;
    std::int64_t m_secureDelete;
    std::int64_t m_cacheSize;
};

} // namespace moneyties::store
