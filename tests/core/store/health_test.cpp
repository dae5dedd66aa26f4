#include "core/store/health.h"

#include "core/base/error.h"
#include "core/store/sample.h"
#include "tests/core/store/random_edits.h"
#include "tests/core/store/store_fixture.h"

#include <SQLiteCpp/Database.h>
#include <catch2/catch_test_macros.hpp>

#include <random>
#include <sqlite3.h>

using namespace moneyties;
using namespace moneyties::store;

namespace fs = std::filesystem;

TEST_CASE("a file that this program wrote is sound whatever was edited", "[store][health]") {
    const TemporaryFolder folder;
    const auto project = createSample(folder / "a.ties");
    RandomEdits random(*project, 11);
    for (int i = 0; i < 30; ++i)
        random.step();
    project->undo();
    project->goBackTo(project->history()[10].id);
    CHECK(checkFile(folder / "a.ties").isSound());
    CHECK(quickCheck(folder / "a.ties").empty());
}

TEST_CASE("a step that somebody changed or took out of the history shows", "[store][health]") {
    const TemporaryFolder folder;
    const fs::path file = folder / "a.ties";
    {
        const auto project = createSample(file);
        for (const char* name : {"A", "B", "C"})
            addEntity(*project, name);
    }
    const auto tamper = [&](const char* sql) {
        SQLite::Database(file.string(), SQLITE_OPEN_READWRITE).exec(sql);
    };
    tamper("UPDATE op SET after = before WHERE step = 3");
    CHECK(checkFile(file).history.size() == 1);
    tamper("UPDATE step SET who = 'Mallory' WHERE id = 2");
    CHECK(checkFile(file).history.size() == 2);
    tamper("PRAGMA foreign_keys = OFF; DELETE FROM op WHERE step = 3; DELETE FROM step WHERE id = 3");
    CHECK(checkFile(file).history.size() == 2);
}

TEST_CASE("damaged pages and broken references are told with their place", "[store][health]") {
    const TemporaryFolder folder;
    const fs::path file = folder / "a.ties";
    createSample(file);
    SQLite::Database(file.string(), SQLITE_OPEN_READWRITE)
        .exec("PRAGMA foreign_keys = OFF; UPDATE relationship SET to_entity = 777 WHERE id = 5");
    const FileHealth health = checkFile(file);
    REQUIRE(health.references.size() == 1);
    CHECK(health.references.front().find("relationship 5") != std::string::npos);

    std::string bytes = bytesOf(file);
    std::mt19937 random(2);
    for (std::size_t i = bytes.size() * 3 / 4 / 4096 * 4096; i < bytes.size() * 3 / 4 + 3000; ++i)
        bytes[i] = static_cast<char>(random());
    writeBytes(file, bytes);
    CHECK_FALSE(quickCheck(file).empty());
    CHECK_FALSE(checkFile(file).pages.empty());
    CHECK(bytesOf(file) == bytes);
}

TEST_CASE("the reference story's conflicts and gaps are found", "[store][health]") {
    const TemporaryFolder folder;
    const auto project = createSample(folder / "a.ties");
    StoryGaps gaps = findGaps(*project);
    const std::size_t untied = gaps.untied.size();
    const std::size_t unsupported = gaps.unsupported.size();
    CHECK(gaps.conflicts.empty());
    const EntityId alone = addEntity(*project, "Alone");
    RelationshipId bare;
    project->edit({ActionCode::addRelationship, {}}, [&](Edit& edit) {
        bare = edit.insert(tie(*project, project->search("xAI").front().entity, "invested",
                               project->search("Tesla").front().entity));
    });
    gaps = findGaps(*project);
    CHECK(gaps.untied.size() == untied + 1);
    CHECK(gaps.untied.back() == alone);
    CHECK(gaps.unsupported.size() == unsupported + 1);
    CHECK(gaps.unsupported.back() == bare);
    CHECK(gaps.undated.back() == bare);
    project->edit({ActionCode::addClaim, {}}, [&](Edit& edit) {
        Claim claim;
        claim.subject = bare;
        claim.source = project->sources().front().id;
        for (const int year : {2019, 2021}) {
            claim.start = FuzzyDate::ofYear(year);
            edit.insert(claim);
        }
    });
    gaps = findGaps(*project);
    REQUIRE(gaps.conflicts.size() == 1);
    CHECK(gaps.conflicts.front().relationship == bare);
    CHECK(gaps.conflicts.front().field == ClaimField::start);
    CHECK(gaps.unsupported.size() == unsupported);
}
