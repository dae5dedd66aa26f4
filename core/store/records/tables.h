// Owns the tie between a record type and its table: specOf<Record>(), and rows from and to records.
#pragma once

#include "core/base/unicode.h"
#include "core/store/field_mapper.h"
#include "core/store/records/fields.h"
#include "core/store/table_spec.h"

namespace moneyties::store {

struct TableName {
    TableCode code;
    const char* name;
};

template<class Record>
constexpr TableName kTable = {};
template<>
inline constexpr TableName kTable<EntityKind> = {TableCode::entityKind, "entity_kind"};
template<>
inline constexpr TableName kTable<TypeRow> = {TableCode::relationshipType, "relationship_type"};
template<>
inline constexpr TableName kTable<Tag> = {TableCode::tag, "tag"};
template<>
inline constexpr TableName kTable<Entity> = {TableCode::entity, "entity"};
template<>
inline constexpr TableName kTable<NameRow> = {TableCode::name, "name"};
template<>
inline constexpr TableName kTable<EntityTagRow> = {TableCode::entityTag, "entity_tag"};
template<>
inline constexpr TableName kTable<ExternalIdRow> = {TableCode::externalId, "external_id"};
template<>
inline constexpr TableName kTable<Source> = {TableCode::source, "source"};
template<>
inline constexpr TableName kTable<Deal> = {TableCode::deal, "deal"};
template<>
inline constexpr TableName kTable<Relationship> = {TableCode::relationship, "relationship"};
template<>
inline constexpr TableName kTable<RelationshipTagRow> = {TableCode::relationshipTag, "relationship_tag"};
template<>
inline constexpr TableName kTable<ClaimRow> = {TableCode::claim, "claim"};
template<>
inline constexpr TableName kTable<BoardRow> = {TableCode::board, "board"};
template<>
inline constexpr TableName kTable<Expansion> = {TableCode::expansion, "expansion"};
template<>
inline constexpr TableName kTable<BoardNodeRow> = {TableCode::boardNode, "board_node"};
template<>
inline constexpr TableName kTable<BoardLinkRow> = {TableCode::boardLink, "board_link"};
template<>
inline constexpr TableName kTable<BoardDealRow> = {TableCode::boardDeal, "board_deal"};
template<>
inline constexpr TableName kTable<Annotation> = {TableCode::annotation, "annotation"};
template<>
inline constexpr TableName kTable<FieldDefRow> = {TableCode::fieldDef, "field_def"};
template<>
inline constexpr TableName kTable<FieldValueRow> = {TableCode::fieldValue, "field_value"};

template<>
inline constexpr TableName kTable<IdentityJudgement> = {TableCode::identityJudgement, "identity_judgement"};
template<>
inline constexpr TableName kTable<EntityMerge> = {TableCode::entityMerge, "entity_merge"};
template<>
inline constexpr TableName kTable<MergeMoveRow> = {TableCode::mergeMove, "merge_move"};

template<class Record>
constexpr DerivedColumn kDerived = {};
template<>
inline constexpr DerivedColumn kDerived<NameRow> = {"key", 3, &searchKey};

/// The table of a record type. Valid for the whole run.
template<class Record>
const TableSpec& specOf() {
    static const TableSpec spec = [] {
        TableSpec made;
        made.code = kTable<Record>.code;
        made.name = kTable<Record>.name;
        made.derived = kDerived<Record>;
        const Record empty{};
        SpecBuilder builder(made);
        mapFields(builder, empty);
        made.prepareTexts();
        return made;
    }();
    return spec;
}

/// A record's cells, in the order of its table's columns.
template<class Record>
Row cellsOf(const Record& record) {
    RowWriter writer;
    mapFields(writer, record);
    return writer.take();
}

/// A record from a statement's current row, whose columns are those of specOf<Record>().
template<class Record>
Record recordFrom(SQLite::Statement& statement, int firstColumn = 0) {
    Record record;
    StatementReader reader(statement, firstColumn);
    mapFields(reader, record);
    return record;
}

} // namespace moneyties::store
