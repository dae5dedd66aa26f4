#include "core/store/salvage.h"

#include "core/base/error.h"
#include "core/store/health.h"
#include "core/store/sample.h"
#include "tests/core/store/random_edits.h"
#include "tests/core/store/store_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace moneyties;
using namespace moneyties::store;

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kPage = 4096;

/// A project with some thousand rows in every larger table.
void makeLarge(const fs::path& file) {
    const auto project = createSample(file);
    project->edit({ActionCode::import, {}}, [&](Edit& edit) {
        EntityId last = project->search("OpenAI").front().entity;
        for (int i = 0; i < 2000; ++i) {
            Entity entity = named(*project, "Person " + std::to_string(i));
            entity.note = std::string(static_cast<std::size_t>(i % 90), 'x');
            const EntityId id = edit.insert(entity);
            edit.insert(tie(*project, id, "invested", last));
            last = id;
        }
    });
}

void damagePage(std::string& bytes, std::size_t page, std::mt19937& random) {
    for (std::size_t i = page * kPage; i < (page + 1) * kPage; ++i)
        bytes[i] = static_cast<char>(random());
}

std::int64_t lostRows(const fs::path& whole, const fs::path& part) {
    const auto a = Project::open(whole, OpenMode::readOnly)->counts();
    const auto b = Project::open(part, OpenMode::readOnly)->counts();
    return a.entities - b.entities + a.relationships - b.relationships;
}

} // namespace

TEST_CASE("salvaging a sound file brings all of it, history included", "[store][salvage]") {
    const TemporaryFolder folder;
    {
        const auto project = createSample(folder / "a.ties");
        RandomEdits random(*project, 3);
        for (int i = 0; i < 30; ++i)
            random.step();
        project->undo();
    }
    const Salvage result = salvage(folder / "a.ties", folder / "b.ties");
    CHECK(result.isWhole());
    CHECK(result.isHistoryKept);
    CHECK(contentOf(folder / "b.ties") == contentOf(folder / "a.ties"));
    const auto copy = Project::open(folder / "b.ties");
    copy->redo();
    while (copy->undoable())
        copy->undo();
    CHECK(copy->counts().entities == 32);
    CHECK(checkFile(folder / "b.ties").isSound());
}

TEST_CASE("around one damaged page all the rest is salvaged, and what was lost is told", "[store][salvage]") {
    const TemporaryFolder folder;
    const fs::path whole = folder / "a.ties";
    makeLarge(whole);
    const std::string bytes = bytesOf(whole);
    std::mt19937 random(1);
    const auto pages = bytes.size() / kPage;
    int damaged = 0;
    std::int64_t lost = 0;
    for (std::size_t page = 60; page < pages; page += pages / 23) {
        std::string broken = bytes;
        damagePage(broken, page, random);
        const fs::path file = folder / "broken.ties";
        const fs::path target = folder / ("s" + std::to_string(page) + ".ties");
        writeBytes(file, broken);
        const Salvage result = salvage(file, target);
        CHECK(bytesOf(file) == broken);
        CHECK(checkFile(target).isSound());
        const std::int64_t missing = lostRows(whole, target);
        CHECK(missing >= 0);
        if (missing > 0)
            CHECK_FALSE(result.isWhole());
        damaged += !result.isWhole();
        lost += missing;
        const auto project = Project::open(target);
        addEntity(*project, "New");
    }
    CHECK(damaged > 3);
    CHECK(lost < 23 * 400);
}

TEST_CASE("a file that lost its end is salvaged up to there", "[store][salvage]") {
    const TemporaryFolder folder;
    makeLarge(folder / "a.ties");
    const std::string bytes = bytesOf(folder / "a.ties");
    writeBytes(folder / "cut.ties", bytes.substr(0, bytes.size() * 3 / 4));
    CHECK_THROWS_AS(Project::open(folder / "cut.ties"), Error);
    const Salvage result = salvage(folder / "cut.ties", folder / "b.ties");
    CHECK_FALSE(result.isWhole());
    CHECK(Project::open(folder / "b.ties")->counts().entities > 200);
    CHECK(checkFile(folder / "b.ties").isSound());
}

TEST_CASE("a file whose list of tables is gone is refused in one sentence", "[store][salvage]") {
    const TemporaryFolder folder;
    createSample(folder / "a.ties");
    std::string bytes = bytesOf(folder / "a.ties");
    std::fill(bytes.begin() + 100, bytes.begin() + 8192, '\x77');
    writeBytes(folder / "a.ties", bytes);
    try {
        salvage(folder / "a.ties", folder / "b.ties");
        FAIL("nothing was thrown");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::fileDamaged);
    }
    CHECK_FALSE(fs::exists(folder / "b.ties"));
    CHECK(bytesOf(folder / "a.ties") == bytes);
}
