// Owns the edits of relationships: each function is one undoable step, with the current source's claim.
#pragma once

#include "core/model/relationship.h"
#include "core/store/action.h"

#include <functional>
#include <string>
#include <vector>

namespace moneyties::ui {

class Document;

/// Sets one field of the value that it is given.
using RelationshipChange = std::function<void(Relationship&)>;

/// What a step's name says of a changed field: its stable code and the new value as text.
struct FieldLabel {
    std::string field;
    std::string value;
};

/// Changes one field of each of the relationships. All return whether the step was committed (nothing
/// changed otherwise, and Document::failed has told why).
bool changeRelationships(Document& document, const std::vector<RelationshipId>& ids, const FieldLabel& label,
                         const RelationshipChange& change);
/// One record's part in a step that changes many.
struct RelationshipEdit {
    RelationshipId id;
    RelationshipChange change;
};
/// Changes each by its own function, as one step of that name.
bool changeEach(Document& document, store::Action action, const std::vector<RelationshipEdit>& edits);
/// Exchanges the two ends.
bool reverseRelationships(Document& document, const std::vector<RelationshipId>& ids);
bool removeRelationships(Document& document, const std::vector<RelationshipId>& ids);
/// The new relationship's id; invalid when it was not committed.
RelationshipId addRelationship(Document& document, const Relationship& relationship);

} // namespace moneyties::ui
