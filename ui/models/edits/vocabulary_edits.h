// Owns the edits of a project's vocabulary: kinds, types, custom fields and tags, each one undoable step.
#pragma once

#include "core/model/custom_field.h"
#include "core/model/tag.h"
#include "core/model/vocabulary.h"

#include <cstdint>
#include <vector>

namespace moneyties::ui {

class Document;

/// Inserts a value without id, updates one with it; its id, or invalid when it was not committed. A new kind,
/// type or field gets a code made from its English label.
KindId saveKind(Document& document, EntityKind kind);
RelationshipTypeId saveType(Document& document, RelationshipType type);
FieldId saveField(Document& document, FieldDef field);
TagId saveTag(Document& document, const Tag& tag);

/// How many records are of it.
std::int64_t usesOf(const Document& document, KindId id);
std::int64_t usesOf(const Document& document, RelationshipTypeId id);

/// Removes what nothing is of; refused with the count otherwise (Document::failed tells).
bool removeKind(Document& document, KindId id);
bool removeType(Document& document, RelationshipTypeId id);
/// Gives all records that are of it the replacement and removes it, in one step.
bool replaceKind(Document& document, KindId id, KindId replacement);
bool replaceType(Document& document, RelationshipTypeId id, RelationshipTypeId replacement);
bool removeField(Document& document, FieldId id); ///< with its values
bool removeTag(Document& document, TagId id);     ///< and takes it off everything

} // namespace moneyties::ui
