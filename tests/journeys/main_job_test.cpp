// The main job end to end: search, select, edit, undo, link, path, close, reopen, undo again.
#include "tests/journeys/journey.h"

#include "ui/canvas/graph_view.h"
#include "ui/controllers/export_controller.h"
#include "ui/dialogs/add_entity_popup.h"
#include "ui/models/edits/entity_edits.h"
#include "ui/models/edits/relationship_edits.h"
#include "ui/panels/browse_panel.h"
#include "ui/panels/message_line.h"
#include "ui/panels/path_panel.h"
#include "ui/widgets/tabbed_panel.h"

#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::journeys;
using ui::Command;

namespace {

std::vector<EntityId> selected(Journey& journey) {
    return journey.workspace().selection().items().entities;
}

} // namespace

TEST_CASE("A name typed in Japanese or English is found, selected and brought to the middle", "[journey]") {
    Journey journey;
    journey.openSample();
    const EntityId musk = journey.entity("Elon Musk");
    for (const QString& text : {QStringLiteral("ますく"), QStringLiteral("musk"), QStringLiteral("ﾏｽｸ")}) {
        journey.find<QLineEdit>("browseSearch").clear();
        journey.trigger(Command::find);
        journey.type(text);
        journey.key(Qt::Key_Return);
        CHECK(selected(journey) == std::vector<EntityId>{musk});
        CHECK(journey.workspace().canvas().selection().entities == std::vector<EntityId>{musk});
        journey.trigger(Command::selectNone);
        CHECK(selected(journey).empty());
    }
}

TEST_CASE("A click on the canvas selects in the list and in the status line too", "[journey]") {
    Journey journey;
    journey.openSample();
    const EntityId openAi = journey.entity("OpenAI");
    journey.click(openAi);
    CHECK(selected(journey) == std::vector<EntityId>{openAi});
    CHECK(journey.find<QListView>("browseList").currentIndex().data().toString() == QStringLiteral("OpenAI"));
    CHECK(journey.find<QLabel>("statusSelection").text().contains(QStringLiteral("1 entity")));
}

TEST_CASE("An entity dragged to another place stays there after a restart, and undo brings it back",
          "[journey]") {
    Journey journey;
    journey.openSample();
    const EntityId grok = journey.entity("Grok");
    const QPoint before = journey.placeOf(grok);
    QWidget* canvas = &journey.workspace().canvas();
    QTest::mousePress(canvas, Qt::LeftButton, {}, before);
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(canvas, before + QPoint(10 * step, 15 * step));
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, before + QPoint(40, 60));
    journey.settle();
    const QPoint moved = journey.placeOf(grok);
    CHECK((moved - before - QPoint(40, 60)).manhattanLength() <= 2);
    CHECK(journey.window().actions()[Command::undo]->text().contains(QStringLiteral("Move Grok")));

    journey.reopen();
    CHECK((journey.placeOf(grok) - moved).manhattanLength() <= 2);
    // What an earlier sitting did is chosen from the history.
    journey.trigger(Command::undo);
    journey.find<QPushButton>("historyRevert").click();
    journey.settle();
    CHECK((journey.placeOf(grok) - before).manhattanLength() <= 2);
}

TEST_CASE("An edited amount is told, undone and redone by name, also after a restart", "[journey]") {
    Journey journey;
    journey.openSample();
    const RelationshipId id = journey.relationship("Microsoft", "invested", "OpenAI");
    const Money before = journey.project().relationship(id)->amount;
    REQUIRE(ui::changeRelationships(journey.workspace().document(), {id}, {"amount", "US$2bn"},
                                    [](Relationship& r) {
                                        r.amount.lowest = r.amount.highest = 2'000'000'000'00;
                                        r.amount.currency = "USD";
                                    }));
    CHECK(journey.window().messages().shownText().contains(QStringLiteral("amount of Microsoft → OpenAI")));
    journey.reopen();
    CHECK(journey.project().relationship(id)->amount.highest == 2'000'000'000'00);
    CHECK(journey.window().actions()[Command::undo]->text().contains(QStringLiteral("amount of Microsoft")));
    journey.trigger(Command::undo);
    journey.find<QPushButton>("historyRevert").click();
    CHECK(journey.project().relationship(id)->amount == before);
    journey.trigger(Command::undo);
    CHECK(journey.project().relationship(id)->amount.highest == 2'000'000'000'00);
    journey.trigger(Command::redo);
    CHECK(journey.project().relationship(id)->amount == before);
    journey.trigger(Command::undo);
    CHECK(journey.project().relationship(id)->amount.highest == 2'000'000'000'00);
}

TEST_CASE("A step that was taken back is not offered to be undone any more", "[journey]") {
    Journey journey;
    journey.openSample();
    const auto rename = [&](const char* to) {
        ui::renameEntity(journey.workspace().document(), journey.entity("Grok"), "Grok", to);
    };
    rename("Grok 4");
    CHECK(journey.window().messages().shownText().contains(QStringLiteral("Change the name of Grok")));
    journey.trigger(Command::undo);
    CHECK(journey.window().messages().shownText().isEmpty());
    rename("Grok 5");
    CHECK(journey.window().messages().shownText().contains(QStringLiteral("Change the name of Grok")));
}

TEST_CASE("The path between two entities is listed in words and highlighted", "[journey]") {
    Journey journey;
    journey.openSample();
    journey.trigger(Command::findPaths);
    CHECK(journey.focused().objectName() == QStringLiteral("pathFrom"));
    journey.type(QStringLiteral("Luke Nosek"));
    journey.key(Qt::Key_Return);
    journey.find<QLineEdit>("pathTo").setFocus();
    journey.type(QStringLiteral("サム・アルトマン"));
    journey.key(Qt::Key_Return);
    auto& paths = journey.find<ui::PathPanel>("pathPanel");
    REQUIRE(Journey::waitUntil([&paths] { return paths.pathCount() > 0; }));
    const QString first = journey.find<QListView>("pathList").currentIndex().data().toString();
    CHECK(first.startsWith(QStringLiteral("Luke Nosek")));
    CHECK(first.contains(QStringLiteral("Elon Musk")));
    CHECK(first.endsWith(QStringLiteral("Sam Altman")));
}

TEST_CASE("What is selected can be deleted and comes back with undo", "[journey]") {
    Journey journey;
    journey.openSample();
    const EntityId meta = journey.entity("Meta");
    journey.click(meta);
    QTest::keyClick(&journey.workspace().canvas(), Qt::Key_Delete);
    CHECK_FALSE(journey.project().entity(meta));
    CHECK(selected(journey).empty());
    journey.trigger(Command::undo);
    CHECK(journey.project().entity(meta));
}

TEST_CASE("A new entity is added where the canvas was double-clicked", "[journey]") {
    Journey journey;
    journey.openSample();
    QWidget* canvas = &journey.workspace().canvas();
    const QPoint corner(12, canvas->height() - 12);
    const Point there = journey.workspace().canvas().view().toScene({double(corner.x()), double(corner.y())});
    QTest::mouseDClick(canvas, Qt::LeftButton, {}, corner);
    auto* popup = canvas->findChild<ui::AddEntityPopup*>();
    REQUIRE(popup);
    auto* name = popup->findChild<QLineEdit*>();
    REQUIRE(name);
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Anthropic"));
    QTest::keyClick(name, Qt::Key_Return);
    journey.settle();
    const EntityId added = journey.entity("Anthropic");
    CHECK(selected(journey) == std::vector<EntityId>{added});
    CHECK(length(journey.scenePlaceOf(added) - there) < 3);
}

TEST_CASE("A window comes back as it was left", "[journey]") {
    Journey journey;
    journey.openSample();
    journey.trigger(Command::showBrowse);
    journey.trigger(Command::labelsJapanese);
    journey.trigger(Command::zoomIn);
    journey.settle();
    const auto view = journey.workspace().canvas().view();
    journey.reopen();
    CHECK_FALSE(journey.workspace().browse().isVisible());
    CHECK(journey.window().actions()[Command::labelsJapanese]->isChecked());
    CHECK(std::abs(journey.workspace().canvas().view().scale - view.scale) < 1e-6);
}

TEST_CASE("Looking at a project writes nothing into its file", "[journey]") {
    Journey journey;
    journey.openSample();
    journey.reopen();
    QFile file(journey.file());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    journey.trigger(Command::zoomIn);
    journey.click(journey.entity("OpenAI"));
    journey.reopen();
    file.seek(0);
    CHECK(file.readAll() == before);
}

TEST_CASE("A file that is no project is told in the window and leaves the start page", "[journey]") {
    Journey journey;
    QFile file(journey.file());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("not a project, only some words that are long enough to look at");
    file.close();
    CHECK_FALSE(journey.window().files().openFile(journey.file()));
    CHECK(journey.window().workspace() == nullptr);
    CHECK(journey.window().messages().shownText().contains(QStringLiteral("story.ties")));
}

TEST_CASE("The board is exported beside the window in every format", "[journey]") {
    Journey journey;
    journey.openSample();
    auto& exporter = journey.workspace().exporter();
    for (const char* name : {"story.png", "story.svg", "story.pdf"}) {
        const QString file =
            QFileInfo(journey.file()).absolutePath() + QLatin1Char('/') + QLatin1String(name);
        picture::ExportOptions options;
        options.file = file.toStdString();
        options.labels = LabelLanguage::japanese;
        options.legend = picture::Part::included;
        exporter.write(options);
        REQUIRE(Journey::waitUntil([&exporter] { return !exporter.isWorking(); }));
        CHECK(QFileInfo(file).size() > 10'000);
        CHECK(journey.window().messages().shownText().contains(QLatin1String(name)));
    }
}
