// Owns the edits of entities: each function is one undoable step, with the current source's claim.
#pragma once

#include "core/model/entity.h"
#include "ui/models/edits/relationship_edits.h"

#include <functional>
#include <string>
#include <vector>

namespace moneyties::ui {

using EntityChange = std::function<void(Entity&)>;

/// Changes one field of each of the entities. All return whether the step was committed.
bool changeEntities(Document& document, const std::vector<EntityId>& ids, const FieldLabel& label,
                    const EntityChange& change);
/// Gives a name another text: the one that is shown, in whatever language.
bool renameEntity(Document& document, EntityId id, const std::string& before, const std::string& after);
/// One record's part in a step that changes many.
struct EntityEdit {
    EntityId id;
    EntityChange change;
};
/// Changes each by its own function, as one step of that name.
bool changeEach(Document& document, store::Action action, const std::vector<EntityEdit>& edits);
bool removeEntities(Document& document, const std::vector<EntityId>& ids);
/// A new entity with one name, in Japanese when it is written in kana or kanji; its id, or invalid when it
/// was not committed.
EntityId addEntity(Document& document, const std::string& name, KindId kind);

/// The value that addEntity inserts.
Entity newEntity(const std::string& name, KindId kind);

/// Makes a name the one to show in its language: the others of that language lose the mark.
void preferName(Entity& entity, std::size_t index);

} // namespace moneyties::ui
