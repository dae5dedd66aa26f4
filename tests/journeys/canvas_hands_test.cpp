// What the hand does on the canvas: the menu, the hover card, expanding and collapsing, hiding, aligning.
#include "tests/journeys/journey.h"

#include "ui/canvas/graph_view.h"
#include "ui/canvas/hover_card.h"
#include "ui/controllers/canvas_hands.h"
#include "ui/dialogs/expand_dialog.h"
#include "ui/messages.h"
#include "ui/panels/inspector.h"
#include "ui/panels/message_line.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace moneyties;
using namespace moneyties::journeys;
using ui::Command;

namespace {

canvas::GraphView& canvasOf(Journey& journey) {
    return journey.workspace().canvas();
}

bool isShown(Journey& journey, EntityId entity) {
    return canvasOf(journey).lookup().node(entity) != canvas::kNoIndex;
}

bool isShown(Journey& journey, RelationshipId relationship) {
    return canvasOf(journey).lookup().link(relationship) != canvas::kNoIndex;
}

/// As the right mouse button does: press, release, and the event that the platform sends.
QMenu* openMenu(Journey& journey, QPoint at) {
    canvas::GraphView& canvas = canvasOf(journey);
    QTest::mouseClick(&canvas, Qt::RightButton, {}, at);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, canvas.mapToGlobal(at));
    QApplication::sendEvent(&canvas, &event);
    return canvas.findChild<QMenu*>(QStringLiteral("canvasMenu"));
}

QAction* entryOf(const QMenu& menu, const QString& text) {
    for (QAction* action : menu.actions())
        if (action->text().remove(QLatin1Char('&')).startsWith(text))
            return action;
    return nullptr;
}

void choose(QMenu* menu, const char* text) {
    REQUIRE(menu);
    QAction* entry = entryOf(*menu, QLatin1String(text));
    REQUIRE(entry);
    REQUIRE(entry->isEnabled());
    entry->trigger();
    menu->close();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// The middle of a relationship's line, where the pointer hits it and no node.
QPoint middleOf(Journey& journey, RelationshipId relationship) {
    const canvas::GraphView& canvas = canvasOf(journey);
    const canvas::LinkIndex link = canvas.lookup().link(relationship);
    REQUIRE(link != canvas::kNoIndex);
    const Point at = canvas.view().toView(linkCurve(*canvas.scene(), canvas.scene()->links[link]).at(0.5));
    return {qRound(at.x), qRound(at.y)};
}

} // namespace

TEST_CASE("The menu of an entity opens it, hides it, copies its name and asks for paths from it",
          "[journey]") {
    Journey journey;
    journey.openSample();
    const EntityId musk = journey.entity("Elon Musk");
    QMenu* menu = openMenu(journey, journey.placeOf(musk));
    CHECK(journey.workspace().selection().items().entities == std::vector<EntityId>{musk});
    choose(menu, "Copy Name");
    CHECK(QApplication::clipboard()->text() == QStringLiteral("Elon Musk"));

    choose(openMenu(journey, journey.placeOf(musk)), "Open in Inspector");
    CHECK(journey.workspace().inspector().isAncestorOf(&journey.focused()));

    choose(openMenu(journey, journey.placeOf(musk)), "Find Paths from Here");
    CHECK(journey.find<QLineEdit>("pathFrom").text() == QStringLiteral("Elon Musk"));
    CHECK(journey.focused().objectName() == QStringLiteral("pathTo"));

    choose(openMenu(journey, journey.placeOf(musk)), "Hide");
    CHECK_FALSE(isShown(journey, musk));
    CHECK(journey.project().entity(musk));
}

TEST_CASE("The menu of an entity changes the kind of all that are selected, as one step", "[journey]") {
    Journey journey;
    journey.openSample();
    const EntityId grok = journey.entity("Grok");
    const EntityId azure = journey.entity("Azure");
    journey.workspace().selection().set({{grok, azure}, {}, {}});
    const auto steps = journey.project().history().size();
    QMenu* menu = openMenu(journey, journey.placeOf(grok));
    QAction* kinds = entryOf(*menu, QLatin1String("Kind"));
    REQUIRE(kinds);
    choose(kinds->menu(), "project");
    menu->close();
    for (const EntityId id : {grok, azure})
        CHECK(journey.project().vocabulary().kind(journey.project().entity(id)->kind)->code == "project");
    CHECK(journey.project().history().size() == steps + 1);
}

TEST_CASE("The menu changes what entities and relationships share for all that are selected", "[journey]") {
    Journey journey;
    journey.openSample();
    const EntityId grok = journey.entity("Grok");
    const RelationshipId tie = journey.relationship("Microsoft", "invested", "OpenAI");
    journey.workspace().selection().set({{grok}, {tie}, {}});
    QMenu* menu = openMenu(journey, journey.placeOf(grok));
    CHECK(entryOf(*menu, QLatin1String("Kind")));
    CHECK(entryOf(*menu, QLatin1String("Type")));
    choose(menu, "Private");
    CHECK(journey.project().entity(grok)->isPrivate);
    CHECK(journey.project().relationship(tie)->isPrivate);
    CHECK(ui::stepName(journey.project().history(1).front().action) ==
          QStringLiteral("Change the privacy of 1 entity and 1 relationship"));
    journey.trigger(Command::undo);
    CHECK_FALSE(journey.project().entity(grok)->isPrivate);
    CHECK_FALSE(journey.project().relationship(tie)->isPrivate);
}

TEST_CASE("The menu of a relationship reverses and hides it, that of the board adds an entity", "[journey]") {
    Journey journey;
    journey.openSample();
    const RelationshipId tie = journey.relationship("Satya Nadella", "leads", "Microsoft");
    const EntityId from = journey.project().relationship(tie)->from;
    const auto pick = [&] { journey.workspace().selection().setRelationship(tie); };
    pick();
    choose(openMenu(journey, middleOf(journey, tie)), "Reverse Direction");
    CHECK(journey.project().relationship(tie)->to == from);
    journey.settle();
    choose(openMenu(journey, middleOf(journey, tie)), "Hide");
    CHECK_FALSE(isShown(journey, tie));
    journey.settle();

    choose(openMenu(journey, {6, 6}), "Add Entity Here");
    CHECK(canvasOf(journey).findChild<QWidget*>(QStringLiteral("addEntityPopup")));
}

TEST_CASE("The hover card tells key facts in the language of the labels", "[journey]") {
    Journey journey;
    journey.openSample();
    const EntityId openAi = journey.entity("OpenAI");
    auto* card = canvasOf(journey).findChild<canvas::HoverCard*>();
    REQUIRE(card);
    QTest::mouseMove(&canvasOf(journey), journey.placeOf(openAi));
    REQUIRE(Journey::waitUntil([card] { return card->isVisible(); }));
    CHECK(card->findChild<QLabel*>(QStringLiteral("hoverTitle"))->text() == QStringLiteral("OpenAI"));
    CHECK(card->findChild<QLabel*>(QStringLiteral("hoverLines"))
              ->text()
              .contains(QStringLiteral("relationships")));

    const RelationshipId tie = journey.relationship("Microsoft", "invested", "OpenAI");
    journey.trigger(Command::labelsJapanese);
    journey.settle();
    QTest::mouseMove(&canvasOf(journey), middleOf(journey, tie));
    REQUIRE(Journey::waitUntil([card] {
        return card->isVisible() &&
               card->findChild<QLabel*>(QStringLiteral("hoverTitle"))->text().contains(QStringLiteral("→"));
    }));
    CHECK(card->findChild<QLabel*>(QStringLiteral("hoverTitle"))
              ->text()
              .contains(QStringLiteral("マイクロソフト")));
    CHECK(card->findChild<QLabel*>(QStringLiteral("hoverSubtitle"))->text().contains(QStringLiteral("出資")));
}

TEST_CASE("What is hidden stays in the file and off the picture, also after a restart, until it is shown",
          "[journey]") {
    Journey journey;
    journey.openSample();
    const EntityId meta = journey.entity("Meta");
    const RelationshipId tie = journey.relationship("Microsoft", "invested", "OpenAI");
    const Point place = journey.scenePlaceOf(meta);
    journey.workspace().selection().set({{meta}, {tie}, {}});
    journey.trigger(Command::hideSelection);
    CHECK_FALSE(isShown(journey, meta));
    CHECK_FALSE(isShown(journey, tie));
    CHECK(journey.workspace().selection().items().isEmpty());
    journey.reopen();
    CHECK_FALSE(isShown(journey, meta));
    CHECK(journey.project().entity(meta));

    journey.trigger(Command::showHidden);
    CHECK(isShown(journey, meta));
    CHECK(isShown(journey, tie));
    CHECK(length(journey.scenePlaceOf(meta) - place) < 1e-6);
    CHECK(journey.workspace().selection().items().entities == std::vector<EntityId>{meta});
    journey.trigger(Command::showHidden);
    CHECK(journey.window().messages().shownText().contains(QStringLiteral("Nothing is hidden")));
    journey.trigger(Command::undo);
    CHECK_FALSE(isShown(journey, meta));
}

TEST_CASE("A double click brings hidden neighbours back, and collapsing takes just those away", "[journey]") {
    Journey journey;
    journey.openSample();
    const EntityId openAi = journey.entity("OpenAI");
    const EntityId microsoft = journey.entity("Microsoft");
    const EntityId meta = journey.entity("Meta");
    journey.workspace().selection().set({{microsoft, meta}, {}, {}});
    journey.trigger(Command::hideSelection);
    journey.settle();
    QTest::mouseDClick(&canvasOf(journey), Qt::LeftButton, {}, journey.placeOf(openAi));
    CHECK(isShown(journey, microsoft));
    const bool hadMeta = isShown(journey, meta); // only when it is tied to OpenAI
    journey.settle();
    journey.workspace().selection().setEntity(openAi);
    journey.trigger(Command::collapse);
    CHECK_FALSE(isShown(journey, microsoft));
    CHECK_FALSE(isShown(journey, meta));
    CHECK(isShown(journey, openAi));
    journey.trigger(Command::undo);
    CHECK(isShown(journey, microsoft));
    CHECK(isShown(journey, meta) == hadMeta);
}

TEST_CASE("Expanding someone whose ties are all there says so", "[journey]") {
    Journey journey;
    journey.openSample();
    journey.workspace().selection().setEntity(journey.entity("OpenAI"));
    journey.trigger(Command::expand);
    CHECK(journey.window().messages().shownText().contains(QStringLiteral("All who are linked to OpenAI")));
    journey.trigger(Command::collapse);
    CHECK(journey.window().messages().shownText().contains(QStringLiteral("was not expanded")));
}

TEST_CASE("A hub asks for types and number before it is expanded", "[journey]") {
    Journey journey;
    journey.openSample();
    auto& document = journey.workspace().document();
    const EntityId hub = journey.entity("OpenAI");
    const auto* person = journey.project().vocabulary().kindByCode("person");
    const auto* worksAt = journey.project().vocabulary().typeByCode("works_at");
    REQUIRE(person);
    REQUIRE(worksAt);
    const BoardId board = journey.project().boards().front().id;
    REQUIRE(document.run({store::ActionCode::import, {"40"}}, [&](store::Edit& edit) {
        std::vector<BoardNode> hidden;
        for (int i = 0; i < 40; ++i) {
            Entity one;
            one.kind = person->id;
            one.names.push_back({});
            one.names.back().text = "Employee " + std::to_string(i);
            one.names.back().language = "en";
            Relationship tie;
            tie.type = worksAt->id;
            tie.from = edit.insert(one);
            tie.to = hub;
            edit.insert(tie);
            hidden.push_back({});
            hidden.back().entity = tie.from;
            hidden.back().position = {5000, 5000.0 + i};
            hidden.back().hidden = true;
        }
        edit.place(board, hidden);
    }));
    journey.settle();
    const std::size_t before = canvasOf(journey).scene()->nodeCount();
    journey.workspace().selection().setEntity(hub);
    journey.trigger(Command::expand);
    auto* dialog = canvasOf(journey).findChild<ui::ExpandDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QListWidget*>(QStringLiteral("expandTypes"))
              ->item(0)
              ->text()
              .contains(QStringLiteral("(40)")));
    dialog->findChild<QSpinBox*>(QStringLiteral("expandLimit"))->setValue(12);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    CHECK(canvasOf(journey).scene()->nodeCount() == before + 12);
    CHECK(journey.workspace().selection().items().entities.size() == 12);
}

TEST_CASE("Selected entities are aligned, distributed and moved apart, each as one step", "[journey]") {
    Journey journey;
    journey.openSample();
    const std::vector<EntityId> three{journey.entity("OpenAI"), journey.entity("Microsoft"),
                                      journey.entity("Elon Musk")};
    journey.workspace().selection().set({three, {}, {}});
    const std::vector<Point> before{journey.scenePlaceOf(three[0]), journey.scenePlaceOf(three[1]),
                                    journey.scenePlaceOf(three[2])};
    journey.trigger(Command::alignTop);
    const double top = std::min({before[0].y, before[1].y, before[2].y});
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(journey.scenePlaceOf(three[i]).y == top);
        CHECK(journey.scenePlaceOf(three[i]).x == before[i].x);
    }
    journey.trigger(Command::distributeAcross);
    std::vector<double> across;
    for (const EntityId entity : three)
        across.push_back(journey.scenePlaceOf(entity).x);
    std::ranges::sort(across);
    CHECK(std::abs((across[1] - across[0]) - (across[2] - across[1])) < 1e-6);
    journey.trigger(Command::alignLeft); // one upon the other
    journey.settle();
    journey.trigger(Command::removeOverlaps);
    REQUIRE(Journey::waitUntil([&] { return !journey.workspace().hands().isWorking(); }));
    const double apart = std::min({length(journey.scenePlaceOf(three[0]) - journey.scenePlaceOf(three[1])),
                                   length(journey.scenePlaceOf(three[1]) - journey.scenePlaceOf(three[2])),
                                   length(journey.scenePlaceOf(three[0]) - journey.scenePlaceOf(three[2]))});
    CHECK(apart > 30);
    for (int step = 0; step < 4; ++step)
        journey.trigger(Command::undo);
    journey.settle(); // no place is written any more: the board is laid out anew
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(length(journey.scenePlaceOf(three[i]) - before[i]) < 1e-6);
}

TEST_CASE("A drag pins what it moved", "[journey]") {
    Journey journey;
    journey.openSample();
    const EntityId grok = journey.entity("Grok");
    QWidget* canvas = &canvasOf(journey);
    const QPoint before = journey.placeOf(grok);
    QTest::mousePress(canvas, Qt::LeftButton, {}, before);
    for (int step = 1; step <= 3; ++step)
        QTest::mouseMove(canvas, before + QPoint(10 * step, 10 * step));
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, before + QPoint(30, 30));
    journey.settle();
    CHECK(canvasOf(journey).scene()->pinned[canvasOf(journey).lookup().node(grok)]);
}

TEST_CASE("A letter that is a command on the canvas is a letter in the list of names", "[journey]") {
    Journey journey;
    journey.openSample();
    const EntityId grok = journey.entity("Grok");
    journey.workspace().selection().setEntity(grok);
    QWidget& list = journey.find<QWidget>("browseList");
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_P);
    CHECK_FALSE(canvasOf(journey).scene()->pinned[canvasOf(journey).lookup().node(grok)]);
    journey.workspace().selection().setEntity(grok);
    canvasOf(journey).setFocus();
    QTest::keyClick(&canvasOf(journey), Qt::Key_P);
    CHECK(canvasOf(journey).scene()->pinned[canvasOf(journey).lookup().node(grok)]);
}
