#include "core/store/bulk_writer.h"

#include "core/store/bulk_rows.h"
#include "core/store/records/checks.h"

#include <algorithm>
#include <utility>

namespace moneyties::store {

namespace {

void requireReferences(BulkRows& rows, const Entity& entity) {
    rows.require(specOf<EntityKind>(), entity.kind);
    rows.require(specOf<Entity>(), entity.mergedInto);
    rows.require(specOf<Tag>(), entity.tags);
}

void requireReferences(BulkRows& rows, const Relationship& relationship) {
    rows.require(specOf<TypeRow>(), relationship.type);
    rows.require(specOf<Entity>(), relationship.from);
    rows.require(specOf<Entity>(), relationship.to);
    rows.require(specOf<Deal>(), relationship.deal);
    rows.require(specOf<Tag>(), relationship.tags);
}

void requireReferences(BulkRows& rows, const ClaimRow& row) {
    rows.require(specOf<Source>(), row.claim.source);
    rows.require(specOf<Relationship>(), row.relationship);
    rows.require(specOf<Deal>(), row.deal);
    rows.require(specOf<Entity>(), row.entity);
    rows.require(specOf<ClaimRow>(), row.claim.supersedes);
}

void requireReferences(BulkRows& rows, const Source& source) {
    rows.require(specOf<Source>(), source.retells);
}

std::vector<TagId> withoutRepeats(std::vector<TagId> tags) {
    std::ranges::sort(tags);
    tags.erase(std::unique(tags.begin(), tags.end()), tags.end());
    return tags;
}

void addFields(BulkRows& rows, FieldOwner owner, std::int64_t record, const std::vector<FieldValue>& values) {
    for (const FieldValue& value : values) {
        rows.require(specOf<FieldDefRow>(), value.field);
        rows.insertJournaled(FieldValueRow{tableOf(owner), record, value});
    }
}

void addChildren(BulkRows& rows, Entity& entity) {
    NameRow row{entity.id, 0, {}};
    for (Name& name : entity.names) {
        row.name = std::move(name);
        row.name.id = NameId(rows.newId(specOf<NameRow>()));
        rows.insert(row);
        ++row.position;
    }
    for (const TagId tag : withoutRepeats(std::move(entity.tags)))
        rows.insert(EntityTagRow{entity.id, tag});
    for (ExternalId& external : entity.externalIds)
        rows.insert(ExternalIdRow{entity.id, std::move(external)});
    addFields(rows, FieldOwner::entity, entity.id.value, entity.fields);
}

} // namespace

EntityId BulkWriter::add(Entity entity) {
    check(entity);
    requireReferences(m_rows, entity);
    entity.id = EntityId(m_rows.newId(specOf<Entity>()));
    m_rows.insert(entity);
    addChildren(m_rows, entity);
    return entity.id;
}

SourceId BulkWriter::add(Source source) {
    check(source);
    requireReferences(m_rows, source);
    source.id = SourceId(m_rows.newId(specOf<Source>()));
    m_rows.insert(source);
    return source.id;
}

DealId BulkWriter::add(Deal deal) {
    check(deal);
    deal.id = DealId(m_rows.newId(specOf<Deal>()));
    m_rows.insert(deal);
    return deal.id;
}

RelationshipId BulkWriter::add(Relationship relationship) {
    check(relationship);
    requireReferences(m_rows, relationship);
    relationship.id = RelationshipId(m_rows.newId(specOf<Relationship>()));
    m_rows.insert(relationship);
    for (const TagId tag : withoutRepeats(std::move(relationship.tags)))
        m_rows.insert(RelationshipTagRow{relationship.id, tag});
    addFields(m_rows, FieldOwner::relationship, relationship.id.value, relationship.fields);
    return relationship.id;
}

ClaimId BulkWriter::add(Claim claim) {
    check(claim);
    ClaimRow row = toRow(std::move(claim));
    requireReferences(m_rows, row);
    row.claim.id = ClaimId(m_rows.newId(specOf<ClaimRow>()));
    m_rows.insert(row);
    return row.claim.id;
}

KindId BulkWriter::add(const EntityKind& kind) {
    return m_rows.edit().insert(kind);
}

RelationshipTypeId BulkWriter::add(const RelationshipType& type) {
    return m_rows.edit().insert(type);
}

TagId BulkWriter::add(const Tag& tag) {
    return m_rows.edit().insert(tag);
}

FieldId BulkWriter::add(const FieldDef& field) {
    return m_rows.edit().insert(field);
}

void BulkWriter::update(const Entity& entity) {
    requireReferences(m_rows, entity);
    m_rows.edit().update(entity);
}

void BulkWriter::update(const Relationship& relationship) {
    requireReferences(m_rows, relationship);
    m_rows.edit().update(relationship);
}

void BulkWriter::update(const Deal& deal) {
    m_rows.edit().update(deal);
}

void BulkWriter::update(const Source& source) {
    requireReferences(m_rows, source);
    m_rows.edit().update(source);
}

void BulkWriter::report(double fraction) const {
    m_rows.report(fraction);
}

const Job& BulkWriter::job() const {
    return m_rows.job();
}

} // namespace moneyties::store
