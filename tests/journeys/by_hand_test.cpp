// The main job by mouse and keys alone: search, correct an amount, link by drag, ask for a path, through a
// restart.
#include "tests/journeys/journey.h"
#include "tests/ui/support/typing.h"

#include "ui/canvas/graph_view.h"
#include "ui/canvas/hit_test.h"
#include "ui/dialogs/type_chooser.h"
#include "ui/messages.h"
#include "ui/models/relationship_table_model.h"
#include "ui/panels/claim_form.h"
#include "ui/panels/claims_section.h"
#include "ui/panels/inspector.h"
#include "ui/panels/inspector_relationship.h"
#include "ui/panels/relationship_table.h"
#include "ui/widgets/input_line.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::journeys;
using ui::Command;

namespace {

using Column = ui::RelationshipTableModel::Column;

std::string lastStep(Journey& journey) {
    return ui::stepName(journey.project().history().front().action).toStdString();
}

void findByName(Journey& journey, const QString& name) {
    journey.trigger(Command::find);
    journey.type(name);
    journey.key(Qt::Key_Return);
}

/// The row of a relationship in the table, which becomes current.
QTableView& currentCell(Journey& journey, RelationshipId relationship, Column column) {
    QTableView& table = *journey.find<ui::RelationshipTable>("relationshipTable").view();
    journey.workspace().selection().setRelationship(relationship);
    const QModelIndex row = table.currentIndex();
    REQUIRE(row.isValid());
    table.setFocus();
    table.setCurrentIndex(row.siblingAtColumn(column));
    return table;
}

void typeOver(QTableView& table, const QString& text) {
    QTest::keyClick(&table, Qt::Key_F2);
    auto* editor = table.viewport()->findChild<ui::InputLine*>();
    REQUIRE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
}

/// Out of the handle beside one node and onto another, as a hand does.
void dragLink(Journey& journey, EntityId from, EntityId to) {
    auto& canvas = journey.workspace().canvas();
    QTest::mouseMove(&canvas, journey.placeOf(from));
    const canvas::SceneData& scene = *canvas.scene();
    std::optional<Point> handle;
    for (std::uint32_t node = 0; node < scene.nodeCount(); ++node)
        if (scene.nodeIds[node] == from)
            handle = canvas::handleCentre(scene, canvas.view(), node);
    REQUIRE(handle);
    const QPoint begin(qRound(handle->x), qRound(handle->y));
    const QPoint end = journey.placeOf(to);
    QTest::mouseMove(&canvas, begin);
    QTest::mousePress(&canvas, Qt::LeftButton, {}, begin);
    for (int step = 1; step <= 8; ++step)
        QTest::mouseMove(&canvas, begin + (end - begin) * step / 8);
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, end);
}

} // namespace

TEST_CASE("An amount is typed over in the table, and undo gives the old one back", "[journey]") {
    Journey journey;
    journey.openSample();
    const RelationshipId id = journey.relationship("Microsoft", "invested", "OpenAI");
    const Money before = journey.project().relationship(id)->amount;
    typeOver(currentCell(journey, id, Column::amount), QStringLiteral("2bn USD"));
    CHECK(journey.project().relationship(id)->amount.highest == 2'000'000'000'00);
    CHECK(lastStep(journey).starts_with("Change the amount of Microsoft"));
    journey.trigger(Command::undo);
    CHECK(journey.project().relationship(id)->amount == before);
}

TEST_CASE("A link drawn from the handle of one entity to another asks for its type by a few letters",
          "[journey]") {
    Journey journey;
    journey.openSample();
    const EntityId meta = journey.entity("Meta");
    const EntityId openAi = journey.entity("OpenAI");
    const auto between = [&] { return journey.project().relationshipsBetween(meta, openAi).size(); };
    const auto ties = between();
    dragLink(journey, meta, openAi);
    auto* chooser = journey.window().findChild<ui::TypeChooser*>();
    REQUIRE(chooser);
    REQUIRE(chooser->isVisible());
    QTest::keyClicks(chooser->line(), QStringLiteral("invest"));
    QTest::keyClick(chooser->line(), Qt::Key_Return);
    journey.settle();
    CHECK(between() == ties + 1);
    CHECK(lastStep(journey) == "Add Meta → OpenAI");
    CHECK(journey.workspace().selection().items().relationships.size() == 1);
    journey.trigger(Command::undo);
    CHECK(between() == ties);
}

TEST_CASE("A link dropped on nothing or on its own beginning changes nothing", "[journey]") {
    Journey journey;
    journey.openSample();
    const auto steps = journey.project().history().size();
    const EntityId meta = journey.entity("Meta");
    dragLink(journey, meta, meta);
    CHECK(journey.project().history().size() == steps);
}

TEST_CASE("The whole job is done by hand and is still there after a restart", "[journey]") {
    Journey journey;
    journey.openSample();
    findByName(journey, QStringLiteral("オープン"));
    CHECK(journey.workspace().selection().items().entities ==
          std::vector<EntityId>{journey.entity("OpenAI")});
    const RelationshipId id = journey.relationship("Microsoft", "invested", "OpenAI");
    typeOver(currentCell(journey, id, Column::amount), QStringLiteral("2bn JPY"));
    CHECK(journey.project().relationship(id)->amount.currency == "JPY");
    dragLink(journey, journey.entity("Meta"), journey.entity("OpenAI"));
    QTest::keyClicks(journey.window().findChild<ui::TypeChooser*>()->line(), QStringLiteral("invest"));
    QTest::keyClick(journey.window().findChild<ui::TypeChooser*>()->line(), Qt::Key_Return);
    journey.settle();

    journey.reopen();
    CHECK(journey.project().relationshipsBetween(journey.entity("Meta"), journey.entity("OpenAI")).size() ==
          1);
    // What an earlier sitting did is chosen from the history, where the newest step stands ready.
    journey.trigger(Command::undo);
    journey.find<QPushButton>("historyRevert").click();
    journey.settle();
    CHECK(journey.project().relationshipsBetween(journey.entity("Meta"), journey.entity("OpenAI")).empty());
    CHECK(journey.project().relationship(id)->amount.currency == "JPY");
}

TEST_CASE("Five hundred rows pasted into the table are one step, undone as one, and there after a restart",
          "[journey]") {
    Journey journey;
    journey.openSample();
    const auto count = [&] { return journey.project().counts().relationships; };
    const auto before = count();
    const auto steps = journey.project().history().size();
    QString rows = QStringLiteral("From\tType\tTo\tAmount\n");
    for (int i = 0; i < 500; ++i)
        rows += QStringLiteral("Elon Musk\tinvested in\txAI\t%1 USD\n").arg(1000 + i);
    QGuiApplication::clipboard()->setText(rows);
    auto& panel = journey.find<ui::RelationshipTable>("relationshipTable");
    if (!panel.isVisible())
        journey.trigger(Command::showTable);
    panel.view()->setFocus();
    QTest::keyClick(panel.view(), Qt::Key_V, Qt::ControlModifier);
    journey.settle();
    CHECK(count() == before + 500);
    CHECK(journey.project().history().size() == steps + 1);
    CHECK(lastStep(journey) == "Paste 500 rows");
    journey.trigger(Command::undo);
    CHECK(count() == before);
    journey.trigger(Command::redo);
    journey.reopen();
    CHECK(count() == before + 500);
}

TEST_CASE("Ctrl+Enter means what is typed, not the window's command of the same keys", "[journey]") {
    Journey journey;
    journey.openSample();
    const RelationshipId first = journey.relationship("Microsoft", "invested", "OpenAI");
    const RelationshipId second = journey.relationship("Elon Musk", "invested", "DeepMind");
    QTableView& table = currentCell(journey, first, Column::role);
    journey.workspace().selection().set({{}, {first, second}, {}});
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_F2);
    auto* cell = table.viewport()->findChild<ui::InputLine*>();
    REQUIRE(cell);
    cell->selectAll();
    QTest::keyClicks(cell, QStringLiteral("lead"));
    QTest::keyClick(cell, Qt::Key_Return, Qt::ControlModifier);
    CHECK(journey.project().relationship(first)->role == "lead");
    CHECK(journey.project().relationship(second)->role == "lead");

    const auto claims = journey.project().claimsOf(first).size();
    journey.workspace().selection().setRelationship(first);
    auto* section =
        journey.workspace().inspector().findChild<ui::RelationshipPage*>()->findChild<ui::ClaimsSection*>();
    REQUIRE(section);
    for (const bool inNote : {false, true}) {
        section->startClaim();
        QApplication::processEvents(); // until the form is shown
        auto* form = section->findChild<ui::ClaimForm*>();
        REQUIRE(form);
        auto* source = form->findChild<QLineEdit*>();
        source->setFocus();
        QTest::keyClicks(source, QStringLiteral("https://example.org/%1").arg(int(inNote)));
        QWidget* last = inNote ? static_cast<QWidget*>(form->findChild<QPlainTextEdit*>()) : source;
        last->setFocus();
        QTest::keyClick(last, Qt::Key_Return, Qt::ControlModifier);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    CHECK(journey.project().claimsOf(first).size() == claims + 2);
}
