#include "core/store/step_ranges.h"

#include "core/base/error.h"
#include "core/store/codec.h"
#include "core/store/journal_rows.h"
#include "core/store/packed_rows.h"
#include "core/store/records/tables.h"
#include "core/store/secondary_indexes.h"
#include "core/store/sparse_insert.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace moneyties::store {

namespace {

/// Large enough for few rows of the journal's table, small enough to be held twice.
constexpr std::size_t kPackBytes = 256 * 1024;

const std::string& keyColumn(const TableSpec& table) {
    return table.columns.front().name;
}

std::string rowsBetween(const TableSpec& table) {
    return fmt::format("{} WHERE {} BETWEEN ? AND ?", table.selectText, keyColumn(table));
}

bool holdsAll(Connection& connection, const IdRange& range, const TableSpec& table) {
    Statement others = connection.statement(fmt::format(
        "SELECT EXISTS(SELECT 1 FROM {0} WHERE {1} < ?) OR EXISTS(SELECT 1 FROM {0} WHERE {1} > ?)",
        table.name, keyColumn(table)));
    others->bind(1, range.first);
    others->bind(2, range.last);
    return others->executeStep() && others->getColumn(0).getInt() == 0;
}

std::int64_t highestKey(Connection& connection, const TableSpec& table) {
    return connection.integer(fmt::format("SELECT max({}) FROM {}", keyColumn(table), table.name));
}

void insertPack(Connection& connection, StepId step, std::int64_t sequence, const TableSpec& table,
                const std::string& pack) {
    Statement statement =
        connection.statement("INSERT INTO step_stash(step, seq, record_table, rows) VALUES(?, ?, ?, ?)");
    statement->bind(1, step.value);
    statement->bind(2, sequence);
    statement->bind(3, static_cast<int>(table.code));
    bindBytes(*statement, 4, pack);
    statement->exec();
}

const TableSpec& requireTable(int code) {
    const TableSpec* table = tableByCode(code);
    if (!table)
        throw Error(ErrorCode::fileDamaged, "Reading the history", "an entry of it is damaged");
    return *table;
}

} // namespace

std::vector<const TableSpec*> familyOf(const TableSpec& table) {
    switch (table.code) {
    case TableCode::entity:
        return {&table, &specOf<NameRow>(), &specOf<EntityTagRow>(), &specOf<ExternalIdRow>()};
    case TableCode::relationship:
        return {&table, &specOf<RelationshipTagRow>()};
    default:
        return {&table};
    }
}

StepRanges::StepRanges(Connection& connection, StepId step) : m_connection(connection), m_step(step) {
    Statement query = connection.statement(
        "SELECT record_table, first_id, last_id FROM step_range WHERE step = ? ORDER BY record_table");
    query->bind(1, step.value);
    while (query->executeStep())
        m_ranges.push_back({&requireTable(query->getColumn(0).getInt()), query->getColumn(1).getInt64(),
                            query->getColumn(2).getInt64()});
}

void StepRanges::store(Connection& connection, StepId step, const std::vector<IdRange>& ranges) {
    for (const IdRange& range : ranges) {
        Statement statement = connection.statement(
            "INSERT INTO step_range(step, record_table, first_id, last_id) VALUES(?, ?, ?, ?)");
        statement->bind(1, step.value);
        statement->bind(2, static_cast<int>(range.table->code));
        statement->bind(3, range.first);
        statement->bind(4, range.last);
        statement->exec();
    }
}

std::int64_t StepRanges::size() const {
    std::int64_t size = 0;
    for (const IdRange& range : m_ranges)
        size += range.last - range.first + 1;
    return size;
}

std::int64_t StepRanges::pack(const IdRange& range, const TableSpec& table, std::int64_t sequence) {
    Scan scan(m_connection, rowsBetween(table));
    scan.bind(1, range.first).bind(2, range.last);
    RowPacker packer(table);
    while (scan.next()) {
        packer.add(scan);
        if (packer.size() >= kPackBytes)
            insertPack(m_connection, m_step, sequence++, table, packer.take());
    }
    if (!packer.isEmpty())
        insertPack(m_connection, m_step, sequence++, table, packer.take());
    return sequence;
}

void StepRanges::remove(const IdRange& range, const TableSpec& table) {
    // Without a condition SQLite empties the table and its indexes page by page instead of row by row.
    if (holdsAll(m_connection, range, table)) {
        m_connection.execute(fmt::format("DELETE FROM {}", table.name));
        return;
    }
    Statement statement = m_connection.statement(
        fmt::format("DELETE FROM {} WHERE {} BETWEEN ? AND ?", table.name, keyColumn(table)));
    statement->bind(1, range.first);
    statement->bind(2, range.last);
    statement->exec();
}

void StepRanges::takeAway(const Job& job) {
    SecondaryIndexes indexes(m_connection);
    std::int64_t sequence = 0;
    double done = 0;
    for (const IdRange& range : m_ranges) {
        const bool isMost = SecondaryIndexes::isWorthwhile(range.last - range.first + 1,
                                                           highestKey(m_connection, *range.table));
        for (const TableSpec* table : familyOf(*range.table)) {
            sequence = pack(range, *table, sequence);
            if (isMost && !holdsAll(m_connection, range, *table))
                indexes.drop(*table);
            remove(range, *table);
            job.throwIfStopped();
        }
        job.report(0.8 * ++done / static_cast<double>(m_ranges.size()));
    }
    indexes.rebuild(job.stretch(0.8, 1));
}

void StepRanges::bringBack(const Job& job) {
    SecondaryIndexes indexes(m_connection);
    for (const IdRange& range : m_ranges)
        if (SecondaryIndexes::isWorthwhile(range.last - range.first + 1,
                                           highestKey(m_connection, *range.table)))
            for (const TableSpec* table : familyOf(*range.table))
                indexes.drop(*table);
    const auto packs = static_cast<double>(
        m_connection.integer(fmt::format("SELECT count(*) FROM step_stash WHERE step = {}", m_step.value)));
    double done = 0;
    std::map<const TableSpec*, SparseInsert> inserts;
    Scan scan(m_connection, "SELECT record_table, rows FROM step_stash WHERE step = ? ORDER BY seq");
    scan.bind(1, m_step.value);
    while (scan.next()) {
        const TableSpec& table = requireTable(static_cast<int>(scan.integer(0)));
        SparseInsert& insert = inserts.try_emplace(&table, m_connection, table).first->second;
        forEachRow(table, scan.bytes(1), [&](const Row& row) { insert.insert(row); });
        job.throwIfStopped();
        job.report(0.7 * ++done / packs);
    }
    scan.restart();
    m_connection.execute(fmt::format("DELETE FROM step_stash WHERE step = {}", m_step.value));
    indexes.rebuild(job.stretch(0.7, 1));
}

std::vector<Op> StepRanges::insertions() const {
    std::vector<Op> ops;
    const auto add = [&](const TableSpec& table, const Row& row) {
        ops.push_back({&table, table.keyOf(row), std::nullopt, cellsWithContent(table, row)});
    };
    for (const IdRange& range : m_ranges)
        for (const TableSpec* table : familyOf(*range.table)) {
            Scan scan(m_connection, rowsBetween(*table));
            scan.bind(1, range.first).bind(2, range.last);
            while (scan.next())
                add(*table, rowOf(*table, scan));
        }
    Scan packs(m_connection, "SELECT record_table, rows FROM step_stash WHERE step = ? ORDER BY seq");
    packs.bind(1, m_step.value);
    while (packs.next()) {
        const TableSpec& table = requireTable(static_cast<int>(packs.integer(0)));
        forEachRow(table, packs.bytes(1), [&](const Row& row) { add(table, row); });
    }
    return ops;
}

bool StepRanges::covers(const Op& op) const {
    const std::int64_t id = integerOf(op.key.front());
    return std::ranges::any_of(m_ranges, [&](const IdRange& range) {
        const auto family = familyOf(*range.table);
        return id >= range.first && id <= range.last && std::ranges::find(family, op.table) != family.end();
    });
}

std::optional<StepId> StepRanges::laterTouch() const {
    std::optional<StepId> first;
    for (const IdRange& range : m_ranges)
        for (const TableSpec* table : familyOf(*range.table)) {
            Statement query = m_connection.statement(
                "SELECT min(op.step) FROM op JOIN step ON step.id = op.step WHERE op.record_table = ? AND "
                "op.record_key >= ? AND op.record_key < ? AND op.step > ? AND step.state = 0");
            query->bind(1, static_cast<int>(table->code));
            bindBytes(*query, 2, encodeKey({range.first}));
            bindBytes(*query, 3, encodeKey({range.last + 1}));
            query->bind(4, m_step.value);
            if (!query->executeStep() || query->getColumn(0).isNull())
                continue;
            const StepId found(query->getColumn(0).getInt64());
            first = first ? std::min(*first, found) : found;
        }
    return first;
}

} // namespace moneyties::store
