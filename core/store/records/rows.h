// Owns the rows that are not a model value by themselves: child rows with the id of their record, and values
// whose parts the table splits otherwise.
#pragma once

#include "core/model/board.h"
#include "core/model/claim.h"
#include "core/model/custom_field.h"
#include "core/model/entity.h"
#include "core/model/identity.h"
#include "core/model/relationship.h"
#include "core/model/vocabulary.h"
#include "core/store/value.h"

#include <optional>
#include <string>

namespace moneyties::store {

struct TypeRow {
    RelationshipType type;
    std::string ends; ///< codes separated by spaces
    std::string beginsAgain;
};

struct NameRow {
    EntityId entity;
    int position = 0; ///< among the entity's names
    Name name;
};

struct EntityTagRow {
    EntityId entity;
    TagId tag;
};

struct ExternalIdRow {
    EntityId entity;
    ExternalId external;
};

struct RelationshipTagRow {
    RelationshipId relationship;
    TagId tag;
};

struct FieldDefRow {
    FieldDef field;
    std::int64_t recordTable = 0; ///< TableCode of the records that have the field
    std::string choices;          ///< JSON array of texts; empty for none
};

struct FieldValueRow {
    std::int64_t recordTable = 0;
    std::int64_t record = 0;
    FieldValue value;
};

struct ClaimRow {
    Claim claim;
    RelationshipId relationship; ///< exactly one of these three is valid
    DealId deal;
    EntityId entity;
    std::optional<std::int64_t> quoteBegin;
    std::optional<std::int64_t> quoteEnd;
};

struct BoardRow {
    Board board;
    std::optional<double> cameraX;
    std::optional<double> cameraY;
    std::optional<double> cameraScale;
};

struct BoardNodeRow {
    BoardId board;
    BoardNode node;
};

struct BoardLinkRow {
    BoardId board;
    BoardLink link;
};

struct BoardDealRow {
    BoardId board;
    BoardDeal deal;
};

/// One cell that a merge changed, or with column 0 one row that came or went with it.
struct MergeMoveRow {
    MergeId merge;
    int table = 0; ///< a TableCode
    Bytes key;     ///< encoded, see codec.h
    int column = 0;
    Value before;
    Value after;
};
MergeMoveRow mergeMoveFrom(const Row& row);

TypeRow toRow(const RelationshipType& type);
RelationshipType fromRow(TypeRow row);
/// The number of the table whose records own the field.
std::int64_t tableOf(FieldOwner owner);
FieldDefRow toRow(const FieldDef& field);
/// Throws Error(fileDamaged) when the field belongs to no table that has fields.
FieldDef fromRow(FieldDefRow row);
ClaimRow toRow(Claim claim);
/// Throws Error(fileDamaged) when the claim speaks of nothing.
Claim fromRow(ClaimRow row);
BoardRow toRow(const Board& board);
Board fromRow(BoardRow row);

} // namespace moneyties::store
