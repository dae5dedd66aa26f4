#include "core/store/bulk_rows.h"

#include "core/base/error.h"

#include <fmt/format.h>

namespace moneyties::store {

namespace {

constexpr std::int64_t kRowsBetweenLooks = 256;
/// Reading and writing the rows takes about this share of the time, making the indexes the rest.
constexpr double kShareOfRows = 0.7;
constexpr std::size_t kMostKnown = 100'000;

[[noreturn]] void refuseReference(const TableSpec& table, std::int64_t id) {
    throw Error(ErrorCode::recordMissing, "Importing", "a record that it refers to does not exist", "",
                {table.name, std::to_string(id)});
}

} // namespace

BulkRows::Table::Table(Connection& connection, const TableSpec& spec)
    : insert(connection, spec),
      exists(connection, fmt::format("SELECT 1 FROM {} WHERE {} = ?", spec.name, spec.columns.front().name)) {
}

BulkRows::BulkRows(Connection& connection, Recorder& recorder, const Job& job)
    : m_connection(connection), m_recorder(recorder), m_job(job), m_edit(recorder), m_indexes(connection) {}

void BulkRows::report(double fraction) const {
    m_job.report(kShareOfRows * fraction);
}

BulkRows::Table& BulkRows::tableOf(const TableSpec& spec) {
    if (const auto found = m_tables.find(spec.code); found != m_tables.end())
        return found->second;
    Table& table = m_tables.try_emplace(spec.code, m_connection, spec).first->second;
    table.present =
        m_connection.integer(fmt::format("SELECT max({}) FROM {}", spec.columns.front().name, spec.name));
    return table;
}

std::int64_t BulkRows::newId(const TableSpec& spec) {
    Table& table = tableOf(spec);
    table.last = m_recorder.newId(spec);
    if (table.first == 0)
        table.first = table.last;
    return table.last;
}

void BulkRows::run(const TableSpec& spec, Table& table) {
    table.insert.run();
    ++table.rows;
    if (!table.isWithoutIndexes && SecondaryIndexes::isWorthwhile(table.rows, table.present)) {
        table.isWithoutIndexes = true;
        m_indexes.drop(spec);
    }
    if (++m_rows % kRowsBetweenLooks == 0)
        m_job.throwIfStopped();
}

void BulkRows::require(const TableSpec& table, const std::vector<TagId>& tags) {
    for (const TagId tag : tags)
        require(table, tag);
}

void BulkRows::requireRow(const TableSpec& spec, std::int64_t id) {
    Table& table = tableOf(spec);
    if (table.first > 0 && id >= table.first && id <= table.last)
        return;
    if (table.known.contains(id))
        return;
    const bool isThere = table.exists.bind(1, id).next();
    table.exists.restart(); // an index cannot be dropped while a statement is under way
    if (!isThere)
        refuseReference(spec, id);
    if (table.known.size() < kMostKnown)
        table.known.insert(id);
}

void BulkRows::finish() {
    m_job.throwIfStopped();
    m_recorder.storeCounters();
    m_indexes.rebuild(m_job.stretch(kShareOfRows, 1));
}

std::vector<IdRange> BulkRows::ranges() const {
    std::vector<IdRange> ranges;
    for (const TableSpec* spec : {&specOf<Entity>(), &specOf<Source>(), &specOf<Deal>(),
                                  &specOf<Relationship>(), &specOf<ClaimRow>()})
        if (const auto table = m_tables.find(spec->code); table != m_tables.end() && table->second.first > 0)
            ranges.push_back({spec, table->second.first, table->second.last});
    return ranges;
}

} // namespace moneyties::store
