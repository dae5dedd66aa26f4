// Project's reading of an entity's surroundings, from the two covering indexes of the relationships.
#include "core/store/neighbours.h"

#include "core/store/name_rows.h"
#include "core/store/project_impl.h"

#include <limits>

namespace moneyties::store {

namespace {

constexpr std::int64_t kHighest = std::numeric_limits<std::int64_t>::max();

void addCounts(Connection& connection, std::string_view sql, EntityId entity, TieSide side,
               std::vector<TieCount>& counts) {
    Statement query = connection.statement(sql);
    query->bind(1, entity.value);
    while (query->executeStep())
        counts.push_back(
            {RelationshipTypeId(query->getColumn(0).getInt64()), side, query->getColumn(1).getInt64()});
}

/// The page begins inside one type, behind a place, and goes on with the types after it.
constexpr std::string_view kOutgoing =
    "SELECT type, to_entity, id FROM relationship WHERE from_entity = ?1 AND "
    "(type, to_entity, id) > (?2, ?3, ?4) AND type <= ?5 ORDER BY type, to_entity, id LIMIT ?6";
constexpr std::string_view kIncoming =
    "SELECT type, from_entity, id FROM relationship WHERE to_entity = ?1 AND "
    "(type, from_entity, id) > (?2, ?3, ?4) AND type <= ?5 ORDER BY type, from_entity, id LIMIT ?6";

TiePlace beginningOf(const NeighbourQuery& query) {
    const bool isBehind = query.after.type >= query.type;
    return isBehind ? query.after : TiePlace{query.type, {}, {}};
}

std::vector<Neighbour> readPlaces(Connection& connection, const NeighbourQuery& query, std::size_t limit) {
    const TiePlace begin = beginningOf(query);
    Statement page = connection.statement(query.side == TieSide::outgoing ? kOutgoing : kIncoming);
    page->bind(1, query.entity.value);
    page->bind(2, begin.type.value);
    page->bind(3, begin.other.value);
    page->bind(4, begin.relationship.value);
    page->bind(5, query.type ? query.type.value : kHighest);
    page->bind(6, static_cast<std::int64_t>(limit));
    std::vector<Neighbour> neighbours;
    while (page->executeStep()) {
        Neighbour& neighbour = neighbours.emplace_back();
        neighbour.place = {RelationshipTypeId(page->getColumn(0).getInt64()),
                           EntityId(page->getColumn(1).getInt64()),
                           RelationshipId(page->getColumn(2).getInt64())};
    }
    return neighbours;
}

} // namespace

std::vector<TieCount> Project::tieCounts(EntityId entity) const {
    return m_impl->reading([&] {
        std::vector<TieCount> counts;
        addCounts(*m_impl->connection,
                  "SELECT type, count(*) FROM relationship WHERE from_entity = ? GROUP BY type", entity,
                  TieSide::outgoing, counts);
        addCounts(*m_impl->connection,
                  "SELECT type, count(*) FROM relationship WHERE to_entity = ? GROUP BY type", entity,
                  TieSide::incoming, counts);
        return counts;
    });
}

NeighbourPage Project::neighbours(const NeighbourQuery& query) const {
    return m_impl->reading([&] {
        NeighbourPage page;
        page.neighbours = readPlaces(*m_impl->connection, query, query.limit + 1);
        page.isLast = page.neighbours.size() <= query.limit;
        if (!page.isLast)
            page.neighbours.pop_back();
        NameRows names(*m_impl->connection);
        for (Neighbour& neighbour : page.neighbours)
            if (auto row = names.row(neighbour.place.other)) {
                neighbour.kind = row->kind;
                neighbour.nameEn = std::move(row->nameEn);
                neighbour.nameJa = std::move(row->nameJa);
            }
        return page;
    });
}

} // namespace moneyties::store
