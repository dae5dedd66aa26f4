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
    std::vector<std::string> loose = looseKeys(text);
    loose.push_back(key); // looseKeys() leaves out what equals the key
    if (!reading.empty()) {
        loose.push_back(searchKey(reading));
        for (std::string& other : looseKeys(reading))
            loose.push_back(std::move(other));
    }
    m_entries.push_back({entity, std::move(text), std::move(key), std::move(loose)});
}

void NameIndex::refresh(Connection& connection, const std::vector<EntityId>& entities) {
    const std::unordered_set<EntityId> changed(entities.begin(), entities.end());
    std::erase_if(m_entries, [&](const Entry& entry) { return changed.contains(entry.entity); });
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

bool NameIndex::isBetter(const Candidate& a, const Candidate& b) const {
    const auto rank = [](const Candidate& c) {
        return std::tuple(c.match, c.mistakes, c.isLoose, -c.degree, c.entry->key.size(),
                          c.entry->entity.value);
    };
    return rank(a) < rank(b);
}

std::vector<NameIndex::Hit> NameIndex::search(std::string_view text, std::size_t limit) const {
    const std::string key = searchKey(text);
    const std::string loose = looseKey(text);
    if (key.empty() && loose.empty())
        return {};
    std::unordered_map<EntityId, Candidate> best;
    const auto offer = [&](const Entry& entry, MatchClass match, bool isLoose, std::size_t mistakes) {
        const Candidate candidate{&entry, match, isLoose, mistakes, degreeOf(entry.entity)};
        const auto [known, isNew] = best.try_emplace(entry.entity, candidate);
        if (!isNew && isBetter(candidate, known->second))
            known->second = candidate;
    };
    const std::optional<EntityId> id = idIn(text);
    for (const Entry& entry : m_entries) {
        if (id == entry.entity)
            offer(entry, MatchClass::exact, false, 0);
        if (const auto match = matchOf(key, entry.key))
            offer(entry, *match, false, 0);
        for (const std::string& other : entry.looseKeys)
            if (const auto match = matchOf(loose, other))
                offer(entry, *match, true, 0);
    }
    const std::u32string points = toCodePoints(loose);
    const std::size_t tolerated = toleratedMistakes(points.size());
    if (best.size() < std::min(limit, kEnoughHits) && tolerated > 0)
        for (const Entry& entry : m_entries)
            for (const std::string& other : entry.looseKeys)
                if (const std::size_t mistakes = mistakesIn(points, toCodePoints(other), tolerated);
                    mistakes <= tolerated && !best.contains(entry.entity))
                    offer(entry, MatchClass::near, true, mistakes);
    std::vector<Candidate> ranked;
    for (const auto& [entity, candidate] : best)
        ranked.push_back(candidate);
    std::ranges::sort(ranked, [this](const auto& a, const auto& b) { return isBetter(a, b); });
    if (ranked.size() > limit)
        ranked.resize(limit);
    std::vector<Hit> hits;
    for (const Candidate& candidate : ranked)
        hits.push_back({candidate.entry->entity, candidate.entry->text, candidate.match});
    return hits;
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
