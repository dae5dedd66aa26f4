// Owns the choice, field by field, of what remains when two entities become one.
#pragma once

#include "core/model/entity.h"

#include <string>
#include <vector>

namespace moneyties {

/// The fields of which one value has to be chosen; names, tags and identifiers are all kept.
enum class MergeField {
    kind,
    nameEn,
    nameJa,
    start,
    end,
    note,
    disambiguatorEn,
    disambiguatorJa,
    image,
    unnamed,
    isPrivate,
    custom ///< one of the fields that a project added
};

/// Whose value remains. Notes can also be joined.
enum class MergeSide { into, merged, both };

struct MergeChoice {
    MergeField field = MergeField::kind;
    MergeSide side = MergeSide::into;
    FieldId customField{}; ///< of MergeField::custom
};

/// The fields in which both hold something and it differs: those that somebody must choose.
std::vector<MergeField> differingFields(const Entity& into, const Entity& merged);
/// The same of custom fields, in the order of `into`.
std::vector<FieldId> differingCustomFields(const Entity& into, const Entity& merged);

/// `into` as it is once `merged` is part of it: chosen values, gaps filled from `merged`, and every name, tag
/// and identifier that it lacked, former names of the merged one as aliases. Fields that are not chosen keep
/// the value of `into`. Names that came along have no id yet.
Entity mergedEntity(const Entity& into, const Entity& merged, const std::vector<MergeChoice>& choices = {});

} // namespace moneyties
