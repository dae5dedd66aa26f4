#include "ui/models/edits/vocabulary_edits.h"

#include "ui/models/document.h"

#include <algorithm>
#include <functional>
#include <string>
#include <utility>

namespace moneyties::ui {

namespace {

using store::ActionCode;

/// Letters and digits of the label with underscores between; "item" where it has none.
std::string codeFrom(const std::string& label) {
    std::string code;
    for (const char c : label) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            code += c;
        else if (c >= 'A' && c <= 'Z')
            code += static_cast<char>(c - 'A' + 'a');
        else if (!code.empty() && code.back() != '_')
            code += '_';
    }
    while (!code.empty() && code.back() == '_')
        code.pop_back();
    return code.empty() ? "item" : code;
}

std::string freeCode(const std::string& label, const std::function<bool(const std::string&)>& isTaken) {
    const std::string first = codeFrom(label);
    std::string code = first;
    for (int number = 2; isTaken(code); ++number)
        code = first + "_" + std::to_string(number);
    return code;
}

const std::string& eitherLabel(const std::string& english, const std::string& japanese) {
    return english.empty() ? japanese : english;
}

template<class Value>
auto save(Document& document, ActionCode action, const std::string& name, const Value& value) {
    auto id = value.id;
    const bool done = document.run({action, {name}}, [&](store::Edit& edit) {
        if (value.id)
            edit.update(value);
        else
            id = edit.insert(value);
    });
    return done ? id : decltype(id)();
}

template<class IdType>
bool remove(Document& document, ActionCode action, const std::string& name, IdType id) {
    return document.run({action, {name}}, [id](store::Edit& edit) { edit.remove(id); });
}

std::string nameOfKind(const Document& document, KindId id) {
    const EntityKind* kind = document.project().vocabulary().kind(id);
    return kind ? eitherLabel(kind->labelEn, kind->labelJa) : std::string();
}

std::string nameOfType(const Document& document, RelationshipTypeId id) {
    const RelationshipType* type = document.project().vocabulary().type(id);
    return type ? eitherLabel(type->labelEn, type->labelJa) : std::string();
}

} // namespace

KindId saveKind(Document& document, EntityKind kind) {
    const Vocabulary& vocabulary = document.project().vocabulary();
    if (!kind.id)
        kind.code =
            freeCode(kind.labelEn, [&](const std::string& code) { return vocabulary.kindByCode(code); });
    return save(document, ActionCode::editVocabulary, eitherLabel(kind.labelEn, kind.labelJa), kind);
}

RelationshipTypeId saveType(Document& document, RelationshipType type) {
    const Vocabulary& vocabulary = document.project().vocabulary();
    if (!type.id)
        type.code =
            freeCode(type.labelEn, [&](const std::string& code) { return vocabulary.typeByCode(code); });
    return save(document, ActionCode::editVocabulary, eitherLabel(type.labelEn, type.labelJa), type);
}

FieldId saveField(Document& document, FieldDef field) {
    const auto all = document.project().fields();
    if (!field.id) {
        field.code = freeCode(field.labelEn, [&](const std::string& code) {
            return std::ranges::find(all, code, &FieldDef::code) != all.end();
        });
        field.position = static_cast<int>(all.size());
    }
    return save(document, ActionCode::editFields, eitherLabel(field.labelEn, field.labelJa), field);
}

TagId saveTag(Document& document, const Tag& tag) {
    return save(document, ActionCode::editTags, tag.label, tag);
}

std::int64_t usesOf(const Document& document, KindId id) {
    const auto counts = document.project().counts();
    const auto found = counts.entitiesByKind.find(id);
    return found == counts.entitiesByKind.end() ? 0 : found->second;
}

std::int64_t usesOf(const Document& document, RelationshipTypeId id) {
    const auto counts = document.project().counts();
    const auto found = counts.relationshipsByType.find(id);
    return found == counts.relationshipsByType.end() ? 0 : found->second;
}

bool removeKind(Document& document, KindId id) {
    return remove(document, ActionCode::editVocabulary, nameOfKind(document, id), id);
}

bool removeType(Document& document, RelationshipTypeId id) {
    return remove(document, ActionCode::editVocabulary, nameOfType(document, id), id);
}

bool replaceKind(Document& document, KindId id, KindId replacement) {
    const store::Project& project = document.project();
    return document.run({ActionCode::editVocabulary, {nameOfKind(document, id)}}, [&](store::Edit& edit) {
        for (const EntityId one : project.entitiesOf(id)) {
            auto entity = project.entity(one);
            if (!entity)
                continue;
            entity->kind = replacement;
            edit.update(*entity);
        }
        edit.remove(id);
    });
}

bool replaceType(Document& document, RelationshipTypeId id, RelationshipTypeId replacement) {
    return document.run({ActionCode::editVocabulary, {nameOfType(document, id)}}, [&](store::Edit& edit) {
        for (Relationship& relationship : document.project().relationships()) {
            if (relationship.type != id)
                continue;
            relationship.type = replacement;
            edit.update(relationship);
        }
        edit.remove(id);
    });
}

bool removeField(Document& document, FieldId id) {
    std::string name;
    for (const FieldDef& field : document.project().fields())
        if (field.id == id)
            name = eitherLabel(field.labelEn, field.labelJa);
    return remove(document, ActionCode::editFields, name, id);
}

bool removeTag(Document& document, TagId id) {
    std::string name;
    for (const Tag& tag : document.project().tags())
        if (tag.id == id)
            name = tag.label;
    return remove(document, ActionCode::editTags, name, id);
}

} // namespace moneyties::ui
