#include "core/store/share.h"

#include "core/base/error.h"
#include "core/store/sample.h"
#include "tests/core/store/random_edits.h"
#include "tests/core/store/store_fixture.h"

#include <SQLiteCpp/Database.h>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <sqlite3.h>

using namespace moneyties;
using namespace moneyties::store;

namespace fs = std::filesystem;

namespace {

std::int64_t countOf(const std::vector<LeftOut>& list, const std::string& what, LeftOutReason reason) {
    const auto found = std::ranges::find_if(
        list, [&](const LeftOut& one) { return one.what == what && one.reason == reason; });
    return found == list.end() ? 0 : found->count;
}

bool holds(const fs::path& file, const std::string& text) {
    const fs::path log = file.string() + "-wal";
    return bytesOf(file).find(text) != std::string::npos ||
           (fs::exists(log) && bytesOf(log).find(text) != std::string::npos);
}

/// The sample with a private person, who is tied, claimed about, pictured on the board and written by name
/// into steps, and with things that were removed again.
struct Secrets {
    explicit Secrets(const fs::path& file) : project(createSample(file)) {
        project->setAuthor("Agent Orange");
        project->edit({ActionCode::addEntity, {"Zebulon Quux"}}, [&](Edit& edit) {
            Entity person = named(*project, "Zebulon Quux");
            person.isPrivate = true;
            person.note = "lives in Xanaduville";
            const EntityId id = edit.insert(person);
            Relationship secret = tie(*project, id, "invested", project->search("OpenAI").front().entity);
            secret.note = "told over lunch at Plugh";
            Claim claim;
            claim.subject = edit.insert(secret);
            claim.source = project->sources().front().id;
            claim.quote = "the quote about Zork";
            edit.insert(claim);
            edit.place(project->boards().front().id, {BoardNode{id, {1, 2}, false, false, {}}});
            Source source;
            source.title = "Whistleblower Wobble";
            source.isPrivate = true;
            Claim other;
            other.subject = project->relationships().front().id;
            other.source = edit.insert(source);
            other.quote = "quoted from Wobble";
            edit.insert(other);
        });
        const EntityId gone = addEntity(*project, "Removed Rumpelstilz");
        project->edit({ActionCode::deleteEntities, {"Removed Rumpelstilz"}},
                      [&](Edit& edit) { edit.remove(gone); });
        project->takeSnapshot("Snapshot Snark");
    }

    std::unique_ptr<Project> project;
};

const std::vector<std::string> kSecretWords = {"Zebulon", "Xanaduville", "Plugh",       "Zork", "Wobble",
                                               "Agent",   "Orange",      "Rumpelstilz", "Snark"};

} // namespace

TEST_CASE("a shared copy holds no byte of what is private, removed, named or signed", "[store][share]") {
    const TemporaryFolder folder;
    const Secrets secrets(folder / "a.ties");
    const Counts before = secrets.project->counts();
    const std::vector<LeftOut> leftOut = shareCopy(folder / "a.ties", folder / "b.ties", {});
    for (const std::string& word : kSecretWords) {
        INFO(word);
        CHECK(holds(folder / "a.ties", word) != holds(folder / "b.ties", word));
    }
    const auto copy = Project::open(folder / "b.ties");
    CHECK(copy->counts().entities == before.entities - 1);
    CHECK(copy->counts().relationships == before.relationships - 1);
    CHECK(copy->counts().claims == before.claims - 2);
    CHECK(copy->counts().sources == before.sources - 1);
    CHECK(copy->history().size() == 1);
    CHECK(copy->snapshots().empty());
    CHECK_FALSE(copy->undoable());
    CHECK(copy->documentUuid() != secrets.project->documentUuid());
    CHECK(countOf(leftOut, "entity", LeftOutReason::isPrivate) == 1);
    CHECK(leftOut.front().names == std::vector<std::string>{"Zebulon Quux"});
    CHECK(countOf(leftOut, "relationship", LeftOutReason::hangsOnPrivate) == 1);
    CHECK(countOf(leftOut, "claim", LeftOutReason::hangsOnPrivate) == 2);
    CHECK(countOf(leftOut, "source", LeftOutReason::isPrivate) == 1);
    CHECK(countOf(leftOut, "step", LeftOutReason::isHistory) == 3);
    CHECK(countOf(leftOut, "snapshot", LeftOutReason::isHistory) == 1);
    CHECK(countOf(leftOut, "step", LeftOutReason::namesItsAuthor) == 3);
}

TEST_CASE("the list before sharing is the list after it, and the original keeps its bytes",
          "[store][share]") {
    const TemporaryFolder folder;
    { const Secrets secrets(folder / "a.ties"); }
    const std::string before = bytesOf(folder / "a.ties");
    const auto preview = leftOutOfSharing(folder / "a.ties", {});
    const auto done = shareCopy(folder / "a.ties", folder / "b.ties", {});
    REQUIRE(preview.size() == done.size());
    for (std::size_t i = 0; i < done.size(); ++i) {
        CHECK(preview[i].what == done[i].what);
        CHECK(preview[i].count == done[i].count);
    }
    CHECK(bytesOf(folder / "a.ties") == before);
}

TEST_CASE("chosen boards take along what stands on them and nothing else", "[store][share]") {
    const TemporaryFolder folder;
    const auto project = createSample(folder / "a.ties");
    const EntityId musk = project->search("Elon Musk").front().entity;
    const EntityId openAi = project->search("OpenAI").front().entity;
    const std::size_t between = project->relationshipsBetween(musk, openAi).size();
    BoardId board;
    project->edit({ActionCode::addBoard, {"Two"}}, [&](Edit& edit) {
        Board two;
        two.name = "Two";
        two.membership = Membership::listed;
        board = edit.insert(two);
        edit.place(board,
                   {BoardNode{musk, {0, 0}, false, false, {}}, BoardNode{openAi, {9, 9}, true, false, {}}});
    });
    const auto leftOut = shareCopy(folder / "a.ties", folder / "b.ties", {{board}});
    const auto copy = Project::open(folder / "b.ties");
    CHECK(copy->counts().entities == 2);
    CHECK(copy->relationships().size() == between);
    CHECK(between > 0);
    REQUIRE(copy->boards().size() == 1);
    CHECK(copy->nodesOf(copy->boards().front().id).size() == 2);
    CHECK_FALSE(holds(folder / "b.ties", "Luke Nosek"));
    CHECK(countOf(leftOut, "entity", LeftOutReason::notOnTheBoards) == project->counts().entities - 2);
    CHECK(countOf(leftOut, "board", LeftOutReason::notOnTheBoards) == 1);
    CHECK_THROWS_AS(shareCopy(folder / "a.ties", folder / "c.ties", {{BoardId(99)}}), Error);
    CHECK_FALSE(fs::exists(folder / "c.ties"));
}

TEST_CASE("whatever was edited, a shared copy refers to nothing that is missing", "[store][share]") {
    const TemporaryFolder folder;
    for (unsigned seed = 1; seed <= 6; ++seed) {
        const std::string name = std::to_string(seed);
        const auto project = createSample(folder / (name + ".ties"));
        RandomEdits random(*project, seed);
        for (int i = 0; i < 40; ++i)
            random.step();
        shareCopy(folder / (name + ".ties"), folder / (name + " shared.ties"), {});
        SQLite::Database database((folder / (name + " shared.ties")).string(), SQLITE_OPEN_READONLY);
        CHECK(database.execAndGet("PRAGMA integrity_check").getString() == "ok");
        CHECK(database.execAndGet("SELECT count(*) FROM pragma_foreign_key_check").getInt() == 0);
        CHECK(database.execAndGet("SELECT count(*) FROM entity WHERE private").getInt() == 0);
        const auto copy = Project::open(folder / (name + " shared.ties"));
        addEntity(*copy, "New");
        copy->undo();
    }
}

TEST_CASE("a shared copy carries the pictures of the entities that it carries, and no others",
          "[store][share]") {
    const TemporaryFolder folder;
    const auto project = createSample(folder / "a.ties");
    const auto setPicture = [&](const char* name, const std::string& bytes, bool isPrivate) {
        const EntityId id = project->search(name).front().entity;
        project->edit({ActionCode::editEntity, {name, "image"}}, [&](Edit& edit) {
            Entity entity = *project->entity(id);
            entity.isPrivate = isPrivate;
            entity.imageHash = edit.keepBlob({bytes, "image/png", "of " + std::string(name) + ".png"});
            edit.update(entity);
        });
        return id;
    };
    const EntityId shown = setPicture("OpenAI", "the logo of Oompa", false);
    const EntityId hidden = setPicture("Elon Musk", "the face of Moomin", true);
    setPicture("Tesla", "a face that was replaced by Tintin", false);
    setPicture("Tesla", "the badge of Tigger", false);
    CHECK(project->pictures({shown, hidden}).size() == 2);
    shareCopy(folder / "a.ties", folder / "b.ties", {});
    CHECK(holds(folder / "b.ties", "Oompa"));
    CHECK(holds(folder / "b.ties", "Tigger"));
    CHECK_FALSE(holds(folder / "b.ties", "Moomin"));
    CHECK_FALSE(holds(folder / "b.ties", "Tintin"));
    const auto copy = Project::open(folder / "b.ties");
    const auto pictures = copy->pictures({shown, hidden});
    REQUIRE(pictures.size() == 1);
    CHECK(copy->blob(pictures.at(shown)) == "the logo of Oompa");
}
