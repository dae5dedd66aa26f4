#include "core/store/records/queries.h"

#include <unordered_map>

namespace moneyties::store {

namespace {

/// Above this many relationships one scan of all their tags is cheaper than a look-up each.
constexpr std::size_t kScanAbove = 500;

std::vector<TagId> tagsOf(Connection& connection, RelationshipId id) {
    std::vector<TagId> tags;
    for (const auto& row :
         select<RelationshipTagRow>(connection, "WHERE relationship = ? ORDER BY tag", id.value))
        tags.push_back(row.tag);
    return tags;
}

} // namespace

std::vector<Name> namesOf(Connection& connection, EntityId entity) {
    std::vector<Name> names;
    for (NameRow& row : select<NameRow>(connection, "WHERE entity = ? ORDER BY position, id", entity.value))
        names.push_back(std::move(row.name));
    return names;
}

std::optional<Entity> readEntity(Connection& connection, EntityId id) {
    std::optional<Entity> entity = first(select<Entity>(connection, "WHERE id = ?", id.value));
    if (!entity)
        return entity;
    entity->names = namesOf(connection, id);
    for (const auto& row : select<EntityTagRow>(connection, "WHERE entity = ? ORDER BY tag", id.value))
        entity->tags.push_back(row.tag);
    for (auto& row : select<ExternalIdRow>(connection, "WHERE entity = ? ORDER BY scheme, value", id.value))
        entity->externalIds.push_back(std::move(row.external));
    entity->fields = fieldValuesOf(connection, FieldOwner::entity, id.value);
    return entity;
}

void attachTags(Connection& connection, std::vector<Relationship>& relationships) {
    if (relationships.size() <= kScanAbove) {
        for (Relationship& relationship : relationships)
            relationship.tags = tagsOf(connection, relationship.id);
        return;
    }
    std::unordered_map<RelationshipId, std::vector<TagId>> tags;
    for (const auto& row : select<RelationshipTagRow>(connection, "ORDER BY relationship, tag"))
        tags[row.relationship].push_back(row.tag);
    if (tags.empty())
        return;
    for (Relationship& relationship : relationships)
        if (const auto found = tags.find(relationship.id); found != tags.end())
            relationship.tags = found->second;
}

std::vector<FieldValue> fieldValuesOf(Connection& connection, FieldOwner owner, std::int64_t record) {
    std::vector<FieldValue> values;
    for (auto& row : select<FieldValueRow>(connection, "WHERE record_table = ? AND record = ? ORDER BY field",
                                           tableOf(owner), record))
        values.push_back(std::move(row.value));
    return values;
}

void attachFields(Connection& connection, std::vector<Relationship>& relationships) {
    constexpr FieldOwner kOwner = FieldOwner::relationship;
    if (relationships.size() <= kScanAbove) {
        for (Relationship& relationship : relationships)
            relationship.fields = fieldValuesOf(connection, kOwner, relationship.id.value);
        return;
    }
    std::unordered_map<std::int64_t, std::vector<FieldValue>> values;
    for (auto& row :
         select<FieldValueRow>(connection, "WHERE record_table = ? ORDER BY record, field", tableOf(kOwner)))
        values[row.record].push_back(std::move(row.value));
    if (values.empty())
        return;
    for (Relationship& relationship : relationships)
        if (const auto found = values.find(relationship.id.value); found != values.end())
            relationship.fields = std::move(found->second);
}

Vocabulary readVocabulary(Connection& connection) {
    std::vector<RelationshipType> types;
    for (TypeRow& row : select<TypeRow>(connection, "ORDER BY id"))
        types.push_back(fromRow(std::move(row)));
    return Vocabulary(select<EntityKind>(connection, "ORDER BY id"), std::move(types));
}

} // namespace moneyties::store
