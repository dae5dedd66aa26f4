// Owns the fields of a relationship as text: how each is shown and how a typed text becomes a change. The
// table's cells and the inspector's editors both use it.
#pragma once

#include "core/store/project.h"
#include "ui/models/edits/relationship_edits.h"
#include "ui/models/value_text.h"

#include <QString>

namespace moneyties::ui {

class Document;

enum class RelationshipField {
    from,
    type,
    to,
    amount,
    start,
    end,
    stage,
    strength,
    role,
    share,
    deal,
    note,
    tags,
    question
};

/// What reading a field needs besides its text.
struct FieldContext {
    const store::Project& project;
    FuzzyDate reference; ///< the date that "last month" counts from: that of the current source
};
FieldContext fieldContext(const Document& document);

/// The stable code of the field in step names and in the history.
const char* codeOf(RelationshipField field);
QString captionOf(RelationshipField field);

QString fieldText(const store::Project& project, RelationshipField field, const Relationship& relationship);
Parsed<RelationshipChange> readField(const FieldContext& context, RelationshipField field,
                                     const QString& text);
/// The change that a record picked from a list makes; nothing for fields that hold no record.
std::optional<RelationshipChange> pickedChange(RelationshipField field, qlonglong id);
/// Reads a text and changes the field in one step; whether it was readable and committed.
bool changeField(Document& document, const std::vector<RelationshipId>& ids, RelationshipField field,
                 const QString& text);

} // namespace moneyties::ui
