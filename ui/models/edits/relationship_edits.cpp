#include "ui/models/edits/relationship_edits.h"

#include "ui/models/document.h"
#include "ui/models/edits/apply_change.h"
#include "ui/models/edits/claim_recorder.h"
#include "ui/models/edits/names_of.h"

#include <utility>

namespace moneyties::ui {

namespace {

std::vector<Relationship> readAll(const Document& document, const std::vector<RelationshipId>& ids) {
    std::vector<Relationship> found;
    for (const RelationshipId id : ids)
        if (auto relationship = document.project().relationship(id))
            found.push_back(*std::move(relationship));
    return found;
}

/// The two names of one relationship, or the number of several.
std::vector<std::string> actionSubject(const Document& document, const std::vector<Relationship>& all) {
    if (all.size() != 1)
        return {std::to_string(all.size())};
    return {nameOf(document.project(), all.front().from), nameOf(document.project(), all.front().to)};
}

bool applyToAll(Document& document, store::Action action, const std::vector<Relationship>& all,
                const RelationshipChange& change) {
    const ClaimRecorder claims(document.project(), currentSource(document));
    return document.run(std::move(action), [&](store::Edit& edit) {
        for (const Relationship& before : all)
            applyChange(edit, claims, before, change);
    });
}

} // namespace

bool changeRelationships(Document& document, const std::vector<RelationshipId>& ids, const FieldLabel& label,
                         const RelationshipChange& change) {
    const auto all = readAll(document, ids);
    auto arguments = actionSubject(document, all);
    arguments.push_back(label.field);
    arguments.push_back(label.value);
    return applyToAll(document, {store::ActionCode::editRelationship, std::move(arguments)}, all, change);
}

bool changeEach(Document& document, store::Action action, const std::vector<RelationshipEdit>& edits) {
    const ClaimRecorder claims(document.project(), currentSource(document));
    return document.run(std::move(action), [&](store::Edit& edit) {
        for (const auto& [id, change] : edits)
            if (const auto before = document.project().relationship(id))
                applyChange(edit, claims, *before, change);
    });
}

bool reverseRelationships(Document& document, const std::vector<RelationshipId>& ids) {
    const auto all = readAll(document, ids);
    return applyToAll(document, {store::ActionCode::reverseRelationship, actionSubject(document, all)}, all,
                      [](Relationship& relationship) { std::swap(relationship.from, relationship.to); });
}

bool removeRelationships(Document& document, const std::vector<RelationshipId>& ids) {
    const auto all = readAll(document, ids);
    return document.run({store::ActionCode::deleteRelationships, actionSubject(document, all)},
                        [&](store::Edit& edit) {
                            for (const Relationship& relationship : all)
                                edit.remove(relationship.id);
                        });
}

RelationshipId addRelationship(Document& document, const Relationship& relationship) {
    const ClaimRecorder claims(document.project(), currentSource(document));
    RelationshipId id;
    const bool done =
        document.run({store::ActionCode::addRelationship, actionSubject(document, {relationship})},
                     [&](store::Edit& edit) {
                         id = edit.insert(relationship);
                         claims.recordNew(edit, id, statementOf({}, relationship));
                     });
    return done ? id : RelationshipId();
}

} // namespace moneyties::ui
