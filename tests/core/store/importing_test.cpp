#include "tests/core/store/bulk_stories.h"
#include "tests/core/store/random_edits.h"
#include "tests/core/store/store_fixture.h"

#include "core/base/error.h"
#include "core/store/bulk_writer.h"
#include "core/store/sample.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <sqlite3.h>

#include <sys/wait.h>
#include <unistd.h>

#include <stdexcept>
#include <stop_token>

using namespace moneyties;
using namespace moneyties::store;

namespace {

const Action kImport{ActionCode::import, {"story"}};

ChangeSet importStory(Project& project, unsigned seed, int entities, const Job& job = {}) {
    std::vector<EntityId> known;
    for (const EntityRow& row : project.entityRows())
        known.push_back(row.id);
    return project.import(
        kImport, [&](BulkWriter& writer) { addStory(writer, project.vocabulary(), seed, entities, known); },
        job);
}

std::string checkOf(const std::filesystem::path& file, const std::string& pragma) {
    SQLite::Database database(file.string(), SQLITE_OPEN_READONLY);
    SQLite::Statement query(database, "PRAGMA " + pragma);
    return query.executeStep() ? query.getColumn(0).getString() : std::string();
}

void requireSound(const std::filesystem::path& file) {
    CHECK(checkOf(file, "integrity_check") == "ok");
    CHECK(checkOf(file, "foreign_key_check").empty());
}

ErrorCode codeOfFailure(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::optionInvalid;
}

} // namespace

TEST_CASE("an import is one step, undone to the byte and redone to the byte", "[store][import][property]") {
    // Below and above the size from which indexes are made anew.
    const int entities = GENERATE(3, 400, 6700);
    const TemporaryFolder folder;
    const auto file = folder / "a.ties";
    const auto project = createSample(file);
    const std::string before = contentOf(file);
    const std::int64_t relationships = project->counts().relationships;

    const ChangeSet changes = importStory(*project, 1, entities);
    CHECK(changes.step);
    const std::string after = contentOf(file);
    CHECK(project->counts().relationships == relationships + 3 * entities);
    CHECK(project->undoable()->action.code == ActionCode::import);
    CHECK(project->sizeOf(changes.step) >= 7 * entities);
    requireSound(file);

    project->undo();
    CHECK(contentOf(file) == before);
    requireSound(file);
    project->redo();
    CHECK(contentOf(file) == after);
    requireSound(file);
    project->undo();
    CHECK(contentOf(file) == before);
}

TEST_CASE("imports among random edits are undone and redone like any step", "[store][import][property]") {
    const unsigned seed = GENERATE(range(1u, 5u));
    const TemporaryFolder folder;
    const auto file = folder / "a.ties";
    const auto project = createSample(file);
    std::vector<std::string> contents = {contentOf(file)};
    RandomEdits random(*project, seed);
    for (int i = 0; i < 24; ++i) {
        const bool isImport = i % 5 == 2;
        const ChangeSet changes =
            isImport ? importStory(*project, seed + static_cast<unsigned>(i), 6) : random.step();
        if (!changes.isEmpty())
            contents.push_back(contentOf(file));
    }
    for (std::size_t i = contents.size() - 1; i > 0; --i) {
        project->undo();
        REQUIRE(contentOf(file) == contents[i - 1]);
    }
    for (std::size_t i = 1; i < contents.size(); ++i) {
        project->redo();
        REQUIRE(contentOf(file) == contents[i]);
    }
    requireSound(file);
}

TEST_CASE("a small import tells which records came, a large one that everything changed", "[store][import]") {
    const TemporaryFolder folder;
    const auto project = createSample(folder / "a.ties");
    std::size_t told = 0;
    project->onChanged([&](const ChangeSet&) { ++told; });
    const ChangeSet small = importStory(*project, 1, 10);
    CHECK(small.entities.added.size() == 10);
    CHECK(small.relationships.added.size() == 30);
    CHECK(small.claims.added.size() == 30);
    CHECK_FALSE(small.everything);
    CHECK(project->undo().entities.removed.size() == 10);
    CHECK(importStory(*project, 1, 1000).everything);
    CHECK(told == 3);
}

TEST_CASE("an import finds its names and ties at once", "[store][import]") {
    const TemporaryFolder folder;
    const auto project = createSample(folder / "a.ties");
    project->search("x");
    EntityId mitsui;
    project->import(kImport,
                    [&](BulkWriter& writer) { mitsui = writer.add(named(*project, "三井物産株式会社")); });
    REQUIRE_FALSE(project->search("三井物産").empty());
    CHECK(project->search("三井物産").front().entity == mitsui);
    project->undo();
    CHECK(project->search("三井物産").empty());
}

TEST_CASE("an import updates what was there before, and undo puts it back", "[store][import]") {
    const TemporaryFolder folder;
    const auto file = folder / "a.ties";
    const auto project = createSample(file);
    const std::string before = contentOf(file);
    const EntityId musk = project->search("Elon Musk").front().entity;
    project->import(kImport, [&](BulkWriter& writer) {
        Entity entity = *project->entity(musk);
        entity.note = "from elsewhere";
        entity.names.push_back({{}, "E. Musk", "en", NameRole::alias, "", {}, {}, false});
        entity.tags.push_back(writer.add(Tag{{}, "imported", 0}));
        writer.update(entity);
        Relationship tie =
            store::tie(*project, musk, "invested", writer.add(named(*project, "New", "company")));
        writer.add(tie);
    });
    CHECK(project->entity(musk)->note == "from elsewhere");
    requireSound(file);
    project->undo();
    CHECK(contentOf(file) == before);
}

TEST_CASE("an import that is stopped or fails leaves the project as it was", "[store][import]") {
    const TemporaryFolder folder;
    const auto file = folder / "a.ties";
    const auto project = createSample(file);
    const std::string before = contentOf(file);

    std::stop_source source;
    const Job job(source.get_token(), [&](double fraction) {
        if (fraction > 0.75)
            source.request_stop();
    });
    CHECK(codeOfFailure([&] { importStory(*project, 1, 6700, job); }) == ErrorCode::cancelled);
    CHECK(contentOf(file) == before);

    CHECK_THROWS_AS(project->import(kImport,
                                    [&](BulkWriter& writer) {
                                        writer.add(named(*project, "Somebody"));
                                        throw std::runtime_error("the file ended");
                                    }),
                    std::runtime_error);
    CHECK(contentOf(file) == before);
    requireSound(file);
    CHECK_FALSE(project->undoable());
    project->edit({ActionCode::addEntity, {}},
                  [&](Edit& edit) { edit.insert(named(*project, "Still works")); });
    CHECK(project->search("Still works").size() == 1);
}

TEST_CASE("an import refuses references to nothing and text that is none", "[store][import]") {
    const TemporaryFolder folder;
    const auto project = createSample(folder / "a.ties");
    const EntityId musk = project->search("Elon Musk").front().entity;
    const auto importing = [&](auto add) { return codeOfFailure([&] { project->import(kImport, add); }); };
    CHECK(importing([&](BulkWriter& writer) {
              writer.add(store::tie(*project, musk, "invested", EntityId(99'999)));
          }) == ErrorCode::recordMissing);
    CHECK(importing([&](BulkWriter& writer) {
              Claim claim;
              claim.subject = musk;
              claim.source = SourceId(99'999);
              writer.add(claim);
          }) == ErrorCode::recordMissing);
    CHECK(importing([&](BulkWriter& writer) { writer.add(named(*project, "\xFF\xFE")); }) ==
          ErrorCode::valueInvalid);
    CHECK(importing([&](BulkWriter& writer) { writer.add(named(*project, " ")); }) == ErrorCode::nameEmpty);
    CHECK_FALSE(project->undoable());
}

TEST_CASE("an import of nothing makes no step", "[store][import]") {
    const TemporaryFolder folder;
    const auto project = createSample(folder / "a.ties");
    CHECK(project->import(kImport, [](BulkWriter&) {}).isEmpty());
    CHECK_FALSE(project->undoable());
}

TEST_CASE("a new file made by an import is whole, and its import can be undone", "[store][import]") {
    const TemporaryFolder folder;
    const auto file = folder / "new.ties";
    const Vocabulary& vocabulary = builtInVocabulary();
    {
        const auto project = Project::createByImport(
            file, kImport, [&](BulkWriter& writer) { addStory(writer, vocabulary, 3, 6700); });
        CHECK(project->counts().entities == 6700);
        requireSound(file);
        project->undo();
        CHECK(project->counts().entities == 0);
        project->redo();
        CHECK(project->counts().relationships == 20'100);
    }
    CHECK(Project::open(file)->counts().claims == 20'100);
    requireSound(file);
}

TEST_CASE("a new file's import that fails leaves no file", "[store][import]") {
    const TemporaryFolder folder;
    CHECK_THROWS(Project::createByImport(folder / "new.ties", kImport,
                                         [](BulkWriter&) { throw std::runtime_error("no"); }));
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("an import that is killed leaves the project as it was", "[store][import]") {
    const TemporaryFolder folder;
    const auto file = folder / "a.ties";
    createSample(file);
    const std::string before = contentOf(file);
    for (const double deadline : {0.1, 0.5, 0.8, 0.95}) {
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            const auto project = Project::open(file);
            const Job job({}, [&](double fraction) {
                if (fraction >= deadline)
                    kill(getpid(), SIGKILL);
            });
            project->import(
                kImport,
                [&](BulkWriter& writer) {
                    for (unsigned part = 0; part < 10; ++part) {
                        addStory(writer, project->vocabulary(), part, 720);
                        writer.report(part / 10.0);
                    }
                },
                job);
            _exit(0);
        }
        int status = 0;
        waitpid(child, &status, 0);
        REQUIRE(WIFSIGNALED(status));
        Project::open(file);
        CHECK(contentOf(file) == before);
    }
    requireSound(file);
}

TEST_CASE("going back and reverting know an import's rows", "[store][import]") {
    const TemporaryFolder folder;
    const auto file = folder / "a.ties";
    const auto project = createSample(file);
    const std::string before = contentOf(file);
    const StepId beginning = project->history(1).front().id;
    const StepId step = importStory(*project, 1, 20).step;
    const std::string imported = contentOf(file);

    project->revert(step);
    CHECK(contentOf(file) == before);
    project->undo();
    CHECK(contentOf(file) == imported);

    const EntityId company = project->search("Company 3").front().entity;
    project->edit({ActionCode::deleteEntities, {}}, [&](Edit& edit) { edit.remove(company); });
    CHECK(codeOfFailure([&] { project->revert(step); }) == ErrorCode::stepNotRevertible);
    project->goBackTo(beginning);
    CHECK(contentOf(file) == before);
    project->goBackTo(step);
    CHECK(contentOf(file) == imported);
    requireSound(file);
}

TEST_CASE("the history of an imported record begins with the import, as it brought the record",
          "[store][import]") {
    const TemporaryFolder folder;
    const auto project = Project::create(folder / "a.ties");
    EntityId id;
    project->import(kImport, [&](BulkWriter& writer) {
        Entity entity = named(*project, "Alpha");
        entity.note = "imported";
        id = writer.add(std::move(entity));
    });
    const auto textOf = [&](std::size_t place, const std::string& field) {
        for (const FieldChange& change : project->historyOf(id))
            if (change.field == field && place-- == 0)
                return change.before + " > " + change.after;
        return std::string("nothing");
    };
    CHECK(project->historyOf(id).back().step.action.code == ActionCode::import);
    CHECK(textOf(0, "name") == " > Alpha");
    CHECK(textOf(0, "note") == " > imported");

    Entity entity = *project->entity(id);
    entity.names.front().text = "Beta";
    entity.names.push_back({{}, "Gamma", "en", NameRole::alias, "", {}, {}, false});
    entity.note.clear();
    project->edit({ActionCode::editEntity, {}}, [&](Edit& edit) { edit.update(entity); });
    CHECK(textOf(0, "note") == "imported > ");
    CHECK(textOf(1, "note") == " > imported");
    CHECK(textOf(0, "name") == "Alpha > Beta");
    CHECK(textOf(1, "name") == " > Gamma");
    CHECK(textOf(2, "name") == " > Alpha");
    CHECK(textOf(3, "name") == "nothing");

    project->undo();
    project->undo();
    project->redo();
    CHECK(project->historyOf(id).front().step.action.code == ActionCode::redo);
    CHECK(textOf(0, "note") == " > imported");
    CHECK(textOf(1, "note") == "imported > ");
    CHECK(textOf(2, "note") == " > imported"); // the undone edit's undo
    CHECK(textOf(3, "note") == "imported > ");
    CHECK(textOf(4, "note") == " > imported");
    CHECK(project->historyOf(id).back().step.action.code == ActionCode::import);
}

TEST_CASE("another window learns of an import and of its undo", "[store][import]") {
    const TemporaryFolder folder;
    const auto file = folder / "a.ties";
    const auto here = createSample(file);
    const auto there = Project::open(file);
    here->foreignChanges();
    importStory(*there, 1, 10);
    CHECK(here->foreignChanges()->entities.added.size() == 10);
    there->undo();
    CHECK(here->foreignChanges()->entities.removed.size() == 10);
    importStory(*there, 1, 1000);
    CHECK(here->foreignChanges()->everything);
    CHECK(here->counts().entities == there->counts().entities);
}
