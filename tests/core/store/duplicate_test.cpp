#include "core/store/duplicate.h"

#include "core/base/error.h"
#include "core/store/sample.h"
#include "tests/core/store/failing_disk.h"
#include "tests/core/store/random_edits.h"
#include "tests/core/store/store_fixture.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::store;

namespace fs = std::filesystem;

TEST_CASE("a duplicate is whole, with its history, also while the original is open and edited",
          "[store][duplicate]") {
    const TemporaryFolder folder;
    const auto project = createSample(folder / "a.ties");
    RandomEdits random(*project, 5);
    for (int i = 0; i < 20; ++i)
        random.step();
    project->takeSnapshot("Before lunch");
    project->undo();
    duplicate(folder / "a.ties", folder / "b.ties");
    CHECK(contentOf(folder / "b.ties") == contentOf(folder / "a.ties"));
    const auto copy = Project::open(folder / "b.ties");
    CHECK(copy->history().size() == project->history().size());
    CHECK(copy->snapshots().size() == 1);
    REQUIRE(copy->redoable());
    copy->redo();
    copy->undo();
    CHECK(contentOf(folder / "b.ties") == contentOf(folder / "a.ties"));
}

TEST_CASE("duplicating never replaces a file and leaves nothing behind when it fails", "[store][duplicate]") {
    const TemporaryFolder folder;
    createSample(folder / "a.ties");
    writeBytes(folder / "taken.ties", "mine");
    CHECK_THROWS_AS(duplicate(folder / "a.ties", folder / "taken.ties"), Error);
    CHECK(bytesOf(folder / "taken.ties") == "mine");
    const std::string before = bytesOf(folder / "a.ties");
    {
        FailingDisk disk;
        disk.failAfter(20);
        CHECK_THROWS_AS(duplicate(folder / "a.ties", folder / "b.ties"), Error);
    }
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(duplicate(folder / "a.ties", folder / "b.ties", Job(stop.get_token())), Error);
    CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 2);
    CHECK(bytesOf(folder / "a.ties") == before);
}

TEST_CASE("what is open is saved elsewhere also when its file was moved or removed", "[store][duplicate]") {
    const TemporaryFolder folder;
    const auto project = createSample(folder / "a.ties");
    addEntity(*project, "In the log");
    const std::string content = contentOf(folder / "a.ties");
    CHECK_FALSE(project->hasMoved());
    for (const char* suffix : {"", "-wal", "-shm"})
        fs::remove((folder / "a.ties").string() + suffix);
    CHECK(project->hasMoved());
    project->saveCopy(folder / "b.ties");
    CHECK(contentOf(folder / "b.ties") == content);
    CHECK(Project::open(folder / "b.ties")->undoable()->action.code == ActionCode::addEntity);
}

TEST_CASE("a project that was left in the middle by a crash is duplicated with its log",
          "[store][duplicate]") {
    const TemporaryFolder folder;
    const auto project = createSample(folder / "a.ties");
    addEntity(*project, "In the log");
    for (const char* suffix : {"", "-wal"})
        fs::copy_file((folder / "a.ties").string() + suffix, (folder / "b.ties").string() + suffix);
    duplicate(folder / "b.ties", folder / "c.ties");
    CHECK(Project::open(folder / "c.ties")->search("In the log").size() == 1);
    CHECK(bytesOf(folder / "c.ties")[18] == 1);
}
