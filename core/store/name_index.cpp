#include "core/store/name_index.h"

#include "core/base/unicode.h"
#include "core/store/byte_search.h"
#include "core/store/name_match.h"
#include "core/store/name_ranking.h"

#include <algorithm>
#include <charconv>
#include <unordered_set>

namespace moneyties::store {

namespace {

/// Hits among which the best are chosen; the arena is in order of importance, so later ones matter less.
constexpr std::size_t kMostCandidates = 2000;

/// How the key at a place of a line holds the query: `ends` are the bytes that may stand around a whole key.
MatchClass classAt(std::string_view text, std::size_t place, std::size_t length) {
    const auto isEdge = [](char byte) { return byte == '\n' || byte == '\t'; };
    const char before = text[place - 1];
    if (isEdge(before))
        return isEdge(text[place + length]) ? MatchClass::exact : MatchClass::prefix;
    return before == ' ' ? MatchClass::word : MatchClass::infix;
}

/// Offers the names whose keys hold the query, in the order they stand in. Stops when `enough` of them begin
/// with it, or when there are very many.
void collect(const NameSet& set, const KeyLines& keys, const ByteSearch& search, std::size_t length,
             bool isLoose, std::size_t enough, NameRanking& ranking) {
    const std::string_view text = keys.text();
    std::size_t line = 0;
    std::size_t beginnings = 0;
    const std::size_t most = ranking.size() + kMostCandidates;
    for (std::size_t at = keys.find(search, 0); at != std::string_view::npos;
         at = keys.find(search, at + 1)) {
        line = keys.lineAt(at, line);
        if ((*set.gone)[line])
            continue;
        const MatchClass match = classAt(text, at, length);
        ranking.offer({set.lines, static_cast<std::uint32_t>(line), match, isLoose, 0});
        beginnings += match <= MatchClass::prefix;
        if (beginnings >= enough || ranking.size() >= most)
            return;
    }
}

/// The pieces of which one stands whole in every text that holds the query with at most `mistakes` (Wu and
/// Manber, 1992).
std::vector<std::string> piecesOf(std::u32string_view query, std::size_t mistakes) {
    std::vector<std::string> pieces;
    for (std::size_t i = 0; i <= mistakes; ++i) {
        const std::size_t begin = i * query.size() / (mistakes + 1);
        const std::size_t end = (i + 1) * query.size() / (mistakes + 1);
        pieces.push_back(fromCodePoints(query.substr(begin, end - begin)));
    }
    return pieces;
}

/// Fewest mistakes over the keys of a line.
std::size_t mistakesInLine(std::u32string_view query, std::string_view line, std::size_t limit) {
    std::size_t fewest = limit + 1;
    for (std::size_t begin = 0; begin <= line.size();) {
        const std::size_t end = std::min(line.find('\t', begin), line.size());
        fewest = std::min(fewest, mistakesIn(query, toCodePoints(line.substr(begin, end - begin)), limit));
        begin = end + 1;
    }
    return fewest;
}

void collectNear(const NameSet& set, std::u32string_view query, std::size_t tolerated,
                 const std::unordered_set<EntityId>& known, const Job& job, NameRanking& ranking) {
    const KeyLines& keys = set.lines->loose;
    std::vector<bool> seen(keys.size());
    for (const std::string& piece : piecesOf(query, tolerated)) {
        const ByteSearch search(piece);
        std::size_t line = 0;
        std::size_t at = keys.find(search, 0);
        for (; at != std::string_view::npos; at = keys.find(search, keys.startOf(line + 1))) {
            line = keys.lineAt(at, line);
            if (seen[line] || (*set.gone)[line] || known.contains(set.lines->entities[line]))
                continue;
            seen[line] = true;
            const std::size_t mistakes = mistakesInLine(query, keys.line(line), tolerated);
            if (mistakes <= tolerated)
                ranking.offer({set.lines, static_cast<std::uint32_t>(line), MatchClass::near, true,
                               static_cast<std::uint32_t>(mistakes)});
            if (job.isStopRequested())
                return;
        }
    }
}

} // namespace

EntityId idIn(std::string_view text) {
    const std::string digits = foldDigits(trimmed(text));
    std::int64_t number = 0;
    const char* end = digits.data() + digits.size();
    const auto [stopped, error] = std::from_chars(digits.data(), end, number);
    return error == std::errc() && stopped == end && number > 0 ? EntityId(number) : EntityId();
}

NameIndex::NameIndex(std::shared_ptr<const NameArena> arena)
    : m_arena(std::move(arena)), m_gone(m_arena->names().size()) {}

std::vector<NameSet> NameIndex::sets() const {
    return {{&m_arena->names(), &m_gone}, {&m_tail, &m_goneOfTail}};
}

std::vector<NameMatch> NameIndex::search(std::string_view text, std::size_t limit) const {
    NameRanking ranking;
    const std::string key = searchKey(text);
    const std::string loose = looseKey(text);
    const ByteSearch strictSearch(key);
    const ByteSearch looseSearch(loose);
    // An entity may have several names that match.
    const std::size_t enough = 4 * limit;
    for (const NameSet& set : sets()) {
        if (!key.empty())
            collect(set, set.lines->strict, strictSearch, key.size(), false, enough, ranking);
        if (!loose.empty())
            collect(set, set.lines->loose, looseSearch, loose.size(), true, enough, ranking);
    }
    offerWhole(key, loose, ranking);
    offerId(idIn(text), ranking);
    return ranking.best(limit);
}

/// The names whose whole key this is, and those that differ in corporate forms and the like only: the hits in
/// order of importance may have ended before them.
void NameIndex::offerWhole(const std::string& key, const std::string& loose, NameRanking& ranking) const {
    if (loose.empty())
        return;
    const NameLines& names = m_arena->names();
    for (const std::uint32_t line : m_arena->linesWithLooseKey(loose)) {
        const std::string_view keys = names.loose.line(line);
        const bool isStrict = names.strict.line(line) == key;
        if (!m_gone[line] && (isStrict || keys.substr(0, keys.find('\t')) == loose))
            ranking.offer({&names, line, MatchClass::exact, !isStrict, 0});
    }
}

void NameIndex::offerId(EntityId id, NameRanking& ranking) const {
    for (const std::uint32_t line : m_arena->linesOf(id))
        if (!m_gone[line])
            ranking.offer({&m_arena->names(), line, MatchClass::exact, false, 0});
    if (const auto found = m_tailLines.find(id); found != m_tailLines.end())
        for (const std::uint32_t line : found->second)
            ranking.offer({&m_tail, line, MatchClass::exact, false, 0});
}

std::vector<NameMatch> NameIndex::searchNear(std::string_view text, std::size_t limit,
                                             const std::vector<NameMatch>& found, const Job& job) const {
    const std::u32string query = toCodePoints(looseKey(text));
    const std::size_t tolerated = toleratedMistakes(query.size());
    if (tolerated == 0)
        return {};
    std::unordered_set<EntityId> known;
    for (const NameMatch& match : found)
        known.insert(match.entity);
    NameRanking ranking;
    for (const NameSet& set : sets())
        collectNear(set, query, tolerated, known, job, ranking);
    return ranking.best(limit);
}

void NameIndex::forEachByTies(const std::function<bool(EntityId)>& use) const {
    std::vector<std::uint32_t> tail;
    for (std::uint32_t line = 0; line < m_tail.size(); ++line)
        if (!m_goneOfTail[line])
            tail.push_back(line);
    const auto rankOf = [](const NameLines& lines, std::uint32_t line) {
        return std::pair(~lines.degrees[line], lines.entities[line]);
    };
    std::ranges::stable_sort(tail, {}, [&](std::uint32_t line) { return rankOf(m_tail, line); });
    std::unordered_set<EntityId> known;
    auto next = tail.begin();
    const auto give = [&](EntityId entity) { return !known.insert(entity).second || use(entity); };
    const NameLines& names = m_arena->names();
    for (std::uint32_t line = 0; line < names.size(); ++line) {
        if (m_gone[line])
            continue;
        for (; next != tail.end() && rankOf(m_tail, *next) < rankOf(names, line); ++next)
            if (!give(m_tail.entities[*next]))
                return;
        if (!give(names.entities[line]))
            return;
    }
    for (; next != tail.end(); ++next)
        if (!give(m_tail.entities[*next]))
            return;
}

void NameIndex::markGone(EntityId entity) {
    for (const std::uint32_t line : m_arena->linesOf(entity))
        m_gone[line] = true;
    if (const auto found = m_tailLines.find(entity); found != m_tailLines.end()) {
        for (const std::uint32_t line : found->second)
            m_goneOfTail[line] = true;
        m_tailLines.erase(found);
    }
}

void NameIndex::refresh(Connection& connection, const std::vector<EntityId>& entities) {
    for (const EntityId id : entities) {
        markGone(id);
        const auto degree = static_cast<std::uint32_t>(readDegree(connection, id));
        Statement query = connection.statement(
            "SELECT name.key, name.reading FROM name JOIN entity ON entity.id = name.entity "
            "WHERE name.entity = ? AND entity.merged_into IS NULL ORDER BY name.position, name.id");
        query->bind(1, id.value);
        while (query->executeStep()) {
            const std::string key = query->getColumn(0).getString();
            m_tailLines[id].push_back(static_cast<std::uint32_t>(m_tail.size()));
            std::string loose;
            appendLooseLine(key, query->getColumn(1).getString(), loose);
            m_tail.add(id, degree, key, loose);
            m_goneOfTail.push_back(false);
        }
    }
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
