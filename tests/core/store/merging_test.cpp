#include "core/store/merging.h"

#include "core/base/error.h"
#include "core/graph/topology.h"
#include "core/model/merge_choice.h"
#include "core/store/connection.h"
#include "core/store/erasing.h"
#include "core/store/health.h"
#include "core/store/salvage.h"
#include "core/store/share.h"
#include "tests/core/store/random_edits.h"
#include "tests/core/store/store_fixture.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>
#include <random>

using namespace moneyties;
using namespace moneyties::store;

namespace {

/// All rows but those that only say who was judged to be whom: a split keeps these.
std::string peopleOf(const Project& project) {
    std::string content = contentOf(project.file());
    for (const char* table : {"entity_merge", "identity_judgement", "merge_move"}) {
        const auto begin = content.find("== " + std::string(table) + '\n');
        if (begin == std::string::npos)
            continue;
        const auto end = content.find("== ", begin + 3);
        content.erase(begin, end == std::string::npos ? end : end - begin);
    }
    return content;
}

struct Story {
    TemporaryFolder folder;
    std::unique_ptr<Project> project = Project::create(folder / "a.ties");
    EntityId musk = addEntity(*project, "Elon Musk");
    EntityId elon = addEntity(*project, "Elon R. Musk");
    EntityId tesla = addEntity(*project, "Tesla", "company");

    RelationshipId tied(EntityId from, EntityId to) {
        RelationshipId id;
        project->edit({ActionCode::addRelationship, {}},
                      [&](Edit& edit) { id = edit.insert(tie(*project, from, "invested", to)); });
        return id;
    }
    MergeId merge(EntityId merged, EntityId into, const std::vector<MergeChoice>& choices = {}) {
        MergeId id;
        project->edit({ActionCode::mergeEntities, {}}, [&](Edit& edit) {
            const Entity survivor = mergedEntity(*project->entity(into), *project->entity(merged), choices);
            id = Merging(edit).merge(merged, survivor, {"same birthday", "MN", 5});
        });
        return id;
    }
    void split(EntityId merged) {
        project->edit({ActionCode::splitEntity, {}}, [&](Edit& edit) { Merging(edit).split(merged, 9); });
    }
};

template<class Work>
std::string refusal(Work work, ErrorCode code) {
    try {
        work();
    } catch (const Error& error) {
        CHECK(error.code() == code);
        return error.what();
    }
    return {};
}

} // namespace

TEST_CASE("after a merge everything that named the merged one names the survivor, and both records are kept",
          "[store][merge]") {
    Story story;
    const RelationshipId link = story.tied(story.elon, story.tesla);
    story.project->edit({ActionCode::addClaim, {}}, [&](Edit& edit) {
        Source source;
        source.title = "A";
        Claim claim;
        claim.subject = story.elon;
        claim.source = edit.insert(source);
        edit.insert(claim);
        edit.place(story.project->boards().front().id, {{story.elon, {7, 8}, true, false, {}}});
    });
    story.merge(story.elon, story.musk);
    CHECK(story.project->relationship(link)->from == story.musk);
    CHECK(story.project->claimsOf(story.musk).size() == 1);
    CHECK(story.project->entity(story.elon)->mergedInto == story.musk);
    CHECK(displayName(*story.project->entity(story.elon)) == "Elon R. Musk");
    const auto names = story.project->entity(story.musk)->names;
    REQUIRE(names.size() == 2);
    CHECK(names.back().text == "Elon R. Musk");
    CHECK(names.back().role == NameRole::alias);
    const auto nodes = story.project->nodesOf(story.project->boards().front().id);
    REQUIRE(nodes.size() == 1);
    CHECK(nodes.front().entity == story.musk);
    CHECK(nodes.front().position == Point{7, 8});
    CHECK(story.project->entityRows().size() == 2);
    CHECK(story.project->entityRows({story.elon, story.musk}).size() == 1);
    REQUIRE(story.project->search("Elon R").size() == 1);
    CHECK(story.project->search("Elon R").front().entity == story.musk);
    REQUIRE(story.project->mergesInto(story.musk).size() == 1);
    CHECK(story.project->mergesInto(story.musk).front().who == "MN");
    REQUIRE(story.project->judgementsOf(story.elon).size() == 1);
    CHECK(story.project->judgementsOf(story.elon).front().reason == "same birthday");
}

TEST_CASE("a merge can be split after a restart, and undone as one step", "[store][merge]") {
    Story story;
    story.tied(story.elon, story.tesla);
    const std::string before = peopleOf(*story.project);
    story.merge(story.elon, story.musk);
    story.project = Project::open(story.folder / "a.ties");
    story.split(story.elon);
    CHECK(peopleOf(*story.project) == before);
    CHECK(story.project->mergesInto(story.musk).empty());
    story.project->undo();
    story.project->undo();
    CHECK(peopleOf(*story.project) == before);
    CHECK(story.project->judgementsOf(story.elon).empty());
}

TEST_CASE("what was changed after the merge stays as it is when it is split", "[store][merge]") {
    Story story;
    const RelationshipId old = story.tied(story.elon, story.tesla);
    story.merge(story.elon, story.musk);
    const RelationshipId added = story.tied(story.musk, story.tesla);
    story.project->edit({ActionCode::editEntity, {}}, [&](Edit& edit) {
        Entity musk = *story.project->entity(story.musk);
        musk.note = "later";
        musk.names.back().reading = "いーろん";
        edit.update(musk);
    });
    story.split(story.elon);
    CHECK(story.project->relationship(old)->from == story.elon);
    CHECK(story.project->relationship(added)->from == story.musk);
    CHECK(story.project->entity(story.musk)->note == "later");
    CHECK(story.project->entity(story.musk)->names.size() == 2); // the alias was edited since
}

TEST_CASE("self-merges, circles and parts of another are refused in words, and nothing is half done",
          "[store][merge]") {
    Story story;
    CHECK(
        refusal([&] { story.merge(story.musk, story.musk); }, ErrorCode::mergeRefused).find("into itself") !=
        std::string::npos);
    story.merge(story.elon, story.musk);
    const std::string before = contentOf(story.project->file());
    CHECK(refusal([&] { story.merge(story.musk, story.elon); }, ErrorCode::mergeRefused).find("circle") !=
          std::string::npos);
    CHECK(refusal([&] { story.merge(story.elon, story.tesla); }, ErrorCode::mergeRefused)
              .find("is a part of “Elon Musk” already") != std::string::npos);
    CHECK(refusal([&] { story.split(story.tesla); }, ErrorCode::splitRefused).find("not a part") !=
          std::string::npos);
    story.merge(story.musk, story.tesla);
    CHECK(refusal([&] { story.split(story.elon); }, ErrorCode::splitRefused)
              .find("was merged into “Tesla” since") != std::string::npos);
    story.project->undo();
    CHECK(contentOf(story.project->file()) == before);
}

TEST_CASE("not the same is stored once for the pair", "[store][merge]") {
    Story story;
    story.project->edit({ActionCode::judgeIdentity, {}}, [&](Edit& edit) {
        Merging(edit).judge({{}, story.musk, story.elon, Verdict::notSame, "two people", "MN", 3});
    });
    const auto judgements = story.project->judgementsOf(story.elon);
    REQUIRE(judgements.size() == 1);
    CHECK(judgements.front().verdict == Verdict::notSame);
    CHECK(judgements == story.project->judgementsOf(story.musk));
}

TEST_CASE("removing the survivor removes what was merged into it, and undo brings both back",
          "[store][merge]") {
    Story story;
    story.merge(story.elon, story.musk);
    const std::string before = contentOf(story.project->file());
    story.project->edit({ActionCode::deleteEntities, {}}, [&](Edit& edit) { edit.remove(story.musk); });
    CHECK_FALSE(story.project->entity(story.elon));
    story.project->undo();
    CHECK(contentOf(story.project->file()) == before);
}

TEST_CASE("totals, lists, search and the graph count a merged record no more until it is split",
          "[store][merge]") {
    Story story;
    story.tied(story.elon, story.tesla);
    Project& project = *story.project;
    REQUIRE(project.totals().entities == 3);
    REQUIRE(project.topology()->nodeCount() == 3);
    const auto isWhole = [&](std::int64_t entities) {
        return project.totals().entities == entities && project.counts().entities == entities &&
               project.topology()->nodeCount() == static_cast<std::size_t>(entities) &&
               project.entityRows().size() == static_cast<std::size_t>(entities);
    };
    story.merge(story.elon, story.musk);
    CHECK(isWhole(2));
    CHECK(project.quickSearch("Elon R. Musk").front().entity == story.musk);
    CHECK(project.topology()->degree(*project.topology()->find(story.musk)) == 1);
    story.split(story.elon);
    CHECK(isWhole(3));
    CHECK(project.quickSearch("Elon R. Musk").front().entity == story.elon);
    CHECK(project.topology()->degree(*project.topology()->find(story.elon)) == 1);
    project.undo();
    CHECK(isWhole(2));
    CHECK(project.quickSearch("Elon R. Musk").front().entity == story.musk);
    project.edit({ActionCode::deleteEntities, {}}, [&](Edit& edit) { edit.remove(story.musk); });
    CHECK(project.totals().entities == 1);
    project.undo();
    CHECK(isWhole(2));
    CHECK(Project::open(project.file())->totals().entities == 2);
}

TEST_CASE("a split leaves out what has no place any more: a board or a deal that was removed",
          "[store][merge]") {
    Story story;
    BoardId board;
    story.project->edit({ActionCode::addBoard, {}}, [&](Edit& edit) {
        Board own;
        own.name = "Own";
        board = edit.insert(own);
        edit.place(board, {{story.elon, {7, 8}, false, false, {}}});
    });
    const RelationshipId link = story.tied(story.elon, story.tesla);
    story.merge(story.elon, story.musk);
    story.project->edit({ActionCode::deleteBoard, {}}, [&](Edit& edit) { edit.remove(board); });
    story.split(story.elon);
    CHECK(story.project->relationship(link)->from == story.elon);
    CHECK(story.project->boards().size() == 1);
    CHECK(checkFile(story.folder / "a.ties").isSound());
}

TEST_CASE("purging leaves nothing in a merge's memory either, and what stays can be split",
          "[store][merge][erase]") {
    Story story;
    const std::filesystem::path file = story.folder / "a.ties";
    const RelationshipId first = story.tied(story.elon, story.tesla);
    const RelationshipId second = story.tied(story.tesla, story.elon);
    story.merge(story.elon, story.musk);
    purge(file, {first});
    REQUIRE(story.project->foreignChanges());
    const auto count = [&](const char* sql) {
        return Connection(file, Connection::Mode::readOnly).integer(sql);
    };
    CHECK(count("SELECT count(*) FROM merge_move WHERE record_table = 10") == 1);
    story.split(story.elon);
    CHECK(story.project->relationship(second)->to == story.elon);
    story.merge(story.elon, story.musk);
    purge(file, {story.musk});
    REQUIRE(story.project->foreignChanges());
    CHECK_FALSE(story.project->entity(story.elon));
    CHECK(count("SELECT count(*) FROM merge_move") == 0);
    CHECK(count("SELECT count(*) FROM identity_judgement") == 0);
    CHECK(bytesOf(file).find("Elon R. Musk") == std::string::npos);
    CHECK(bytesOf(file).find("same birthday") == std::string::npos);
    CHECK(checkFile(file).isSound());
}

TEST_CASE("a salvaged file keeps merges that can be split, a shared one the survivor alone",
          "[store][merge]") {
    Story story;
    const RelationshipId link = story.tied(story.elon, story.tesla);
    story.merge(story.elon, story.musk);
    const Salvage salvaged = salvage(story.folder / "a.ties", story.folder / "b.ties");
    CHECK(salvaged.isWhole());
    CHECK(contentOf(story.folder / "b.ties") == contentOf(story.folder / "a.ties"));
    const auto copy = Project::open(story.folder / "b.ties");
    copy->edit({ActionCode::splitEntity, {}}, [&](Edit& edit) { Merging(edit).split(story.elon, 9); });
    CHECK(copy->relationship(link)->from == story.elon);

    shareCopy(story.folder / "a.ties", story.folder / "c.ties", {});
    const auto shared = Project::open(story.folder / "c.ties");
    CHECK_FALSE(shared->entity(story.elon));
    CHECK(shared->relationship(link)->from == story.musk);
    CHECK(shared->mergesInto(story.musk).empty());
    CHECK(checkFile(story.folder / "c.ties").isSound());
}

TEST_CASE("random merges taken apart in any order put every relationship back", "[store][merge][property]") {
    const unsigned seed = GENERATE(range(1u, 7u));
    const TemporaryFolder folder;
    const auto project = Project::create(folder / "a.ties");
    RandomEdits random(*project, seed);
    for (int i = 0; i < 30; ++i)
        random.step();
    const std::string start = peopleOf(*project);
    const auto ties = project->relationships();
    std::mt19937 dice(seed);
    std::vector<EntityId> merged;
    for (int i = 0; i < 4; ++i) {
        const auto rows = project->entityRows();
        if (rows.size() < 2)
            break;
        const EntityId from = rows[dice() % rows.size()].id;
        const EntityId into = rows[dice() % rows.size()].id;
        if (from == into)
            continue;
        project->edit({ActionCode::mergeEntities, {}}, [&](Edit& edit) {
            Merging(edit).merge(from, mergedEntity(*project->entity(into), *project->entity(from)), {});
        });
        merged.push_back(from);
    }
    SECTION("the last one first, the file is as it was") {
        for (auto one = merged.rbegin(); one != merged.rend(); ++one)
            project->edit({ActionCode::splitEntity, {}}, [&](Edit& edit) { Merging(edit).split(*one, 1); });
        CHECK(peopleOf(*project) == start);
    }
    SECTION("in any order, once nothing stands in the way") {
        std::ranges::shuffle(merged, dice);
        while (!merged.empty()) {
            const auto free = std::ranges::find_if(merged, [&](EntityId one) {
                return !project->entity(project->entity(one)->mergedInto)->mergedInto;
            });
            REQUIRE(free != merged.end());
            project->edit({ActionCode::splitEntity, {}}, [&](Edit& edit) { Merging(edit).split(*free, 1); });
            merged.erase(free);
        }
        CHECK(project->relationships() == ties);
    }
    SECTION("undone, and done again") {
        const std::string end = contentOf(project->file());
        for (std::size_t i = 0; i < merged.size(); ++i)
            project->undo();
        CHECK(peopleOf(*project) == start);
        for (std::size_t i = 0; i < merged.size(); ++i)
            project->redo();
        CHECK(contentOf(project->file()) == end);
    }
}
