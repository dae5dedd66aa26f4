// Owns the checks of a value before it is written: what no field of a record may hold.
#pragma once

#include "core/model/board.h"
#include "core/model/claim.h"
#include "core/model/custom_field.h"
#include "core/model/deal.h"
#include "core/model/entity.h"
#include "core/model/relationship.h"
#include "core/model/source.h"
#include "core/model/tag.h"
#include "core/model/vocabulary.h"
#include "core/store/value.h"

#include <string_view>

namespace moneyties::store {

/// Longest name, in code points.
constexpr std::size_t kLongestName = 500;

/// Each throws Error(valueInvalid); names also Error(nameEmpty, nameTooLong).
void check(const Entity& entity);
void check(const Relationship& relationship);
void check(const Deal& deal);
void check(const Claim& claim);
void check(const Source& source);
void check(const Board& board);
void check(const EntityKind& kind);
void check(const RelationshipType& type);
void check(const Tag& tag);
void check(const FieldDef& field);
/// Text is well-formed UTF-8 without zero bytes, and numbers are finite.
void checkText(std::string_view text);
void checkNumber(double number);
void checkCells(const Row& row);

} // namespace moneyties::store
