#include "core/store/migration.h"

#include "core/store/file_check.h"

#include <fmt/format.h>

#include <string>
#include <vector>

namespace moneyties::store {

namespace {

std::vector<std::string> schemaTexts(Connection& connection) {
    Statement query = connection.statement("SELECT type, name, tbl_name, coalesce(sql, '') "
                                           "FROM sqlite_schema ORDER BY type, name");
    std::vector<std::string> texts;
    while (query->executeStep())
        for (int i = 0; i < 4; ++i)
            texts.push_back(query->getColumn(i).getString());
    return texts;
}

} // namespace

const Migrations& Migrations::ours() {
    static const Migrations migrations(embedded::schema());
    return migrations;
}

int Migrations::versionOf(Connection& connection) {
    return static_cast<int>(connection.integer("PRAGMA user_version"));
}

void Migrations::bringTo(Connection& connection, int version) const {
    for (int next = versionOf(connection) + 1; next <= version; ++next) {
        WriteScope transaction(connection);
        connection.execute(std::string(m_files[static_cast<std::size_t>(next - 1)].content));
        connection.execute(
            fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {};", kApplicationId, next));
        transaction.commit();
    }
}

void Migrations::check(Connection& connection, const std::string& file) const {
    Connection model({}, Connection::Mode::memory);
    bringTo(model, versionOf(connection));
    if (schemaTexts(connection) != schemaTexts(model))
        throw Error(ErrorCode::fileSchemaForeign, "Opening " + file,
                    "its tables are not those of a Moneyties project",
                    "It was changed by another program; open the last good copy of it", {file});
}

} // namespace moneyties::store
