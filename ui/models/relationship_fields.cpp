#include "ui/models/relationship_fields.h"

#include "ui/models/completions.h"
#include "ui/models/document.h"
#include "ui/models/tag_text.h"

#include <QCoreApplication>

#include <utility>

namespace moneyties::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RelationshipFields)
};

template<class Value>
Parsed<RelationshipChange> assigning(Parsed<Value> parsed, Value Relationship::*member) {
    if (!parsed)
        return {std::nullopt, parsed.note};
    return {[member, value = *std::move(parsed.value)](Relationship& r) { r.*member = value; }, parsed.note};
}

template<class IdType>
Parsed<RelationshipChange> assigning(Named<IdType> named, IdType Relationship::*member) {
    if (!named.id)
        return {std::nullopt, named.note};
    return {[member, id = named.id](Relationship& r) { r.*member = id; }, named.note};
}

/// What the amount measures, and that it is several parties' together, stays when the number is corrected.
Parsed<RelationshipChange> readAmount(const QString& text) {
    const Parsed<Money> parsed = readMoney(text);
    if (!parsed)
        return {std::nullopt, parsed.note};
    return {[amount = *parsed.value](Relationship& r) {
                const Money before = std::exchange(r.amount, amount);
                if (amount.measure == Measure::transaction)
                    r.amount.measure = before.measure;
                r.amount.joint = amount.joint || before.joint;
            },
            parsed.note};
}

Parsed<RelationshipChange> readDeal(const store::Project& project, const QString& text) {
    if (text.trimmed().isEmpty())
        return {[](Relationship& r) { r.deal = {}; }, {}};
    return assigning(dealNamed(project, text), &Relationship::deal);
}

QString typeText(const store::Project& project, RelationshipTypeId id) {
    const RelationshipType* type = project.vocabulary().type(id);
    return type ? labelOf(*type) : QString();
}

QString dealText(const store::Project& project, DealId id) {
    const auto deal = id ? project.deal(id) : std::nullopt;
    return deal ? nameText(*deal) : QString();
}

Parsed<RelationshipChange> readWords(const QString& text, std::string Relationship::*member) {
    return {[member, words = text.trimmed().toStdString()](Relationship& r) { r.*member = words; }, {}};
}

} // namespace

FieldContext fieldContext(const Document& document) {
    const auto source =
        document.currentSource() ? document.project().source(document.currentSource()) : std::nullopt;
    return {document.project(), source ? source->published : FuzzyDate()};
}

const char* codeOf(RelationshipField field) {
    switch (field) {
    case RelationshipField::from:
        return "from";
    case RelationshipField::type:
        return "type";
    case RelationshipField::to:
        return "to";
    case RelationshipField::amount:
        return "amount";
    case RelationshipField::start:
        return "start";
    case RelationshipField::end:
        return "end";
    case RelationshipField::stage:
        return "stage";
    case RelationshipField::strength:
        return "strength";
    case RelationshipField::role:
        return "role";
    case RelationshipField::share:
        return "share";
    case RelationshipField::deal:
        return "deal";
    case RelationshipField::note:
        return "note";
    case RelationshipField::tags:
        return "tags";
    case RelationshipField::question:
        return "open_question";
    }
    return "";
}

QString captionOf(RelationshipField field) {
    switch (field) {
    case RelationshipField::from:
        return Words::tr("From");
    case RelationshipField::type:
        return Words::tr("Type");
    case RelationshipField::to:
        return Words::tr("To");
    case RelationshipField::amount:
        return Words::tr("Amount");
    case RelationshipField::start:
        return Words::tr("Start");
    case RelationshipField::end:
        return Words::tr("End");
    case RelationshipField::stage:
        return Words::tr("Stage");
    case RelationshipField::strength:
        return Words::tr("Strength");
    case RelationshipField::role:
        return Words::tr("Role");
    case RelationshipField::share:
        return Words::tr("Share");
    case RelationshipField::deal:
        return Words::tr("Deal");
    case RelationshipField::note:
        return Words::tr("Note");
    case RelationshipField::tags:
        return Words::tr("Tags");
    case RelationshipField::question:
        return Words::tr("Open question");
    }
    return {};
}

QString fieldText(const store::Project& project, RelationshipField field, const Relationship& relationship) {
    switch (field) {
    case RelationshipField::from:
        return entityName(project, relationship.from);
    case RelationshipField::type:
        return typeText(project, relationship.type);
    case RelationshipField::to:
        return entityName(project, relationship.to);
    case RelationshipField::amount:
        return toText(relationship.amount);
    case RelationshipField::start:
        return toText(relationship.start);
    case RelationshipField::end:
        return toText(relationship.end);
    case RelationshipField::stage:
        return toText(relationship.stage);
    case RelationshipField::strength:
        return toText(relationship.strength);
    case RelationshipField::role:
        return QString::fromStdString(relationship.role);
    case RelationshipField::share:
        return toText(relationship.share);
    case RelationshipField::deal:
        return dealText(project, relationship.deal);
    case RelationshipField::note:
        return QString::fromStdString(relationship.note);
    case RelationshipField::tags:
        return tagText(project, relationship.tags);
    case RelationshipField::question:
        return QString::fromStdString(relationship.openQuestion);
    }
    return {};
}

Parsed<RelationshipChange> readField(const FieldContext& context, RelationshipField field,
                                     const QString& text) {
    const store::Project& project = context.project;
    switch (field) {
    case RelationshipField::from:
        return assigning(entityNamed(project, text), &Relationship::from);
    case RelationshipField::type:
        return assigning(typeNamed(project.vocabulary(), text), &Relationship::type);
    case RelationshipField::to:
        return assigning(entityNamed(project, text), &Relationship::to);
    case RelationshipField::amount:
        return readAmount(text);
    case RelationshipField::start:
        return assigning(readDate(text, context.reference), &Relationship::start);
    case RelationshipField::end:
        return assigning(readEnd(text, context.reference), &Relationship::end);
    case RelationshipField::stage:
        return assigning(readStage(text), &Relationship::stage);
    case RelationshipField::strength:
        return assigning(readStrength(text), &Relationship::strength);
    case RelationshipField::role:
        return readWords(text, &Relationship::role);
    case RelationshipField::share:
        return assigning(readShare(text), &Relationship::share);
    case RelationshipField::deal:
        return readDeal(project, text);
    case RelationshipField::note:
        return readWords(text, &Relationship::note);
    case RelationshipField::tags:
        return assigning(tagsNamed(project, text), &Relationship::tags);
    case RelationshipField::question:
        return readWords(text, &Relationship::openQuestion);
    }
    return {};
}

std::optional<RelationshipChange> pickedChange(RelationshipField field, qlonglong id) {
    switch (field) {
    case RelationshipField::from:
        return [id](Relationship& r) { r.from = EntityId(id); };
    case RelationshipField::to:
        return [id](Relationship& r) { r.to = EntityId(id); };
    case RelationshipField::type:
        return [id](Relationship& r) { r.type = RelationshipTypeId(id); };
    case RelationshipField::deal:
        return [id](Relationship& r) { r.deal = DealId(id); };
    default:
        return std::nullopt;
    }
}

bool changeField(Document& document, const std::vector<RelationshipId>& ids, RelationshipField field,
                 const QString& text) {
    const auto parsed = readField(fieldContext(document), field, text);
    return parsed && changeRelationships(document, ids, {codeOf(field), text.toStdString()}, *parsed.value);
}

} // namespace moneyties::ui
