#include "ui/widgets/field_editor.h"
#include "ui/widgets/input_line.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties::ui;

namespace {

/// Understands numbers only.
FieldReading readNumber(const QString& text) {
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber)
        return {FieldReading::State::unreadable, QStringLiteral("a number, such as 12")};
    return {FieldReading::State::readable, QStringLiteral("= %1").arg(number)};
}

struct Fixture {
    QWidget window;
    FieldEditor editor{QStringLiteral("Amount"), &window};
    QSignalSpy committed{&editor, &FieldEditor::committed};

    Fixture() {
        editor.setReader(readNumber);
        editor.showValue(QStringLiteral("first"), QStringLiteral("1"));
        window.show();
        waitUntilActive();
        editor.line()->setFocus();
    }
    void waitUntilActive() { REQUIRE(QTest::qWaitForWindowActive(&window)); }
    void type(const char* text) {
        editor.line()->selectAll();
        QTest::keyClicks(editor.line(), QString::fromUtf8(text));
    }
    QString text() const { return editor.line()->text(); }
};

} // namespace

TEST_CASE("Enter commits a readable text once", "[ui][field]") {
    Fixture f;
    f.type("12");
    QTest::keyClick(f.editor.line(), Qt::Key_Return);
    REQUIRE(f.committed.count() == 1);
    CHECK(f.committed.first().first().toString() == QStringLiteral("12"));
}

TEST_CASE("An unreadable text is not committed, stays, and says what was expected", "[ui][field]") {
    Fixture f;
    f.type("twelve");
    QTest::keyClick(f.editor.line(), Qt::Key_Return);
    CHECK(f.committed.isEmpty());
    CHECK(f.text() == QStringLiteral("twelve"));
    CHECK(f.editor.line()->property("invalid").toBool());
    CHECK(f.editor.line()->accessibleDescription() == QStringLiteral("a number, such as 12"));
}

TEST_CASE("Escape brings back what is stored", "[ui][field]") {
    Fixture f;
    f.type("twelve");
    QTest::keyClick(f.editor.line(), Qt::Key_Escape);
    CHECK(f.text() == QStringLiteral("1"));
    CHECK_FALSE(f.editor.line()->property("invalid").toBool());
    CHECK(f.committed.isEmpty());
}

TEST_CASE("A refresh replaces the shown text but never a text being typed", "[ui][field]") {
    Fixture f;
    f.editor.showValue(QStringLiteral("first"), QStringLiteral("2"));
    CHECK(f.text() == QStringLiteral("2"));
    f.type("34");
    f.editor.showValue(QStringLiteral("first"), QStringLiteral("3"));
    CHECK(f.text() == QStringLiteral("34"));
}

TEST_CASE("The refresh after a commit shows the value in its own words", "[ui][field]") {
    Fixture f;
    QObject::connect(&f.editor, &FieldEditor::committed, &f.editor,
                     [&] { f.editor.showValue(QStringLiteral("first"), QStringLiteral("twelve")); });
    f.type("12");
    QTest::keyClick(f.editor.line(), Qt::Key_Return);
    CHECK(f.text() == QStringLiteral("twelve"));
    CHECK_FALSE(f.editor.isDirty());
}

TEST_CASE("A text left unreadable waits for its record to be shown again", "[ui][field]") {
    Fixture f;
    f.type("twelve");
    f.editor.showValue(QStringLiteral("second"), QStringLiteral("7"));
    CHECK(f.text() == QStringLiteral("7"));
    f.editor.showValue(QStringLiteral("first"), QStringLiteral("1"));
    CHECK(f.text() == QStringLiteral("twelve"));
    CHECK(f.editor.line()->property("invalid").toBool());
}

TEST_CASE("Enter inside a composition belongs to the input method", "[ui][field]") {
    Fixture f;
    f.type("5");
    QInputMethodEvent composing(QStringLiteral("ごおく"), {});
    QCoreApplication::sendEvent(f.editor.line(), &composing);
    QTest::keyClick(f.editor.line(), Qt::Key_Return);
    CHECK(f.committed.isEmpty());
    QInputMethodEvent done;
    done.setCommitString(QStringLiteral("6"));
    QCoreApplication::sendEvent(f.editor.line(), &done);
    QTest::keyClick(f.editor.line(), Qt::Key_Return);
    REQUIRE(f.committed.count() == 1);
    CHECK(f.committed.first().first().toString() == QStringLiteral("56"));
}
