#include "core/store/references.h"

#include "core/store/migration.h"

#include <algorithm>
#include <map>
#include <string>

namespace moneyties::store {

namespace {

using ReferencesByTable = std::map<TableCode, std::vector<Reference>>;

const TableSpec* tableByName(const std::string& name) {
    const auto found =
        std::ranges::find_if(allTables(), [&](const TableSpec* table) { return table->name == name; });
    return found == allTables().end() ? nullptr : *found;
}

/// A claim speaks of exactly one thing, in one of three columns that may each be empty.
bool isRequired(const TableSpec& table, const std::string& column, bool mayBeEmpty) {
    return !mayBeEmpty || (table.code == TableCode::claim && column != "supersedes");
}

std::vector<Reference> readReferences(Connection& model, const TableSpec& table) {
    Statement query =
        model.statement("SELECT f.\"from\", f.\"table\", i.\"notnull\" FROM pragma_foreign_key_list(?1) AS f "
                        "JOIN pragma_table_info(?1) AS i ON i.name = f.\"from\"");
    query->bind(1, std::string(table.name));
    std::vector<Reference> references;
    while (query->executeStep()) {
        const std::string column = query->getColumn(0).getString();
        const TableSpec* to = tableByName(query->getColumn(1).getString());
        const auto at = std::ranges::find(table.columns, column, &Column::name);
        if (to && at != table.columns.end())
            references.push_back({static_cast<std::size_t>(at - table.columns.begin()), to->code,
                                  isRequired(table, column, query->getColumn(2).getInt() == 0)});
    }
    return references;
}

ReferencesByTable readAll() {
    Connection model({}, Connection::Mode::memory);
    Migrations::ours().bringUp(model);
    ReferencesByTable references;
    for (const TableSpec* table : allTables())
        references[table->code] = readReferences(model, *table);
    return references;
}

} // namespace

const std::vector<Reference>& referencesOf(const TableSpec& table) {
    static const ReferencesByTable references = readAll();
    return references.at(table.code);
}

std::int64_t referredIdOf(const TableSpec& table, const Key& key) {
    // Expansions and annotations stand under their board, and have an id of their own.
    if (table.code == TableCode::expansion || table.code == TableCode::annotation)
        return integerOf(key.back());
    return table.keyColumns == 1 ? integerOf(key.front()) : 0;
}

} // namespace moneyties::store
