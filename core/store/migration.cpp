#include "core/store/migration.h"

#include "core/store/file_check.h"
#include "core/store/new_file.h"
#include "core/store/schema_fingerprint.h"
#include "core/store/temporary_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace moneyties::store {

const Migrations& Migrations::ours() {
    static const Migrations migrations(embedded::schema(), ourFingerprints());
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

bool Migrations::hasMajorStepAfter(int version) const {
    return std::ranges::any_of(
        m_files.subspan(static_cast<std::size_t>(version)),
        [](const embedded::File& step) { return step.content.starts_with("-- major"); });
}

void Migrations::bringUpFile(Connection& connection, const std::filesystem::path& file) const {
    const int version = versionOf(connection);
    if (hasMajorStepAfter(version)) {
        const std::filesystem::path copy = fmt::format("{}.v{}.bak", file.string(), version);
        if (!std::filesystem::exists(copy)) {
            const TemporaryFile temporary(copy);
            Statement statement = connection.statement("VACUUM INTO ?");
            statement->bind(1, temporary.path().string());
            statement->exec();
            publishFile(temporary.path(), copy);
        }
    }
    bringUp(connection);
}

bool Migrations::isKnown(const std::string& fingerprint, int version) const {
    const auto index = static_cast<std::size_t>(version - 1);
    return version > 0 && index < m_fingerprints.size() && m_fingerprints[index] == fingerprint;
}

void Migrations::check(Connection& connection, const std::string& file) const {
    const int version = versionOf(connection);
    const std::string fingerprint = schemaFingerprint(connection);
    if (isKnown(fingerprint, version))
        return;
    Connection model({}, Connection::Mode::memory);
    bringTo(model, version);
    if (fingerprint != schemaFingerprint(model))
        throw Error(ErrorCode::fileSchemaForeign, "Opening " + file,
                    "its tables are not those of a Moneyties project",
                    "It was changed by another program; open the last good copy of it", {file});
}

} // namespace moneyties::store
