#include "tests/core/store/bulk_stories.h"
#include "tests/core/store/random_edits.h"
#include "tests/core/store/store_fixture.h"

#include "core/base/unicode.h"
#include "core/graph/topology.h"
#include "core/store/near_search.h"
#include "core/store/sample.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <random>

using namespace moneyties;
using namespace moneyties::store;

namespace {

/// How a key holds the query, told the long way.
std::optional<MatchClass> matchOf(const std::string& query, const std::string& key) {
    std::size_t at = key.find(query);
    if (query.empty() || at == std::string::npos)
        return std::nullopt;
    if (at == 0)
        return key == query ? MatchClass::exact : MatchClass::prefix;
    for (; at != std::string::npos; at = key.find(query, at + 1))
        if (key[at - 1] == ' ')
            return MatchClass::word;
    return MatchClass::infix;
}

void offer(std::optional<std::pair<MatchClass, bool>>& best, std::optional<MatchClass> match, bool isLoose) {
    if (match && (!best || std::pair(*match, isLoose) < *best))
        best = std::pair(*match, isLoose);
}

/// The best match of an entity with its looseness, over all its names and readings.
std::optional<std::pair<MatchClass, bool>> bestMatch(const Entity& entity, const std::string& text) {
    std::optional<std::pair<MatchClass, bool>> best;
    for (const Name& name : entity.names) {
        offer(best, matchOf(searchKey(text), searchKey(name.text)), false);
        for (const std::string& written : {name.text, name.reading}) {
            offer(best, matchOf(looseKey(text), looseKey(written)), true);
            for (const std::string& key : looseKeys(written))
                offer(best, matchOf(looseKey(text), key), true);
        }
        offer(best, matchOf(looseKey(text), searchKey(name.reading)), true);
    }
    return best;
}

std::map<EntityId, MatchClass> matchesByBruteForce(const Project& project, const std::string& text) {
    std::map<EntityId, MatchClass> matches;
    for (const EntityRow& row : project.entityRows())
        if (const auto match = bestMatch(*project.entity(row.id), text))
            matches[row.id] = match->first;
    return matches;
}

/// Waits until a project that loads in the background has all.
class Loaded {
public:
    explicit Loaded(Project& project) {
        project.loadInBackground([this] {
            const std::scoped_lock lock(m_mutex);
            ++m_told;
            m_changed.notify_all();
        });
    }
    void wait(int parts = 2) {
        std::unique_lock lock(m_mutex);
        REQUIRE(m_changed.wait_for(lock, std::chrono::seconds(60), [&] { return m_told >= parts; }));
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_told = 0;
};

std::vector<EntityId> idsOf(const std::vector<NameHit>& hits) {
    std::vector<EntityId> ids;
    for (const NameHit& hit : hits)
        ids.push_back(hit.entity);
    return ids;
}

} // namespace

TEST_CASE("a search finds what looking at every name finds, best class first", "[store][name][property]") {
    const TemporaryFolder folder;
    const auto project = createSample(folder / "a.ties");
    project->import({ActionCode::import, {}},
                    [&](BulkWriter& writer) { addStory(writer, project->vocabulary(), 8, 60); });
    RandomEdits random(*project, 2);
    std::mt19937 numbers(3);
    project->search("x");
    for (int round = 0; round < 25; ++round) {
        random.step();
        const auto rows = project->entityRows();
        const Entity entity = *project->entity(rows[numbers() % rows.size()].id);
        if (entity.names.empty())
            continue;
        const auto points = toCodePoints(entity.names.back().text);
        const std::size_t begin = numbers() % points.size();
        const std::string text = fromCodePoints(std::u32string_view(points).substr(begin, 1 + numbers() % 4));
        if (isBlank(text) || foldDigits(text).find_first_of("0123456789") != std::string::npos)
            continue;
        INFO(text);
        const auto expected = matchesByBruteForce(*project, text);
        auto last = MatchClass::exact;
        std::size_t found = 0;
        for (const NameHit& hit : project->search(text, 10'000)) {
            if (hit.match == MatchClass::near)
                continue;
            ++found;
            REQUIRE(expected.contains(hit.entity));
            CHECK(expected.at(hit.entity) == hit.match);
            CHECK(last <= hit.match);
            last = hit.match;
        }
        CHECK(found == expected.size());
    }
}

TEST_CASE("corporate forms do not decide a match and break a tie", "[store][name]") {
    const TemporaryFolder folder;
    const auto project = Project::create(folder / "a.ties");
    const EntityId bare = addEntity(*project, "三井物産", "company");
    const EntityId form = addEntity(*project, "株式会社三井物産", "company");
    const EntityId latin = addEntity(*project, "Acme Holdings, Inc.", "company");
    addEntity(*project, "三井物産グループ", "company");
    for (const char* text : {"三井物産㈱", "三井物産(株)", "株式会社 三井物産", "三井物産 有限会社"}) {
        INFO(text);
        const auto hits = project->search(text);
        REQUIRE(hits.size() >= 2);
        CHECK(hits[0].match == MatchClass::exact);
        CHECK(hits[1].match == MatchClass::exact);
    }
    CHECK(project->search("三井物産").front().entity == bare);
    CHECK(project->search("株式会社三井物産").front().entity == form);
    for (const char* text :
         {"acme holdings", "Acme Holdings K.K.", "ACME HOLDINGS GmbH", "acme holdings ltd."})
        CHECK(project->search(text).front().entity == latin);
}

TEST_CASE("variants, widths, readings and romaji find one another", "[store][name]") {
    const TemporaryFolder folder;
    const auto project = Project::create(folder / "a.ties");
    const EntityId takasaki = addEntity(*project, "髙﨑 渡邊");
    const EntityId musk = addEntity(*project, "イーロン・マスク");
    for (const char* text : {"高崎渡辺", "高崎 渡辺", "髙﨑"})
        CHECK(project->search(text).front().entity == takasaki);
    for (const char* text : {"いーろん", "ｲｰﾛﾝ", "iiron", "イーロンマスク", "iron masuku"})
        CHECK(project->search(text).front().entity == musk);
}

TEST_CASE("while names are read in the background, exact and prefix hits come from the file",
          "[store][name][loading]") {
    const TemporaryFolder folder;
    const auto file = folder / "a.ties";
    EntityId wanted;
    Project::createByImport(file, {ActionCode::import, {}}, [&](BulkWriter& writer) {
        addStory(writer, builtInVocabulary(), 5, 2500);
        Entity entity;
        entity.kind = builtInVocabulary().kinds().front().id;
        entity.names.push_back({{}, "Zenith Quartz", "en", NameRole::primary, "", {}, {}, true});
        wanted = writer.add(entity);
    });
    const auto project = Project::open(file);
    CHECK_FALSE(project->isSearchReady());
    // Nothing loads yet: this is how it stands before the names are there.
    CHECK(project->quickSearch("zenith").front().entity == wanted);
    CHECK(project->quickSearch("Ｚenith quartz").front().match == MatchClass::exact);
    CHECK(project->quickSearch("quartz").empty());
    CHECK(project->quickSearch(std::to_string(wanted.value)).front().entity == wanted);

    Loaded loaded(*project);
    loaded.wait();
    CHECK(project->isSearchReady());
    CHECK(project->isTopologyReady());
    CHECK(project->quickSearch("quartz").front().entity == wanted);
    CHECK(project->topology()->relationshipCount() == 7500);
}

TEST_CASE("edits made while and after loading are in the search and in the graph",
          "[store][loading][property]") {
    const unsigned seed = GENERATE(range(1u, 4u));
    const TemporaryFolder folder;
    const auto project = createSample(folder / "a.ties");
    RandomEdits random(*project, seed);
    random.step();
    Loaded loaded(*project);
    for (int i = 0; i < 30; ++i) {
        random.step();
        if (i == 15)
            loaded.wait();
        if (i % 6 == 0)
            project->quickSearch("a");
        if (i % 7 == 0)
            project->undo();
        if (i % 8 == 0)
            project->topology();
    }
    const auto fresh = Project::open(folder / "a.ties");
    for (const char* text : {"マ", "elon", "n", "a", "openai", "高輪"})
        CHECK(idsOf(project->search(text, 1000)) == idsOf(fresh->search(text, 1000)));
    const auto ours = project->topology();
    const auto theirs = fresh->topology();
    REQUIRE(ours->nodeCount() == theirs->nodeCount());
    REQUIRE(ours->relationshipCount() == theirs->relationshipCount());
    for (graph::RelationshipIndex i = 0; i < ours->relationshipCount(); ++i) {
        CHECK(ours->relationship(i) == theirs->relationship(i));
        CHECK(ours->from(i) == theirs->from(i));
        CHECK(ours->to(i) == theirs->to(i));
        CHECK(ours->type(i) == theirs->type(i));
        CHECK(ours->start(i) == theirs->start(i));
        CHECK(ours->end(i) == theirs->end(i));
    }
}

TEST_CASE("the first edit of a file is not kept waiting by its loading", "[store][loading]") {
    const TemporaryFolder folder;
    const auto file = folder / "a.ties";
    Project::createByImport(file, {ActionCode::import, {}},
                            [&](BulkWriter& writer) { addStory(writer, builtInVocabulary(), 5, 2500); });
    for (int i = 0; i < 3; ++i) {
        const auto project = Project::open(file);
        project->loadInBackground();
        const EntityId added = addEntity(*project, "Added at once " + std::to_string(i));
        CHECK(project->search("Added at once " + std::to_string(i)).front().entity == added);
    }
}

TEST_CASE("near misses among many names are for a worker", "[store][name]") {
    const TemporaryFolder folder;
    const auto project =
        Project::createByImport(folder / "a.ties", {ActionCode::import, {}}, [&](BulkWriter& writer) {
            for (int i = 0; i < 21'000; ++i) {
                Entity entity;
                entity.kind = builtInVocabulary().kinds().front().id;
                entity.names.push_back(
                    {{}, "Company " + std::to_string(i), "en", NameRole::primary, "", {}, {}, true});
                writer.add(entity);
            }
            Entity entity;
            entity.kind = builtInVocabulary().kinds().front().id;
            entity.names.push_back({{}, "Zenith Quartz", "en", NameRole::primary, "", {}, {}, true});
            writer.add(entity);
        });
    Loaded loaded(*project);
    loaded.wait(1);
    CHECK(project->quickSearch("zenith").size() == 1);
    CHECK(project->quickSearch("zneith quartz").empty());
    const auto near = project->nearSearch("zneith quartz");
    REQUIRE(near);
    const auto hits = near->run();
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().name == "Zenith Quartz");
    CHECK(hits.front().match == MatchClass::near);
    CHECK(idsOf(project->search("zneith quartz")) == idsOf(hits));
    CHECK_FALSE(project->nearSearch("company"));
    const auto most = project->mostTied(10);
    CHECK(most.size() == 10);
}

TEST_CASE("the most tied come first, of one kind if wanted", "[store][name]") {
    const TemporaryFolder folder;
    const auto project = createSample(folder / "a.ties");
    const auto all = project->entityRows();
    const auto first = project->mostTied(5);
    REQUIRE(first.size() == 5);
    for (std::size_t i = 0; i < first.size(); ++i)
        CHECK(first[i].id == all[i].id);
    const KindId person = project->vocabulary().kindByCode("person")->id;
    for (const EntityRow& row : project->mostTied(100, person))
        CHECK(row.kind == person);
    CHECK(project->holdsMoreThan(all.size() - 1));
    CHECK_FALSE(project->holdsMoreThan(all.size()));
}
