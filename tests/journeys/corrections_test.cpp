// A wrong entry corrected each of the three ways in the inspector, and what the history says of it
// afterwards.
#include "tests/journeys/journey.h"
#include "tests/ui/support/typing.h"

#include "ui/messages.h"
#include "ui/panels/history_section.h"
#include "ui/panels/inspector.h"
#include "ui/panels/inspector_relationship.h"
#include "ui/panels/inspector_relationship_fields.h"
#include "ui/widgets/choice_editor.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/input_line.h"
#include "ui/widgets/list_chooser.h"

#include <QListWidget>
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

QString lastStep(Journey& journey) {
    return ui::stepName(journey.project().history(1).front().action);
}

bool tellsOf(const std::vector<store::FieldChange>& changes, const char* field) {
    return std::ranges::any_of(
        changes, [field](const store::FieldChange& one) { return one.field.starts_with(field); });
}

} // namespace

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
