#include "core/store/salvage_tables.h"

#include "core/base/error.h"
#include "core/store/new_file.h"
#include "core/store/records/checks.h"
#include "core/store/records/tables.h"
#include "core/store/row_store.h"
#include "core/store/sha256.h"
#include "core/store/table_reader.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace moneyties::store {

namespace {

constexpr auto kPlainTables = std::to_array<const char*>({"project_setting", "blob"});
constexpr auto kHistoryTables =
    std::to_array<const char*>({"step", "op", "step_range", "step_stash", "snapshot"});

/// Reads the row as the program will; throws Error for what it would not read. Column 0 is the reader's.
template<class Record>
void readAsRecord(SQLite::Statement& statement) {
    recordFrom<Record>(statement, 1);
}

using RowCheck = void (*)(SQLite::Statement&);

RowCheck checkOf(TableCode table) {
    switch (table) {
    case TableCode::entityKind:
        return &readAsRecord<EntityKind>;
    case TableCode::relationshipType:
        return &readAsRecord<TypeRow>;
    case TableCode::tag:
        return &readAsRecord<Tag>;
    case TableCode::entity:
        return &readAsRecord<Entity>;
    case TableCode::name:
        return &readAsRecord<NameRow>;
    case TableCode::entityTag:
        return &readAsRecord<EntityTagRow>;
    case TableCode::externalId:
        return &readAsRecord<ExternalIdRow>;
    case TableCode::source:
        return &readAsRecord<Source>;
    case TableCode::deal:
        return &readAsRecord<Deal>;
    case TableCode::relationship:
        return &readAsRecord<Relationship>;
    case TableCode::relationshipTag:
        return &readAsRecord<RelationshipTagRow>;
    case TableCode::claim:
        return &readAsRecord<ClaimRow>;
    case TableCode::board:
        return &readAsRecord<BoardRow>;
    case TableCode::expansion:
        return &readAsRecord<Expansion>;
    case TableCode::boardNode:
        return &readAsRecord<BoardNodeRow>;
    case TableCode::boardLink:
        return &readAsRecord<BoardLinkRow>;
    case TableCode::boardDeal:
        return &readAsRecord<BoardDealRow>;
    case TableCode::annotation:
        return &readAsRecord<Annotation>;
    case TableCode::identityJudgement:
        return &readAsRecord<IdentityJudgement>;
    case TableCode::entityMerge:
        return &readAsRecord<EntityMerge>;
    case TableCode::mergeMove:
        return &readAsRecord<MergeMoveRow>;
    case TableCode::fieldDef:
        return &readAsRecord<FieldDefRow>;
    case TableCode::fieldValue:
        return &readAsRecord<FieldValueRow>;
    }
    return nullptr;
}

bool isConstraint(const SQLite::Exception& exception) {
    return (exception.getErrorCode() & 0xFF) == SQLITE_CONSTRAINT;
}

Row rowAfterKey(SQLite::Statement& statement) {
    Row row = readRow(statement, static_cast<std::size_t>(statement.getColumnCount()));
    row.erase(row.begin());
    return row;
}

/// Content that is not what its hash says is not the file that was stored.
bool isRightBlob(const Row& row) {
    const auto* hash = std::get_if<std::string>(&row.front());
    const auto* content = std::get_if<Bytes>(&row.back());
    if (!hash || !content)
        return false;
    Sha256 sum;
    sum.add(content->data);
    return hexOf(sum.finish()) == *hash;
}

std::vector<std::string> columnsOf(Connection& connection, const std::string& table) {
    Statement query = connection.statement("SELECT name FROM pragma_table_info(?) ORDER BY cid");
    query->bind(1, table);
    std::vector<std::string> names;
    while (query->executeStep())
        names.push_back(query->getColumn(0).getString());
    return names;
}

struct ForeignKey {
    std::string table;
    std::string column;
    std::string parent;
    bool mayBeEmpty = false;
};

std::vector<ForeignKey> foreignKeysOf(Connection& connection) {
    Statement query = connection.statement(
        "SELECT t.name, f.\"from\", f.\"table\", i.\"notnull\" = 0 AND i.pk = 0 AND NOT (t.name = 'claim' "
        "AND "
        "f.\"from\" <> 'supersedes') FROM pragma_table_list AS t, pragma_foreign_key_list(t.name) AS f, "
        "pragma_table_info(t.name) AS i WHERE t.schema = 'main' AND i.name = f.\"from\"");
    std::vector<ForeignKey> keys;
    while (query->executeStep())
        keys.push_back({query->getColumn(0).getString(), query->getColumn(1).getString(),
                        query->getColumn(2).getString(), query->getColumn(3).getInt() != 0});
    return keys;
}

} // namespace

SalvagedTable& SalvageTables::tableOf(const std::string& name) {
    const auto found = std::ranges::find(m_tables, name, &SalvagedTable::name);
    if (found != m_tables.end())
        return *found;
    SalvagedTable table;
    table.name = name;
    m_tables.push_back(table);
    return m_tables.back();
}

bool SalvageTables::isWhole() const {
    return std::ranges::all_of(m_tables, [](const SalvagedTable& table) {
        return table.unreadable + table.invalid + table.orphaned == 0;
    });
}

void SalvageTables::tell() {
    const std::size_t all = allTables().size() + kPlainTables.size() + kHistoryTables.size() + 1;
    m_job.throwIfStopped();
    m_job.report(static_cast<double>(++m_done) / static_cast<double>(all));
}

void SalvageTables::copyJournaled(const TableSpec& table) {
    SalvagedTable& report = tableOf(table.name);
    RowStore rows(m_target);
    const RowCheck check = checkOf(table.code);
    TableReader reader(m_damaged, table.name, table.columnList());
    report.unreadable = reader.read(m_job, [&](SQLite::Statement& statement) {
        const Row row = rowAfterKey(statement);
        if (rows.find(table, table.keyOf(row)))
            return;
        try {
            check(statement);
            checkCells(row);
            rows.insert(table, row);
            ++report.kept;
        } catch (const Error&) {
            ++report.invalid;
        } catch (const SQLite::Exception& exception) {
            if (!isConstraint(exception))
                throw Error(errorFrom(exception, "Salvaging"));
            ++report.invalid;
        }
    });
    tell();
}

void SalvageTables::copyPlain(const std::string& table) {
    SalvagedTable& report = tableOf(table);
    const std::vector<std::string> columns = columnsOf(m_target, table);
    std::string names;
    std::string marks;
    for (const std::string& column : columns) {
        names += (names.empty() ? "" : ", ") + column;
        marks += marks.empty() ? "?" : ", ?";
    }
    TableReader reader(m_damaged, table, names);
    report.unreadable = reader.read(m_job, [&](SQLite::Statement& statement) {
        const Row row = rowAfterKey(statement);
        if (table == "blob" && !isRightBlob(row)) {
            ++report.invalid;
            return;
        }
        Statement insert =
            m_target.statement(fmt::format("INSERT OR IGNORE INTO {}({}) VALUES({})", table, names, marks));
        for (std::size_t i = 0; i < row.size(); ++i)
            bindValue(*insert, static_cast<int>(i) + 1, row[i]);
        try {
            report.kept += insert->exec();
        } catch (const SQLite::Exception& exception) {
            if (!isConstraint(exception))
                throw Error(errorFrom(exception, "Salvaging"));
            ++report.invalid;
        }
    });
    tell();
}

void SalvageTables::addBuiltInVocabulary() {
    RowStore rows(m_target);
    const auto addMissing = [&](const TableSpec& table, const Row& row) {
        if (!rows.find(table, table.keyOf(row)))
            rows.insert(table, row);
    };
    // A new project numbers them in their order.
    std::int64_t id = 0;
    for (EntityKind kind : builtInVocabulary().kinds()) {
        kind.id = KindId(++id);
        addMissing(specOf<EntityKind>(), cellsOf(kind));
    }
    id = 0;
    for (const RelationshipType& type : builtInVocabulary().types()) {
        TypeRow row = toRow(type);
        row.type.id = RelationshipTypeId(++id);
        addMissing(specOf<TypeRow>(), cellsOf(row));
    }
}

void SalvageTables::copyRecords() {
    for (const TableSpec* table : allTables())
        copyJournaled(*table);
    for (const char* table : kPlainTables)
        copyPlain(table);
    const auto isDamaged = [&](const char* name) {
        const SalvagedTable& table = tableOf(name);
        return table.unreadable + table.invalid > 0;
    };
    if (isDamaged("entity_kind") || isDamaged("relationship_type"))
        addBuiltInVocabulary();
}

bool SalvageTables::removeOrphansOnce() {
    bool hasChanged = false;
    for (const ForeignKey& key : foreignKeysOf(m_target)) {
        const std::string orphans =
            fmt::format("{0} IS NOT NULL AND {0} NOT IN (SELECT id FROM {1})", key.column, key.parent);
        Statement statement =
            m_target.statement(key.mayBeEmpty ? fmt::format("UPDATE {0} SET {1} = NULL WHERE {2}", key.table,
                                                            key.column, orphans)
                                              : fmt::format("DELETE FROM {0} WHERE {1}", key.table, orphans));
        const int count = statement->exec();
        if (count == 0)
            continue;
        SalvagedTable& table = tableOf(key.table);
        table.orphaned += count;
        table.kept -= key.mayBeEmpty ? 0 : count;
        hasChanged = true;
    }
    return hasChanged;
}

void SalvageTables::removeOrphans() {
    while (removeOrphansOnce())
        m_job.throwIfStopped();
}

bool SalvageTables::copyHistory() {
    const bool isWorthIt = isWhole();
    if (isWorthIt)
        for (const char* table : kHistoryTables)
            copyPlain(table);
    if (isWorthIt && isWhole())
        return true;
    for (const char* table : {"snapshot", "step_stash", "step_range", "op", "step"}) {
        m_target.execute(fmt::format("DELETE FROM {}", table));
        tableOf(table).kept = 0;
    }
    return false;
}

void SalvageTables::complete() {
    writeMeta(m_target);
    TableReader reader(m_damaged, "meta", "key, value");
    reader.read(m_job, [&](SQLite::Statement& statement) {
        const Row row = rowAfterKey(statement);
        Statement update =
            m_target.statement("UPDATE meta SET value = ?2 WHERE key = ?1 AND key <> 'last_writer'");
        bindValue(*update, 1, row[0]);
        bindValue(*update, 2, row[1]);
        update->exec();
    });
    m_target.execute("UPDATE entity SET unnamed = 1 WHERE NOT EXISTS (SELECT 1 FROM name WHERE name.entity = "
                     "entity.id)");
    if (m_target.integer("SELECT count(*) FROM board") == 0)
        m_target.execute("INSERT INTO board(id, name) VALUES(1, 'Everything')");
    copyPlain("id_counter");
    for (const TableSpec* table : allTables()) {
        const bool hasOwnId = table->keyColumns == 1 || table->code == TableCode::name ||
                              table->code == TableCode::expansion || table->code == TableCode::annotation;
        if (hasOwnId)
            m_target.execute(fmt::format(
                "INSERT INTO id_counter(record_table, last) SELECT {0}, coalesce(max(id), 0) FROM {1} WHERE "
                "true ON CONFLICT(record_table) DO UPDATE SET last = max(last, excluded.last)",
                static_cast<int>(table->code), table->name));
    }
    if (m_target.integer("SELECT count(*) FROM step") == 0)
        recordBeginning(m_target);
}

} // namespace moneyties::store
