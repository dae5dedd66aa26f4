// Japanese through an input method in every line of the window: while a composition is open, Enter and Escape
// belong to it.
#include "tests/journeys/journey.h"

#include "ui/controllers/palette_controller.h"
#include "ui/widgets/list_chooser.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::journeys;
using ui::Command;

namespace {

void compose(QWidget& line, const QString& text) {
    QInputMethodEvent event(text, {});
    QApplication::sendEvent(&line, &event);
}

void commit(QWidget& line, const QString& text) {
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(&line, &event);
}

std::string whichLine(const QWidget& line) {
    return line.accessibleName().toStdString() + " (" + line.objectName().toStdString() + ")";
}

std::vector<QLineEdit*> linesOf(QWidget& window) {
    std::vector<QLineEdit*> lines;
    for (QLineEdit* line : window.findChildren<QLineEdit*>())
        if (line->isVisible() && line->isEnabled() && !line->isReadOnly() &&
            !qobject_cast<QAbstractSpinBox*>(line->parentWidget()))
            lines.push_back(line);
    return lines;
}

/// Composes two letters, presses what would commit or leave outside a composition, and commits other letters,
/// as the choice of a candidate does.
void typeThroughComposition(Journey& journey, QLineEdit& line) {
    INFO(whichLine(line));
    line.setFocus();
    line.clear();
    const auto steps = journey.project().history().size();
    compose(line, QStringLiteral("にほ"));
    QTest::keyClick(&line, Qt::Key_Return);
    QTest::keyClick(&line, Qt::Key_Escape);
    QTest::keyClick(&line, Qt::Key_Down);
    CHECK(line.isVisible());
    CHECK(journey.window().focusWidget() == &line);
    CHECK(line.text().isEmpty());
    CHECK(journey.project().history().size() == steps);
    commit(line, QStringLiteral("日本"));
    CHECK(line.text() == QStringLiteral("日本"));
    CHECK(journey.project().history().size() == steps);
    line.undo();
}

/// Through pointers that know when their line is gone: what one line shows may rebuild another.
void typeIntoAll(Journey& journey, std::size_t atLeast) {
    QList<QPointer<QLineEdit>> lines;
    for (QLineEdit* line : linesOf(journey.window()))
        lines.append(line);
    REQUIRE(static_cast<std::size_t>(lines.size()) >= atLeast);
    for (const QPointer<QLineEdit>& line : lines)
        if (line && line->isVisible())
            typeThroughComposition(journey, *line);
}

} // namespace

TEST_CASE("A composition is left alone by Enter, Escape and arrows in every line about an entity",
          "[journey]") {
    Journey journey;
    journey.openSample();
    journey.trigger(Command::quickEntry);
    journey.trigger(Command::findPaths);
    journey.click(journey.entity("OpenAI"));
    typeIntoAll(journey, 8);
}

TEST_CASE("A composition is left alone by Enter, Escape and arrows in every line about a relationship",
          "[journey]") {
    Journey journey;
    journey.openSample();
    journey.workspace().selection().setRelationship(journey.relationship("Microsoft", "invested", "OpenAI"));
    typeIntoAll(journey, 8);
}

TEST_CASE("The palette keeps a composition open and finds by it what was chosen", "[journey]") {
    Journey journey;
    journey.openSample();
    journey.trigger(Command::palette);
    auto* chooser = journey.window().findChild<ui::ListChooser*>();
    REQUIRE(chooser);
    REQUIRE(chooser->isVisible());
    QWidget& line = journey.focused();
    compose(line, QStringLiteral("ますく"));
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK(chooser->isVisible());
    commit(line, QStringLiteral("マスク"));
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK_FALSE(chooser->isVisible());
    CHECK(journey.workspace().selection().items().entities ==
          std::vector<EntityId>{journey.entity("Elon Musk")});
}
