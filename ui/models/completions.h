// Owns the answers offered while a name, a type or a deal is typed, in any script.
#pragma once

#include "core/phrases/relationship_phrase.h"
#include "core/store/project.h"

#include <QIcon>
#include <QList>
#include <QString>
#include <QVariant>

#include <vector>

namespace moneyties::ui {

/// `data` holds the record's id as qlonglong.
struct Completion {
    QString text;
    QString detail; ///< what tells it from others: the other script, the kind, the category
    QVariant data;
    QIcon icon;
};

/// Entities whose names match, best first.
QList<Completion> entityCompletions(const store::Project& project, const QString& typed, int limit = 12);

/// Types found by English or Japanese label or by reading, in kana or romaji: those that begin with the text
/// first, then those that hold it; the recently used ones first among equals. An empty text finds all.
QList<Completion> typeCompletions(const Vocabulary& vocabulary, const QString& typed,
                                  const std::vector<RelationshipTypeId>& recent = {});
/// Kinds found in the same way; an empty text finds all.
QList<Completion> kindCompletions(const Vocabulary& vocabulary, const QString& typed);
QList<Completion> dealCompletions(const store::Project& project, const QString& typed);
QList<Completion> sourceCompletions(const store::Project& project, const QString& typed);

/// The one record that a whole text names: an exact name, else the only hit. Several are never chosen
/// among: `note` then says which there are; without any it says so.
template<class IdType>
struct Named {
    IdType id;
    QString note;
};
Named<EntityId> entityNamed(const store::Project& project, const QString& text);
Named<RelationshipTypeId> typeNamed(const Vocabulary& vocabulary, const QString& text);
Named<DealId> dealNamed(const store::Project& project, const QString& text);

/// The label in the window's language, told from one side, and in the other one.
QString labelOf(const RelationshipType& type, phrases::Side side = phrases::Side::from);
QString otherLabelOf(const RelationshipType& type);
QString labelOf(const EntityKind& kind);
QString labelOf(Category category);

/// The name in the window's language, else the display name; and the one in the other script, which may be
/// empty.
QString nameText(const Entity& entity);
QString otherNameText(const Entity& entity);
QString nameText(const Deal& deal);
QString otherNameText(const Deal& deal);
/// What tells an entity from others of its name: the other script, the disambiguator, the kind.
QString describeEntity(const Vocabulary& vocabulary, const Entity& entity);
QString entityName(const store::Project& project, EntityId id);

} // namespace moneyties::ui
