#include "ui/panels/correction_strip.h"

#include "core/phrases/money_words.h"
#include "tests/ui/support/editing_fixture.h"
#include "ui/messages.h"
#include "ui/models/relationship_table_model.h"
#include "ui/panels/relationship_table.h"
#include "ui/widgets/input_line.h"

#include <QList>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <optional>
#include <vector>

using namespace moneyties;
using namespace moneyties::ui;

namespace {

using Column = RelationshipTableModel::Column;

struct Fixture : EditingFixture {
    RelationshipTable panel{&selection};
    QTableView* view = panel.view();

    Fixture() {
        panel.setDocument(document.get());
        panel.resize(1300, 300);
        panel.show();
        REQUIRE(QTest::qWaitForWindowActive(&panel));
    }
    /// Rows stand in the order of their ids: Microsoft's investment is the first.
    void enter(int row, Column column, const char* text, Qt::KeyboardModifiers modifiers = {}) {
        if (!modifiers)
            view->setCurrentIndex(view->model()->index(row, column));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_F2);
        const auto lines = view->viewport()->findChildren<InputLine*>();
        const auto open = std::ranges::find_if(lines, &QWidget::isVisible); // closed ones may still be there
        REQUIRE(open != lines.end());
        InputLine* line = *open;
        line->selectAll();
        QTest::keyClicks(line, QLatin1String(text));
        QTest::keyClick(line, Qt::Key_Return, modifiers);
    }
    void answer(int number) {
        QTest::keyClick(view, static_cast<Qt::Key>(Qt::Key_0 + number), Qt::AltModifier);
    }
    /// The numbers go with what the strip offers now.
    int numberOf(const char* beginning) const {
        const QList<QPushButton*>& answers = panel.corrections()->answers();
        for (qsizetype i = 0; i < answers.size(); ++i)
            if (answers[i]->accessibleName().startsWith(QLatin1String(beginning)))
                return static_cast<int>(i) + 1;
        FAIL("no such answer: " << beginning);
        return 0;
    }
    bool isAsking() const { return panel.corrections()->isVisible(); }
    Relationship tie() const { return relationship(microsoftInvested); }
    std::vector<Claim> claims() const { return project().claimsOf(microsoftInvested); }
    QString lastStep() const { return stepName(project().history().front().action); }
    void addClaim(RelationshipId subject, const Money& amount, std::optional<Stage> stage) {
        document->run({store::ActionCode::addClaim, {}}, [&](store::Edit& edit) {
            Relationship stated = relationship(subject);
            stated.amount = amount;
            edit.update(stated);
            Claim made;
            made.subject = subject;
            made.source = article;
            made.amount = amount;
            made.stage = stage;
            edit.insert(made);
        });
    }
};

const Money kOneBillion = phrases::parseMoney("US$1bn");
const Money kTwoBillion = phrases::parseMoney("US$2bn");

} // namespace

TEST_CASE("A stated value that is typed over is changed at once, and the question stands below",
          "[ui][correction]") {
    Fixture f;
    const auto steps = f.steps();
    f.enter(0, Column::amount, "US$2bn");
    CHECK(f.tie().amount == kTwoBillion);
    CHECK(f.claims().front().amount.lowest == kOneBillion.lowest);
    CHECK(f.steps() == steps + 1);
    CHECK(f.isAsking());
    CHECK(
        f.panel.corrections()->text() ==
        QStringLiteral("Sources say otherwise about the amount of Microsoft → OpenAI. Why? (Alt + number)"));
    CHECK(f.view->hasFocus());
    CHECK(f.view->currentIndex().row() == 1);
}

TEST_CASE("Alt and a number say that it was my error: the claim too, and one step to undo",
          "[ui][correction]") {
    Fixture f;
    f.enter(0, Column::amount, "US$2bn");
    f.answer(f.numberOf("It was my error"));
    CHECK_FALSE(f.isAsking());
    CHECK(f.tie().amount == kTwoBillion);
    REQUIRE(f.claims().size() == 1);
    CHECK(f.claims().front().amount == kTwoBillion);
    CHECK(f.lastStep() == QStringLiteral("Correct an error in the amount of Microsoft → OpenAI"));
    CHECK(f.view->hasFocus());
    f.document->undo();
    CHECK(f.tie().amount.lowest == kOneBillion.lowest);
    CHECK(f.claims().front().amount.lowest == kOneBillion.lowest);
}

TEST_CASE("A source that corrected itself is said in the table, too", "[ui][correction]") {
    Fixture f;
    f.enter(0, Column::amount, "US$2bn");
    f.answer(f.numberOf("AWARE corrected"));
    REQUIRE(f.claims().size() == 2);
    CHECK(f.claims()[0].amount.lowest == kOneBillion.lowest);
    CHECK(f.claims()[1].amount == kTwoBillion);
    CHECK(f.claims()[1].supersedes == f.claim);
    CHECK(f.lastStep() == QStringLiteral("Enter a source's correction of the amount of Microsoft → OpenAI"));
}

TEST_CASE("A changed world is said in the table, too, and the claims stay", "[ui][correction]") {
    Fixture f;
    f.addClaim(f.muskInvested, kOneBillion, Stage::completed);
    f.enter(1, Column::stage, "suspended");
    f.answer(f.numberOf("The world changed"));
    CHECK(f.relationship(f.muskInvested).stage == Stage::suspended);
    CHECK(f.project().claimsOf(f.muskInvested).front().stage == Stage::completed);
    CHECK(f.lastStep() == QStringLiteral("Enter a new stage of Elon Musk → OpenAI"));
}

TEST_CASE("Nobody has to answer: the next change and an undo take the question away", "[ui][correction]") {
    Fixture f;
    const auto steps = f.steps();
    f.enter(0, Column::amount, "US$2bn");
    f.answer(f.numberOf("I accept another value"));
    CHECK_FALSE(f.isAsking());
    CHECK(f.steps() == steps + 1);
    f.enter(0, Column::amount, "US$3bn");
    REQUIRE(f.isAsking());
    f.document->undo();
    CHECK_FALSE(f.isAsking());
    f.enter(0, Column::amount, "US$4bn");
    f.enter(1, Column::role, "lead");
    CHECK_FALSE(f.isAsking());
    f.answer(1);
    CHECK(f.tie().amount == phrases::parseMoney("US$4bn"));
    CHECK(f.claims().front().amount.lowest == kOneBillion.lowest);
}

TEST_CASE("Many cells changed together have one question, and one reason for all that sources state",
          "[ui][correction]") {
    Fixture f;
    f.addClaim(f.muskInvested, kOneBillion, {});
    f.view->setFocus();
    f.view->setCurrentIndex(f.view->model()->index(0, Column::amount));
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(f.view, Qt::Key_Down, Qt::ShiftModifier);
    f.enter(0, Column::amount, "US$2bn", Qt::ControlModifier);
    for (const RelationshipId id : {f.microsoftInvested, f.muskInvested, f.muskLeads})
        CHECK(f.relationship(id).amount == kTwoBillion);
    REQUIRE(f.isAsking());
    CHECK(f.panel.corrections()->text() ==
          QStringLiteral("Sources say otherwise about some of these 3 value(s). Why? (Alt + number)"));
    f.answer(f.numberOf("It was my error"));
    CHECK(f.claims().front().amount == kTwoBillion);
    CHECK(f.project().claimsOf(f.muskInvested).front().amount == kTwoBillion);
    CHECK(f.project().claimsOf(f.muskLeads).empty());
    CHECK(f.relationship(f.muskLeads).amount == kTwoBillion);
    CHECK(f.lastStep() == QStringLiteral("Correct an error in the amount of 3 relationships"));
    f.document->undo();
    CHECK(f.tie().amount.lowest == kOneBillion.lowest);
    CHECK_FALSE(f.relationship(f.muskLeads).amount.isStated());
}

TEST_CASE("A question is closed by keys, and the hand is back in the table", "[ui][correction]") {
    Fixture f;
    f.enter(0, Column::amount, "US$2bn");
    f.panel.corrections()->answers().front()->setFocus();
    QTest::keyClick(f.panel.corrections()->answers().front(), Qt::Key_Escape);
    CHECK_FALSE(f.isAsking());
    CHECK(f.view->hasFocus());
    CHECK(f.claims().front().amount.lowest == kOneBillion.lowest);
}
