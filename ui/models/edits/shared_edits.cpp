#include "ui/models/edits/shared_edits.h"

#include "ui/models/completions.h"
#include "ui/models/document.h"
#include "ui/models/edits/apply_change.h"
#include "ui/models/edits/claim_recorder.h"

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>

namespace moneyties::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SharedEdits)
};

/// A menu is not to wait for more records than this to be read.
constexpr std::size_t kMostRead = 500;

template<class Record>
SharedMarks marksOf(const Record& record) {
    return {{}, {}, record.tags, record.isPrivate, !record.openQuestion.empty()};
}

SharedMarks marksOf(const store::Project& project, EntityId id) {
    const Entity entity = project.entity(id).value_or(Entity());
    SharedMarks marks = marksOf(entity);
    marks.kind = entity.kind;
    return marks;
}

SharedMarks marksOf(const store::Project& project, RelationshipId id) {
    const Relationship relationship = project.relationship(id).value_or(Relationship());
    SharedMarks marks = marksOf(relationship);
    marks.type = relationship.type;
    return marks;
}

/// Of all but kind and type.
void keepSharedMarks(SharedMarks& shared, const SharedMarks& other) {
    std::erase_if(shared.tags,
                  [&](TagId tag) { return std::ranges::find(other.tags, tag) == other.tags.end(); });
    shared.isPrivate = shared.isPrivate && other.isPrivate;
    shared.isOpen = shared.isOpen && other.isOpen;
}

void keepShared(SharedMarks& shared, const SharedMarks& other) {
    if (shared.kind != other.kind)
        shared.kind = {};
    if (shared.type != other.type)
        shared.type = {};
    keepSharedMarks(shared, other);
}

template<class IdType>
SharedMarks marksOfAll(const store::Project& project, const std::vector<IdType>& ids) {
    if (ids.empty() || ids.size() > kMostRead)
        return {};
    SharedMarks shared = marksOf(project, ids.front());
    for (std::size_t i = 1; i < ids.size(); ++i)
        keepShared(shared, marksOf(project, ids[i]));
    return shared;
}

QString yesOrNo(Presence presence) {
    if (presence == Presence::present)
        return Words::tr("yes");
    return Words::tr("no");
}

} // namespace

SharedMarks sharedMarks(const store::Project& project, const SelectedItems& items) {
    const SharedMarks ties = marksOfAll(project, items.relationships);
    if (items.entities.empty())
        return ties;
    SharedMarks shared = marksOfAll(project, items.entities);
    if (!items.relationships.empty())
        keepSharedMarks(shared, ties);
    shared.type = ties.type;
    return shared;
}

bool changeBoth(Document& document, const SelectedItems& items, const FieldLabel& label,
                const EntityChange& changeEntity, const RelationshipChange& changeRelationship) {
    const store::Project& project = document.project();
    const ClaimRecorder claims(project, currentSource(document));
    return document.run({store::ActionCode::editEntity,
                         {std::to_string(items.entities.size()), std::to_string(items.relationships.size()),
                          label.field, label.value}},
                        [&](store::Edit& edit) {
                            for (const EntityId id : items.entities)
                                if (const auto entity = project.entity(id))
                                    applyChange(edit, claims, *entity, changeEntity);
                            for (const RelationshipId id : items.relationships)
                                if (const auto relationship = project.relationship(id))
                                    applyChange(edit, claims, *relationship, changeRelationship);
                        });
}

bool changeKind(Document& document, const std::vector<EntityId>& ids, KindId kind) {
    const EntityKind* wanted = document.project().vocabulary().kind(kind);
    return wanted && changeEntities(document, ids, {"kind", labelOf(*wanted).toStdString()},
                                    [kind](Entity& entity) { entity.kind = kind; });
}

bool changeType(Document& document, const std::vector<RelationshipId>& ids, RelationshipTypeId type) {
    const RelationshipType* wanted = document.project().vocabulary().type(type);
    return wanted && changeRelationships(document, ids, {"type", labelOf(*wanted).toStdString()},
                                         [type](Relationship& relationship) { relationship.type = type; });
}

bool changeTag(Document& document, const SelectedItems& items, TagId tag, Presence presence) {
    const std::vector<Tag> all = document.project().tags();
    const auto known = std::ranges::find(all, tag, &Tag::id);
    return known != all.end() &&
           changeRecords(document, items, {"tags", known->label}, [tag, presence](auto& record) {
               std::erase(record.tags, tag);
               if (presence == Presence::present)
                   record.tags.insert(std::ranges::upper_bound(record.tags, tag), tag);
           });
}

bool changePrivacy(Document& document, const SelectedItems& items, Presence presence) {
    return changeRecords(document, items, {"private", yesOrNo(presence).toStdString()},
                         [presence](auto& record) { record.isPrivate = presence == Presence::present; });
}

bool changeOpenQuestion(Document& document, const SelectedItems& items, Presence presence) {
    const std::string usual = Words::tr("to be checked").toStdString();
    return changeRecords(document, items, {"open_question", yesOrNo(presence).toStdString()},
                         [&](auto& record) {
                             if (presence == Presence::absent)
                                 record.openQuestion.clear();
                             else if (record.openQuestion.empty())
                                 record.openQuestion = usual;
                         });
}

} // namespace moneyties::ui
