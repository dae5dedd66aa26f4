#include "core/store/secondary_indexes.h"

#include <utility>

namespace moneyties::store {

namespace {

/// Below this many rows nobody waits for either.
constexpr std::int64_t kFewRows = 20'000;
constexpr std::int64_t kBreakEven = 5;

} // namespace

bool SecondaryIndexes::isWorthwhile(std::int64_t moving, std::int64_t present) {
    return moving >= kFewRows && moving >= present / kBreakEven;
}

void SecondaryIndexes::drop(const TableSpec& table) {
    std::vector<std::string> names;
    {
        // Indexes without a text belong to a constraint and stay.
        Statement query = m_connection.statement("SELECT name, sql FROM sqlite_schema WHERE type = 'index' "
                                                 "AND tbl_name = ? AND sql IS NOT NULL ORDER BY rowid");
        query->bind(1, table.name);
        while (query->executeStep()) {
            names.push_back(query->getColumn(0).getString());
            m_dropped.push_back(query->getColumn(1).getString());
        }
    }
    for (const std::string& name : names)
        m_connection.execute("DROP INDEX " + name);
}

void SecondaryIndexes::rebuild(const Job& job) {
    const auto count = static_cast<double>(m_dropped.size());
    double made = 0;
    for (const std::string& text : std::exchange(m_dropped, {})) {
        job.throwIfStopped();
        job.report(made++ / count);
        m_connection.execute(text);
    }
    job.report(1);
}

} // namespace moneyties::store
