// Project's search and graph: from memory once they are read, and from the file's indexes before.
#include "core/base/unicode.h"
#include "core/graph/topology.h"
#include "core/store/background_loading.h"
#include "core/store/journal.h"
#include "core/store/name_loading.h"
#include "core/store/name_rows.h"
#include "core/store/near_search.h"
#include "core/store/project_impl.h"
#include "core/store/topology_loading.h"

#include <algorithm>
#include <utility>

namespace moneyties::store {

namespace {

/// Names among which near misses are found within a frame.
constexpr std::size_t kFewNames = 20'000;
/// Entities up to which a whole list is read at once.
constexpr std::size_t kFewEntities = 2000;
/// The most tied entities among which those of one kind are looked for.
constexpr std::size_t kMostLookedAt = 20'000;

std::string nameWithKey(Connection& connection, EntityId entity, const std::string& key) {
    Statement query =
        connection.statement("SELECT text FROM name WHERE entity = ? AND key = ? ORDER BY position");
    query->bind(1, entity.value);
    query->bind(2, key);
    return query->executeStep() ? query->getColumn(0).getString() : std::string();
}

std::vector<NameHit> hitsOf(Connection& connection, const std::vector<NameMatch>& matches) {
    NameRows rows(connection);
    std::vector<NameHit> hits;
    for (const NameMatch& match : matches)
        if (auto row = rows.row(match.entity)) {
            std::string matched =
                match.key.empty() ? row->nameEn : nameWithKey(connection, row->id, match.key);
            hits.push_back({row->id, row->kind, std::move(row->nameEn), std::move(matched), match.match});
        }
    return hits;
}

bool isThere(Connection& connection, EntityId id) {
    Statement query = connection.statement("SELECT 1 FROM entity WHERE id = ? AND merged_into IS NULL");
    query->bind(1, id.value);
    return query->executeStep();
}

/// Exact hits and those that begin with the text, from the index of the search keys.
std::vector<NameMatch> matchesFromFile(Connection& connection, std::string_view text, std::size_t limit) {
    std::vector<NameMatch> matches;
    const auto add = [&](const NameMatch& match) {
        const bool isKnown = std::ranges::find(matches, match.entity, &NameMatch::entity) != matches.end();
        if (!isKnown && matches.size() < limit)
            matches.push_back(match);
    };
    if (const EntityId id = idIn(text); id && isThere(connection, id))
        add({id, {}, MatchClass::exact});
    const std::string key = searchKey(text);
    if (key.empty())
        return matches;
    Statement query = connection.statement(
        "SELECT entity, key FROM name WHERE key >= ?1 AND key < ?2 AND "
        "(SELECT merged_into FROM entity WHERE id = entity) IS NULL ORDER BY key LIMIT ?3");
    query->bind(1, key);
    query->bind(2, key + "\xF4\x8F\xBF\xBF"); // U+10FFFF, behind all that goes on
    query->bind(3, static_cast<std::int64_t>(4 * limit));
    while (query->executeStep()) {
        std::string found = query->getColumn(1).getString();
        const MatchClass match = found == key ? MatchClass::exact : MatchClass::prefix;
        add({EntityId(query->getColumn(0).getInt64()), std::move(found), match});
    }
    return matches;
}

bool isEnough(const std::vector<NameMatch>& matches, std::size_t limit) {
    return matches.size() >= std::min(limit, kEnoughHits);
}

} // namespace

void Project::Impl::install(ReadAt<NameArena> read) const {
    if (!read.what || names)
        return;
    names = std::make_unique<NameIndex>(std::move(read.what));
    // What was done while the names were being read.
    const ChangedSince since = changedSince(read.step);
    if (since.changes.everything)
        names.reset();
    else
        refreshNames(since);
}

void Project::Impl::install(ReadAt<graph::Topology> read) const {
    if (!read.what || topology)
        return;
    topology = std::move(read.what);
    const ChangedSince since = changedSince(read.step);
    if (since.changes.everything || since.changes.vocabulary)
        topology.reset();
    else
        noteForTopology(since.changes);
}

void Project::Impl::takeLoaded() const {
    if (!loading)
        return;
    install(loading->takeNames());
    install(loading->takeTopology());
}

const NameIndex* Project::Impl::readyNames() const {
    takeLoaded();
    return names.get();
}

const NameIndex& Project::Impl::nameIndex() const {
    if (!readyNames() && loading) {
        loading->waitForNames();
        takeLoaded();
    }
    if (!names)
        names = std::make_unique<NameIndex>(readNames(*connection, {}));
    return *names;
}

const graph::Topology* Project::Impl::currentGraph() const {
    takeLoaded();
    const bool isCurrent =
        topology && changedEntities.empty() && changedTies.empty() && Journal(*connection).last() == seen;
    return isCurrent ? topology.get() : nullptr;
}

void Project::Impl::startLoading() {
    loading.reset();
    loading = std::make_unique<BackgroundLoading>(
        BackgroundLoading::From{connectedFile(), readingMode, vocabulary}, onLoaded);
}

void Project::Impl::refreshNames(const ChangedSince& since) const {
    std::vector<EntityId> touched = since.touchedEnds;
    for (const auto* list :
         {&since.changes.entities.added, &since.changes.entities.changed, &since.changes.entities.removed})
        touched.insert(touched.end(), list->begin(), list->end());
    std::ranges::sort(touched);
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    names->refresh(*connection, touched);
}

void Project::Impl::noteForTopology(const ChangeSet& changes) const {
    for (const auto* list : {&changes.entities.added, &changes.entities.changed, &changes.entities.removed})
        changedEntities.insert(list->begin(), list->end());
    for (const auto* list :
         {&changes.relationships.added, &changes.relationships.changed, &changes.relationships.removed})
        changedTies.insert(list->begin(), list->end());
}

std::vector<NameHit> Project::search(std::string_view text, std::size_t limit) const {
    return m_impl->reading([&] {
        const NameIndex& names = m_impl->nameIndex();
        std::vector<NameMatch> matches = names.search(text, limit);
        if (!isEnough(matches, limit))
            std::ranges::move(names.searchNear(text, limit - matches.size(), matches),
                              std::back_inserter(matches));
        return hitsOf(*m_impl->connection, matches);
    });
}

std::vector<NameHit> Project::quickSearch(std::string_view text, std::size_t limit) const {
    // Few names are read quicker than anybody notices.
    if (!isSearchReady() && !holdsMoreThan(kFewEntities))
        return search(text, limit);
    return m_impl->reading([&]() -> std::vector<NameHit> {
        const NameIndex* names = m_impl->readyNames();
        if (!names)
            return hitsOf(*m_impl->connection, matchesFromFile(*m_impl->connection, text, limit));
        if (names->size() <= kFewNames)
            return search(text, limit);
        return hitsOf(*m_impl->connection, names->search(text, limit));
    });
}

std::shared_ptr<const NearSearch> Project::nearSearch(std::string_view text, std::size_t limit) const {
    const NameIndex* names = m_impl->reading([&] { return m_impl->readyNames(); });
    if (!names || names->size() <= kFewNames)
        return nullptr;
    std::vector<NameMatch> found = names->search(text, limit);
    if (isEnough(found, limit))
        return nullptr;
    return std::make_shared<const NearSearch>([names = *names, text = std::string(text), limit,
                                               found = std::move(found), file = m_impl->connectedFile(),
                                               mode = m_impl->readingMode](const Job& job) {
        const auto near = names.searchNear(text, limit - found.size(), found, job);
        job.throwIfStopped();
        try {
            Connection connection(file, mode);
            const ReadScope scope(connection);
            return hitsOf(connection, near);
        } catch (const SQLite::Exception& exception) {
            throw errorFrom(exception, "Searching");
        }
    });
}

std::vector<EntityRow> Project::mostTied(std::size_t limit, KindId kind) const {
    std::vector<EntityRow> rows;
    if (!holdsMoreThan(kFewEntities)) {
        rows = entityRows();
        std::erase_if(rows, [&](const EntityRow& row) { return kind && row.kind != kind; });
        rows.resize(std::min(rows.size(), limit));
        return rows;
    }
    return m_impl->reading([&] {
        Connection& connection = *m_impl->connection;
        NameRows entities(connection);
        std::size_t looked = 0;
        const auto use = [&](EntityId id) {
            if (auto row = entities.row(id); row && (!kind || row->kind == kind)) {
                row->degree = readDegree(connection, id);
                rows.push_back(std::move(*row));
            }
            return rows.size() < limit && ++looked < kMostLookedAt;
        };
        if (const NameIndex* names = m_impl->readyNames()) {
            names->forEachByTies(use);
            return rows;
        }
        Statement query = connection.statement("SELECT id FROM entity WHERE merged_into IS NULL ORDER BY id");
        while (query->executeStep() && use(EntityId(query->getColumn(0).getInt64()))) {
        }
        return rows;
    });
}

std::shared_ptr<const graph::Topology> Project::topology() const {
    Impl& impl = *m_impl;
    return impl.reading([&]() -> std::shared_ptr<const graph::Topology> {
        impl.takeLoaded();
        if (!impl.topology && impl.loading) {
            impl.loading->waitForTopology();
            impl.takeLoaded();
        }
        if (!impl.topology)
            impl.topology = readTopology(*impl.connection, impl.vocabulary, {});
        else if (!impl.changedEntities.empty() || !impl.changedTies.empty())
            impl.topology = patchedTopology(*impl.connection, impl.vocabulary, impl.topology,
                                            impl.changedEntities, impl.changedTies);
        impl.changedEntities.clear();
        impl.changedTies.clear();
        return impl.topology;
    });
}

void Project::loadInBackground(std::function<void()> ready) {
    m_impl->onLoaded = std::move(ready);
    m_impl->startLoading();
}

bool Project::isSearchReady() const {
    return m_impl->names || (m_impl->loading && m_impl->loading->hasNames());
}

bool Project::isTopologyReady() const {
    return m_impl->topology || (m_impl->loading && m_impl->loading->hasTopology());
}

} // namespace moneyties::store
