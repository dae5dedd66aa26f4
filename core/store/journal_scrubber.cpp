#include "core/store/journal_scrubber.h"

#include "core/base/unicode.h"
#include "core/store/codec.h"
#include "core/store/journal_rows.h"

#include <fmt/format.h>

#include <algorithm>

namespace moneyties::store {

namespace {

/// Shorter names stand in too many other words.
constexpr std::size_t kShortestName = 2;

struct StoredOp {
    std::int64_t step = 0;
    int sequence = 0;
    Op op;
};

StoredOp storedOpFrom(SQLite::Statement& query) {
    return {query.getColumn(4).getInt64(), query.getColumn(5).getInt(), opFrom(query)};
}

template<class Function>
void forEachOp(Connection& connection, const Job& job, Function function) {
    Statement query =
        connection.statement(fmt::format("SELECT {}, step, seq FROM op ORDER BY step, seq", kOpColumns));
    while (query->executeStep()) {
        job.throwIfStopped();
        function(storedOpFrom(*query));
    }
}

void removeOp(Connection& connection, const StoredOp& stored) {
    Statement statement = connection.statement("DELETE FROM op WHERE step = ? AND seq = ?");
    statement->bind(1, stored.step);
    statement->bind(2, stored.sequence);
    statement->exec();
}

bool isNothing(const Op& op) {
    return op.before && op.after && op.before->empty() && op.after->empty();
}

/// Drops the cells that a change leaves as they are.
void forgetWhatStays(std::vector<RowStore::Change>& before, std::vector<RowStore::Change>& after) {
    const auto isEqualIn = [](const std::vector<RowStore::Change>& others) {
        return [&others](const RowStore::Change& cell) { return std::ranges::count(others, cell) > 0; };
    };
    const std::vector<RowStore::Change> old = before;
    std::erase_if(before, isEqualIn(after));
    std::erase_if(after, isEqualIn(old));
}

/// Columns that hold the hash of a blob.
bool holdsHash(const Column& column) {
    return column.name == "image_hash" || column.name == "stored_hash";
}

/// Columns by which steps are named.
bool holdsName(const TableSpec& table, const Column& column) {
    return (table.code == TableCode::name && column.name == "text") ||
           (table.code == TableCode::source && column.name == "title") || column.name == "name_en" ||
           column.name == "name_ja" || (table.code == TableCode::board && column.name == "name");
}

} // namespace

void JournalScrubber::collectTexts(const Op& op) {
    for (const auto* cells : {&op.before, &op.after})
        if (*cells)
            for (const auto& [index, value] : **cells) {
                const Column& column = op.table->columns[static_cast<std::size_t>(index)];
                const auto* text = std::get_if<std::string>(&value);
                if (!text || text->empty())
                    continue;
                if (holdsHash(column))
                    m_hashes.insert(*text);
                if (holdsName(*op.table, column) && codePointCount(*text) >= kShortestName)
                    m_names.insert(*text);
            }
}

void JournalScrubber::purge(const Op& op) {
    m_rows.emplace(op.table->code, encodeKey(op.key));
    if (const std::int64_t id = referredIdOf(*op.table, op.key))
        m_records.emplace(op.table->code, id);
}

void JournalScrubber::add(const Op& removal) {
    purge(removal);
    collectTexts(removal);
}

bool JournalScrubber::isPurged(const Reference& reference, const Value& value) const {
    const auto* id = std::get_if<std::int64_t>(&value);
    return id && m_records.contains({reference.to, *id});
}

bool JournalScrubber::hangsOnPurged(const Op& op) const {
    // The value of a custom field names its record by table and id.
    if (op.table->code == TableCode::fieldValue &&
        m_records.contains({static_cast<TableCode>(integerOf(op.key[0])), integerOf(op.key[1])}))
        return true;
    // So does what a merge remembers of a row.
    if (const auto* key = std::get_if<Bytes>(op.table->code == TableCode::mergeMove ? &op.key[2] : nullptr))
        if (m_rows.contains({static_cast<TableCode>(integerOf(op.key[1])), key->data}))
            return true;
    for (const Reference& reference : referencesOf(*op.table)) {
        if (!reference.isRequired)
            continue;
        if (reference.column < op.key.size() && isPurged(reference, op.key[reference.column]))
            return true;
        for (const auto* cells : {&op.before, &op.after})
            if (*cells && std::ranges::any_of(**cells, [&](const RowStore::Change& cell) {
                    return cell.column == static_cast<int>(reference.column) &&
                           isPurged(reference, cell.value);
                }))
                return true;
    }
    return false;
}

bool JournalScrubber::widen(const Job& job) {
    const RowStore rows(m_connection);
    const std::size_t before = m_rows.size();
    forEachOp(m_connection, job, [&](const StoredOp& stored) {
        const JournaledRow row(stored.op.table->code, encodeKey(stored.op.key));
        if (m_rows.contains(row) || !hangsOnPurged(stored.op))
            return;
        // A row that is there now refers to something else by now and stays, but its past cannot be told.
        if (rows.find(*stored.op.table, stored.op.key))
            m_untellable = std::max(m_untellable, stored.step);
        else
            purge(stored.op);
    });
    return m_rows.size() != before;
}

void JournalScrubber::replaceReferences(const Op& op, std::vector<RowStore::Change>& cells) const {
    for (const Reference& reference : referencesOf(*op.table))
        for (RowStore::Change& cell : cells)
            if (cell.column == static_cast<int>(reference.column) && isPurged(reference, cell.value))
                cell.value = Value();
}

bool JournalScrubber::strip(Op& op) const {
    const Op old = op;
    for (auto* cells : {&op.before, &op.after})
        if (*cells)
            replaceReferences(op, **cells);
    if (old.before == op.before && old.after == op.after)
        return false;
    if (op.before && op.after)
        forgetWhatStays(*op.before, *op.after);
    return true;
}

void JournalScrubber::erase(const Job& job) {
    std::vector<StoredOp> gone;
    std::vector<StoredOp> changed;
    forEachOp(m_connection, job, [&](StoredOp stored) {
        if (m_rows.contains({stored.op.table->code, encodeKey(stored.op.key)})) {
            collectTexts(stored.op);
            gone.push_back(std::move(stored));
        } else if (strip(stored.op)) {
            changed.push_back(std::move(stored));
        }
    });
    for (const auto* list : {&gone, &changed})
        for (const StoredOp& stored : *list) {
            removeOp(m_connection, stored);
            m_steps.insert(stored.step);
            ++m_changes;
        }
    for (const StoredOp& stored : changed)
        if (!isNothing(stored.op))
            insertOp(m_connection, StepId(stored.step), stored.sequence, encode(stored.op));
}

void JournalScrubber::eraseArguments() {
    Statement query = m_connection.statement("SELECT id, arguments FROM step");
    while (query->executeStep()) {
        const std::vector<std::string> arguments = argumentsFromJson(query->getColumn(1).getString());
        const bool namesPurged = std::ranges::any_of(arguments, [&](const std::string& argument) {
            return std::ranges::any_of(
                m_names, [&](const std::string& name) { return argument.find(name) != std::string::npos; });
        });
        if (namesPurged)
            m_steps.insert(query->getColumn(0).getInt64());
    }
    for (const std::int64_t step : m_steps) {
        Statement statement =
            m_connection.statement("UPDATE step SET arguments = '[]', purged = max(purged, 1) WHERE id = ?");
        statement->bind(1, step);
        statement->exec();
    }
}

void JournalScrubber::eraseBlobs() {
    if (m_hashes.empty())
        return;
    // What another record has, or had and could have again, stays.
    forEachOp(m_connection, Job(), [&](const StoredOp& stored) {
        for (const auto* cells : {&stored.op.before, &stored.op.after})
            if (*cells)
                for (const auto& [column, value] : **cells)
                    if (const auto* text = std::get_if<std::string>(&value))
                        m_hashes.erase(*text);
    });
    for (const std::string& hash : m_hashes) {
        Statement statement = m_connection.statement(
            "DELETE FROM blob WHERE hash = ?1 AND NOT EXISTS (SELECT 1 FROM entity WHERE image_hash = ?1) "
            "AND "
            "NOT EXISTS (SELECT 1 FROM source WHERE stored_hash = ?1) AND NOT EXISTS (SELECT 1 FROM "
            "annotation "
            "WHERE image_hash = ?1) AND NOT EXISTS (SELECT 1 FROM field_value WHERE value = ?1)");
        statement->bind(1, hash);
        statement->exec();
    }
}

void JournalScrubber::scrub(const Job& job) {
    while (widen(job)) {
    }
    erase(job);
    eraseArguments();
    eraseBlobs();
}

} // namespace moneyties::store
