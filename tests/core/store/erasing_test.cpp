#include "core/store/erasing.h"

#include "core/base/error.h"
#include "core/store/bulk_writer.h"
#include "core/store/health.h"
#include "core/store/sample.h"
#include "tests/core/store/random_edits.h"
#include "tests/core/store/store_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace moneyties;
using namespace moneyties::store;

namespace fs = std::filesystem;

namespace {

bool isSaid(const fs::path& file, const std::string& word) {
    for (const char* suffix : {"", "-wal", "-journal"})
        if (fs::exists(file.string() + suffix) &&
            bytesOf(file.string() + suffix).find(word) != std::string::npos)
            return true;
    return false;
}

ErrorCode codeOf(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::cancelled;
}

/// Somebody who was entered, renamed, tied, claimed about and pictured, some of which was removed again.
EntityId enterSomebody(Project& project) {
    const EntityId id = addEntity(project, "Zebulon Quux");
    const EntityId openAi = project.search("OpenAI").front().entity;
    RelationshipId removed;
    project.edit({ActionCode::addRelationship, {"Zebulon Quux", "OpenAI"}}, [&](Edit& edit) {
        Relationship invested = tie(project, id, "invested", openAi);
        invested.note = "told at Plugh";
        Claim claim;
        claim.subject = edit.insert(invested);
        claim.source = project.sources().front().id;
        claim.quote = "the quote about Zork";
        edit.insert(claim);
        Relationship other = tie(project, openAi, "works_at", id);
        other.note = "a rumour from Wobble";
        removed = edit.insert(other);
        edit.place(project.boards().front().id, {BoardNode{id, {1, 2}, false, false, {}}});
    });
    project.edit({ActionCode::deleteRelationships, {"OpenAI", "Zebulon Quux"}},
                 [&](Edit& edit) { edit.remove(removed); });
    project.edit({ActionCode::editEntity, {"Zebulon Quux"}}, [&](Edit& edit) {
        Entity entity = *project.entity(id);
        entity.names.front().text = "Xanadu Quux";
        edit.update(entity);
    });
    return id;
}

/// Relationships 1 to 66 are the sample's.
bool holdsTieOfBeginning(const Project& project, EntityId entity) {
    const std::vector<Relationship> ties = project.relationshipsOf(entity);
    return std::ranges::any_of(ties, [](const Relationship& tie) { return tie.id.value <= 66; });
}

} // namespace

TEST_CASE("a purged record is in no byte of the file, and the rest of the history still works",
          "[store][erase]") {
    const TemporaryFolder folder;
    const fs::path file = folder / "a.ties";
    const auto project = createSample(file);
    const std::string before = contentOf(file);
    const EntityId id = enterSomebody(*project);
    const EntityId other = addEntity(*project, "Somebody Else");
    for (const char* word : {"Zebulon", "Xanadu", "Plugh", "Zork", "Wobble"})
        REQUIRE(isSaid(file, word));

    const Erased erased = purge(file, {id}, "The Clerk");
    CHECK(erased.records == 5); // entity, name, relationship, claim, place
    CHECK(erased.steps == 4);
    for (const char* word : {"Zebulon", "Xanadu", "Plugh", "Zork", "Wobble"}) {
        INFO(word);
        CHECK_FALSE(isSaid(file, word));
    }
    const auto changes = project->foreignChanges();
    REQUIRE(changes);
    CHECK(changes->everything);
    CHECK_FALSE(project->entity(id));
    CHECK(project->search("Xanadu").empty());
    CHECK(project->history().front().action.code == ActionCode::purge);
    CHECK(project->history().front().who == "The Clerk");
    CHECK(project->undoable()->action.arguments == std::vector<std::string>{"Somebody Else"});
    while (project->undoable())
        project->undo();
    CHECK(contentOf(file) == before);
    while (project->redoable())
        project->redo();
    CHECK(project->entity(other));
    CHECK_FALSE(project->entity(id));
    CHECK(checkFile(file).isSound());
}

TEST_CASE("after purging anybody out of any history, undoing and redoing all of it works", "[store][erase]") {
    const TemporaryFolder folder;
    for (unsigned seed = 1; seed <= 8; ++seed) {
        int trimmed = 0;
        const fs::path file = folder / (std::to_string(seed) + ".ties");
        const auto project = createSample(file);
        const std::string before = contentOf(file);
        RandomEdits random(*project, seed);
        for (int i = 0; i < 40; ++i)
            random.step();
        const auto rows = project->entityRows();
        for (std::size_t i = 0; i < rows.size(); i += 7) {
            // Those of the beginning stay, and whom its ties were pointed to since: undoing then leads back.
            if (rows[i].id.value <= 32 || holdsTieOfBeginning(*project, rows[i].id))
                continue;
            purge(file, {rows[i].id});
        }
        project->foreignChanges();
        const std::string purged = contentOf(file);
        while (project->undoable())
            project->undo();
        for (const StepRow& step : project->history())
            trimmed += step.content == StepContent::trimmed;
        if (trimmed == 0)
            CHECK(contentOf(file) == before);
        while (project->redoable())
            project->redo();
        CHECK(contentOf(file) == purged);
        CHECK(checkFile(file).isSound());
    }
}

TEST_CASE("a purge leaves no trace in imports, whether they stand or were undone", "[store][erase]") {
    const TemporaryFolder folder;
    const fs::path file = folder / "a.ties";
    const auto project = createSample(file);
    const std::string before = contentOf(file);
    const EntityId openAi = project->search("OpenAI").front().entity;
    const auto importOne = [&](const std::string& name) {
        project->import({ActionCode::import, {name}}, [&](BulkWriter& writer) {
            const EntityId id = writer.add(named(*project, name));
            writer.add(tie(*project, id, "invested", openAi));
        });
        return project->search(name).front().entity;
    };
    const EntityId standing = importOne("Zebulon Quux");
    importOne("Xanadu Quux");
    project->undo();
    REQUIRE(isSaid(file, "Xanadu"));
    purge(file, {standing});
    CHECK_FALSE(isSaid(file, "Zebulon"));
    CHECK_FALSE(isSaid(file, "Xanadu"));
    project->foreignChanges();
    CHECK_FALSE(project->redoable());
    CHECK(contentOf(file) == before);
    while (project->undoable())
        project->undo();
    CHECK(contentOf(file) == before);
    CHECK(checkFile(file).isSound());
}

TEST_CASE("nothing is purged when it is not there or something hangs on it that stays", "[store][erase]") {
    const TemporaryFolder folder;
    const fs::path file = folder / "a.ties";
    const auto project = createSample(file);
    const std::string before = bytesOf(file);
    CHECK(codeOf([&] { purge(file, {EntityId(9999)}); }) == ErrorCode::recordMissing);
    CHECK(codeOf([&] { purge(file, {project->sources().front().id}); }) == ErrorCode::recordInUse);
    std::stop_source stop;
    stop.request_stop();
    CHECK(codeOf([&] { purge(file, {EntityId(1)}, {}, Job(stop.get_token())); }) == ErrorCode::cancelled);
    CHECK(contentOf(file).size() > 0);
    CHECK(bytesOf(file) == before);
}

TEST_CASE("trimmed steps keep their lines and lose their content; what they did stays done",
          "[store][erase]") {
    const TemporaryFolder folder;
    const fs::path file = folder / "a.ties";
    const auto project = createSample(file);
    const EntityId id = addEntity(*project, "Zebulon Quux");
    const StepId old = project->undoable()->id;
    project->takeSnapshot("Lost");
    project->edit({ActionCode::deleteEntities, {}}, [&](Edit& edit) { edit.remove(id); });
    const StepId through = project->undoable()->id;
    project->takeSnapshot("Kept");
    const EntityId later = addEntity(*project, "Later");
    const Erased erased = trimHistory(file, through, "The Clerk");
    CHECK(erased.steps == 2);
    CHECK(erased.snapshots == 1);
    project->foreignChanges();
    REQUIRE(project->snapshots().size() == 1);
    CHECK(project->snapshots().front().name == "Kept");
    CHECK(project->history().size() == 5);
    CHECK(codeOf([&] { project->revert(through); }) == ErrorCode::historyTrimmed);
    CHECK(codeOf([&] { project->goBackTo(old); }) == ErrorCode::historyTrimmed);
    project->goBackTo(project->snapshots().front().step);
    CHECK_FALSE(project->entity(later));
    project->undo();
    CHECK(project->entity(later));
    project->undo();
    CHECK_FALSE(project->undoable());
    CHECK(codeOf([&] { project->undo(); }) == ErrorCode::nothingToUndo);
    CHECK(checkFile(file).isSound());
}
