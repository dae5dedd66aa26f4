#include "core/store/topology_loading.h"

#include "core/graph/topology_builder.h"
#include "core/graph/topology_patch.h"
#include "core/store/row_visit.h"
#include "core/store/scan.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

namespace moneyties::store {

namespace {

constexpr std::int64_t kRowsBetweenLooks = 8192;

constexpr std::string_view kTieColumns = "id, from_entity, to_entity, type, start_earliest, start_latest, "
                                         "end_state, end_earliest, end_latest";

/// Two columns of days; an absent bound is open.
graph::DayRange rangeAt(const auto& row, int column) {
    graph::DayRange range;
    if (!row.isNull(column))
        range.earliest = Day(std::chrono::days(row.integer(column)));
    if (!row.isNull(column + 1))
        range.latest = Day(std::chrono::days(row.integer(column + 1)));
    return range;
}

graph::RelationshipRecord tieFrom(const auto& row, const Vocabulary& vocabulary) {
    graph::RelationshipRecord record;
    record.id = RelationshipId(row.integer(0));
    record.from = EntityId(row.integer(1));
    record.to = EntityId(row.integer(2));
    record.type = RelationshipTypeId(row.integer(3));
    record.start = rangeAt(row, 4);
    if (row.integer(6) == static_cast<std::int64_t>(EndDate::State::on))
        record.end = rangeAt(row, 7);
    if (const RelationshipType* type = vocabulary.type(record.type)) {
        record.tie = type->tie;
        record.direction = type->direction;
    }
    return record;
}

void addTiesOf(Connection& connection, EntityId entity, std::set<RelationshipId>& ties) {
    Scan scan(connection, "SELECT id FROM relationship WHERE from_entity = ?1 OR to_entity = ?1");
    for (scan.bind(1, entity.value); scan.next();)
        ties.insert(RelationshipId(scan.integer(0)));
}

} // namespace

std::shared_ptr<const graph::Topology> readTopology(Connection& connection, const Vocabulary& vocabulary,
                                                    const Job& job) {
    std::vector<EntityId> entities;
    // Tables whose key is the row's number are walked upwards.
    visitRows(connection, "id", "entity NOT INDEXED WHERE merged_into IS NULL", {},
              [&](const VisitedRow& row) { entities.emplace_back(row.integer(0)); });
    job.throwIfStopped();
    graph::TopologyBuilder builder(std::move(entities));
    // About as many as the highest id says; memory that is reserved and not used costs nothing.
    constexpr std::int64_t kMostReserved = 5'000'000;
    const std::int64_t highest = connection.integer("SELECT max(id) FROM relationship");
    builder.reserve(static_cast<std::size_t>(std::min(highest, kMostReserved)));
    std::int64_t count = 0;
    visitRows(connection, std::string(kTieColumns), "relationship NOT INDEXED", {},
              [&](const VisitedRow& row) {
                  builder.add(tieFrom(row, vocabulary));
                  if (++count % kRowsBetweenLooks == 0)
                      job.throwIfStopped();
              });
    return std::make_shared<const graph::Topology>(builder.build());
}

std::shared_ptr<const graph::Topology> patchedTopology(Connection& connection, const Vocabulary& vocabulary,
                                                       const std::shared_ptr<const graph::Topology>& topology,
                                                       const std::set<EntityId>& entities,
                                                       const std::set<RelationshipId>& relationships) {
    graph::TopologyChanges changes;
    changes.entities.assign(entities.begin(), entities.end());
    Scan entity(connection, "SELECT 1 FROM entity WHERE id = ? AND merged_into IS NULL");
    std::set<RelationshipId> ties = relationships;
    for (const EntityId id : entities) {
        if (entity.bind(1, id.value).next()) {
            changes.presentEntities.push_back(id);
            // One that was merged away and is split again finds its ties here.
            if (!topology->find(id))
                addTiesOf(connection, id, ties);
        }
        entity.restart();
    }
    changes.relationships.assign(ties.begin(), ties.end());
    Scan tie(connection, fmt::format("SELECT {} FROM relationship WHERE id = ?", kTieColumns));
    for (const RelationshipId id : ties) {
        if (tie.bind(1, id.value).next())
            changes.presentTies.push_back(tieFrom(tie, vocabulary));
        tie.restart();
    }
    const graph::Topology next = graph::patched(*topology, changes);
    return next.shared() == topology->shared() ? topology : std::make_shared<const graph::Topology>(next);
}

} // namespace moneyties::store
