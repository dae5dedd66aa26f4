#include "ui/panels/quick_entry.h"

#include "tests/ui/support/editing_fixture.h"
#include "tests/ui/support/typing.h"
#include "ui/models/edits/entity_edits.h"
#include "ui/panels/quick_entry_panel.h"
#include "ui/widgets/input_line.h"

#include <QLabel>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::ui;

namespace {

struct Fixture : EditingFixture {
    QuickEntryLine entry{*document, selection};
    InputLine* line = entry.line();

    Fixture() {
        entry.resize(500, 30);
        entry.show();
        REQUIRE(QTest::qWaitForWindowActive(&entry));
        entry.activate();
    }
    void type(const char* text) { typeInto(line, QString::fromUtf8(text)); }
    void key(Qt::Key key) { QTest::keyClick(line, key); }
    std::size_t ties() const { return project().relationships().size(); }
    Relationship newest() const { return project().relationships().back(); }
    QString message() const {
        for (const QLabel* label : entry.panel()->findChildren<QLabel*>())
            if (!label->isHidden())
                return label->text();
        return {};
    }
};

} // namespace

TEST_CASE("A whole line becomes a relationship in one step and the focus stays", "[ui][entry]") {
    Fixture f;
    const auto steps = f.steps();
    f.type("Elon Musk > invested 5M USD 2012 > xAI");
    f.key(Qt::Key_Return);
    REQUIRE(f.ties() == 4);
    CHECK(f.newest().from == f.musk);
    CHECK(f.newest().to == f.xAi);
    CHECK(f.newest().type == f.typeId("invested"));
    CHECK(f.newest().amount.lowest == 500'000'000);
    CHECK(f.newest().start.earliest == FuzzyDate::ofYear(2012).earliest);
    CHECK(f.steps() == steps + 1);
    CHECK(f.line->text().isEmpty());
    CHECK(f.line->hasFocus());
    CHECK(f.selection.items().relationships == std::vector{f.newest().id});
    f.document->undo();
    CHECK(f.ties() == 3);
}

TEST_CASE("Japanese names and words are understood as English ones", "[ui][entry]") {
    Fixture f;
    f.type("イーロン・マスク＞出資 約1億ドル 2015年＞オープンAI");
    f.key(Qt::Key_Return);
    REQUIRE(f.ties() == 4);
    CHECK(f.newest().from == f.musk);
    CHECK(f.newest().to == f.openAi);
    CHECK(f.newest().amount.words == "約1億ドル");
}

TEST_CASE("A name is completed with the keyboard", "[ui][entry]") {
    Fixture f;
    f.type("micr");
    f.key(Qt::Key_Down);
    f.key(Qt::Key_Return);
    CHECK(f.line->text() == QStringLiteral("Microsoft"));
    f.type(" > acqu");
    f.key(Qt::Key_Tab);
    f.key(Qt::Key_Tab);
    f.type("> xAI");
    f.key(Qt::Key_Return);
    REQUIRE(f.ties() == 4);
    CHECK(f.newest().type == f.typeId("acquired"));
    CHECK(f.newest().from == f.microsoft);
}

TEST_CASE("An unknown name is made only when the user says so, of the kind the type suggests",
          "[ui][entry]") {
    Fixture f;
    const auto entities = f.project().counts().entities;
    f.type("Elon Musk > founded 2016 > Neuralink");
    f.key(Qt::Key_Return);
    CHECK(f.ties() == 3);
    CHECK(f.message().contains(QStringLiteral("Neuralink")));
    f.key(Qt::Key_Return); // takes the highlighted "new company"
    CHECK(f.ties() == 3);
    CHECK(f.project().counts().entities == entities);
    f.key(Qt::Key_Return);
    REQUIRE(f.ties() == 4);
    CHECK(f.project().entity(f.newest().to)->kind == f.kindId("company"));
    f.document->undo();
    CHECK(f.project().counts().entities == entities);
}

TEST_CASE("Another kind is chosen for a new name", "[ui][entry]") {
    Fixture f;
    f.type("Elon Musk > founded > Neuralink");
    f.key(Qt::Key_Return);
    f.key(Qt::Key_Down);
    f.key(Qt::Key_Return);
    f.key(Qt::Key_Return);
    REQUIRE(f.ties() == 4);
    CHECK(f.project().entity(f.newest().to)->kind != f.kindId("company"));
}

TEST_CASE("Two of one name are never chosen among silently", "[ui][entry]") {
    Fixture f;
    const EntityId second = addEntity(*f.document, "xAI", f.kindId("fund"));
    f.type("Microsoft > acquired > xAI");
    f.key(Qt::Key_Return);
    CHECK(f.ties() == 3);
    CHECK(f.entry.panel()->answerCount() >= 2);
    CHECK(f.entry.panel()->highlighted() == -1);
    f.key(Qt::Key_Return); // still nothing chosen
    CHECK(f.ties() == 3);
    f.key(Qt::Key_Down);
    f.key(Qt::Key_Down);
    f.key(Qt::Key_Return);
    f.key(Qt::Key_Return);
    REQUIRE(f.ties() == 4);
    CHECK((f.newest().to == second || f.newest().to == f.xAi));
}

TEST_CASE("A line that cannot be read says why and is kept", "[ui][entry]") {
    Fixture f;
    f.type("Elon Musk > invested");
    f.key(Qt::Key_Return);
    CHECK(f.ties() == 3);
    CHECK_FALSE(f.message().isEmpty());
    CHECK(f.line->text() == QStringLiteral("Elon Musk > invested"));
}

TEST_CASE("Enter inside a composition never commits a line", "[ui][entry]") {
    Fixture f;
    f.type("Elon Musk > invested > ");
    QInputMethodEvent composing(QStringLiteral("おーぷんAI"), {});
    QCoreApplication::sendEvent(f.line, &composing);
    f.key(Qt::Key_Return);
    CHECK(f.ties() == 3);
    CHECK(f.line->text() == QStringLiteral("Elon Musk > invested > "));
}

TEST_CASE("The arrow up recalls what was entered", "[ui][entry]") {
    Fixture f;
    f.type("Elon Musk > leads > OpenAI");
    f.key(Qt::Key_Return);
    REQUIRE(f.ties() == 4);
    f.key(Qt::Key_Up);
    CHECK(f.line->text() == QStringLiteral("Elon Musk > leads > OpenAI"));
    f.key(Qt::Key_Down);
    CHECK(f.line->text().isEmpty());
}

TEST_CASE("An entered line is the current source's claim, new names included", "[ui][entry]") {
    Fixture f;
    f.document->setCurrentSource(f.article, QStringLiteral("昨年設立した"));
    f.type("Elon Musk > founded 昨年 > Neuralink");
    f.key(Qt::Key_Return);
    f.key(Qt::Key_Return);
    f.key(Qt::Key_Return);
    REQUIRE(f.ties() == 4);
    const auto claims = f.project().claimsOf(f.newest().id);
    REQUIRE(claims.size() == 1);
    CHECK(claims.front().quote == "昨年設立した");
    CHECK(claims.front().start.earliest == FuzzyDate::ofYear(2023).earliest);
    CHECK(f.project().claimsOf(f.newest().to).size() == 1);
}

TEST_CASE("Shift+Enter makes all names that nobody has, and none that are like others", "[ui][entry]") {
    Fixture f;
    const auto entities = f.project().counts().entities;
    f.type("Sequoia*; Accel > serB 10M USD 2015 > Neuralink");
    QTest::keyClick(f.line, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(f.project().counts().entities == entities + 3);
    REQUIRE(f.project().deals().size() == 1);
    CHECK(f.project().deals().front().nameEn == "Neuralink Series B");
    f.document->undo();
    CHECK(f.project().counts().entities == entities);
    f.type("Elon Mask > founded > Neuralink");
    QTest::keyClick(f.line, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(f.project().counts().entities == entities);
    CHECK(f.message().contains(QStringLiteral("Elon Mask")));
    CHECK(f.line->hasFocus());
}

TEST_CASE("Shift+Enter inside a composition enters nothing", "[ui][entry]") {
    Fixture f;
    f.type("Elon Musk > founded > ");
    QInputMethodEvent composing(QStringLiteral("にゅーらりんく"), {});
    QCoreApplication::sendEvent(f.line, &composing);
    QTest::keyClick(f.line, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(f.ties() == 3);
    CHECK(f.line->text() == QStringLiteral("Elon Musk > founded > "));
}

TEST_CASE("A kind in brackets decides between namesakes", "[ui][entry]") {
    Fixture f;
    const EntityId fund = addEntity(*f.document, "xAI", f.kindId("fund"));
    f.type("Microsoft > invested > xAI（ふぁんど）");
    f.key(Qt::Key_Return);
    REQUIRE(f.ties() == 4);
    CHECK(f.newest().to == fund);
}

TEST_CASE("A round with a lead becomes one deal in one step", "[ui][entry]") {
    Fixture f;
    const auto steps = f.steps();
    f.type("Microsoft*; Elon Musk > シリーズB 10億円 交渉中 2023年11月 > xAI");
    f.key(Qt::Key_Return);
    CHECK(f.ties() == 5);
    REQUIRE(f.project().deals().size() == 1);
    CHECK(f.project().deals().front().total.currency == "JPY");
    CHECK(f.project().deals().front().stage == Stage::negotiating);
    CHECK(f.steps() == steps + 1);
}
