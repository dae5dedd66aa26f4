#include "ui/dialogs/type_chooser.h"

#include "tests/ui/support/editing_fixture.h"
#include "tests/ui/support/typing.h"
#include "ui/widgets/input_line.h"

#include <QListWidget>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::ui;

namespace {

struct Fixture : EditingFixture {
    QWidget window;
    TypeChooser chooser{&window};
    std::vector<RelationshipTypeId> chosen;
    QSignalSpy cancelled{&chooser, &ListChooser::cancelled};

    Fixture() {
        window.resize(800, 600);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        QObject::connect(&chooser, &TypeChooser::chosen, &chooser,
                         [this](RelationshipTypeId type) { chosen.push_back(type); });
        open();
    }
    void open() {
        chooser.choose(*document, window.mapToGlobal(QPoint(700, 500)), QStringLiteral("Elon Musk → xAI"));
    }
    void type(const char* text) { typeInto(chooser.line(), QString::fromUtf8(text)); }
    void key(Qt::Key key) { QTest::keyClick(chooser.line(), key); }
};

} // namespace

TEST_CASE("The chooser opens inside its window with every type, the most used first", "[ui][chooser]") {
    Fixture f;
    CHECK(f.chooser.isVisible());
    CHECK(f.window.rect().contains(f.chooser.geometry()));
    CHECK(f.chooser.line()->hasFocus());
    CHECK(f.chooser.list()->count() == static_cast<int>(f.project().vocabulary().types().size()));
    f.key(Qt::Key_Return);
    CHECK(f.chosen == std::vector{f.typeId("invested")});
    CHECK_FALSE(f.chooser.isVisible());
}

TEST_CASE("The panel is no taller than what is found needs", "[ui][chooser]") {
    Fixture f;
    const QRect all = f.chooser.geometry();
    f.type("買収");
    REQUIRE(f.chooser.list()->count() < 4);
    CHECK(f.chooser.height() < all.height() / 2);
    CHECK(f.chooser.list()->height() >= f.chooser.list()->count() * f.chooser.list()->sizeHintForRow(0));
    CHECK(f.chooser.geometry().topLeft() == all.topLeft());
    f.chooser.line()->clear();
    CHECK(f.chooser.geometry() == all);
}

TEST_CASE("Typing finds a type in either language and by its reading", "[ui][chooser]") {
    Fixture f;
    f.type("買収");
    f.key(Qt::Key_Return);
    f.open();
    f.type("ばいしゅう");
    f.key(Qt::Key_Return);
    f.open();
    f.type("acq");
    f.key(Qt::Key_Return);
    CHECK(f.chosen == std::vector(3, f.typeId("acquired")));
}

TEST_CASE("Typing finds a type by a word inside its name, in any width and in romaji", "[ui][chooser]") {
    Fixture f;
    for (const char* typed : {"shareholder", "ｓｈａｒｅｈｏｌｄｅｒ", "ｶﾌﾞﾇｼ", "株主", "kabunu"}) {
        f.chooser.line()->clear();
        f.type(typed);
        INFO(typed);
        REQUIRE(f.chooser.list()->count() >= 1);
        CHECK(f.chooser.list()->item(0)->text() == QStringLiteral("is a shareholder of"));
    }
}

TEST_CASE("The type chosen last comes first", "[ui][chooser]") {
    Fixture f;
    f.type("founded");
    f.key(Qt::Key_Return);
    f.open();
    f.key(Qt::Key_Return);
    CHECK(f.chosen == std::vector(2, f.typeId("founded")));
}

TEST_CASE("Escape cancels and chooses nothing", "[ui][chooser]") {
    Fixture f;
    f.type("inv");
    f.key(Qt::Key_Escape);
    CHECK(f.chosen.empty());
    CHECK(f.cancelled.count() == 1);
    CHECK_FALSE(f.chooser.isVisible());
}

TEST_CASE("Enter inside a composition chooses no type", "[ui][chooser]") {
    Fixture f;
    QInputMethodEvent composing(QStringLiteral("しゅっし"), {});
    QCoreApplication::sendEvent(f.chooser.line(), &composing);
    f.key(Qt::Key_Return);
    CHECK(f.chosen.empty());
    CHECK(f.chooser.isVisible());
}
