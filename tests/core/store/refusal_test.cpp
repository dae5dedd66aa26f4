#include "core/base/error.h"
#include "core/store/project.h"
#include "core/store/sample.h"
#include "tests/core/store/store_fixture.h"

#include <SQLiteCpp/Database.h>
#include <catch2/catch_test_macros.hpp>

#include <sqlite3.h>
#include <unistd.h>

#include <functional>
#include <set>

using namespace moneyties;
using namespace moneyties::store;

namespace fs = std::filesystem;

namespace {

std::optional<ErrorCode> codeOfOpening(const fs::path& file) {
    try {
        Project::open(file);
        return std::nullopt;
    } catch (const Error& error) {
        CHECK(error.tried() == "Opening " + file.string());
        CHECK_FALSE(error.why().empty());
        CHECK_FALSE(error.hint().empty());
        return error.code();
    }
}

std::set<std::string> namesIn(const fs::path& folder) {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.insert(entry.path().filename());
    return names;
}

/// Opens a file that must be refused and checks that nothing around it changed.
void checkRefused(const fs::path& file, ErrorCode expected) {
    INFO(file.filename().string());
    const std::string before = bytesOf(file);
    const auto names = namesIn(file.parent_path());
    CHECK(codeOfOpening(file) == expected);
    CHECK(bytesOf(file) == before);
    CHECK(namesIn(file.parent_path()) == names);
}

/// A sample project that another program ran SQL on.
fs::path tamperedBy(const TemporaryFolder& folder, const std::string& sql) {
    const fs::path file = folder / "tampered.ties";
    fs::remove(file);
    createSample(file);
    SQLite::Database(file.string(), SQLITE_OPEN_READWRITE).exec(sql);
    return file;
}

/// Acts as an ordinary user for as long as this lives; root may write everywhere.
class OrdinaryUser {
public:
    OrdinaryUser() : m_wasRoot(geteuid() == 0) {
        if (m_wasRoot)
            m_isActive = seteuid(65534) == 0;
    }
    ~OrdinaryUser() {
        if (m_wasRoot && m_isActive)
            CHECK(seteuid(0) == 0);
    }
    bool isActive() const { return !m_wasRoot || m_isActive; }

private:
    bool m_wasRoot;
    bool m_isActive = false;
};

} // namespace

TEST_CASE("a file that is no project is refused with its reason and stays as it was", "[store][refusal]") {
    const TemporaryFolder folder;
    CHECK(codeOfOpening(folder / "none.ties") == ErrorCode::fileMissing);
    CHECK(codeOfOpening(folder / "no" / "folder.ties") == ErrorCode::fileMissing);
    CHECK(codeOfOpening(folder.path()) == ErrorCode::fileNotSqlite);
    writeBytes(folder / "empty.ties", "");
    checkRefused(folder / "empty.ties", ErrorCode::fileEmpty);
    writeBytes(folder / "text.ties", "Elon Musk > invested > DeepMind\n");
    checkRefused(folder / "text.ties", ErrorCode::fileNotSqlite);
    SQLite::Database((folder / "other.ties").string(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
        .exec("CREATE TABLE t(a)");
    checkRefused(folder / "other.ties", ErrorCode::fileNotOurs);
}

TEST_CASE("a file of a newer version is refused unharmed", "[store][refusal]") {
    const TemporaryFolder folder;
    checkRefused(tamperedBy(folder, "PRAGMA user_version = 999"), ErrorCode::fileTooNew);
}

TEST_CASE("a file that lost its end or whose pages are garbage is called damaged", "[store][refusal]") {
    const TemporaryFolder folder;
    createSample(folder / "good.ties");
    const std::string good = bytesOf(folder / "good.ties");
    for (const std::size_t length :
         {std::size_t{60}, std::size_t{100}, good.size() / 2, good.size() - 4096}) {
        writeBytes(folder / "short.ties", good.substr(0, length));
        checkRefused(folder / "short.ties", ErrorCode::fileDamaged);
    }
    std::string noise = good;
    for (std::size_t i = 100; i < 4096; ++i)
        noise[i] = static_cast<char>(i * 37);
    writeBytes(folder / "noise.ties", noise);
    checkRefused(folder / "noise.ties", ErrorCode::fileDamaged);
}

TEST_CASE("a file with anything in its schema that we did not write is refused", "[store][refusal]") {
    const TemporaryFolder folder;
    for (const char* sql : {
             "CREATE TRIGGER t AFTER UPDATE ON entity BEGIN DELETE FROM step; END",
             "CREATE VIEW v AS SELECT * FROM entity",
             "CREATE TABLE extra(a)",
             "ALTER TABLE entity ADD COLUMN hidden TEXT GENERATED ALWAYS AS (upper(note))",
             "CREATE VIRTUAL TABLE f USING fts5(a)",
             "DROP INDEX claim_source",
         }) {
        INFO(sql);
        checkRefused(tamperedBy(folder, sql), ErrorCode::fileSchemaForeign);
    }
}

TEST_CASE("a value out of range is reported as damage, not shown", "[store][refusal]") {
    const TemporaryFolder folder;
    const auto project = Project::open(tamperedBy(folder, "UPDATE relationship SET stage = 99 WHERE id = 1"));
    try {
        project->relationships();
        FAIL("read a stage that does not exist");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::fileDamaged);
    }
}

TEST_CASE("making a project over a file or in no folder is refused", "[store][refusal]") {
    const TemporaryFolder folder;
    const auto codeOf = [](const fs::path& file) {
        try {
            Project::create(file);
            return ErrorCode::cancelled;
        } catch (const Error& error) {
            return error.code();
        }
    };
    writeBytes(folder / "a.ties", "mine");
    CHECK(codeOf(folder / "a.ties") == ErrorCode::fileExists);
    CHECK(bytesOf(folder / "a.ties") == "mine");
    CHECK(codeOf(folder / "none" / "a.ties") == ErrorCode::folderMissing);
}

TEST_CASE("a project whose making fails midway leaves no file", "[store][refusal]") {
    const TemporaryFolder folder;
    CHECK_THROWS(Project::create(folder / "a.ties", [](Edit& edit) { edit.remove(EntityId(5)); }));
    CHECK(fs::is_empty(folder.path()));
}

TEST_CASE("looking at a project never changes its bytes", "[store][refusal]") {
    const TemporaryFolder folder;
    createSample(folder / "a.ties");
    const std::string before = bytesOf(folder / "a.ties");
    for (const OpenMode mode : {OpenMode::readWrite, OpenMode::readOnly}) {
        const auto project = Project::open(folder / "a.ties", mode);
        project->search("musk");
        project->counts();
        project->topology();
        project->foreignChanges();
    }
    CHECK(bytesOf(folder / "a.ties") == before);
    CHECK(namesIn(folder.path()) == std::set<std::string>{"a.ties"});
}

TEST_CASE("read-only files and folders are read, and say why they cannot be edited", "[store][refusal]") {
    const TemporaryFolder folder;
    const fs::path file = folder / "a.ties";
    createSample(file);
    fs::permissions(folder.path(), fs::perms(0755));
    const auto check = [&](fs::perms filePermissions, fs::perms folderPermissions, Access expected) {
        fs::permissions(file, filePermissions);
        fs::permissions(folder.path(), folderPermissions);
        const OrdinaryUser user;
        if (!user.isActive())
            SKIP("cannot act as an ordinary user here");
        const auto project = Project::open(file);
        CHECK(project->access() == expected);
        CHECK(project->counts().entities == 32);
        try {
            addEntity(*project, "X");
            FAIL("wrote to a read-only project");
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::fileReadOnly);
        }
    };
    check(fs::perms(0444), fs::perms(0777), Access::fileIsReadOnly);
    check(fs::perms(0666), fs::perms(0555), Access::folderIsReadOnly);
    check(fs::perms(0444), fs::perms(0555), Access::fileIsReadOnly);
    SECTION("also when a killed program left its log beside them") {
        fs::permissions(folder.path(), fs::perms(0755));
        const TemporaryFolder other;
        const fs::path left = other / "left.ties";
        {
            const auto project = Project::open(file);
            addEntity(*project, "X");
            for (const char* suffix : {"", "-wal"})
                fs::copy_file(file.string() + suffix, left.string() + suffix);
        }
        fs::permissions(left, fs::perms(0444));
        fs::permissions(left.string() + "-wal", fs::perms(0444));
        fs::permissions(other.path(), fs::perms(0555));
        const OrdinaryUser user;
        CHECK(Project::open(left)->counts().entities == 33);
    }
    fs::permissions(folder.path(), fs::perms(0755));
}

TEST_CASE("a project opened for reading only is not written", "[store][refusal]") {
    const TemporaryFolder folder;
    createSample(folder / "a.ties");
    const auto project = Project::open(folder / "a.ties", OpenMode::readOnly);
    CHECK(project->access() == Access::openedReadOnly);
    CHECK_THROWS_AS(addEntity(*project, "X"), Error);
}
