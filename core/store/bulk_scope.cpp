#include "core/store/bulk_scope.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace moneyties::store {

namespace {

constexpr int kCacheKibibytes = 256 * 1024;
/// Steps of SQLite's machine between two looks at the job: well below a millisecond.
constexpr int kStepsBetweenLooks = 20'000;

} // namespace

BulkScope::BulkScope(Connection& connection, const Job& job)
    : m_connection(connection), m_job(job.silent()),
      m_secureDelete(connection.integer("PRAGMA secure_delete")),
      m_cacheSize(connection.integer("PRAGMA cache_size")) {
    connection.execute(fmt::format("PRAGMA foreign_keys = OFF; PRAGMA secure_delete = OFF; "
                                   "PRAGMA cache_size = -{};",
                                   kCacheKibibytes));
    sqlite3_progress_handler(connection.handle(), kStepsBetweenLooks, &BulkScope::isStopped, &m_job);
}

BulkScope::~BulkScope() {
    sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
    const std::string settings = fmt::format(
        "PRAGMA foreign_keys = ON; PRAGMA secure_delete = {}; PRAGMA cache_size = {}; PRAGMA shrink_memory;",
        m_secureDelete, m_cacheSize);
    sqlite3_exec(m_connection.handle(), settings.c_str(), nullptr, nullptr, nullptr);
}

int BulkScope::isStopped(void* job) {
    return static_cast<const Job*>(job)->isStopRequested() ? 1 : 0;
}

} // namespace moneyties::store
