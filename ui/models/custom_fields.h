// Owns the values of custom fields as text: how each is shown and what a typed text becomes.
#pragma once

#include "core/model/custom_field.h"
#include "core/model/fuzzy_date.h"
#include "ui/models/value_text.h"

#include <QString>

#include <vector>

namespace moneyties::ui {

QString labelOf(const FieldDef& field);
QString toText(FieldType type);

/// Empty where the record has no value.
QString fieldValueText(const FieldDef& field, const std::vector<FieldValue>& values);
/// The value in the field's own spelling, with the words; a value without text takes the record's away.
Parsed<FieldValue> readFieldValue(const FieldDef& field, const QString& text, const FuzzyDate& reference);
/// Puts a value among the record's, in the order of the fields.
void setFieldValue(std::vector<FieldValue>& values, const FieldValue& value);

/// The fields that the entities of a kind, or the relationships of a type, have.
std::vector<FieldDef> fieldsFor(const std::vector<FieldDef>& all, KindId kind);
std::vector<FieldDef> fieldsFor(const std::vector<FieldDef>& all, RelationshipTypeId type);

} // namespace moneyties::ui
