// Project's reading of an entity's surroundings, from the two covering indexes of the relationships.
#include "core/store/neighbours.h"

#include "core/graph/tie_counts.h"
#include "core/store/name_rows.h"
#include "core/store/project_impl.h"
#include "core/store/scan.h"

#include <limits>
#include <utility>

namespace moneyties::store {

namespace {

constexpr std::int64_t kHighest = std::numeric_limits<std::int64_t>::max();

void addCounts(Connection& connection, std::string_view sql, EntityId entity, TieSide side,
               std::vector<TieCount>& counts) {
    Scan query(connection, sql);
    for (query.bind(1, entity.value); query.next();)
        counts.push_back({RelationshipTypeId(query.integer(0)), side, query.integer(1)});
}

std::vector<TieCount> countsFromFile(Connection& connection, EntityId entity) {
    std::vector<TieCount> counts;
    addCounts(connection, "SELECT type, count(*) FROM relationship WHERE from_entity = ? GROUP BY type",
              entity, TieSide::outgoing, counts);
    addCounts(connection, "SELECT type, count(*) FROM relationship WHERE to_entity = ? GROUP BY type", entity,
              TieSide::incoming, counts);
    return counts;
}

/// The same in the same order: a hub's ties are counted in memory many times as fast as in the file.
std::vector<TieCount> countsFromGraph(const graph::Topology& topology, EntityId entity) {
    const std::vector<graph::TypeCount> types = graph::tiesByType(topology, entity);
    std::vector<TieCount> counts;
    for (const graph::TypeCount& type : types)
        if (type.outgoing > 0)
            counts.push_back({type.type, TieSide::outgoing, type.outgoing});
    for (const graph::TypeCount& type : types)
        if (type.incoming > 0)
            counts.push_back({type.type, TieSide::incoming, type.incoming});
    return counts;
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
    Scan page(connection, query.side == TieSide::outgoing ? kOutgoing : kIncoming);
    page.bind(1, query.entity.value).bind(2, begin.type.value).bind(3, begin.other.value);
    page.bind(4, begin.relationship.value).bind(5, query.type ? query.type.value : kHighest);
    page.bind(6, static_cast<std::int64_t>(limit));
    std::vector<Neighbour> neighbours;
    while (page.next())
        neighbours.emplace_back().place = {RelationshipTypeId(page.integer(0)), EntityId(page.integer(1)),
                                           RelationshipId(page.integer(2))};
    return neighbours;
}

} // namespace

std::vector<TieCount> Project::tieCounts(EntityId entity) const {
    return m_impl->reading([&] {
        const graph::Topology* graph = m_impl->currentGraph();
        return graph ? countsFromGraph(*graph, entity) : countsFromFile(*m_impl->connection, entity);
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
