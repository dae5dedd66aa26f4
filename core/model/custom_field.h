// Owns FieldDef and FieldValue: fields that the user adds to entities and relationships.
#pragma once

#include "core/base/id.h"

#include <string>
#include <vector>

namespace moneyties {

enum class FieldOwner { entity, relationship };
enum class FieldType { text, number, date, money, yesOrNo, choice, link };

/// A field that all entities or relationships have, or only those of one kind or type.
struct FieldDef {
    FieldId id;
    FieldOwner owner = FieldOwner::entity;
    KindId kind;             ///< only entities of this kind; invalid for all
    RelationshipTypeId type; ///< only relationships of this type; invalid for all
    std::string code;        ///< stable, for files
    std::string labelEn;
    std::string labelJa;
    FieldType valueType = FieldType::text;
    std::vector<std::string> choices; ///< of `choice`, in their order
    std::string unit;                 ///< shown behind a number
    int position = 0;                 ///< among its owner's fields

    friend bool operator==(const FieldDef&, const FieldDef&) = default;
};

/// One record's value of one field: `value` in the stable spelling of the field's type (EDTF for a date, "USD
/// 500" for an amount, "1" for yes), `words` as the user wrote it. A record without a value has no
/// FieldValue.
struct FieldValue {
    FieldId field;
    std::string value;
    std::string words;

    friend bool operator==(const FieldValue&, const FieldValue&) = default;
};

} // namespace moneyties
