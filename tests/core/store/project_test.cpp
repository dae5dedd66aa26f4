#include "tests/core/store/store_fixture.h"

#include "core/base/error.h"
#include "core/graph/topology.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::store;

namespace {

ErrorCode codeThrownBy(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        CHECK_FALSE(error.tried().empty());
        CHECK_FALSE(error.why().empty());
        return error.code();
    }
    FAIL("nothing was thrown");
    return ErrorCode::cancelled;
}

} // namespace

TEST_CASE("a new project holds the built-in vocabulary, one board and nothing to undo", "[store]") {
    const TemporaryFolder folder;
    const auto project = Project::create(folder / "a.ties");
    CHECK(project->vocabulary().kinds() == builtInVocabulary().kinds());
    CHECK(project->vocabulary().types() == builtInVocabulary().types());
    REQUIRE(project->boards().size() == 1);
    CHECK(project->boards().front().name == "Everything");
    CHECK(project->counts().entities == 0);
    CHECK_FALSE(project->undoable());
    CHECK(codeThrownBy([&] { project->undo(); }) == ErrorCode::nothingToUndo);
    CHECK(codeThrownBy([&] { project->redo(); }) == ErrorCode::nothingToRedo);
    CHECK(project->documentUuid().size() == 32);
    CHECK(project->schemaVersion() == 2);
}

TEST_CASE("an entity comes back as it was put in, also after reopening", "[store]") {
    const TemporaryFolder folder;
    Entity musk;
    EntityId id;
    {
        const auto project = Project::create(folder / "a.ties");
        musk = named(*project, "Elon Musk");
        musk.names.push_back({{}, "イーロン・マスク", "ja", NameRole::primary, "いーろん", {}, {}, true});
        musk.start = FuzzyDate::ofYear(1971);
        musk.end.state = EndDate::State::ongoingAsOf;
        musk.end.date = FuzzyDate::ofMonth(2025, 1);
        musk.note = "**Owner**";
        musk.externalIds = {{"lei", "x"}, {"wikidata", "Q317521"}};
        project->edit({ActionCode::addEntity, {"Elon Musk"}}, [&](Edit& edit) {
            musk.tags = {edit.insert(Tag{{}, "key", 0xFF0000})};
            id = edit.insert(musk);
        });
    }
    const auto project = Project::open(folder / "a.ties");
    const std::optional<Entity> read = project->entity(id);
    REQUIRE(read);
    musk.id = id;
    for (std::size_t i = 0; i < musk.names.size(); ++i)
        musk.names[i].id = read->names[i].id;
    CHECK(*read == musk);
    const auto rows = project->entityRows();
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().nameEn == "Elon Musk");
    CHECK(rows.front().nameJa == "イーロン・マスク");
}

TEST_CASE("undo and redo survive closing the file", "[store]") {
    const TemporaryFolder folder;
    const auto file = folder / "a.ties";
    EntityId id;
    {
        const auto project = Project::create(file);
        id = addEntity(*project, "OpenAI", "organization");
    }
    {
        const auto project = Project::open(file);
        REQUIRE(project->undoable());
        CHECK(project->undoable()->action.arguments == std::vector<std::string>{"OpenAI"});
        const ChangeSet changes = project->undo();
        CHECK(changes.entities.removed == std::vector{id});
        CHECK_FALSE(project->entity(id));
    }
    const auto project = Project::open(file);
    REQUIRE(project->redoable());
    CHECK(project->redo().entities.added == std::vector{id});
    CHECK(project->entity(id)->names.front().text == "OpenAI");
    CHECK(project->history().size() == 4);
}

TEST_CASE("a new edit after an undo drops what was undone and never reuses its ids", "[store]") {
    const TemporaryFolder folder;
    const auto project = Project::create(folder / "a.ties");
    const EntityId first = addEntity(*project, "A");
    project->undo();
    const EntityId second = addEntity(*project, "B");
    CHECK(second != first);
    CHECK_FALSE(project->redoable());
    project->undo();
    CHECK(codeThrownBy([&] { project->undo(); }) == ErrorCode::nothingToUndo);
}

TEST_CASE("an edit that throws midway leaves nothing, an edit without effect makes no step", "[store]") {
    const TemporaryFolder folder;
    const auto project = Project::create(folder / "a.ties");
    const EntityId id = addEntity(*project, "A");
    const std::size_t steps = project->history().size();
    CHECK_THROWS_AS(project->edit({},
                                  [&](Edit& edit) {
                                      edit.insert(named(*project, "B"));
                                      throw std::runtime_error("stop");
                                  }),
                    std::runtime_error);
    CHECK(project->counts().entities == 1);
    const ChangeSet changes = project->edit({}, [&](Edit& edit) { edit.update(*project->entity(id)); });
    CHECK(changes.isEmpty());
    CHECK(project->history().size() == steps);
}

TEST_CASE("removing an entity takes its relationships and claims with it, and undo brings all back",
          "[store]") {
    const TemporaryFolder folder;
    const auto file = folder / "a.ties";
    const auto project = Project::create(file);
    EntityId musk;
    EntityId openai;
    RelationshipId founded;
    project->edit({ActionCode::quickEntry, {}}, [&](Edit& edit) {
        musk = edit.insert(named(*project, "Musk"));
        openai = edit.insert(named(*project, "OpenAI", "organization"));
        founded = edit.insert(tie(*project, musk, "founded", openai));
        Source source;
        source.title = "Article";
        Claim claim;
        claim.source = edit.insert(source);
        claim.subject = founded;
        edit.insert(claim);
        claim.subject = musk;
        edit.insert(claim);
        const BoardId board = project->boards().front().id;
        edit.place(board, {{musk, {1, 2}, true, false, {}}});
        edit.shape(board, {{founded, false, 12, {3, 4}}});
    });
    const std::string before = contentOf(file);
    const ChangeSet changes =
        project->edit({ActionCode::deleteEntities, {}}, [&](Edit& edit) { edit.remove(musk); });
    CHECK(changes.entities.removed == std::vector{musk});
    CHECK(changes.relationships.removed == std::vector{founded});
    CHECK(changes.claims.removed.size() == 2);
    CHECK(changes.boards.changed.size() == 1);
    CHECK(project->counts().claims == 0);
    project->undo();
    CHECK(contentOf(file) == before);
    CHECK(project->topology()->relationshipCount() == 1);
}

TEST_CASE("a source with claims, a missing record and a bad value are refused", "[store]") {
    const TemporaryFolder folder;
    const auto project = Project::create(folder / "a.ties");
    const EntityId id = addEntity(*project, "A");
    const auto refused = [&](const std::function<void(Edit&)>& change) {
        return codeThrownBy([&] { project->edit({}, change); });
    };
    CHECK(refused([&](Edit& edit) {
              Claim claim;
              Source source;
              source.title = "S";
              claim.source = edit.insert(source);
              claim.subject = id;
              edit.insert(claim);
              edit.remove(claim.source);
          }) == ErrorCode::recordInUse);
    CHECK(refused([&](Edit& edit) { edit.remove(EntityId(77)); }) == ErrorCode::recordMissing);
    CHECK(refused([&](Edit& edit) { edit.insert(tie(*project, id, "founded", EntityId(77))); }) ==
          ErrorCode::recordMissing);
    CHECK(refused([&](Edit& edit) { edit.insert(named(*project, "  ")); }) == ErrorCode::nameEmpty);
    CHECK(refused([&](Edit& edit) { edit.insert(named(*project, std::string(501, 'x'))); }) ==
          ErrorCode::nameTooLong);
    CHECK(refused([&](Edit& edit) { edit.insert(named(*project, "a\xFF")); }) == ErrorCode::valueInvalid);
    CHECK(project->counts().entities == 1);
}

TEST_CASE("names are found in any script, by one character, and live under edits", "[store]") {
    const TemporaryFolder folder;
    const auto project = Project::create(folder / "a.ties");
    EntityId musk;
    project->edit({}, [&](Edit& edit) {
        Entity entity = named(*project, "Elon Musk");
        entity.names.push_back({{}, "イーロン・マスク", "ja", NameRole::primary, "", {}, {}, true});
        musk = edit.insert(entity);
        edit.insert(named(*project, "Sam Altman"));
    });
    for (const char* text : {"ﾏｽｸ", "musk", "マ", "いーろん", "iiron", "ELON", "Ｍｕｓｋ", "elno musk"}) {
        INFO(text);
        const auto hits = project->search(text);
        REQUIRE_FALSE(hits.empty());
        CHECK(hits.front().entity == musk);
        CHECK(hits.front().name == "Elon Musk");
    }
    CHECK(project->search("zzz").empty());
    CHECK(project->search("").empty());
    project->edit({}, [&](Edit& edit) {
        Entity entity = *project->entity(musk);
        entity.names.front().text = "E. Reeve";
        edit.update(entity);
    });
    CHECK(project->search("reeve").size() == 1);
    CHECK(project->search("elon").empty());
    project->undo();
    CHECK(project->search("elon").size() == 1);
}

TEST_CASE("a record's history tells each field before and after, undoing included", "[store]") {
    const TemporaryFolder folder;
    const auto project = Project::create(folder / "a.ties");
    project->setAuthor("Ann");
    const EntityId a = addEntity(*project, "A");
    const EntityId b = addEntity(*project, "B");
    RelationshipId id;
    project->edit({ActionCode::addRelationship, {}},
                  [&](Edit& edit) { id = edit.insert(tie(*project, a, "invested", b)); });
    project->edit({ActionCode::editRelationship, {}}, [&](Edit& edit) {
        Relationship changed = *project->relationship(id);
        changed.amount.lowest = changed.amount.highest = 500'000'000;
        changed.amount.currency = "USD";
        changed.stage = Stage::negotiating;
        edit.update(changed);
    });
    project->undo();
    const auto changes = project->historyOf(id);
    REQUIRE(changes.size() >= 4);
    CHECK(changes[0].field == "amount");
    CHECK(changes[0].before == "5000000 USD");
    CHECK(changes[0].after.empty());
    CHECK(changes[0].step.action.code == ActionCode::undo);
    CHECK(changes[2].after == "5000000 USD");
    CHECK(changes[2].step.who == "Ann");
    CHECK(changes[3].field == "stage");
    CHECK(changes[3].before == "completed");
    CHECK(changes[3].after == "negotiating");
    project->edit({}, [&](Edit& edit) {
        Entity entity = *project->entity(a);
        entity.names.front().text = "Alpha";
        edit.update(entity);
    });
    CHECK(project->historyOf(a).front().field == "name");
    CHECK(project->historyOf(a).front().after == "Alpha");
}

TEST_CASE("pictures are told of those entities alone that have one and were asked for", "[store]") {
    const TemporaryFolder folder;
    const auto project = Project::create(folder / "a.ties");
    const EntityId a = addEntity(*project, "A");
    const EntityId b = addEntity(*project, "B");
    const EntityId c = addEntity(*project, "C");
    CHECK(project->pictures({a, b, c}).empty());
    std::string hash;
    for (const EntityId id : {a, b})
        project->edit({ActionCode::editEntity, {"", "image"}}, [&](Edit& edit) {
            Entity entity = *project->entity(id);
            entity.imageHash = hash = edit.keepBlob({"bytes", "image/png", "a.png"});
            edit.update(entity);
        });
    CHECK(project->pictures({c, a}) == std::map<EntityId, std::string>{{a, hash}});
    project->undo();
    CHECK(project->pictures({a, b}) == std::map<EntityId, std::string>{{a, hash}});
}
