#include "core/store/name_index.h"

#include "core/base/unicode.h"
#include "core/store/name_match.h"
#include "core/store/records/queries.h"

#include <algorithm>
#include <charconv>
#include <tuple>
#include <unordered_set>

namespace moneyties::store {

namespace {

/// Near misses are looked for only when fewer hits than this were found.
constexpr std::size_t kEnoughHits = 10;

std::optional<EntityId> idIn(std::string_view text) {
    const std::string digits = foldDigits(trimmed(text));
    std::int64_t number = 0;
    const char* end = digits.data() + digits.size();
    const auto [stopped, error] = std::from_chars(digits.data(), end, number);
    if (error != std::errc() || stopped != end || number <= 0)
        return std::nullopt;
    return EntityId(number);
}

} // namespace

struct NameIndex::Candidate {
    const Entry* entry = nullptr;
    MatchClass match = MatchClass::infix;
    bool isLoose = false;
    std::size_t mistakes = 0;
    std::int64_t degree = 0;

    auto rank() const {
        return std::tuple(match, mistakes, isLoose, -degree, entry->key.text.size(), entry->entity.value);
    }
};

/// The best candidate of each entity.
class NameIndex::Ranking {
public:
    std::size_t size() const { return m_best.size(); }
    bool contains(EntityId entity) const { return m_best.contains(entity); }

    void offer(const Candidate& candidate) {
        const auto [known, isNew] = m_best.try_emplace(candidate.entry->entity, candidate);
        if (!isNew && candidate.rank() < known->second.rank())
            known->second = candidate;
    }

    void offerAll(const Ranking& others) {
        for (const auto& [entity, candidate] : others.m_best)
            offer(candidate);
    }

    std::vector<Hit> best(std::size_t limit) const {
        std::vector<Candidate> ranked;
        for (const auto& [entity, candidate] : m_best)
            ranked.push_back(candidate);
        limit = std::min(limit, ranked.size());
        std::ranges::partial_sort(ranked, ranked.begin() + static_cast<std::ptrdiff_t>(limit), {},
                                  &Candidate::rank);
        std::vector<Hit> hits;
        for (std::size_t i = 0; i < limit; ++i)
            hits.push_back({ranked[i].entry->entity, ranked[i].entry->text, ranked[i].match});
        return hits;
    }

private:
    std::unordered_map<EntityId, Candidate> m_best;
};

NameIndex::NameIndex(Connection& connection) {
    ReadScope scope(connection);
    m_degrees = readDegrees(connection);
    Statement query = connection.statement("SELECT name.entity, name.text, name.key, name.reading FROM name "
                                           "JOIN entity ON entity.id = name.entity "
                                           "WHERE entity.merged_into IS NULL");
    while (query->executeStep())
        add(EntityId(query->getColumn(0).getInt64()), query->getColumn(1).getString(),
            query->getColumn(2).getString(), query->getColumn(3).getString());
}

void NameIndex::add(EntityId entity, std::string text, std::string key, const std::string& reading) {
    std::vector<NameKey> loose;
    loose.emplace_back(key); // looseKeys() leaves out what equals the key
    for (std::string& other : looseKeys(text))
        loose.emplace_back(std::move(other));
    if (!reading.empty()) {
        loose.emplace_back(searchKey(reading));
        for (std::string& other : looseKeys(reading))
            loose.emplace_back(std::move(other));
    }
    m_entries.push_back({entity, std::move(text), NameKey(std::move(key)), std::move(loose)});
}

void NameIndex::remove(const std::vector<EntityId>& entities) {
    const std::unordered_set<EntityId> gone(entities.begin(), entities.end());
    for (std::size_t i = m_entries.size(); i-- > 0;) {
        if (!gone.contains(m_entries[i].entity))
            continue;
        std::swap(m_entries[i], m_entries.back());
        m_entries.pop_back();
    }
}

void NameIndex::refresh(Connection& connection, const std::vector<EntityId>& entities) {
    remove(entities);
    for (const EntityId id : entities) {
        Statement query = connection.statement(
            "SELECT name.text, name.key, name.reading FROM name JOIN entity ON entity.id = name.entity "
            "WHERE name.entity = ? AND entity.merged_into IS NULL ORDER BY name.position");
        query->bind(1, id.value);
        while (query->executeStep())
            add(id, query->getColumn(0).getString(), query->getColumn(1).getString(),
                query->getColumn(2).getString());
    }
}

void NameIndex::refreshDegrees(Connection& connection, const std::vector<EntityId>& entities) {
    for (const EntityId entity : entities)
        m_degrees[entity] = readDegree(connection, entity);
}

std::int64_t NameIndex::degreeOf(EntityId entity) const {
    const auto found = m_degrees.find(entity);
    return found == m_degrees.end() ? 0 : found->second;
}

void NameIndex::collectMatches(std::string_view text, Ranking& ranking) const {
    const NameKey key(searchKey(text));
    const NameKey loose(looseKey(text));
    const std::optional<EntityId> id = idIn(text);
    for (const Entry& entry : m_entries) {
        if (id == entry.entity)
            ranking.offer({&entry, MatchClass::exact, false, 0, degreeOf(entry.entity)});
        if (const auto match = matchOf(key, entry.key))
            ranking.offer({&entry, *match, false, 0, degreeOf(entry.entity)});
        for (const NameKey& other : entry.looseKeys)
            if (const auto match = matchOf(loose, other))
                ranking.offer({&entry, *match, true, 0, degreeOf(entry.entity)});
    }
}

void NameIndex::collectNearMatches(std::string_view text, Ranking& ranking) const {
    const NameKey key(looseKey(text));
    const std::u32string points = toCodePoints(key.text);
    const std::size_t tolerated = toleratedMistakes(points.size());
    if (tolerated == 0)
        return;
    Ranking near;
    for (const Entry& entry : m_entries) {
        if (ranking.contains(entry.entity))
            continue;
        for (const NameKey& other : entry.looseKeys) {
            // Each missing character is a mistake of its own.
            if (key.lackingIn(other) > static_cast<int>(tolerated))
                continue;
            const std::size_t mistakes = mistakesIn(points, toCodePoints(other.text), tolerated);
            if (mistakes <= tolerated)
                near.offer({&entry, MatchClass::near, true, mistakes, degreeOf(entry.entity)});
        }
    }
    ranking.offerAll(near);
}

std::vector<NameIndex::Hit> NameIndex::search(std::string_view text, std::size_t limit) const {
    Ranking ranking;
    collectMatches(text, ranking);
    if (ranking.size() < std::min(limit, kEnoughHits))
        collectNearMatches(text, ranking);
    return ranking.best(limit);
}

std::int64_t readDegree(Connection& connection, EntityId entity) {
    Statement query =
        connection.statement("SELECT (SELECT count(*) FROM relationship WHERE from_entity = ?1) + "
                             "(SELECT count(*) FROM relationship WHERE to_entity = ?1)");
    query->bind(1, entity.value);
    return query->executeStep() ? query->getColumn(0).getInt64() : 0;
}

std::unordered_map<EntityId, std::int64_t> readDegrees(Connection& connection) {
    std::unordered_map<EntityId, std::int64_t> degrees;
    for (const char* sql : {"SELECT from_entity, count(*) FROM relationship GROUP BY from_entity",
                            "SELECT to_entity, count(*) FROM relationship GROUP BY to_entity"}) {
        Statement query = connection.statement(sql);
        while (query->executeStep())
            degrees[EntityId(query->getColumn(0).getInt64())] += query->getColumn(1).getInt64();
    }
    return degrees;
}

} // namespace moneyties::store
