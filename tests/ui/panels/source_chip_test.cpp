#include "ui/panels/source_chip.h"

#include "tests/ui/support/editing_fixture.h"
#include "tests/ui/support/typing.h"
#include "ui/widgets/input_line.h"
#include "ui/widgets/input_text.h"
#include "ui/widgets/list_chooser.h"
#include "ui/widgets/quote_editor.h"

#include <QPlainTextEdit>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::ui;

namespace {

struct Fixture : EditingFixture {
    QWidget window;
    SourceChip chip{*document, &window};

    Fixture() {
        window.resize(900, 500);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    void choose(const char* text) {
        chip.openChooser();
        typeInto(chip.chooser()->line(), QString::fromUtf8(text));
        QTest::keyClick(chip.chooser()->line(), Qt::Key_Return);
    }
    Source current() const { return *project().source(document->currentSource()); }
};

} // namespace

TEST_CASE("A source is chosen by a few letters of its title or publisher", "[ui][source]") {
    Fixture f;
    f.choose("aware");
    CHECK(f.document->currentSource() == f.article);
    f.document->setCurrentSource({});
    f.choose("舞台裏");
    CHECK(f.document->currentSource() == f.article);
    CHECK(f.project().sources().size() == 1);
}

TEST_CASE("A pasted address becomes a source in one step, and the same one is found again", "[ui][source]") {
    Fixture f;
    const auto steps = f.steps();
    f.choose("https://www.example.com/news/1");
    CHECK(f.current().url == "https://www.example.com/news/1");
    CHECK(f.current().publisher == "www.example.com");
    CHECK(f.current().accessed.isStated());
    CHECK(f.steps() == steps + 1);
    const SourceId made = f.document->currentSource();
    f.document->setCurrentSource({});
    f.choose("https://www.example.com/news/1");
    CHECK(f.document->currentSource() == made);
    CHECK(f.steps() == steps + 1);
}

TEST_CASE("A title typed that nobody has becomes a source", "[ui][source]") {
    Fixture f;
    f.choose("日経 2024年9月10日朝刊");
    CHECK(f.current().title == "日経 2024年9月10日朝刊");
}

TEST_CASE("The source is cleared with one click", "[ui][source]") {
    Fixture f;
    f.choose("aware");
    f.chip.findChild<QToolButton*>(QStringLiteral("close"))->click();
    CHECK_FALSE(f.document->currentSource());
}

TEST_CASE("A quote stands until it is changed, and Escape keeps the old one", "[ui][source]") {
    Fixture f;
    f.choose("aware");
    f.chip.openQuote();
    QPlainTextEdit* text = f.chip.quoteEditor()->text();
    text->setPlainText(QStringLiteral("約1億ドルを出資した"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    CHECK(f.document->currentQuote() == QStringLiteral("約1億ドルを出資した"));
    CHECK(f.document->currentSource() == f.article);
    f.chip.openQuote();
    CHECK(text->toPlainText() == QStringLiteral("約1億ドルを出資した"));
    text->setPlainText(QStringLiteral("other"));
    QTest::keyClick(text, Qt::Key_Escape);
    CHECK(f.document->currentQuote() == QStringLiteral("約1億ドルを出資した"));
}
