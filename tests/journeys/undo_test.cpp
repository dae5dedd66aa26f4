// Every edit that the window offers is one step with a name, and undo brings back, byte for byte, what stood
// in the file.
#include "tests/journeys/edit_cases.h"
#include "tests/journeys/file_tables.h"

#include "ui/actions.h"
#include "ui/messages.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTranslator>

#include <catch2/catch_test_macros.hpp>

#include <set>
#include <utility>
#include <vector>

using namespace moneyties;
using namespace moneyties::journeys;
using store::ActionCode;

namespace {

std::size_t steps(Journey& journey) {
    return journey.project().history(100'000).size();
}

/// Names of steps that no single edit of the window makes: ways back, imports, and what cannot be undone.
const std::set<ActionCode> kNoEdits{ActionCode::createProject, ActionCode::import,     ActionCode::undo,
                                    ActionCode::redo,          ActionCode::revert,     ActionCode::goBack,
                                    ActionCode::purge,         ActionCode::trimHistory};

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
    const std::size_t stepsBefore = steps(journey);
    one.edit(journey);
    const FileTables after = tablesOf(journey.file());
    CHECK_FALSE(differing(before, after).empty());
    const std::size_t made = steps(journey) - stepsBefore;
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

} // namespace

TEST_CASE("Each edit of the window is named in both languages and undoes to the bytes before it",
          "[journey][undo]") {
    Journey journey;
    journey.openSample();
    std::set<ui::Command> commands = kNoSteps;
    std::set<ActionCode> codes = kNoEdits;
    std::vector<EditCase> cases = commandCases();
    for (EditCase& one : recordCases())
        cases.push_back(std::move(one));
    std::vector<store::Action> actions;
    for (const EditCase& one : cases) {
        for (const store::Action& action : checkEdit(journey, one)) {
            actions.push_back(action);
            codes.insert(action.code);
        }
        if (one.command)
            commands.insert(*one.command);
    }
    checkNames(actions);
    for (const ui::Command command : ui::Actions::editCommands()) {
        INFO(journey.window().actions()[command]->text().toStdString());
        CHECK(commands.contains(command));
    }
    for (const ActionCode code : store::allActionCodes()) {
        INFO(store::codeName(code));
        CHECK(codes.contains(code));
    }
}
