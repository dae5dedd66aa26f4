// Owns the edits that entities and relationships have alike, of one or of many: kind, tags, privacy, the open
// question.
#pragma once

#include "ui/models/edits/entity_edits.h"
#include "ui/models/edits/relationship_edits.h"
#include "ui/models/selection.h"

#include <string>
#include <vector>

namespace moneyties::store {
class Project;
}

namespace moneyties::ui {

class Document;

/// Entities and relationships together, as one step; whether it was committed.
bool changeBoth(Document& document, const SelectedItems& items, const FieldLabel& label,
                const EntityChange& changeEntity, const RelationshipChange& changeRelationship);

/// `change` takes either record; one step for all of them. Returns whether it was committed.
template<class Change>
bool changeRecords(Document& document, const SelectedItems& items, const FieldLabel& label, Change change) {
    if (items.entities.empty())
        return changeRelationships(document, items.relationships, label, change);
    if (items.relationships.empty())
        return changeEntities(document, items.entities, label, change);
    return changeBoth(document, items, label, change, change);
}

/// What all of several records have.
struct SharedMarks {
    KindId kind;             ///< of the entities; invalid when they differ or there are none
    RelationshipTypeId type; ///< of the relationships; invalid when they differ or there are none
    std::vector<TagId> tags;
    bool isPrivate = false;
    bool isOpen = false; ///< each has an open question
};
/// Of very many records nothing is looked up, and none has anything.
SharedMarks sharedMarks(const store::Project& project, const SelectedItems& items);

enum class Presence { absent, present };

/// All return whether the step was committed.
bool changeKind(Document& document, const std::vector<EntityId>& ids, KindId kind);
bool changeType(Document& document, const std::vector<RelationshipId>& ids, RelationshipTypeId type);
/// Leaves their other tags alone.
bool changeTag(Document& document, const SelectedItems& items, TagId tag, Presence presence);
bool changePrivacy(Document& document, const SelectedItems& items, Presence presence);
/// Marks those that have no open question with the usual words for one, or answers all.
bool changeOpenQuestion(Document& document, const SelectedItems& items, Presence presence);

} // namespace moneyties::ui
