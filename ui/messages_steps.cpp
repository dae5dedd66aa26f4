// The names of steps and fields; the errors' sentences are in messages.cpp.
#include "ui/messages.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

namespace moneyties::ui {

namespace {

using store::ActionCode;

/// %1 is the subject. `bare` serves when the step names none, `field` when it names a field (%2).
struct StepWords {
    ActionCode code;
    const char* bare;
    const char* named;
    const char* field = "";
};

#define WORDS(text) QT_TRANSLATE_NOOP("moneyties::ui", text)

constexpr auto kStepWords = std::to_array<StepWords>({
    {ActionCode::createProject, WORDS("Create the project"), ""},
    {ActionCode::addEntity, WORDS("Add an entity"), WORDS("Add %1")},
    {ActionCode::editEntity, WORDS("Change an entity"), WORDS("Change %1"), WORDS("Change the %2 of %1")},
    {ActionCode::deleteEntities, WORDS("Delete entities"), WORDS("Delete %1")},
    {ActionCode::mergeEntities, WORDS("Merge entities"), WORDS("Merge %1")},
    {ActionCode::splitEntity, WORDS("Split an entity"), WORDS("Split %1")},
    {ActionCode::judgeIdentity, WORDS("Judge whether two are the same"),
     WORDS("Judge whether %1 are the same")},
    {ActionCode::addRelationship, WORDS("Add a relationship"), WORDS("Add %1")},
    {ActionCode::editRelationship, WORDS("Change a relationship"), WORDS("Change %1"),
     WORDS("Change the %2 of %1")},
    {ActionCode::deleteRelationships, WORDS("Delete relationships"), WORDS("Delete %1")},
    {ActionCode::reverseRelationship, WORDS("Reverse a relationship"), WORDS("Reverse %1")},
    {ActionCode::addDeal, WORDS("Add a deal"), WORDS("Add the deal %1")},
    {ActionCode::editDeal, WORDS("Change a deal"), WORDS("Change the deal %1"), WORDS("Change the %2 of %1")},
    {ActionCode::deleteDeal, WORDS("Delete a deal"), WORDS("Delete the deal %1")},
    {ActionCode::addClaim, WORDS("Add a claim"), WORDS("Add a claim from %1")},
    {ActionCode::editClaim, WORDS("Change a claim"), WORDS("Change a claim from %1")},
    {ActionCode::deleteClaim, WORDS("Delete a claim"), WORDS("Delete a claim from %1")},
    {ActionCode::acceptClaim, WORDS("Accept a claim"), WORDS("Accept the claim from %1")},
    {ActionCode::addSource, WORDS("Add a source"), WORDS("Add the source %1")},
    {ActionCode::editSource, WORDS("Change a source"), WORDS("Change the source %1")},
    {ActionCode::deleteSource, WORDS("Delete a source"), WORDS("Delete the source %1")},
    {ActionCode::deleteSelection, WORDS("Delete the selection"), WORDS("Delete %1")},
    {ActionCode::quickEntry, WORDS("Enter a line"), WORDS("Enter %1")},
    {ActionCode::addBoard, WORDS("Add a board"), WORDS("Add the board %1")},
    {ActionCode::editBoard, WORDS("Change a board"), WORDS("Change the board %1"),
     WORDS("Change the %2 of the board %1")},
    {ActionCode::deleteBoard, WORDS("Delete a board"), WORDS("Delete the board %1")},
    {ActionCode::renameBoard, WORDS("Rename a board"), WORDS("Rename the board %1")},
    {ActionCode::duplicateBoard, WORDS("Duplicate a board"), WORDS("Duplicate the board %1")},
    {ActionCode::reorderBoards, WORDS("Reorder the boards"), ""},
    {ActionCode::addToBoard, WORDS("Add to a board"), WORDS("Add %1 to a board"),
     WORDS("Add %1 to the board %2")},
    {ActionCode::takeOffBoard, WORDS("Take off a board"), WORDS("Take %1 off a board"),
     WORDS("Take %1 off the board %2")},
    {ActionCode::saveView, WORDS("Save the view"), WORDS("Save the view on %1")},
    {ActionCode::paste, WORDS("Paste"), WORDS("Paste %1")},
    {ActionCode::moveNodes, WORDS("Move"), WORDS("Move %1")},
    {ActionCode::layOut, WORDS("Lay out"), ""},
    {ActionCode::alignNodes, WORDS("Align"), WORDS("Align %1")},
    {ActionCode::removeOverlaps, WORDS("Remove overlaps"), ""},
    {ActionCode::hideItems, WORDS("Hide"), WORDS("Hide %1")},
    {ActionCode::showHidden, WORDS("Show what was hidden"), WORDS("Show %1 again")},
    {ActionCode::expandEntity, WORDS("Expand"), WORDS("Expand %1")},
    {ActionCode::collapseExpansion, WORDS("Collapse"), WORDS("Collapse %1")},
    {ActionCode::annotate, WORDS("Annotate"), WORDS("Change %1 on the board")},
    {ActionCode::addAnnotation, WORDS("Annotate"), WORDS("Add %1 to the board")},
    {ActionCode::deleteAnnotations, WORDS("Delete annotations"), WORDS("Delete %1")},
    {ActionCode::foldFrame, WORDS("Fold a frame"), WORDS("Fold the frame %1")},
    {ActionCode::unfoldFrame, WORDS("Unfold a frame"), WORDS("Unfold the frame %1")},
    {ActionCode::editVocabulary, WORDS("Change the vocabulary"), WORDS("Change %1 in the vocabulary")},
    {ActionCode::import, WORDS("Import"), WORDS("Import %1")},
    {ActionCode::undo, WORDS("Undo"), WORDS("Undo %1")},
    {ActionCode::redo, WORDS("Redo"), WORDS("Redo %1")},
    {ActionCode::revert, WORDS("Take back a step"), WORDS("Take back %1")},
    {ActionCode::goBack, WORDS("Go back to an earlier state"), WORDS("Go back to %1")},
    {ActionCode::purge, WORDS("Erase records for good"), ""},
    {ActionCode::trimHistory, WORDS("Trim the history"), ""},
    {ActionCode::correctError, WORDS("Correct an error"), WORDS("Correct an error in %1"),
     WORDS("Correct an error in the %2 of %1")},
    {ActionCode::sourceCorrected, WORDS("Enter a source's correction"),
     WORDS("Enter a source's correction of %1"), WORDS("Enter a source's correction of the %2 of %1")},
    {ActionCode::worldChanged, WORDS("Enter a new state of affairs"),
     WORDS("Enter a new state of affairs of %1"), WORDS("Enter a new %2 of %1")},
    {ActionCode::editCells, WORDS("Change cells"), WORDS("Change %1"), WORDS("Change the %2 of %1")},
    {ActionCode::pasteRows, WORDS("Paste rows"), WORDS("Paste %1")},
    {ActionCode::editTags, WORDS("Change the tags"), WORDS("Change the tag %1")},
    {ActionCode::editFields, WORDS("Change the custom fields"), WORDS("Change the custom field %1")},
});

struct FieldWord {
    const char* code;
    const char* word;
};

constexpr auto kFieldWords = std::to_array<FieldWord>({
    {"name", WORDS("name")},
    {"names", WORDS("names")},
    {"name.language", WORDS("language of a name")},
    {"name.preferred", WORDS("name to show")},
    {"name.role", WORDS("role of a name")},
    {"name.validity", WORDS("dates of a name")},
    {"kind", WORDS("kind")},
    {"type", WORDS("type")},
    {"from", WORDS("source end")},
    {"to", WORDS("target end")},
    {"start", WORDS("start")},
    {"end", WORDS("end")},
    {"date", WORDS("date")},
    {"amount", WORDS("amount")},
    {"total", WORDS("total")},
    {"valuation", WORDS("valuation")},
    {"share", WORDS("share")},
    {"role", WORDS("role")},
    {"stage", WORDS("stage")},
    {"strength", WORDS("strength")},
    {"note", WORDS("note")},
    {"tags", WORDS("tags")},
    {"open_question", WORDS("open question")},
    {"deal", WORDS("deal")},
    {"private", WORDS("privacy")},
    {"is_private", WORDS("privacy")},
    {"disambiguator", WORDS("distinction")},
    {"disambiguator_en", WORDS("distinction")},
    {"disambiguator_ja", WORDS("distinction")},
    {"external_ids", WORDS("identifiers")},
    {"unnamed", WORDS("unnamed mark")},
    {"image", WORDS("picture")},
    {"currency", WORDS("currency")},
    {"measure", WORDS("measure")},
    {"quote", WORDS("quote")},
    {"title", WORDS("title")},
    {"style", WORDS("style")},
    {"style_order", WORDS("order of the style rules")},
    {"link_labels", WORDS("labels of relationships")},
});

bool isRelationshipStep(ActionCode code) {
    return code == ActionCode::addRelationship || code == ActionCode::editRelationship ||
           code == ActionCode::deleteRelationships || code == ActionCode::reverseRelationship;
}

bool isCorrection(ActionCode code) {
    return code == ActionCode::correctError || code == ActionCode::sourceCorrected ||
           code == ActionCode::worldChanged;
}

QString countOf(ActionCode code, int count) {
    const auto words = [count](const char* one, const char* many) {
        return QCoreApplication::translate("moneyties::ui", count == 1 ? one : many).arg(count);
    };
    if (isRelationshipStep(code) || isCorrection(code))
        return words(WORDS("%1 relationship"), WORDS("%1 relationships"));
    if (code == ActionCode::annotate || code == ActionCode::addAnnotation ||
        code == ActionCode::deleteAnnotations)
        return words(WORDS("%1 annotation"), WORDS("%1 annotations"));
    if (code == ActionCode::editCells)
        return words(WORDS("%1 cell"), WORDS("%1 cells"));
    if (code == ActionCode::pasteRows)
        return words(WORDS("%1 row"), WORDS("%1 rows"));
    if (code == ActionCode::hideItems || code == ActionCode::showHidden || code == ActionCode::paste)
        return words(WORDS("%1 item"), WORDS("%1 items"));
    if (code == ActionCode::deleteSelection || code == ActionCode::import)
        return words(WORDS("%1 record"), WORDS("%1 records"));
    return words(WORDS("%1 entity"), WORDS("%1 entities"));
}

/// After the number of the entities may stand that of the relationships that changed with them.
QString withTies(const QString& entities, QStringList& arguments) {
    bool isCount = false;
    const int ties = arguments.size() < 3 ? 0 : arguments.front().toInt(&isCount);
    if (!isCount) // the field and its value alone
        return entities;
    arguments.removeFirst();
    return QCoreApplication::translate("moneyties::ui", "%1 and %2")
        .arg(entities, countOf(ActionCode::editRelationship, ties));
}

/// Takes the subject's arguments from the front; what is left is field and value.
QString takeSubject(ActionCode code, QStringList& arguments) {
    if (arguments.isEmpty())
        return {};
    const QString first = arguments.takeFirst();
    bool isCount = false;
    const int count = first.toInt(&isCount);
    if (isCount)
        return withTies(countOf(code, count), arguments);
    if (isRelationshipStep(code) && !arguments.isEmpty())
        return QStringLiteral("%1 → %2").arg(first, arguments.takeFirst());
    return first;
}

QString translated(const char* source) {
    return QCoreApplication::translate("moneyties::ui", source);
}

} // namespace

QString stepName(const store::Action& action) {
    const auto words = std::find_if(kStepWords.begin(), kStepWords.end(),
                                    [&action](const StepWords& entry) { return entry.code == action.code; });
    if (words == kStepWords.end())
        return QString::fromUtf8(codeName(action.code));
    QStringList arguments;
    for (const std::string& argument : action.arguments)
        arguments.append(QString::fromStdString(argument));
    const QString subject = takeSubject(action.code, arguments);
    if (subject.isEmpty() || !*words->named)
        return translated(words->bare);
    if (*words->field && !arguments.isEmpty() && !arguments.front().isEmpty())
        return translated(words->field).arg(subject, fieldName(arguments.front()));
    return translated(words->named).arg(subject);
}

QString fieldName(const QString& code) {
    for (const FieldWord& entry : kFieldWords)
        if (code == QLatin1String(entry.code))
            return QCoreApplication::translate("moneyties::ui", entry.word);
    return code;
}

} // namespace moneyties::ui
