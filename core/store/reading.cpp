// Project's reading: each function is one read transaction.
#include "core/store/name_index.h"
#include "core/store/name_rows.h"
#include "core/store/project_impl.h"
#include "core/store/records/queries.h"
#include "core/store/scan.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <unordered_set>

namespace moneyties::store {

namespace {

template<class IdType>
std::map<IdType, std::int64_t> countBy(Connection& connection, std::string_view sql) {
    std::map<IdType, std::int64_t> counts;
    Statement query = connection.statement(sql);
    while (query->executeStep())
        counts[IdType(query->getColumn(0).getInt64())] = query->getColumn(1).getInt64();
    return counts;
}

std::vector<EntityRow> readAllRows(Connection& connection) {
    std::unordered_map<EntityId, std::vector<Name>> names;
    for (NameRow& row : select<NameRow>(connection, "ORDER BY entity, position, id"))
        names[row.entity].push_back(std::move(row.name));
    const auto degrees = readDegrees(connection);
    Statement query = connection.statement("SELECT id, kind FROM entity WHERE merged_into IS NULL");
    std::vector<EntityRow> rows;
    while (query->executeStep()) {
        const EntityId id(query->getColumn(0).getInt64());
        EntityRow& row =
            rows.emplace_back(entityRowOf(id, KindId(query->getColumn(1).getInt64()), std::move(names[id])));
        if (const auto degree = degrees.find(id); degree != degrees.end())
            row.degree = degree->second;
    }
    return rows;
}

std::vector<Relationship> readRelationships(Connection& connection, std::vector<Relationship> found) {
    attachTags(connection, found);
    attachFields(connection, found);
    return found;
}

template<class Id>
std::vector<Id> idsOf(Statement query) {
    std::vector<Id> ids;
    while (query->executeStep())
        ids.emplace_back(query->getColumn(0).getInt64());
    return ids;
}

/// The claims on one table's records in order of those records, handed out record by record.
template<class IdType>
class ClaimsInOrder {
public:
    ClaimsInOrder(Connection& connection, std::string_view column)
        : m_query(connection.statement(fmt::format("{0} WHERE {1} IS NOT NULL ORDER BY {1}, id",
                                                   specOf<ClaimRow>().selectText, column))) {
        read();
    }

    /// Ids must ascend from call to call.
    std::vector<Claim> of(IdType id) {
        std::vector<Claim> claims;
        for (; m_next && subject() <= id; read())
            if (subject() == id)
                claims.push_back(std::move(*m_next));
        return claims;
    }

private:
    IdType subject() const { return std::get<IdType>(m_next->subject); }
    void read() {
        m_next.reset();
        if (m_query->executeStep())
            m_next = fromRow(recordFrom<ClaimRow>(*m_query));
    }

    Statement m_query;
    std::optional<Claim> m_next;
};

template<class Record>
void visitEach(Connection& connection, std::string_view claimColumn,
               const Project::VisitWithClaims<Record>& visit, const Job& job) {
    Statement query = connection.statement(fmt::format("{} ORDER BY id", specOf<Record>().selectText));
    ClaimsInOrder<decltype(Record::id)> claims(connection, claimColumn);
    while (query->executeStep()) {
        job.throwIfStopped();
        const Record record = recordFrom<Record>(*query);
        visit(record, claims.of(record.id));
    }
}

template<class IdType>
void addNotes(Connection& connection, std::string_view table, std::string_view question,
              std::vector<NoteRow>& notes) {
    Statement query = connection.statement(fmt::format(
        "SELECT id, note, {1} FROM {0} WHERE note <> '' OR {1} <> '' ORDER BY id", table, question));
    while (query->executeStep())
        notes.push_back({IdType(query->getColumn(0).getInt64()), query->getColumn(1).getString(),
                         query->getColumn(2).getString()});
}

} // namespace

std::vector<NoteRow> Project::notes() const {
    return m_impl->reading([&] {
        Connection& connection = *m_impl->connection;
        std::vector<NoteRow> notes;
        addNotes<EntityId>(connection, "entity", "open_question", notes);
        addNotes<RelationshipId>(connection, "relationship", "open_question", notes);
        addNotes<DealId>(connection, "deal", "open_question", notes);
        addNotes<SourceId>(connection, "source", "''", notes);
        addNotes<BoardId>(connection, "board", "''", notes);
        return notes;
    });
}

const Vocabulary& Project::vocabulary() const {
    return m_impl->vocabulary;
}

std::vector<Tag> Project::tags() const {
    return m_impl->reading([&] { return select<Tag>(*m_impl->connection, "ORDER BY label, id"); });
}

std::vector<FieldDef> Project::fields() const {
    return m_impl->reading([&] {
        std::vector<FieldDef> fields;
        for (FieldDefRow& row :
             select<FieldDefRow>(*m_impl->connection, "ORDER BY record_table, position, id"))
            fields.push_back(fromRow(std::move(row)));
        return fields;
    });
}

Counts Project::counts() const {
    return m_impl->reading([&] {
        Connection& connection = *m_impl->connection;
        Counts counts;
        counts.entitiesByKind = countBy<KindId>(
            connection, "SELECT kind, count(*) FROM entity WHERE merged_into IS NULL GROUP BY kind");
        for (const auto& [kind, count] : counts.entitiesByKind)
            counts.entities += count;
        counts.relationshipsByType =
            countBy<RelationshipTypeId>(connection, "SELECT type, count(*) FROM relationship GROUP BY type");
        for (const auto& [type, count] : counts.relationshipsByType)
            counts.relationships += count;
        counts.deals = connection.integer("SELECT count(*) FROM deal");
        counts.entityClaims = connection.integer("SELECT count(*) FROM claim WHERE entity IS NOT NULL");
        counts.claims = connection.integer("SELECT count(*) FROM claim") - counts.entityClaims;
        counts.sources = connection.integer("SELECT count(*) FROM source");
        return counts;
    });
}

void Project::Impl::noteForTotals(const ChangeSet& changes) const {
    if (changes.everything)
        rows.reset();
    if (!rows)
        return;
    const auto growthOf = [](const auto& list) {
        return static_cast<std::int64_t>(list.added.size()) - static_cast<std::int64_t>(list.removed.size());
    };
    rows->entities += growthOf(changes.entities);
    rows->relationships += growthOf(changes.relationships);
}

Totals Project::totals() const {
    return m_impl->reading([&] {
        Connection& connection = *m_impl->connection;
        if (!m_impl->rows)
            m_impl->rows =
                Totals{connection.integer("SELECT count(*) FROM entity") -
                           connection.integer("SELECT count(*) FROM entity WHERE merged_into IS NOT NULL"),
                       connection.integer("SELECT count(*) FROM relationship")};
        return *m_impl->rows;
    });
}

std::optional<Entity> Project::entity(EntityId id) const {
    return m_impl->reading([&] { return readEntity(*m_impl->connection, id); });
}

std::optional<Relationship> Project::relationship(RelationshipId id) const {
    return m_impl->reading([&] {
        Connection& connection = *m_impl->connection;
        return first(
            readRelationships(connection, select<Relationship>(connection, "WHERE id = ?", id.value)));
    });
}

std::optional<Deal> Project::deal(DealId id) const {
    return m_impl->reading(
        [&] { return first(select<Deal>(*m_impl->connection, "WHERE id = ?", id.value)); });
}

std::optional<Claim> Project::claim(ClaimId id) const {
    return m_impl->reading([&] { return first(readClaims(*m_impl->connection, "WHERE id = ?", id.value)); });
}

std::optional<Source> Project::source(SourceId id) const {
    return m_impl->reading(
        [&] { return first(select<Source>(*m_impl->connection, "WHERE id = ?", id.value)); });
}

std::vector<EntityRow> Project::entityRows() const {
    std::vector<EntityRow> rows = m_impl->reading([&] { return readAllRows(*m_impl->connection); });
    std::ranges::stable_sort(rows, std::greater{}, &EntityRow::degree);
    return rows;
}

std::vector<EntityRow> Project::entityRows(const std::vector<EntityId>& ids) const {
    return m_impl->reading([&] {
        Connection& connection = *m_impl->connection;
        NameRows names(connection);
        std::vector<EntityRow> rows;
        for (const EntityId id : ids)
            if (auto row = names.row(id)) {
                rows.push_back(std::move(*row));
                rows.back().degree = readDegree(connection, id);
            }
        return rows;
    });
}

bool Project::holdsMoreThan(std::size_t count) const {
    return m_impl->reading([&] {
        Statement query = m_impl->connection->statement(
            "SELECT count(*) FROM (SELECT 1 FROM entity WHERE merged_into IS NULL LIMIT ?)");
        query->bind(1, static_cast<std::int64_t>(count) + 1);
        return query->executeStep() && query->getColumn(0).getInt64() > static_cast<std::int64_t>(count);
    });
}

std::vector<Relationship> Project::relationships() const {
    return m_impl->reading([&] {
        Connection& connection = *m_impl->connection;
        return readRelationships(connection, select<Relationship>(connection, "ORDER BY id"));
    });
}

void Project::eachRelationship(const VisitWithClaims<Relationship>& visit, const Job& job) const {
    m_impl->reading([&] { visitEach<Relationship>(*m_impl->connection, "relationship", visit, job); });
}

void Project::eachDeal(const VisitWithClaims<Deal>& visit, const Job& job) const {
    m_impl->reading([&] { visitEach<Deal>(*m_impl->connection, "deal", visit, job); });
}

std::vector<EntityId> Project::entitiesOf(KindId kind) const {
    return m_impl->reading([&] {
        Statement query = m_impl->connection->statement(
            "SELECT id FROM entity WHERE kind = ? AND merged_into IS NULL ORDER BY id");
        query->bind(1, kind.value);
        return idsOf<EntityId>(std::move(query));
    });
}

std::vector<EntityId> Project::untiedEntities() const {
    return m_impl->reading([&] {
        return idsOf<EntityId>(m_impl->connection->statement(
            "SELECT id FROM entity WHERE merged_into IS NULL"
            " AND NOT EXISTS (SELECT 1 FROM relationship WHERE from_entity = entity.id)"
            " AND NOT EXISTS (SELECT 1 FROM relationship WHERE to_entity = entity.id) ORDER BY id"));
    });
}

std::vector<Relationship> Project::relationshipsOf(EntityId entity) const {
    return m_impl->reading([&] {
        Connection& connection = *m_impl->connection;
        return readRelationships(
            connection, select<Relationship>(connection, "WHERE from_entity = ? OR to_entity = ? ORDER BY id",
                                             entity.value, entity.value));
    });
}

std::vector<Relationship> Project::relationshipsBetween(EntityId a, EntityId b) const {
    return m_impl->reading([&] {
        Connection& connection = *m_impl->connection;
        return readRelationships(connection,
                                 select<Relationship>(connection,
                                                      "WHERE (from_entity = ? AND to_entity = ?) OR "
                                                      "(from_entity = ? AND to_entity = ?) ORDER BY id",
                                                      a.value, b.value, b.value, a.value));
    });
}

std::vector<Relationship> Project::relationshipsAmong(const std::vector<EntityId>& entities) const {
    return m_impl->reading([&] {
        Connection& connection = *m_impl->connection;
        const std::unordered_set<EntityId> wanted(entities.begin(), entities.end());
        std::vector<RelationshipId> ids;
        Scan ends(connection, "SELECT id, to_entity FROM relationship WHERE from_entity = ?");
        for (const EntityId entity : wanted) {
            for (ends.bind(1, entity.value); ends.next();)
                if (wanted.contains(EntityId(ends.integer(1))))
                    ids.emplace_back(ends.integer(0));
            ends.restart();
        }
        std::ranges::sort(ids);
        std::vector<Relationship> found;
        for (const RelationshipId id : ids)
            std::ranges::move(select<Relationship>(connection, "WHERE id = ?", id.value),
                              std::back_inserter(found));
        return readRelationships(connection, std::move(found));
    });
}

std::vector<Relationship> Project::relationshipsOf(DealId deal) const {
    return m_impl->reading([&] {
        Connection& connection = *m_impl->connection;
        return readRelationships(connection,
                                 select<Relationship>(connection, "WHERE deal = ? ORDER BY id", deal.value));
    });
}

std::vector<Deal> Project::deals() const {
    return m_impl->reading([&] { return select<Deal>(*m_impl->connection, "ORDER BY id"); });
}

std::vector<Claim> Project::claims() const {
    return m_impl->reading([&] { return readClaims(*m_impl->connection, "ORDER BY id"); });
}

std::vector<Claim> Project::claimsAfter(ClaimId last) const {
    return m_impl->reading(
        [&] { return readClaims(*m_impl->connection, "WHERE id > ? ORDER BY id", last.value); });
}

ClaimId Project::newestClaim() const {
    return m_impl->reading(
        [&] { return ClaimId(m_impl->connection->integer("SELECT coalesce(max(id), 0) FROM claim")); });
}

std::vector<Claim> Project::claimsOf(const ClaimSubject& subject) const {
    return m_impl->reading([&] {
        constexpr std::string_view kTails[] = {"WHERE relationship = ? ORDER BY id",
                                               "WHERE deal = ? ORDER BY id", "WHERE entity = ? ORDER BY id"};
        const std::int64_t id = std::visit([](auto known) { return known.value; }, subject);
        return readClaims(*m_impl->connection, kTails[subject.index()], id);
    });
}

std::vector<Claim> Project::claimsOf(const std::vector<RelationshipId>& relationships) const {
    return m_impl->reading([&] {
        std::vector<Claim> claims;
        for (const RelationshipId id : relationships)
            std::ranges::move(readClaims(*m_impl->connection, "WHERE relationship = ? ORDER BY id", id.value),
                              std::back_inserter(claims));
        return claims;
    });
}

std::vector<Claim> Project::claimsFrom(SourceId source) const {
    return m_impl->reading(
        [&] { return readClaims(*m_impl->connection, "WHERE source = ? ORDER BY id", source.value); });
}

std::vector<Source> Project::sources() const {
    return m_impl->reading([&] {
        return select<Source>(
            *m_impl->connection,
            "ORDER BY (SELECT max(id) FROM claim WHERE claim.source = source.id) DESC, id DESC");
    });
}

std::vector<Board> Project::boards() const {
    return m_impl->reading([&] {
        std::vector<Board> boards;
        for (BoardRow& row : select<BoardRow>(*m_impl->connection, "ORDER BY position, id"))
            boards.push_back(fromRow(std::move(row)));
        return boards;
    });
}

std::vector<BoardNode> Project::nodesOf(BoardId board) const {
    return m_impl->reading([&] {
        std::vector<BoardNode> nodes;
        for (BoardNodeRow& row :
             select<BoardNodeRow>(*m_impl->connection, "WHERE board = ? ORDER BY entity", board.value))
            nodes.push_back(row.node);
        return nodes;
    });
}

std::vector<BoardLink> Project::linksOf(BoardId board) const {
    return m_impl->reading([&] {
        std::vector<BoardLink> links;
        for (BoardLinkRow& row :
             select<BoardLinkRow>(*m_impl->connection, "WHERE board = ? ORDER BY relationship", board.value))
            links.push_back(row.link);
        return links;
    });
}

std::vector<BoardDeal> Project::dealsOf(BoardId board) const {
    return m_impl->reading([&] {
        std::vector<BoardDeal> deals;
        for (BoardDealRow& row :
             select<BoardDealRow>(*m_impl->connection, "WHERE board = ? ORDER BY deal", board.value))
            deals.push_back(row.deal);
        return deals;
    });
}

std::vector<Expansion> Project::expansionsOf(BoardId board) const {
    return m_impl->reading(
        [&] { return select<Expansion>(*m_impl->connection, "WHERE board = ? ORDER BY id", board.value); });
}

std::vector<Annotation> Project::annotationsOf(BoardId board) const {
    return m_impl->reading(
        [&] { return select<Annotation>(*m_impl->connection, "WHERE board = ? ORDER BY id", board.value); });
}

std::vector<EntityMerge> Project::mergesInto(EntityId entity) const {
    return m_impl->reading([&] {
        return select<EntityMerge>(*m_impl->connection,
                                   "WHERE into_id = ? AND split_ms IS NULL ORDER BY id DESC", entity.value);
    });
}

std::vector<IdentityJudgement> Project::judgementsOf(EntityId entity) const {
    return m_impl->reading([&] {
        return select<IdentityJudgement>(*m_impl->connection,
                                         "WHERE entity_a = ? OR entity_b = ? ORDER BY id DESC", entity.value,
                                         entity.value);
    });
}

std::map<EntityId, std::string> Project::pictures(const std::vector<EntityId>& entities) const {
    return m_impl->reading([&] {
        std::map<EntityId, std::string> hashes;
        Connection& connection = *m_impl->connection;
        if (connection.integer("SELECT EXISTS (SELECT 1 FROM blob)") == 0)
            return hashes;
        Statement query =
            connection.statement("SELECT image_hash FROM entity WHERE id = ? AND image_hash <> ''");
        for (const EntityId entity : entities) {
            query->reset();
            query->bind(1, entity.value);
            if (query->executeStep())
                hashes.emplace(entity, query->getColumn(0).getString());
        }
        return hashes;
    });
}

std::optional<std::string> Project::blob(const std::string& hash) const {
    return m_impl->reading([&]() -> std::optional<std::string> {
        Statement query = m_impl->connection->statement("SELECT content FROM blob WHERE hash = ?");
        query->bind(1, hash);
        if (!query->executeStep())
            return std::nullopt;
        return query->getColumn(0).getString();
    });
}

} // namespace moneyties::store
