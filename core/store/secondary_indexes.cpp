#include "core/store/secondary_indexes.h"

#include <fmt/format.h>

#include <utility>

namespace moneyties::store {

namespace {

/// Below this many rows nobody waits for either.
constexpr std::int64_t kFewRows = 20'000;
constexpr std::int64_t kBreakEven = 5;
/// One row in so many is hardly any.
constexpr std::int64_t kFewShare = 20;

} // namespace

bool SecondaryIndexes::isWorthwhile(std::int64_t moving, std::int64_t present) {
    return moving >= kFewRows && moving >= present / kBreakEven;
}

void SecondaryIndexes::drop(const TableSpec& table) {
    std::vector<std::pair<std::string, std::string>> indexes;
    {
        // Indexes without a text belong to a constraint and stay.
        Statement query = m_connection.statement("SELECT name, sql FROM sqlite_schema WHERE type = 'index' "
                                                 "AND tbl_name = ? AND sql IS NOT NULL ORDER BY rowid");
        query->bind(1, table.name);
        while (query->executeStep())
            indexes.emplace_back(query->getColumn(0).getString(), query->getColumn(1).getString());
    }
    for (const auto& [name, text] : indexes) {
        if (holdsFewRows(table, name, text))
            continue;
        m_connection.execute("DROP INDEX " + name);
        m_dropped.push_back(text);
    }
}

/// An index with a condition that hardly a row meets: keeping it in order costs less than the scan of the
/// whole table that makes it anew.
bool SecondaryIndexes::holdsFewRows(const TableSpec& table, const std::string& name,
                                    const std::string& text) {
    const std::size_t condition = text.find(" WHERE ");
    if (condition == std::string::npos)
        return false;
    const std::string& key = table.columns.front().name;
    const std::int64_t few =
        m_connection.integer(fmt::format("SELECT max({}) FROM {}", key, table.name)) / kFewShare;
    const std::int64_t held =
        m_connection.integer(fmt::format("SELECT count(*) FROM (SELECT 1 FROM {} INDEXED BY {}{} LIMIT {})",
                                         table.name, name, text.substr(condition), few));
    return held < few;
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
