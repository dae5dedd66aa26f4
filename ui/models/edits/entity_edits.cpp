#include "ui/models/edits/entity_edits.h"

#include "core/base/script.h"
#include "core/base/unicode.h"
#include "ui/models/document.h"
#include "ui/models/edits/apply_change.h"
#include "ui/models/edits/claim_recorder.h"
#include "ui/models/edits/names_of.h"

#include <utility>

namespace moneyties::ui {

namespace {

std::vector<Entity> readAll(const Document& document, const std::vector<EntityId>& ids) {
    std::vector<Entity> found;
    for (const EntityId id : ids)
        if (auto entity = document.project().entity(id))
            found.push_back(*std::move(entity));
    return found;
}

std::vector<std::string> actionSubject(const std::vector<Entity>& all) {
    if (all.size() != 1)
        return {std::to_string(all.size())};
    return {std::string(displayName(all.front()))};
}

} // namespace

bool changeEntities(Document& document, const std::vector<EntityId>& ids, const FieldLabel& label,
                    const EntityChange& change) {
    const auto all = readAll(document, ids);
    auto arguments = actionSubject(all);
    arguments.push_back(label.field);
    arguments.push_back(label.value);
    const ClaimRecorder claims(document.project(), currentSource(document));
    return document.run({store::ActionCode::editEntity, std::move(arguments)}, [&](store::Edit& edit) {
        for (const Entity& before : all)
            applyChange(edit, claims, before, change);
    });
}

bool renameEntity(Document& document, EntityId id, const std::string& before, const std::string& after) {
    return changeEntities(document, {id}, {"name", after}, [&](Entity& entity) {
        for (Name& name : entity.names)
            if (name.text == before) {
                name.text = after;
                return;
            }
    });
}

bool changeEach(Document& document, store::Action action, const std::vector<EntityEdit>& edits) {
    const ClaimRecorder claims(document.project(), currentSource(document));
    return document.run(std::move(action), [&](store::Edit& edit) {
        for (const auto& [id, change] : edits)
            if (const auto before = document.project().entity(id))
                applyChange(edit, claims, *before, change);
    });
}

bool removeEntities(Document& document, const std::vector<EntityId>& ids) {
    const auto all = readAll(document, ids);
    return document.run({store::ActionCode::deleteEntities, actionSubject(all)}, [&](store::Edit& edit) {
        for (const Entity& entity : all)
            edit.remove(entity.id);
    });
}

Entity newEntity(const std::string& name, KindId kind) {
    Entity entity;
    entity.kind = kind;
    Name& only = entity.names.emplace_back();
    only.text = std::string(trimmed(name));
    only.language = guessLanguage(name);
    only.preferred = true;
    return entity;
}

EntityId addEntity(Document& document, const std::string& name, KindId kind) {
    const Entity entity = newEntity(name, kind);
    const ClaimRecorder claims(document.project(), currentSource(document));
    EntityId id;
    const bool done = document.run({store::ActionCode::addEntity, {name}}, [&](store::Edit& edit) {
        id = edit.insert(entity);
        claims.recordNew(edit, id, statementOf({}, entity));
    });
    return done ? id : EntityId();
}

void preferName(Entity& entity, std::size_t index) {
    const std::string language = entity.names[index].language;
    for (std::size_t i = 0; i < entity.names.size(); ++i)
        if (i == index || entity.names[i].language == language)
            entity.names[i].preferred = i == index;
}

} // namespace moneyties::ui
