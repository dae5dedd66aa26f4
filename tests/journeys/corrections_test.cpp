// A wrong entry corrected each of the three ways, in the inspector and in the table, and what the history
// says of it afterwards.
#include "tests/journeys/journey.h"
#include "tests/ui/support/typing.h"

#include "ui/messages.h"
#include "ui/models/relationship_table_model.h"
#include "ui/panels/correction_strip.h"
#include "ui/panels/history_section.h"
#include "ui/panels/inspector.h"
#include "ui/panels/inspector_relationship.h"
#include "ui/panels/inspector_relationship_fields.h"
#include "ui/panels/relationship_table.h"
#include "ui/widgets/choice_editor.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/input_line.h"
#include "ui/widgets/list_chooser.h"

#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace moneyties;
using namespace moneyties::journeys;

namespace {

ui::RelationshipFields& fieldsOf(Journey& journey, RelationshipId id) {
    journey.workspace().selection().setRelationship(id);
    auto* page = journey.workspace().inspector().findChild<ui::RelationshipPage*>();
    REQUIRE(page);
    return *page->fields();
}

void enterAmount(Journey& journey, RelationshipId id, const char* text) {
    ui::InputLine* line = fieldsOf(journey, id).editor(ui::RelationshipField::amount)->line();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QLatin1String(text));
    QTest::keyClick(line, Qt::Key_Return);
}

/// The first reason that begins so, by keys.
void answer(Journey& journey, const QString& beginning) {
    const auto choosers = journey.window().findChildren<ui::ListChooser*>();
    const auto asked = std::ranges::find_if(choosers, &QWidget::isVisible);
    REQUIRE(asked != choosers.end());
    ui::typeInto((*asked)->line(), beginning);
    REQUIRE((*asked)->list()->count() >= 1);
    QTest::keyClick((*asked)->line(), Qt::Key_Return);
}

ui::RelationshipTable& tableOf(Journey& journey) {
    auto& table = journey.find<ui::RelationshipTable>("relationshipTable");
    if (!table.isVisible())
        journey.trigger(ui::Command::showTable);
    return table;
}

/// By keys in the cell; the hand then stands a row further down.
void typeOver(Journey& journey, RelationshipId id, int column, const char* text) {
    ui::RelationshipTable& table = tableOf(journey);
    journey.workspace().selection().setRelationship(id);
    QTableView* view = table.view();
    view->setFocus();
    view->setCurrentIndex(view->currentIndex().siblingAtColumn(column));
    QTest::keyClick(view, Qt::Key_F2);
    const auto lines = view->viewport()->findChildren<ui::InputLine*>();
    const auto open = std::ranges::find_if(lines, &QWidget::isVisible); // closed ones may still be there
    REQUIRE(open != lines.end());
    (*open)->selectAll();
    QTest::keyClicks(*open, QLatin1String(text));
    QTest::keyClick(*open, Qt::Key_Return);
}

/// Alt with the number that the answer has, from where the hand is.
void answerInTable(Journey& journey, const char* beginning) {
    ui::RelationshipTable& table = tableOf(journey);
    REQUIRE(table.corrections()->isVisible());
    const auto& answers = table.corrections()->answers();
    const auto wanted = std::ranges::find_if(answers, [beginning](const QPushButton* answer) {
        return answer->accessibleName().startsWith(QLatin1String(beginning));
    });
    REQUIRE(wanted != answers.end());
    const int number = static_cast<int>(wanted - answers.begin()) + 1;
    journey.window().activateWindow(); // keys of a window that is not the active one are no shortcuts
    REQUIRE(QTest::qWaitForWindowActive(&journey.window()));
    QTest::keyClick(table.view(), static_cast<Qt::Key>(Qt::Key_0 + number), Qt::AltModifier);
    CHECK_FALSE(table.corrections()->isVisible());
    CHECK(table.view()->hasFocus());
}

QString lastStep(Journey& journey) {
    return ui::stepName(journey.project().history(1).front().action);
}

bool tellsOf(const std::vector<store::FieldChange>& changes, const char* field) {
    return std::ranges::any_of(
        changes, [field](const store::FieldChange& one) { return one.field.starts_with(field); });
}

} // namespace

TEST_CASE("In the table a wrong entry is corrected each of the three ways by keys alone", "[journey]") {
    Journey journey;
    journey.openSample();
    const RelationshipId mine = journey.relationship("Elon Musk", "invested", "DeepMind");
    const RelationshipId theirs = journey.relationship("Microsoft", "invested", "OpenAI");
    const RelationshipId world = journey.relationship("Apple", "invested", "OpenAI");
    const std::size_t myClaims = journey.project().claimsOf(mine).size();
    const std::size_t theirClaims = journey.project().claimsOf(theirs).size();
    const auto worldClaims = journey.project().claimsOf(world);

    typeOver(journey, mine, ui::RelationshipTableModel::amount, "US$6m");
    CHECK(journey.project().relationship(mine)->amount.lowest == 600'000'000);
    answerInTable(journey, "It was my error");
    CHECK(journey.project().claimsOf(mine).size() == myClaims);
    CHECK(lastStep(journey).startsWith(QStringLiteral("Correct an error in the amount")));

    typeOver(journey, theirs, ui::RelationshipTableModel::amount, "US$2bn");
    answerInTable(journey, "AWARE corrected");
    CHECK(journey.project().claimsOf(theirs).size() == theirClaims + 1);
    CHECK(lastStep(journey).startsWith(QStringLiteral("Enter a source's correction of the amount")));

    typeOver(journey, world, ui::RelationshipTableModel::stage, "announced");
    answerInTable(journey, "The world changed");
    CHECK(journey.project().relationship(world)->stage == Stage::announced);
    CHECK(journey.project().claimsOf(world) == worldClaims);
    CHECK(lastStep(journey).startsWith(QStringLiteral("Enter a new stage")));

    journey.reopen();
    CHECK(journey.project().historyOf(mine).front().step.action.code == store::ActionCode::correctError);
    CHECK(journey.project().historyOf(theirs).front().step.action.code == store::ActionCode::sourceCorrected);
    CHECK(journey.project().historyOf(world).front().step.action.code == store::ActionCode::worldChanged);
    CHECK(tellsOf(journey.project().historyOf(mine), "amount"));
}

TEST_CASE("A wrong entry is corrected each of the three ways, and each stands in the history as what it was",
          "[journey]") {
    Journey journey;
    journey.openSample();
    const RelationshipId mine = journey.relationship("Elon Musk", "invested", "DeepMind");
    const RelationshipId theirs = journey.relationship("Microsoft", "invested", "OpenAI");
    const RelationshipId world = journey.relationship("Apple", "invested", "OpenAI");
    const auto claimsOf = [&](RelationshipId id) { return journey.project().claimsOf(id); };
    const std::size_t myClaims = claimsOf(mine).size();
    const std::size_t theirClaims = claimsOf(theirs).size();
    const auto worldClaims = claimsOf(world);

    enterAmount(journey, mine, "US$6m");
    answer(journey, QStringLiteral("It was my"));
    CHECK(journey.project().relationship(mine)->amount.lowest == 600'000'000);
    CHECK(claimsOf(mine).size() == myClaims);
    CHECK(std::ranges::any_of(claimsOf(mine),
                              [](const Claim& claim) { return claim.amount.lowest == 600'000'000; }));
    CHECK(lastStep(journey).startsWith(QStringLiteral("Correct an error in the amount")));

    enterAmount(journey, theirs, "US$2bn");
    answer(journey, QStringLiteral("AWARE corrected"));
    CHECK(claimsOf(theirs).size() == theirClaims + 1);
    CHECK(lastStep(journey).startsWith(QStringLiteral("Enter a source's correction of the amount")));

    auto* stage = fieldsOf(journey, world).findChild<ui::ChoiceEditor*>(QStringLiteral("stage"));
    REQUIRE(stage);
    REQUIRE(journey.project().relationship(world)->stage == Stage::negotiating);
    stage->box()->setFocus();
    QTest::keyClick(stage->box(), Qt::Key_Down);
    answer(journey, QStringLiteral("The world"));
    CHECK(journey.project().relationship(world)->stage == Stage::announced);
    CHECK(claimsOf(world) == worldClaims);
    CHECK(lastStep(journey).startsWith(QStringLiteral("Enter a new stage")));

    journey.reopen();
    CHECK(tellsOf(journey.project().historyOf(mine), "amount"));
    CHECK(tellsOf(journey.project().historyOf(theirs), "amount"));
    CHECK(tellsOf(journey.project().historyOf(world), "stage"));
    const auto changes = journey.project().historyOf(world);
    CHECK(changes.front().step.action.code == store::ActionCode::worldChanged);
    fieldsOf(journey, world);
    CHECK(journey.workspace().inspector().findChild<ui::HistorySection*>());
}
