// Every edit that the window offers is one step with a name, and undo brings back, byte for byte, what stood
// in the file.
#include "tests/journeys/edit_cases.h"
#include "tests/journeys/file_tables.h"

#include "ui/actions.h"
#include "ui/messages.h"

#include <QCoreApplication>
#include <QSize>
#include <QStringList>
#include <QTranslator>

#include <catch2/catch_test_macros.hpp>

#include <cstdint>
#include <set>
#include <vector>

using namespace moneyties;
using namespace moneyties::journeys;
using store::ActionCode;

namespace {

constexpr QSize kSize(1000, 700); ///< of the window: what is painted for nobody is soon painted

/// Steps are numbered one by one.
std::int64_t newestStep(Journey& journey) {
    return journey.project().history(1).front().id.value;
}

/// Names of steps that no single edit of the window makes: ways back, imports, and what cannot be undone.
const std::set<ActionCode> kNoEdits{ActionCode::createProject, ActionCode::import,     ActionCode::undo,
                                    ActionCode::redo,          ActionCode::revert,     ActionCode::goBack,
                                    ActionCode::purge,         ActionCode::trimHistory};

/// What is edited in the tables, the inspector and the dialogs alone.
const std::set<ActionCode> kOfRecords{ActionCode::correctError,
                                      ActionCode::sourceCorrected,
                                      ActionCode::worldChanged,
                                      ActionCode::editCells,
                                      ActionCode::pasteRows,
                                      ActionCode::editTags,
                                      ActionCode::editFields,
                                      ActionCode::editVocabulary,
                                      ActionCode::editRelationship,
                                      ActionCode::addClaim,
                                      ActionCode::editClaim,
                                      ActionCode::deleteClaim,
                                      ActionCode::acceptClaim,
                                      ActionCode::addSource,
                                      ActionCode::editSource,
                                      ActionCode::deleteSource,
                                      ActionCode::addDeal,
                                      ActionCode::editDeal,
                                      ActionCode::deleteDeal,
                                      ActionCode::splitEntity,
                                      ActionCode::judgeIdentity,
                                      ActionCode::deleteRelationships,
                                      ActionCode::reverseRelationship,
                                      ActionCode::reorderBoards,
                                      ActionCode::addToBoard,
                                      ActionCode::annotate,
                                      ActionCode::deleteAnnotations,
                                      ActionCode::unfoldFrame};

/// Commands that write, but no step: a name for a state, what is gone for good, and the words for the next
/// claim.
const std::set<ui::Command> kNoSteps{ui::Command::takeSnapshot, ui::Command::purgeSelection,
                                     ui::Command::trimHistory, ui::Command::pasteQuote};

std::vector<store::Action> newestActions(Journey& journey, std::size_t count) {
    std::vector<store::Action> actions;
    for (const store::StepRow& step : journey.project().history(count))
        actions.push_back(step.action);
    return actions;
}

QStringList namesOf(const std::vector<store::Action>& actions) {
    QStringList names;
    for (const store::Action& action : actions)
        names.append(ui::stepName(action));
    return names;
}

/// Each has a name of its own in Japanese.
void checkNames(const std::vector<store::Action>& actions) {
    const QStringList english = namesOf(actions);
    QTranslator translator;
    REQUIRE(translator.load(QStringLiteral(":/translations/moneyties_ja.qm")));
    QCoreApplication::installTranslator(&translator);
    const QStringList japanese = namesOf(actions);
    QCoreApplication::removeTranslator(&translator);
    for (qsizetype i = 0; i < english.size(); ++i) {
        INFO(english[i].toStdString());
        CHECK_FALSE(english[i].isEmpty());
        CHECK(english[i] != japanese[i]);
    }
}

/// Makes the edit, takes it back, does it again and takes it back; the steps that it made.
std::vector<store::Action> checkEdit(Journey& journey, const EditCase& one) {
    INFO(one.what);
    waitForWork(journey);
    if (one.prepare)
        one.prepare(journey);
    waitForWork(journey);
    const FileTables before = tablesOf(journey.file());
    const std::int64_t stepBefore = newestStep(journey);
    one.edit(journey);
    const FileTables after = tablesOf(journey.file());
    CHECK_FALSE(differing(before, after).empty());
    const auto made = static_cast<std::size_t>(newestStep(journey) - stepBefore);
    CHECK(made >= 1);
    const std::vector<store::Action> actions = newestActions(journey, made);
    const auto repeat = [&](ui::Command command) {
        for (std::size_t i = 0; i < made; ++i)
            journey.trigger(command);
        waitForWork(journey);
        return tablesOf(journey.file());
    };
    CHECK(differing(before, repeat(ui::Command::undo)) == "");
    CHECK(differing(after, repeat(ui::Command::redo)) == "");
    CHECK(differing(before, repeat(ui::Command::undo)) == "");
    return actions;
}

/// Each case in the order given; which codes their steps had.
std::set<ActionCode> checkAll(Journey& journey, const std::vector<EditCase>& cases) {
    std::vector<store::Action> actions;
    std::set<ActionCode> codes;
    for (const EditCase& one : cases)
        for (const store::Action& action : checkEdit(journey, one)) {
            actions.push_back(action);
            codes.insert(action.code);
        }
    checkNames(actions);
    return codes;
}

void checkAllSeen(const std::set<ActionCode>& wanted, const std::set<ActionCode>& seen) {
    for (const ActionCode code : wanted) {
        INFO(store::codeName(code));
        CHECK(seen.contains(code));
    }
}

} // namespace

TEST_CASE("Each edit by a command or by hand is named in both languages and undoes to the bytes before it",
          "[journey][undo]") {
    Journey journey;
    journey.window().resize(kSize);
    journey.openSample();
    writePlaces(journey);
    std::set<ActionCode> wanted(store::allActionCodes().begin(), store::allActionCodes().end());
    for (const std::set<ActionCode>& others : {kNoEdits, kOfRecords})
        for (const ActionCode code : others)
            wanted.erase(code);
    checkAllSeen(wanted, checkAll(journey, commandCases()));
}

TEST_CASE("Each edit of records is named in both languages and undoes to the bytes before it",
          "[journey][undo]") {
    Journey journey;
    journey.window().resize(kSize);
    journey.openSample();
    showSmallBoard(journey);
    checkAllSeen(kOfRecords, checkAll(journey, recordCases()));
}

TEST_CASE("Every command that edits is among the edits that are undone", "[journey][undo]") {
    std::set<ui::Command> commands = kNoSteps;
    for (const EditCase& one : commandCases())
        if (one.command)
            commands.insert(*one.command);
    for (const ui::Command command : ui::Actions::editCommands()) {
        INFO(static_cast<int>(command));
        CHECK(commands.contains(command));
    }
}
