#include "tests/core/store/store_fixture.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdlib>
#include <fstream>
#include <sqlite3.h>
#include <sstream>

namespace moneyties::store {

TemporaryFolder::TemporaryFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "moneyties-XXXXXX").string();
    m_path = mkdtemp(pattern.data());
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::string bytesOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

void writeBytes(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}

std::string contentOf(const std::filesystem::path& file) {
    SQLite::Database database(file.string(), SQLITE_OPEN_READONLY);
    std::ostringstream out;
    SQLite::Statement tables(database,
                             "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN "
                             "('step', 'op', 'step_range', 'step_stash', 'id_counter') ORDER BY name");
    while (tables.executeStep()) {
        const std::string table = tables.getColumn(0).getString();
        out << "== " << table << '\n';
        SQLite::Statement rows(database, "SELECT * FROM " + table + " ORDER BY 1, 2");
        while (rows.executeStep()) {
            for (int i = 0; i < rows.getColumnCount(); ++i)
                out << rows.getColumn(i).getType() << ':' << rows.getColumn(i).getString() << '|';
            out << '\n';
        }
    }
    return out.str();
}

Entity named(const Project& project, const std::string& name, const std::string& kind) {
    Entity entity;
    entity.kind = project.vocabulary().kindByCode(kind)->id;
    Name english;
    english.text = name;
    english.language = "en";
    english.preferred = true;
    entity.names = {english};
    return entity;
}

Relationship tie(const Project& project, EntityId from, const std::string& type, EntityId to) {
    Relationship relationship;
    relationship.type = project.vocabulary().typeByCode(type)->id;
    relationship.from = from;
    relationship.to = to;
    return relationship;
}

EntityId addEntity(Project& project, const std::string& name, const std::string& kind) {
    EntityId id;
    project.edit({ActionCode::addEntity, {name}},
                 [&](Edit& edit) { id = edit.insert(named(project, name, kind)); });
    return id;
}

} // namespace moneyties::store
