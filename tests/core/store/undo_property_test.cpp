#include "tests/core/store/random_edits.h"
#include "tests/core/store/store_fixture.h"

#include "core/graph/topology.h"
#include "core/store/sample.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <set>

using namespace moneyties;
using namespace moneyties::store;

namespace {

/// Makes random steps; the content after each, beginning with that before the first.
std::vector<std::string> makeSteps(Project& project, unsigned seed, int count) {
    RandomEdits random(project, seed);
    std::vector<std::string> contents = {contentOf(project.file())};
    for (int i = 0; i < count; ++i)
        if (!random.step().isEmpty())
            contents.push_back(contentOf(project.file()));
    return contents;
}

template<class Records>
auto idsOf(const Records& records) {
    std::set<std::int64_t> ids;
    for (const auto& record : records)
        ids.insert(record.id.value);
    return ids;
}

template<class IdType>
void apply(std::set<std::int64_t>& ids, const Changes<IdType>& changes) {
    for (const IdType id : changes.removed)
        CHECK(ids.erase(id.value) == 1);
    for (const IdType id : changes.changed)
        CHECK(ids.contains(id.value));
    for (const IdType id : changes.added)
        CHECK(ids.insert(id.value).second);
}

} // namespace

TEST_CASE("undoing every step passes through every earlier state, redoing comes back", "[store][property]") {
    const unsigned seed = GENERATE(range(1u, 9u));
    const TemporaryFolder folder;
    const auto file = folder / "a.ties";
    std::vector<std::string> contents;
    {
        const auto project = seed % 2 == 0 ? Project::create(file) : createSample(file);
        contents = makeSteps(*project, seed, 40);
        for (std::size_t i = contents.size() - 1; i > contents.size() / 2; --i) {
            project->undo();
            REQUIRE(contentOf(file) == contents[i - 1]);
        }
    }
    const auto project = Project::open(file);
    for (std::size_t i = contents.size() / 2; i > 0; --i) {
        project->undo();
        REQUIRE(contentOf(file) == contents[i - 1]);
    }
    CHECK_FALSE(project->undoable());
    for (std::size_t i = 1; i < contents.size(); ++i) {
        project->redo();
        REQUIRE(contentOf(file) == contents[i]);
    }
    CHECK_FALSE(project->redoable());
}

TEST_CASE("change sets tell exactly which records came and went, for edits, undo and redo",
          "[store][property]") {
    const TemporaryFolder folder;
    const auto project = Project::create(folder / "a.ties");
    std::set<std::int64_t> entities;
    std::set<std::int64_t> ties;
    std::set<std::int64_t> claims;
    const auto follow = [&](const ChangeSet& changes) {
        apply(entities, changes.entities);
        apply(ties, changes.relationships);
        apply(claims, changes.claims);
        CHECK(entities == idsOf(project->entityRows()));
        CHECK(ties == idsOf(project->relationships()));
        CHECK(claims == idsOf(project->claims()));
    };
    project->onChanged(follow);
    RandomEdits random(*project, 99);
    for (int i = 0; i < 60; ++i)
        random.step();
    while (project->undoable())
        project->undo();
    while (project->redoable())
        project->redo();
}

TEST_CASE("search and topology after random edits equal those of a fresh look at the file",
          "[store][property]") {
    const TemporaryFolder folder;
    const auto project = Project::create(folder / "a.ties");
    project->search("x");
    RandomEdits random(*project, 5);
    for (int i = 0; i < 60; ++i) {
        random.step();
        if (i % 7 == 0)
            project->undo();
        project->topology();
    }
    const auto fresh = Project::open(folder / "a.ties");
    for (const char* text : {"マ", "elon", "n", "openai", "高輪", "12"}) {
        const auto live = project->search(text, 1000);
        const auto read = fresh->search(text, 1000);
        REQUIRE(live.size() == read.size());
        for (std::size_t i = 0; i < live.size(); ++i)
            CHECK(live[i].entity == read[i].entity);
    }
    CHECK(project->topology()->nodeCount() == fresh->topology()->nodeCount());
    CHECK(project->topology()->relationshipCount() == fresh->topology()->relationshipCount());
}
