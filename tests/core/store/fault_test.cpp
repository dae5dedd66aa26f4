#include "core/base/error.h"
#include "core/store/project.h"
#include "core/store/sample.h"
#include "tests/core/store/failing_disk.h"
#include "tests/core/store/random_edits.h"
#include "tests/core/store/store_fixture.h"

#include <SQLiteCpp/Database.h>
#include <catch2/catch_test_macros.hpp>

#include <signal.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>
#include <random>

using namespace moneyties;
using namespace moneyties::store;

namespace fs = std::filesystem;

namespace {

ErrorCode codeOf(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        return error.code();
    }
    FAIL("nothing was thrown");
    return ErrorCode::cancelled;
}

bool isWhole(const fs::path& file) {
    SQLite::Database database(file.string(), SQLITE_OPEN_READONLY);
    return database.execAndGet("PRAGMA integrity_check").getString() == "ok" &&
           database.execAndGet("SELECT count(*) FROM pragma_foreign_key_check").getInt() == 0;
}

/// Runs work in another process; its exit status.
int inAnotherProcess(const std::function<void()>& work) {
    const pid_t child = fork();
    if (child == 0) {
        int status = 0;
        try {
            work();
        } catch (...) {
            status = 1;
        }
        _exit(status);
    }
    int status = -1;
    waitpid(child, &status, 0);
    return status;
}

/// Adds entities for ever, telling each committed one through the pipe.
[[noreturn]] void editUntilKilled(const fs::path& file, int pipe) {
    try {
        const auto project = Project::open(file);
        for (;;) {
            addEntity(*project, "X");
            if (write(pipe, "x", 1) != 1)
                break;
        }
    } catch (...) {
    }
    _exit(1);
}

/// Kills an editing process after a number of acknowledged edits; how many it had acknowledged in the end.
std::int64_t editAndKill(const fs::path& file, int after) {
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        editUntilKilled(file, ends[1]);
    }
    close(ends[1]);
    std::int64_t acknowledged = 0;
    char byte = 0;
    while (acknowledged < after && read(ends[0], &byte, 1) == 1)
        ++acknowledged;
    kill(child, SIGKILL);
    while (read(ends[0], &byte, 1) == 1)
        ++acknowledged;
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    return acknowledged;
}

} // namespace

namespace {

/// Kills an editing process again and again, each time somewhere else, and looks at what is left.
void killAgainAndAgain(int rounds, unsigned seed) {
    const TemporaryFolder folder;
    const fs::path file = folder / "a.ties";
    Project::create(file);
    std::mt19937 random(seed);
    std::int64_t acknowledged = 0;
    for (int round = 0; round < rounds; ++round) {
        acknowledged += editAndKill(file, 1 + static_cast<int>(random() % 15));
        REQUIRE(isWhole(file));
        const auto project = Project::open(file);
        const std::int64_t found = project->counts().entities;
        // The one edit under way may have been committed without its acknowledgement.
        CHECK(found >= acknowledged);
        CHECK(found <= acknowledged + 1);
        acknowledged = found;
        project->undo();
        project->redo();
    }
}

} // namespace

TEST_CASE("no acknowledged edit is lost when the program is killed", "[store][fault]") {
    killAgainAndAgain(20, 7);
}

TEST_CASE("no acknowledged edit is lost in 200 killings", "[.][stress][store]") {
    killAgainAndAgain(200, 11);
}

TEST_CASE("a disk that fills up at any write leaves the last whole state", "[store][fault]") {
    const TemporaryFolder folder;
    const fs::path file = folder / "a.ties";
    createSample(file);
    FailingDisk disk;
    int failures = 0;
    for (int writes = 0; writes < 60; ++writes) {
        const auto project = Project::open(file);
        const std::int64_t before = project->counts().entities;
        disk.failAfter(writes);
        try {
            addEntity(*project, "X");
        } catch (const Error& error) {
            ++failures;
            CHECK(error.code() == ErrorCode::diskFull);
            CHECK(project->counts().entities == before);
            disk.failAfter(-1);
            addEntity(*project, "Y");
        }
        disk.failAfter(-1);
        CHECK(project->counts().entities == before + 1);
        project->undo();
    }
    CHECK(failures > 3);
    CHECK(isWhole(file));
}

TEST_CASE("a disk that fills up while a project is made leaves no file", "[store][fault]") {
    const TemporaryFolder folder;
    FailingDisk disk;
    for (int writes = 0; writes < 50; writes += 7) {
        disk.failAfter(writes);
        CHECK(codeOf([&] { createSample(folder / "a.ties"); }) == ErrorCode::diskFull);
        CHECK(fs::is_empty(folder.path()));
    }
}

TEST_CASE("a limit on the size of files fails the edit, not the program", "[store][fault]") {
    const TemporaryFolder folder;
    const fs::path file = folder / "a.ties";
    createSample(file);
    const int status = inAnotherProcess([&] {
        signal(SIGXFSZ, SIG_IGN);
        const auto project = Project::open(file);
        const rlimit limit = {60'000, 60'000};
        setrlimit(RLIMIT_FSIZE, &limit);
        for (int i = 0; i < 1000; ++i) {
            try {
                addEntity(*project, std::string(400, 'x'));
            } catch (const Error& error) {
                _exit(error.code() == ErrorCode::writeFailed || error.code() == ErrorCode::diskFull ? 42 : 2);
            }
        }
    });
    CHECK(WEXITSTATUS(status) == 42);
    CHECK(isWhole(file));
}

TEST_CASE("while another program writes, an edit says so and others still read", "[store][fault]") {
    const TemporaryFolder folder;
    const fs::path file = folder / "a.ties";
    createSample(file);
    const auto project = Project::open(file);
    addEntity(*project, "A");
    SQLite::Database other(file.string(), SQLITE_OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE; UPDATE entity SET note = 'held'");
    CHECK(codeOf([&] { addEntity(*project, "B"); }) == ErrorCode::projectBusy);
    CHECK(codeOf([&] { project->undo(); }) == ErrorCode::projectBusy);
    CHECK(project->counts().entities == 33);
    other.exec("ROLLBACK");
    addEntity(*project, "B");
    CHECK(project->counts().entities == 34);
}

TEST_CASE("two windows see each other's edits, undo included", "[store][fault]") {
    const TemporaryFolder folder;
    const fs::path file = folder / "a.ties";
    Project::create(file);
    const auto here = Project::open(file);
    const auto there = Project::open(file);
    CHECK_FALSE(here->foreignChanges());
    const EntityId id = addEntity(*there, "A");
    here->search("x");
    auto changes = here->foreignChanges();
    REQUIRE(changes);
    CHECK(changes->entities.added == std::vector{id});
    CHECK(here->search("a").size() == 1);
    CHECK_FALSE(here->foreignChanges());
    here->undo();
    changes = there->foreignChanges();
    REQUIRE(changes);
    CHECK(changes->entities.removed == std::vector{id});
    addEntity(*here, "B");
    addEntity(*there, "C");
    CHECK(there->foreignChanges());
    CHECK(there->counts().entities == 2);
}

TEST_CASE("edits of another process arrive, and its steps can be undone here", "[store][fault]") {
    const TemporaryFolder folder;
    const fs::path file = folder / "a.ties";
    const auto project = createSample(file);
    const std::string before = contentOf(file);
    CHECK(inAnotherProcess([&] {
              const auto other = Project::open(file);
              RandomEdits random(*other, 3);
              for (int i = 0; i < 10; ++i)
                  random.step();
          }) == 0);
    REQUIRE(project->foreignChanges());
    CHECK(contentOf(file) != before);
    while (project->undoable())
        project->undo();
    CHECK(contentOf(file) == before);
}

TEST_CASE("a file moved or removed under the program is noticed before an edit", "[store][fault]") {
    const TemporaryFolder folder;
    const fs::path file = folder / "a.ties";
    const auto project = createSample(file);
    addEntity(*project, "A");
    fs::rename(file, folder / "b.ties");
    CHECK(codeOf([&] { addEntity(*project, "B"); }) == ErrorCode::fileMoved);
    CHECK(project->counts().entities == 33);
    fs::rename(folder / "b.ties", file);
    addEntity(*project, "B");
    fs::remove(file);
    CHECK(codeOf([&] { project->undo(); }) == ErrorCode::fileMoved);
}

TEST_CASE("after closing, a project is one file again", "[store][fault]") {
    const TemporaryFolder folder;
    const fs::path file = folder / "a.ties";
    {
        const auto project = createSample(file);
        addEntity(*project, "A");
        CHECK(fs::exists(file.string() + "-wal"));
    }
    CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 1);
    CHECK(bytesOf(file)[18] == 1);
}
