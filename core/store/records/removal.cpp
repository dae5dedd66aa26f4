#include "core/store/records/removal.h"

#include "core/base/error.h"
#include "core/store/records/referring_columns.h"
#include "core/store/records/tables.h"

#include <algorithm>

namespace moneyties::store {

namespace {

[[noreturn]] void throwInUse(const char* tried, std::size_t uses, const char* one, const char* many) {
    throw Error(ErrorCode::recordInUse, tried, std::to_string(uses) + (uses == 1 ? one : many),
                "Give them another one first", {std::to_string(uses)});
}

} // namespace

void Removal::record(const TableSpec& table, std::int64_t id) {
    if (!m_recorder.remove(table, {id}))
        throw Error(ErrorCode::recordMissing, "Removing a record", "it does not exist any more",
                    "It may have been removed in another window", {table.name});
}

template<class Record>
void Removal::children(std::string_view column, std::int64_t owner) {
    const TableSpec& table = specOf<Record>();
    for (const Row& row : m_recorder.rows().where(table, column, owner))
        m_recorder.remove(table, table.keyOf(row));
}

template<class Record>
std::vector<std::int64_t> Removal::idsWhere(std::string_view column, std::int64_t value) const {
    std::vector<std::int64_t> ids;
    for (const Row& row : m_recorder.rows().where(specOf<Record>(), column, value))
        ids.push_back(integerOf(row.front()));
    return ids;
}

template<class Record>
void Removal::forget(int columnCode, std::int64_t value) {
    const TableSpec& table = specOf<Record>();
    const auto index = static_cast<std::size_t>(table.indexOf(columnCode));
    for (Row row : m_recorder.rows().where(table, table.columns[index].name, value)) {
        row[index] = std::monostate{};
        m_recorder.update(table, row);
    }
}

void Removal::entity(EntityId id) {
    for (const std::int64_t merged : idsWhere<Entity>("merged_into", id.value))
        entity(EntityId(merged));
    for (const char* end : {"from_entity", "to_entity"})
        for (const std::int64_t tie : idsWhere<Relationship>(end, id.value))
            relationship(RelationshipId(tie));
    for (const std::int64_t statement : idsWhere<ClaimRow>("entity", id.value))
        claim(ClaimId(statement));
    children<BoardNodeRow>("entity", id.value);
    forget<Annotation>(kAnnotationFrom, id.value);
    forget<Annotation>(kAnnotationTo, id.value);
    for (const Row& row : m_recorder.rows().where(specOf<Expansion>(), "entity", id.value))
        expansion(ExpansionId(integerOf(row[1])));
    identity(id);
    children<NameRow>("entity", id.value);
    children<EntityTagRow>("entity", id.value);
    children<ExternalIdRow>("entity", id.value);
    fieldValues(FieldOwner::entity, id.value);
    record(specOf<Entity>(), id.value);
}

void Removal::identity(EntityId id) {
    for (const char* side : {"merged", "into_id"})
        for (const std::int64_t merge : idsWhere<EntityMerge>(side, id.value)) {
            children<MergeMoveRow>("merge", merge);
            record(specOf<EntityMerge>(), merge);
        }
    for (const char* side : {"entity_a", "entity_b"})
        children<IdentityJudgement>(side, id.value);
}

void Removal::relationship(RelationshipId id) {
    for (const std::int64_t statement : idsWhere<ClaimRow>("relationship", id.value))
        claim(ClaimId(statement));
    children<BoardLinkRow>("relationship", id.value);
    children<RelationshipTagRow>("relationship", id.value);
    fieldValues(FieldOwner::relationship, id.value);
    record(specOf<Relationship>(), id.value);
}

void Removal::deal(DealId id) {
    for (const std::int64_t statement : idsWhere<ClaimRow>("deal", id.value))
        claim(ClaimId(statement));
    forget<Relationship>(kRelationshipDeal, id.value);
    children<BoardDealRow>("deal", id.value);
    record(specOf<Deal>(), id.value);
}

void Removal::claim(ClaimId id) {
    forget<ClaimRow>(kClaimSupersedes, id.value);
    record(specOf<ClaimRow>(), id.value);
}

void Removal::source(SourceId id) {
    const std::size_t uses = idsWhere<ClaimRow>("source", id.value).size();
    if (uses > 0)
        throw Error(ErrorCode::recordInUse, "Removing the source",
                    std::to_string(uses) + (uses == 1 ? " claim is" : " claims are") + " taken from it",
                    "Remove the claims first", {std::to_string(uses)});
    forget<Source>(kSourceRetells, id.value);
    record(specOf<Source>(), id.value);
}

void Removal::tag(TagId id) {
    children<EntityTagRow>("tag", id.value);
    children<RelationshipTagRow>("tag", id.value);
    record(specOf<Tag>(), id.value);
}

void Removal::kind(KindId id) {
    if (const std::size_t uses = idsWhere<Entity>("kind", id.value).size(); uses > 0)
        throwInUse("Removing the kind", uses, " entity is of it", " entities are of it");
    for (const std::int64_t owned : idsWhere<FieldDefRow>("kind", id.value))
        field(FieldId(owned));
    record(specOf<EntityKind>(), id.value);
}

void Removal::type(RelationshipTypeId id) {
    if (const std::size_t uses = idsWhere<Relationship>("type", id.value).size(); uses > 0)
        throwInUse("Removing the type", uses, " relationship is of it", " relationships are of it");
    for (const std::int64_t owned : idsWhere<FieldDefRow>("type", id.value))
        field(FieldId(owned));
    record(specOf<TypeRow>(), id.value);
}

void Removal::field(FieldId id) {
    children<FieldValueRow>("field", id.value);
    record(specOf<FieldDefRow>(), id.value);
}

void Removal::fieldValues(FieldOwner owner, std::int64_t record) {
    const TableSpec& table = specOf<FieldValueRow>();
    for (const Row& row : m_recorder.rows().startingWith(table, {tableOf(owner), record}))
        m_recorder.remove(table, table.keyOf(row));
}

void Removal::board(BoardId id) {
    children<BoardNodeRow>("board", id.value);
    children<BoardLinkRow>("board", id.value);
    children<BoardDealRow>("board", id.value);
    children<Annotation>("board", id.value);
    children<Expansion>("board", id.value);
    record(specOf<BoardRow>(), id.value);
}

void Removal::annotation(AnnotationId id) {
    children<Annotation>("id", id.value);
}

void Removal::expansion(ExpansionId id) {
    forget<BoardNodeRow>(kNodeBroughtBy, id.value);
    children<Expansion>("id", id.value);
}

} // namespace moneyties::store
