// Owns the fields of an entity as text in a table's cells: how each is shown and how a typed text becomes a
// change.
#pragma once

#include "core/store/project.h"
#include "ui/models/edits/entity_edits.h"
#include "ui/models/relationship_fields.h"

#include <QString>

namespace moneyties::ui {

enum class EntityColumn {
    name,
    nameJa,
    kind,
    start,
    end,
    disambiguatorEn,
    disambiguatorJa,
    note,
    tags,
    question
};

/// The stable code of the field in step names and in the history.
const char* codeOf(EntityColumn column);
QString captionOf(EntityColumn column);
QString fieldText(const store::Project& project, EntityColumn column, const Entity& entity);
Parsed<EntityChange> readField(const FieldContext& context, EntityColumn column, const QString& text);

/// The one kind that a text names, in either language or in kana, or whose name it begins.
Parsed<KindId> kindNamed(const Vocabulary& vocabulary, const QString& text);

} // namespace moneyties::ui
