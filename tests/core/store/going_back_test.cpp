#include "core/base/error.h"
#include "core/store/project.h"
#include "core/store/sample.h"
#include "tests/core/store/random_edits.h"
#include "tests/core/store/store_fixture.h"

#include <SQLiteCpp/Database.h>
#include <catch2/catch_test_macros.hpp>

#include <map>
#include <random>

using namespace moneyties;
using namespace moneyties::store;

namespace {

ErrorCode codeOfReverting(Project& project, StepId step) {
    try {
        project.revert(step);
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::cancelled;
}

ChangeSet rename(Project& project, EntityId id, const std::string& name) {
    return project.edit({ActionCode::editEntity, {name}}, [&](Edit& edit) {
        Entity entity = *project.entity(id);
        entity.names.front().text = name;
        edit.update(entity);
    });
}

} // namespace

TEST_CASE("an old step alone is reverted by a new step, which can be undone", "[store][back]") {
    const TemporaryFolder folder;
    const auto project = createSample(folder / "a.ties");
    const EntityId musk = project->search("Elon Musk").front().entity;
    const EntityId altman = project->search("Sam Altman").front().entity;
    const StepId first = rename(*project, musk, "Reeve").step;
    rename(*project, altman, "Samuel");
    const ChangeSet changes = project->revert(first);
    CHECK(changes.entities.changed == std::vector{musk});
    CHECK(project->search("Elon Musk").front().entity == musk);
    CHECK(project->search("Samuel").front().entity == altman);
    CHECK(project->undoable()->action.code == ActionCode::revert);
    project->undo();
    CHECK(project->search("Reeve").front().entity == musk);
}

TEST_CASE("a step whose rows a later step changed or refers to is not reverted", "[store][back]") {
    const TemporaryFolder folder;
    const auto project = createSample(folder / "a.ties");
    const EntityId musk = project->search("Elon Musk").front().entity;
    const StepId first = rename(*project, musk, "Reeve").step;
    const StepId second = rename(*project, musk, "Elon R. Musk").step;
    CHECK(codeOfReverting(*project, first) == ErrorCode::stepNotRevertible);
    project->revert(second);
    CHECK(project->search("Reeve").front().entity == musk);
    CHECK(codeOfReverting(*project, StepId(1)) == ErrorCode::stepNotRevertible);
    CHECK(codeOfReverting(*project, StepId(999)) == ErrorCode::recordMissing);

    const StepId added =
        project->edit({}, [&](Edit& edit) { edit.insert(named(*project, "New", "company")); }).step;
    const EntityId company = project->search("New").front().entity;
    project->edit({}, [&](Edit& edit) { edit.insert(tie(*project, musk, "founded", company)); });
    CHECK(codeOfReverting(*project, added) == ErrorCode::stepNotRevertible);
    project->undo();
    CHECK(codeOfReverting(*project, added) == ErrorCode::cancelled);
    CHECK_FALSE(project->entity(company));
    project->undo();
    project->undo();
    CHECK(codeOfReverting(*project, added) == ErrorCode::stepNotRevertible);
}

TEST_CASE("every state that ever was can be gone back to, dropped branches included",
          "[store][back][property]") {
    const TemporaryFolder folder;
    const auto file = folder / "a.ties";
    const auto project = Project::create(file);
    RandomEdits random(*project, 11);
    std::mt19937 dice(3);
    std::map<StepId, std::string> states;
    const auto note = [&] { states[project->history(1).front().id] = contentOf(file); };
    note();
    for (int i = 0; i < 50; ++i) {
        if (dice() % 3 == 0 && project->undoable())
            project->undo();
        else if (dice() % 5 == 0 && project->redoable())
            project->redo();
        else
            random.step();
        note();
    }
    const std::string last = contentOf(file);
    for (const auto& [step, content] : states) {
        const bool isSame = content == contentOf(file);
        const ChangeSet changes = project->goBackTo(step);
        const bool isThere = contentOf(file) == content;
        REQUIRE(isThere);
        CHECK(changes.isEmpty() == isSame);
    }
    for (std::size_t i = 0; i < states.size() && contentOf(file) != last; ++i)
        project->undo();
    const bool isBack = contentOf(file) == last;
    CHECK(isBack);
}

TEST_CASE("a snapshot names a state to go back to and survives closing", "[store][back]") {
    const TemporaryFolder folder;
    const auto file = folder / "a.ties";
    SnapshotId id;
    {
        const auto project = createSample(file);
        project->setAuthor("Ann");
        id = project->takeSnapshot("As published", "before the interviews");
        addEntity(*project, "Later");
    }
    const auto project = Project::open(file);
    REQUIRE(project->snapshots().size() == 1);
    const Snapshot snapshot = project->snapshots().front();
    CHECK(snapshot.id == id);
    CHECK(snapshot.name == "As published");
    CHECK(snapshot.who == "Ann");
    CHECK(project->counts().entities == 33);
    project->goBackTo(snapshot.step, snapshot.name);
    CHECK(project->counts().entities == 32);
    project->undo();
    CHECK(project->counts().entities == 33);
    project->removeSnapshot(id);
    CHECK(project->snapshots().empty());
    CHECK_THROWS_AS(project->removeSnapshot(id), Error);
    CHECK_THROWS_AS(project->takeSnapshot("  "), Error);
}
