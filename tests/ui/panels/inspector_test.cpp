#include "ui/panels/inspector.h"

#include "tests/ui/support/editing_fixture.h"
#include "tests/ui/support/typing.h"
#include "ui/messages.h"
#include "ui/models/edits/claim_edits.h"
#include "ui/models/edits/entity_edits.h"
#include "ui/models/edits/relationship_edits.h"
#include "ui/panels/claim_form.h"
#include "ui/panels/inspector_entity_fields.h"
#include "ui/panels/inspector_many.h"
#include "ui/panels/inspector_relationship.h"
#include "ui/panels/inspector_relationship_fields.h"
#include "ui/widgets/choice_editor.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/input_line.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::ui;

namespace {

struct Fixture : EditingFixture {
    Inspector inspector{selection};

    Fixture() {
        inspector.setDocument(document.get());
        inspector.resize(340, 900);
        inspector.show();
        REQUIRE(QTest::qWaitForWindowActive(&inspector));
        selection.setRelationship(microsoftInvested);
    }
    RelationshipFields& fields() { return *inspector.findChild<RelationshipPage*>()->fields(); }
    FieldEditor& field(RelationshipField which) { return *fields().editor(which); }
    void enter(RelationshipField which, const char* text) {
        InputLine* line = field(which).line();
        line->setFocus();
        line->selectAll();
        typeInto(line, QString::fromUtf8(text));
        QTest::keyClick(line, Qt::Key_Return);
    }
    QString text(RelationshipField which) { return field(which).line()->text(); }
    template<class Widget>
    Widget* visible(const char* name) {
        for (Widget* found : inspector.findChildren<Widget*>(QLatin1String(name)))
            if (found->isVisible())
                return found;
        return nullptr;
    }
    bool shows(const char* text) {
        for (const QLabel* label : inspector.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(text)))
                return true;
        return false;
    }
    /// Another source's claim of another amount.
    ClaimId contradict() {
        Claim other = *project().claim(claim);
        other.id = {};
        other.amount.lowest = other.amount.highest = 300'000'000'000;
        saveClaim(*document, other);
        return project().claimsOf(microsoftInvested).back().id;
    }
};

} // namespace

TEST_CASE("A selected relationship is shown with its two names in both scripts", "[ui][inspector]") {
    Fixture f;
    CHECK(f.shows("Microsoft → OpenAI"));
    CHECK(f.shows("マイクロソフト → オープンAI"));
    CHECK(f.text(RelationshipField::amount) == QStringLiteral("US$1,000,000,000"));
    CHECK(f.text(RelationshipField::start) == QStringLiteral("2019"));
    CHECK(f.shows("CLAIMS 1"));
}

TEST_CASE("A field is one step, keeps the source's words, and follows undo", "[ui][inspector]") {
    Fixture f;
    f.selection.setRelationship(f.muskInvested);
    const auto steps = f.steps();
    f.enter(RelationshipField::amount, "15億4,000万円");
    CHECK(f.relationship(f.muskInvested).amount.words == "15億4,000万円");
    CHECK(f.relationship(f.muskInvested).amount.currency == "JPY");
    CHECK(f.steps() == steps + 1);
    f.document->undo();
    CHECK(f.text(RelationshipField::amount).isEmpty());
}

TEST_CASE("Leaving a field commits it as Enter does", "[ui][inspector]") {
    Fixture f;
    InputLine* line = f.field(RelationshipField::role).line();
    line->setFocus();
    typeInto(line, QStringLiteral("lead investor"));
    f.field(RelationshipField::share).line()->setFocus();
    CHECK(f.relationship(f.microsoftInvested).role == "lead investor");
}

TEST_CASE("An unreadable date stays at its field and changes nothing", "[ui][inspector]") {
    Fixture f;
    const auto steps = f.steps();
    f.enter(RelationshipField::start, "someday");
    CHECK(f.steps() == steps);
    CHECK(f.text(RelationshipField::start) == QStringLiteral("someday"));
    CHECK_FALSE(f.field(RelationshipField::start).line()->accessibleDescription().isEmpty());
    f.selection.setRelationship(f.muskInvested);
    CHECK(f.text(RelationshipField::start) == QStringLiteral("2015"));
    f.selection.setRelationship(f.microsoftInvested);
    CHECK(f.text(RelationshipField::start) == QStringLiteral("someday"));
}

TEST_CASE("An end can be going on or have happened on a day unknown", "[ui][inspector]") {
    Fixture f;
    f.enter(RelationshipField::end, "ended");
    CHECK(f.relationship(f.microsoftInvested).end.state == EndDate::State::endedUnknownDay);
    f.enter(RelationshipField::end, "2024年現在");
    CHECK(f.relationship(f.microsoftInvested).end.state == EndDate::State::ongoingAsOf);
}

TEST_CASE("The stage is chosen from its words", "[ui][inspector]") {
    Fixture f;
    auto* stage = f.visible<ChoiceEditor>("stage");
    REQUIRE(stage);
    stage->setFocus();
    QTest::keyClick(stage->box(), Qt::Key_Down);
    CHECK(f.relationship(f.microsoftInvested).stage == Stage::suspended);
}

TEST_CASE("A relationship is reversed and back by undo", "[ui][inspector]") {
    Fixture f;
    f.visible<QWidget>("swap")->setFocus();
    QTest::mouseClick(f.visible<QWidget>("swap"), Qt::LeftButton);
    CHECK(f.relationship(f.microsoftInvested).from == f.openAi);
    CHECK(f.shows("OpenAI → Microsoft"));
    f.document->undo();
    CHECK(f.shows("Microsoft → OpenAI"));
}

TEST_CASE("Sources that contradict are said to, and either value can be accepted", "[ui][inspector]") {
    Fixture f;
    CHECK_FALSE(f.visible<QFrame>("conflictBanner"));
    f.contradict();
    CHECK(f.visible<QFrame>("conflictBanner"));
    CHECK(f.shows("CLAIMS 2"));
    auto* accept = f.visible<QPushButton>("accept");
    REQUIRE(accept);
    accept->click();
    CHECK(f.relationship(f.microsoftInvested).amount.lowest == 300'000'000'000);
    CHECK(f.project().claimsOf(f.microsoftInvested).size() == 2);
}

TEST_CASE("A claim is added in place, from a pasted address, as one step", "[ui][inspector]") {
    Fixture f;
    const auto steps = f.steps();
    f.visible<QPushButton>("addClaim")->click();
    auto* form = f.inspector.findChild<ClaimForm*>();
    REQUIRE(form);
    typeInto(form->findChild<InputLine*>(), QStringLiteral("https://example.com/a?utm=1"));
    form->save();
    const auto claims = f.project().claimsOf(f.microsoftInvested);
    REQUIRE(claims.size() == 2);
    CHECK(f.project().source(claims.back().source)->url == "https://example.com/a?utm=1");
    CHECK(f.project().source(claims.back().source)->title == "example.com/a");
    CHECK(f.steps() == steps + 1);
}

TEST_CASE("An unreadable claim keeps its form and says why", "[ui][inspector]") {
    Fixture f;
    f.visible<QPushButton>("addClaim")->click();
    auto* form = f.inspector.findChild<ClaimForm*>();
    REQUIRE(form);
    form->save(); // no source
    CHECK(f.project().claimsOf(f.microsoftInvested).size() == 1);
    CHECK(form->isVisible());
    CHECK_FALSE(form->findChild<InputLine*>()->accessibleDescription().isEmpty());
}

TEST_CASE("A standing source turns a typed amount into its claim in the same step", "[ui][inspector]") {
    Fixture f;
    f.selection.setRelationship(f.muskInvested);
    f.document->setCurrentSource(f.article, QStringLiteral("約1億ドルを出資した"));
    const auto steps = f.steps();
    f.enter(RelationshipField::amount, "約1億ドル");
    const auto claims = f.project().claimsOf(f.muskInvested);
    REQUIRE(claims.size() == 1);
    CHECK(claims.front().amount.words == "約1億ドル");
    CHECK(claims.front().quote == "約1億ドルを出資した");
    CHECK(f.steps() == steps + 1);
}

TEST_CASE("Several relationships are edited together in one step", "[ui][inspector]") {
    Fixture f;
    SelectedItems items;
    items.relationships = {f.microsoftInvested, f.muskInvested};
    f.selection.set(items);
    auto* many = f.inspector.findChild<ManyPage*>();
    REQUIRE(many->isVisible());
    const auto steps = f.steps();
    auto* strength = many->relationships()->findChild<ChoiceEditor*>(QStringLiteral("strength"));
    strength->setFocus();
    QTest::keyClick(strength->box(), Qt::Key_Down);
    CHECK(f.relationship(f.microsoftInvested).strength == Strength::unconfirmed);
    CHECK(f.relationship(f.muskInvested).strength == Strength::unconfirmed);
    CHECK(f.steps() == steps + 1);
    CHECK(many->relationships()->editor(RelationshipField::start)->line()->text().isEmpty());
}

TEST_CASE("An entity's names are corrected, added and preferred", "[ui][inspector]") {
    Fixture f;
    f.selection.setEntity(f.musk);
    auto* add = f.visible<FieldEditor>("newName");
    REQUIRE(add);
    typeInto(add->line(), QStringLiteral("マスク"));
    QTest::keyClick(add->line(), Qt::Key_Return);
    auto entity = *f.project().entity(f.musk);
    REQUIRE(entity.names.size() == 3);
    CHECK(entity.names.back().language == "ja");
    CHECK(entity.names.back().role == NameRole::alias);
    auto* first = f.visible<FieldEditor>("name0");
    REQUIRE(first);
    first->line()->selectAll();
    typeInto(first->line(), QStringLiteral("Elon R. Musk"));
    QTest::keyClick(first->line(), Qt::Key_Return);
    CHECK(f.project().entity(f.musk)->names.front().text == "Elon R. Musk");
    CHECK(f.shows("Elon R. Musk"));
}

TEST_CASE("A former name is given the dates between which it was used", "[ui][inspector]") {
    Fixture f;
    f.selection.setEntity(f.musk);
    CHECK_FALSE(f.visible<FieldEditor>("nameFrom0"));
    changeEntities(*f.document, {f.musk}, {"name.role", "former"},
                   [](Entity& entity) { entity.names.front().role = NameRole::former; });
    auto* until = f.visible<FieldEditor>("nameUntil0");
    REQUIRE(until);
    typeInto(until->line(), QStringLiteral("2019年5月"));
    QTest::keyClick(until->line(), Qt::Key_Return);
    const Name name = f.project().entity(f.musk)->names.front();
    CHECK(name.validTo.earliest == FuzzyDate::ofMonth(2019, 5).earliest);
    CHECK_FALSE(name.validFrom.isStated());
    CHECK(stepName(f.project().history().front().action)
              .startsWith(QStringLiteral("Change the dates of a name")));
}

TEST_CASE("A relationship of an entity is one click away", "[ui][inspector]") {
    Fixture f;
    f.selection.setEntity(f.musk);
    const QString row = QStringLiteral("tie%1").arg(f.muskLeads.value);
    auto* button = f.visible<QPushButton>(qPrintable(row));
    REQUIRE(button);
    button->click();
    CHECK(f.selection.items().relationships == std::vector{f.muskLeads});
}

TEST_CASE("A deal is made of a relationship by naming it, and inspected", "[ui][inspector]") {
    Fixture f;
    InputLine* line = f.field(RelationshipField::deal).line();
    line->setFocus();
    typeInto(line, QStringLiteral("Series A"));
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Return);
    const auto deals = f.project().deals();
    REQUIRE(deals.size() == 1);
    CHECK(f.relationship(f.microsoftInvested).deal == deals.front().id);
    f.selection.setDeal(deals.front().id);
    CHECK(f.shows("Series A"));
    CHECK(f.shows("PARTIES 1"));
}

TEST_CASE("A source is opened only at an address of the web", "[ui][inspector]") {
    Fixture f;
    CHECK(f.visible<QPushButton>("open"));
    Source source = *f.project().source(f.article);
    source.url = "file:///etc/passwd";
    source.archiveUrl = "javascript:alert(1)";
    saveSource(*f.document, source);
    f.selection.clear();
    f.selection.setRelationship(f.microsoftInvested);
    CHECK_FALSE(f.visible<QPushButton>("open"));
}

TEST_CASE("Nothing selected shows the summary that was given", "[ui][inspector]") {
    Fixture f;
    auto* summary = new QLabel(QStringLiteral("4 entities"));
    f.inspector.setSummary(summary);
    CHECK_FALSE(summary->isVisible());
    f.selection.clear();
    CHECK(summary->isVisible());
    f.selection.setEntity(f.musk);
    removeEntities(*f.document, {f.musk});
    CHECK(summary->isVisible());
}
