#include "core/store/migration.h"

#include "core/base/error.h"
#include "core/store/file_check.h"
#include "core/store/sample.h"
#include "core/store/table_spec.h"
#include "tests/core/store/store_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cstdlib>
#include <set>

using namespace moneyties;
using namespace moneyties::store;

namespace {

constexpr std::array<embedded::File, 3> kSteps = {{
    {"001.sql", "CREATE TABLE a(id INTEGER PRIMARY KEY) STRICT; INSERT INTO a VALUES(1);"},
    {"002.sql", "ALTER TABLE a ADD COLUMN b TEXT NOT NULL DEFAULT 'x';"},
    {"003.sql", "CREATE TABLE c(id INTEGER PRIMARY KEY) STRICT; INSERT INTO nowhere VALUES(1);"},
}};

} // namespace

TEST_CASE("a file is brought up step by step, each with its version", "[store][migration]") {
    const TemporaryFolder folder;
    const Migrations first(std::span<const embedded::File>(kSteps).first(1));
    const Migrations second(std::span<const embedded::File>(kSteps).first(2));
    Connection connection(folder / "a.ties", Connection::Mode::create);
    first.bringUp(connection);
    CHECK(Migrations::versionOf(connection) == 1);
    second.bringUp(connection);
    CHECK(Migrations::versionOf(connection) == 2);
    CHECK(connection.text("SELECT b FROM a") == "x");
    second.check(connection, "a.ties");
    CHECK(connection.integer("PRAGMA application_id") == kApplicationId);
}

TEST_CASE("a step that fails leaves the version before it", "[store][migration]") {
    const TemporaryFolder folder;
    Connection connection(folder / "a.ties", Connection::Mode::create);
    CHECK_THROWS_AS(Migrations(kSteps).bringUp(connection), SQLite::Exception);
    CHECK(Migrations::versionOf(connection) == 2);
    CHECK(connection.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'c'") == 0);
}

TEST_CASE("before a major step the file as it is goes beside it, once", "[store][migration]") {
    constexpr std::array<embedded::File, 3> kMajor = {{
        {"001.sql", "CREATE TABLE a(id INTEGER PRIMARY KEY) STRICT; INSERT INTO a VALUES(1);"},
        {"002.sql", "ALTER TABLE a ADD COLUMN b TEXT NOT NULL DEFAULT 'x';"},
        {"003.sql", "-- major: drops a\nDROP TABLE a; CREATE TABLE c(id INTEGER PRIMARY KEY) STRICT;"},
    }};
    const std::span<const embedded::File> steps(kMajor);
    const TemporaryFolder folder;
    const auto file = folder / "a.ties";
    Connection connection(file, Connection::Mode::create);
    Migrations(steps.first(1)).bringUp(connection);
    Migrations(steps.first(2)).bringUpFile(connection, file);
    CHECK_FALSE(std::filesystem::exists(file.string() + ".v1.bak"));
    Migrations(steps).bringUpFile(connection, file);
    CHECK(Migrations::versionOf(connection) == 3);
    Connection copy(file.string() + ".v2.bak", Connection::Mode::readOnly);
    CHECK(Migrations::versionOf(copy) == 2);
    CHECK(copy.text("SELECT b FROM a") == "x");
    Migrations(steps).bringUpFile(connection, file);
    CHECK_FALSE(std::filesystem::exists(file.string() + ".v3.bak"));
}

TEST_CASE("a file of the released version 1 still opens and reads equal", "[store][migration]") {
    const TemporaryFolder folder;
    const auto file = folder / "v1.ties";
    const auto data = std::filesystem::path(MONEYTIES_TEST_DATA) / "stores";
    std::filesystem::copy_file(data / "v1.ties", file);
    std::filesystem::permissions(file, std::filesystem::perms(0644));
    const auto project = Project::open(file);
    CHECK(project->counts().entities == 33);
    CHECK(project->counts().relationships == 67);
    CHECK(project->counts().claims == 78);
    CHECK(project->search("ﾏｽｸ").front().name == "Elon Musk");
    REQUIRE(project->undoable());
    CHECK(project->undoable()->action.code == ActionCode::quickEntry);
    REQUIRE(project->redoable());
    CHECK(contentOf(file) == bytesOf(data / "v1.txt"));
    project->undo();
    CHECK(project->counts().entities == 32);
}

// Run by hand when a schema version is released:
// MONEYTIES_STORED_FILE=tests/data/stores/vN.ties core_tests "[make-stored-file]"
TEST_CASE("makes the stored file of a version", "[.][make-stored-file]") {
    const char* name = std::getenv("MONEYTIES_STORED_FILE");
    REQUIRE(name);
    const std::filesystem::path file = name;
    const auto project = createSample(file);
    project->edit({ActionCode::quickEntry, {"Mitsui > invested > xAI"}}, [&](Edit& edit) {
        const EntityId mitsui = edit.insert(named(*project, "Mitsui", "company"));
        Relationship invested = tie(*project, mitsui, "invested", project->search("xAI").front().entity);
        invested.start = FuzzyDate::ofYear(2024);
        Claim claim;
        claim.subject = edit.insert(invested);
        claim.source = project->sources().front().id;
        edit.insert(claim);
    });
    addEntity(*project, "Undone");
    project->undo();
    writeBytes(std::filesystem::path(file).replace_extension("txt"), contentOf(file));
}

TEST_CASE("every table of the schema is strict, and the record layer knows every column",
          "[store][migration]") {
    Connection connection({}, Connection::Mode::memory);
    Migrations::ours().bringUp(connection);
    CHECK(
        connection.integer("SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND schema = 'main' "
                           "AND strict = 0 AND name NOT LIKE 'sqlite_%'") == 0);
    for (const TableSpec* table : allTables()) {
        INFO(table->name);
        std::set<int> codes;
        std::size_t columns = 0;
        Statement query = connection.statement("SELECT name, pk FROM pragma_table_info('" +
                                               std::string(table->name) + "') ORDER BY cid");
        while (query->executeStep()) {
            const std::string name = query->getColumn(0).getString();
            if (table->derived.name && name == table->derived.name)
                continue;
            REQUIRE(columns < table->columns.size());
            INFO(name);
            CHECK(table->columns[columns].name == name);
            CHECK(codes.insert(table->columns[columns].code).second);
            CHECK((query->getColumn(1).getInt() > 0) == (columns < table->keyColumns));
            ++columns;
        }
        CHECK(columns == table->columns.size());
    }
}
