#include "ui/panels/correction_chooser.h"

#include "core/model/assessment.h"
#include "core/phrases/money_words.h"
#include "tests/ui/support/editing_fixture.h"
#include "tests/ui/support/typing.h"
#include "ui/messages.h"
#include "ui/panels/inspector.h"
#include "ui/panels/inspector_deal_fields.h"
#include "ui/panels/inspector_many.h"
#include "ui/panels/inspector_relationship.h"
#include "ui/panels/inspector_relationship_fields.h"
#include "ui/widgets/choice_editor.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/input_line.h"
#include "ui/widgets/list_chooser.h"

#include <QComboBox>
#include <QListWidget>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::ui;

namespace {

struct Fixture : EditingFixture {
    Inspector inspector{selection};

    Fixture() {
        inspector.setDocument(document.get());
        inspector.resize(500, 900);
        inspector.show();
        REQUIRE(QTest::qWaitForWindowActive(&inspector));
        selection.setRelationship(microsoftInvested);
    }
    RelationshipFields& fields() { return *inspector.findChild<RelationshipPage*>()->fields(); }
    InputLine* line(RelationshipField field) { return fields().editor(field)->line(); }
    void enter(RelationshipField field, const char* text) {
        line(field)->setFocus();
        line(field)->selectAll();
        typeInto(line(field), QString::fromUtf8(text));
        QTest::keyClick(line(field), Qt::Key_Return);
    }
    ListChooser* question() {
        for (auto* chooser : inspector.findChildren<ListChooser*>())
            if (chooser->isVisible())
                return chooser;
        return nullptr;
    }
    void answer(const char* beginning) {
        ListChooser* chooser = question();
        REQUIRE(chooser);
        typeInto(chooser->line(), QString::fromUtf8(beginning));
        REQUIRE(chooser->list()->count() == 1);
        QTest::keyClick(chooser->line(), Qt::Key_Return);
    }
    Relationship tie() { return relationship(microsoftInvested); }
    std::vector<Claim> claims() { return project().claimsOf(microsoftInvested); }
    QString lastStep() { return stepName(project().history().front().action); }
};

const Money kTwoBillion = phrases::parseMoney("US$2bn");

} // namespace

TEST_CASE("My error is corrected in the claim and in the accepted value, in one step", "[ui][correction]") {
    Fixture f;
    const auto steps = f.steps();
    f.enter(RelationshipField::amount, "US$2bn");
    REQUIRE(f.question());
    CHECK(f.steps() == steps);
    f.answer("It was my");
    CHECK(f.steps() == steps + 1);
    CHECK(f.tie().amount == kTwoBillion);
    REQUIRE(f.claims().size() == 1);
    CHECK(f.claims().front().amount == kTwoBillion);
    CHECK(f.lastStep() == QStringLiteral("Correct an error in the amount of Microsoft → OpenAI"));
    CHECK(f.line(RelationshipField::amount)->text() == QStringLiteral("US$2,000,000,000"));
    f.document->undo();
    CHECK(f.claims().front().amount.lowest == 100'000'000'000);
    CHECK(f.tie().amount.lowest == 100'000'000'000);
}

TEST_CASE("A source that corrected itself makes a claim that supersedes its old one", "[ui][correction]") {
    Fixture f;
    const auto steps = f.steps();
    f.enter(RelationshipField::amount, "US$2bn");
    f.answer("AWARE");
    CHECK(f.steps() == steps + 1);
    REQUIRE(f.claims().size() == 2);
    CHECK(f.claims()[0].amount.lowest == 100'000'000'000);
    CHECK(f.claims()[1].amount == kTwoBillion);
    CHECK(f.claims()[1].supersedes == f.claim);
    CHECK(f.claims()[1].source == f.article);
    CHECK(assess(f.tie(), f.claims()).conflicts.empty());
    CHECK(f.lastStep() == QStringLiteral("Enter a source's correction of the amount of Microsoft → OpenAI"));
}

TEST_CASE("A changed world leaves the claims as they were right at their time", "[ui][correction]") {
    Fixture f;
    f.document->run({store::ActionCode::editClaim, {}}, [&](store::Edit& edit) {
        Claim stated = *f.project().claim(f.claim);
        stated.stage = Stage::completed;
        edit.update(stated);
    });
    const auto steps = f.steps();
    auto* stage =
        f.inspector.findChild<RelationshipPage*>()->findChild<ChoiceEditor*>(QStringLiteral("stage"));
    stage->setFocus();
    QTest::keyClick(stage->box(), Qt::Key_Down);
    f.answer("The world");
    CHECK(f.steps() == steps + 1);
    CHECK(f.tie().stage == Stage::suspended);
    REQUIRE(f.claims().size() == 1);
    CHECK(f.claims().front().stage == Stage::completed);
    CHECK(f.lastStep() == QStringLiteral("Enter a new stage of Microsoft → OpenAI"));
}

TEST_CASE("A changed share of a state ends it and begins a new one beside it", "[ui][correction]") {
    Fixture f;
    f.document->run({store::ActionCode::editRelationship, {}}, [&](store::Edit& edit) {
        Relationship held = f.tie();
        held.type = f.typeId("shareholder_of");
        held.share = Share{250'000};
        edit.update(held);
        Claim stated = *f.project().claim(f.claim);
        stated.share = held.share;
        edit.update(stated);
    });
    f.enter(RelationshipField::share, "30%");
    f.answer("The world");
    CHECK(f.tie().share == Share{250'000});
    CHECK(f.tie().end.state == EndDate::State::endedUnknownDay);
    const auto between = f.project().relationshipsBetween(f.microsoft, f.openAi);
    REQUIRE(between.size() == 2);
    CHECK(between.back().share == Share{300'000});
    CHECK_FALSE(between.back().start.isStated());
}

TEST_CASE("Another accepted value leaves the sources theirs, and Escape changes nothing",
          "[ui][correction]") {
    Fixture f;
    const auto steps = f.steps();
    f.enter(RelationshipField::amount, "US$2bn");
    REQUIRE(f.question());
    QTest::keyClick(f.question()->line(), Qt::Key_Escape);
    CHECK(f.steps() == steps);
    CHECK(f.line(RelationshipField::amount)->text() == QStringLiteral("US$1,000,000,000"));
    f.enter(RelationshipField::amount, "US$2bn");
    f.answer("I accept");
    CHECK(f.tie().amount == kTwoBillion);
    CHECK(f.claims().front().amount.lowest == 100'000'000'000);
}

TEST_CASE("Nothing is asked where no claim states the value", "[ui][correction]") {
    Fixture f;
    f.enter(RelationshipField::role, "lead investor");
    CHECK_FALSE(f.question());
    CHECK(f.tie().role == "lead investor");
    f.selection.setRelationship(f.muskInvested);
    f.enter(RelationshipField::amount, "US$2bn");
    CHECK_FALSE(f.question());
    CHECK(f.relationship(f.muskInvested).amount == kTwoBillion);
}

TEST_CASE("Several relationships are asked about together, and corrected as one step", "[ui][correction]") {
    Fixture f;
    f.selection.set({{}, {f.microsoftInvested, f.muskInvested}, {}});
    auto* page = f.inspector.findChild<ManyPage*>();
    REQUIRE(page);
    const auto steps = f.steps();
    InputLine* amount = page->relationships()->editor(RelationshipField::amount)->line();
    amount->setFocus();
    typeInto(amount, QStringLiteral("US$2bn"));
    QTest::keyClick(amount, Qt::Key_Return);
    f.answer("It was my");
    CHECK(f.steps() == steps + 1);
    CHECK(f.tie().amount == kTwoBillion);
    CHECK(f.claims().front().amount == kTwoBillion);
    CHECK(f.relationship(f.muskInvested).amount == kTwoBillion);
    CHECK(f.lastStep() == QStringLiteral("Correct an error in the amount of 2 relationships"));
}

TEST_CASE("What an amount measures is a stated value as well", "[ui][correction]") {
    Fixture f;
    QComboBox* measure = nullptr;
    for (auto* box : f.inspector.findChildren<QComboBox*>())
        if (box->isVisible() && box->accessibleName() == QStringLiteral("What the amount measures"))
            measure = box;
    REQUIRE(measure);
    measure->setFocus();
    QTest::keyClick(measure, Qt::Key_Down);
    REQUIRE(f.question());
    CHECK(f.tie().amount.measure == Measure::transaction);
    QTest::keyClick(f.question()->line(), Qt::Key_Escape);
    CHECK(f.tie().amount.measure == Measure::transaction);
    CHECK(measure->currentIndex() == 0);
}

TEST_CASE("A deal's total is corrected together with its claim", "[ui][correction]") {
    Fixture f;
    DealId deal;
    f.document->run({store::ActionCode::addDeal, {}}, [&](store::Edit& edit) {
        Deal round;
        round.nameEn = "OpenAI Series A";
        round.total = phrases::parseMoney("US$1bn");
        deal = edit.insert(round);
        Claim stated;
        stated.subject = deal;
        stated.source = f.article;
        stated.amount = round.total;
        edit.insert(stated);
    });
    f.selection.setDeal(deal);
    auto* total = f.inspector.findChild<DealFields*>()->findChild<FieldEditor*>(QStringLiteral("total"));
    total->line()->setFocus();
    total->line()->selectAll();
    typeInto(total->line(), QStringLiteral("US$2bn"));
    QTest::keyClick(total->line(), Qt::Key_Return);
    f.answer("It was my");
    CHECK(f.project().deal(deal)->total == kTwoBillion);
    CHECK(f.project().claimsOf(deal).front().amount == kTwoBillion);
    CHECK(f.lastStep() == QStringLiteral("Correct an error in the total of OpenAI Series A"));
}
