// Japanese through an input method in every line and text of the window and its dialogs: while a composition
// is open, Enter, Escape, Tab and the arrows belong to it.
#include "tests/journeys/journey.h"

#include "ui/canvas/graph_view.h"
#include "ui/panels/claim_form.h"
#include "ui/panels/claims_section.h"
#include "ui/panels/inspector.h"
#include "ui/panels/inspector_relationship.h"
#include "ui/panels/relationship_table.h"
#include "ui/panels/review_panel.h"
#include "ui/widgets/list_chooser.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <utility>
#include <vector>

using namespace moneyties;
using namespace moneyties::journeys;
using ui::Command;

namespace {

void compose(QWidget& field, const QString& text) {
    QInputMethodEvent event(text, {});
    QApplication::sendEvent(&field, &event);
}

void commit(QWidget& field, const QString& text) {
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(&field, &event);
}

std::string whichField(const QWidget& field) {
    return field.accessibleName().toStdString() + " (" + field.objectName().toStdString() + ") in " +
           field.window()->objectName().toStdString();
}

// ---- a line and a text of several lines alike

QString textOf(const QWidget& field) {
    if (const auto* line = qobject_cast<const QLineEdit*>(&field))
        return line->text();
    return static_cast<const QPlainTextEdit&>(field).toPlainText();
}

void setText(QWidget& field, const QString& text) {
    if (auto* line = qobject_cast<QLineEdit*>(&field))
        line->setText(text);
    else
        static_cast<QPlainTextEdit&>(field).setPlainText(text);
}

bool isTypedInto(const QWidget& field) {
    if (!field.isVisible() || !field.isEnabled() || qobject_cast<QAbstractSpinBox*>(field.parentWidget()))
        return false;
    if (const auto* line = qobject_cast<const QLineEdit*>(&field))
        return !line->isReadOnly();
    const auto* text = qobject_cast<const QPlainTextEdit*>(&field);
    return text && !text->isReadOnly();
}

/// Through pointers that know when their field is gone: what one shows may rebuild another.
std::vector<QPointer<QWidget>> fieldsOf(QWidget& root) {
    std::vector<QPointer<QWidget>> fields;
    if (isTypedInto(root))
        fields.emplace_back(&root);
    for (QWidget* field : root.findChildren<QWidget*>())
        if (isTypedInto(*field))
            fields.emplace_back(field);
    return fields;
}

/// Composes two letters, presses what would commit or leave outside a composition, and commits other letters,
/// as the choice of a candidate does.
void typeThroughComposition(Journey& journey, QWidget& field) {
    INFO(whichField(field));
    const QString before = textOf(field);
    field.setFocus();
    setText(field, {});
    const auto steps = journey.project().history().size();
    compose(field, QStringLiteral("にほ"));
    for (const int key : {Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Down, Qt::Key_Up})
        QTest::keyClick(&field, static_cast<Qt::Key>(key));
    QTest::keyClick(&field, Qt::Key_Return, Qt::ControlModifier);
    CHECK(field.isVisible());
    CHECK(field.window()->focusWidget() == &field);
    CHECK(textOf(field).isEmpty());
    CHECK(journey.project().history().size() == steps);
    commit(field, QStringLiteral("日本"));
    CHECK(textOf(field) == QStringLiteral("日本"));
    CHECK(journey.project().history().size() == steps);
    setText(field, before);
}

void typeIntoAll(Journey& journey, QWidget& root, std::size_t atLeast) {
    const auto fields = fieldsOf(root);
    INFO(root.objectName().toStdString());
    CHECK(fields.size() >= atLeast);
    for (const QPointer<QWidget>& field : fields)
        if (field && field->isVisible())
            typeThroughComposition(journey, *field);
}

QWidget& shownList(Journey& journey) {
    for (auto* chooser : journey.window().findChildren<ui::ListChooser*>())
        if (chooser->isVisible())
            return *chooser;
    FAIL("no list is open");
    return journey.window();
}

/// Whatever stands over the canvas for a text to be typed: a name, a note.
void typeOverCanvas(Journey& journey) {
    typeIntoAll(journey, journey.workspace().canvas(), 1);
    for (const QPointer<QWidget>& field : fieldsOf(journey.workspace().canvas()))
        if (field)
            QTest::keyClick(field, Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QDialog& shownDialog(Journey& journey) {
    for (auto* dialog : journey.window().findChildren<QDialog*>())
        if (dialog->isVisible())
            return *dialog;
    FAIL("no dialog is open");
    return *journey.window().findChild<QDialog*>();
}

/// Each page of the dialog with the first of its records, if it has any.
void typeIntoDialog(Journey& journey, std::size_t atLeast) {
    QDialog& dialog = shownDialog(journey);
    auto* tabs = dialog.findChild<QTabWidget*>();
    for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
        if (tabs)
            tabs->setCurrentIndex(tab);
        for (auto* button : dialog.findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QStringLiteral("New"))
                button->click();
        typeIntoAll(journey, dialog, atLeast);
    }
    dialog.close();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

TEST_CASE("A composition is left alone in every line about an entity", "[journey]") {
    Journey journey;
    journey.openSample();
    journey.trigger(Command::quickEntry);
    journey.trigger(Command::findPaths);
    journey.click(journey.entity("OpenAI"));
    typeIntoAll(journey, journey.window(), 9);
}

TEST_CASE("A composition is left alone in every line about relationships, deals and many records",
          "[journey]") {
    Journey journey;
    journey.openSample();
    const RelationshipId tie = journey.relationship("Microsoft", "invested", "OpenAI");
    auto& selection = journey.workspace().selection();
    QWidget& inspector = journey.workspace().inspector();
    selection.setRelationship(tie);
    typeIntoAll(journey, inspector, 7);
    inspector.findChild<ui::RelationshipPage*>()->findChild<ui::ClaimsSection*>()->startClaim();
    QApplication::processEvents();
    typeIntoAll(journey, *inspector.findChild<ui::ClaimForm*>(), 8);
    selection.setDeal(journey.project().deals().front().id);
    typeIntoAll(journey, inspector, 7);
    selection.set({{journey.entity("Tesla"), journey.entity("Meta")}, {tie}, {}});
    typeIntoAll(journey, inspector, 8);
}

TEST_CASE("A composition is left alone in the lists and tables", "[journey]") {
    Journey journey;
    journey.openSample();
    for (const Command command : {Command::showEntities, Command::showReview, Command::showTable}) {
        journey.trigger(command);
        REQUIRE(Journey::waitUntil([&] { return !journey.workspace().review().isReading(); }));
        typeIntoAll(journey, journey.window(), 3);
    }
    QTableView* view = journey.find<ui::RelationshipTable>("relationshipTable").view();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 3));
    QTest::keyClick(view, Qt::Key_F2);
    typeIntoAll(journey, *view, 1);
}

TEST_CASE("A composition is left alone in what opens over the canvas", "[journey]") {
    Journey journey;
    journey.openSample();
    journey.trigger(Command::addEntity);
    typeOverCanvas(journey);
    journey.click(journey.entity("Grok"));
    journey.trigger(Command::renameEntity);
    typeOverCanvas(journey);
    journey.trigger(Command::addNote);
    QWidget& canvas = journey.workspace().canvas();
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, QPoint(40, 40));
    typeOverCanvas(journey);
    journey.workspace().selection().set({{journey.entity("Meta"), journey.entity("Grok")}, {}, {}});
    journey.trigger(Command::addRelationship);
    typeIntoAll(journey, shownList(journey), 1);
    QTest::keyClick(&journey.focused(), Qt::Key_Escape);
    journey.trigger(Command::renameBoard);
    typeIntoAll(journey, journey.find<QWidget>("boardStrip"), 1);
}

TEST_CASE("A composition is left alone in every dialog", "[journey]") {
    Journey journey;
    journey.openSample();
    const std::pair<Command, std::size_t> dialogs[] = {
        {Command::vocabulary, 1}, {Command::sources, 8},       {Command::preferences, 1},
        {Command::editStyle, 0},  {Command::exportPicture, 3}, {Command::mergeEntities, 1}};
    for (const auto& [command, atLeast] : dialogs) {
        journey.workspace().selection().set({{journey.entity("Meta"), journey.entity("Grok")}, {}, {}});
        journey.trigger(command);
        typeIntoDialog(journey, atLeast);
    }
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
