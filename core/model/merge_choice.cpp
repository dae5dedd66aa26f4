#include "core/model/merge_choice.h"

#include <algorithm>
#include <string_view>

namespace moneyties {

namespace {

/// A value that only `merged` holds fills the gap whatever was chosen.
template<class Value>
void choose(Value& into, const Value& merged, bool intoHolds, bool mergedHolds, MergeSide side) {
    if (mergedHolds && (!intoHolds || side == MergeSide::merged))
        into = merged;
}

void chooseText(std::string& into, const std::string& merged, MergeSide side) {
    if (side == MergeSide::both && !into.empty() && !merged.empty() && into != merged)
        into += "\n\n" + merged;
    else
        choose(into, merged, !into.empty(), !merged.empty(), side);
}

MergeSide sideOf(const std::vector<MergeChoice>& choices, MergeField field, FieldId custom = {}) {
    const auto chosen = std::ranges::find_if(choices, [&](const MergeChoice& choice) {
        return choice.field == field && choice.customField == custom;
    });
    return chosen == choices.end() ? MergeSide::into : chosen->side;
}

template<class Values>
auto valueOf(Values& values, FieldId field) {
    return std::ranges::find(values, field, &FieldValue::field);
}

/// In the order of the fields, with what `merged` alone holds.
void chooseFields(std::vector<FieldValue>& into, const std::vector<FieldValue>& merged,
                  const std::vector<MergeChoice>& choices) {
    for (const FieldValue& value : merged) {
        const auto known = valueOf(into, value.field);
        if (known == into.end())
            into.insert(std::ranges::upper_bound(into, value.field, {}, &FieldValue::field), value);
        else if (sideOf(choices, MergeField::custom, value.field) == MergeSide::merged)
            *known = value;
    }
}

template<class List>
void addMissing(List& into, const List& merged) {
    for (const auto& one : merged)
        if (std::ranges::find(into, one) == into.end())
            into.push_back(one);
}

bool isSameName(const Name& a, const Name& b) {
    return a.text == b.text && a.language == b.language;
}

bool hasPreferred(const Entity& entity, std::string_view language) {
    return std::ranges::any_of(entity.names,
                               [&](const Name& name) { return name.preferred && name.language == language; });
}

/// Every name of `merged` that `into` lacks: its preferred one stays preferred where there was none.
void addNames(Entity& into, const Entity& merged) {
    for (Name name : merged.names) {
        if (std::ranges::any_of(into.names, [&](const Name& known) { return isSameName(known, name); }))
            continue;
        name.id = {};
        const bool isShown = name.preferred && !hasPreferred(into, name.language);
        name.preferred = isShown;
        if (!isShown && name.role == NameRole::primary)
            name.role = NameRole::alias;
        into.names.push_back(name);
    }
}

/// Makes the name that `merged` prefers in a language the one of `into`.
void prefer(Entity& into, const Entity& merged, const char* language) {
    const std::string_view wanted = nameIn(merged, language);
    if (wanted.empty())
        return;
    for (Name& name : into.names)
        if (name.language == language) {
            name.preferred = name.text == wanted;
            if (name.preferred)
                name.role = NameRole::primary;
        }
}

} // namespace

std::vector<MergeField> differingFields(const Entity& into, const Entity& merged) {
    std::vector<MergeField> fields;
    const auto compare = [&](MergeField field, bool bothHold, bool differ) {
        if (bothHold && differ)
            fields.push_back(field);
    };
    const auto text = [&](MergeField field, std::string_view a, std::string_view b) {
        compare(field, !a.empty() && !b.empty(), a != b);
    };
    compare(MergeField::kind, true, into.kind != merged.kind);
    text(MergeField::nameEn, nameIn(into, "en"), nameIn(merged, "en"));
    text(MergeField::nameJa, nameIn(into, "ja"), nameIn(merged, "ja"));
    compare(MergeField::start, into.start.isStated() && merged.start.isStated(),
            !(into.start == merged.start));
    compare(MergeField::end, into.end.isStated() && merged.end.isStated(), !(into.end == merged.end));
    text(MergeField::note, into.note, merged.note);
    text(MergeField::disambiguatorEn, into.disambiguatorEn, merged.disambiguatorEn);
    text(MergeField::disambiguatorJa, into.disambiguatorJa, merged.disambiguatorJa);
    text(MergeField::image, into.imageHash, merged.imageHash);
    compare(MergeField::unnamed, true, into.unnamed != merged.unnamed);
    compare(MergeField::isPrivate, true, into.isPrivate != merged.isPrivate);
    return fields;
}

std::vector<FieldId> differingCustomFields(const Entity& into, const Entity& merged) {
    std::vector<FieldId> fields;
    for (const FieldValue& value : into.fields) {
        const auto other = valueOf(merged.fields, value.field);
        if (other != merged.fields.end() && !(*other == value))
            fields.push_back(value.field);
    }
    return fields;
}

Entity mergedEntity(const Entity& into, const Entity& merged, const std::vector<MergeChoice>& choices) {
    Entity result = into;
    const auto side = [&choices](MergeField field) { return sideOf(choices, field); };
    choose(result.kind, merged.kind, true, true, side(MergeField::kind));
    choose(result.start, merged.start, into.start.isStated(), merged.start.isStated(),
           side(MergeField::start));
    choose(result.end, merged.end, into.end.isStated(), merged.end.isStated(), side(MergeField::end));
    chooseText(result.note, merged.note, side(MergeField::note));
    chooseText(result.disambiguatorEn, merged.disambiguatorEn, side(MergeField::disambiguatorEn));
    chooseText(result.disambiguatorJa, merged.disambiguatorJa, side(MergeField::disambiguatorJa));
    chooseText(result.imageHash, merged.imageHash, side(MergeField::image));
    choose(result.unnamed, merged.unnamed, true, true, side(MergeField::unnamed));
    choose(result.isPrivate, merged.isPrivate, true, true, side(MergeField::isPrivate));
    addNames(result, merged);
    if (side(MergeField::nameEn) == MergeSide::merged)
        prefer(result, merged, "en");
    if (side(MergeField::nameJa) == MergeSide::merged)
        prefer(result, merged, "ja");
    addMissing(result.tags, merged.tags);
    addMissing(result.externalIds, merged.externalIds);
    chooseFields(result.fields, merged.fields, choices);
    return result;
}

} // namespace moneyties
