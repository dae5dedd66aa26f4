// Boards from search to restart: made, filled, renamed, ordered, duplicated, looked at, and found again.
#include "tests/journeys/journey.h"

#include "core/store/edit.h"
#include "ui/canvas/graph_view.h"
#include "ui/controllers/board_controller.h"
#include "ui/controllers/scene_controller.h"
#include "ui/models/edits/board_edits.h"
#include "ui/models/entity_mime.h"
#include "ui/panels/board_tabs.h"
#include "ui/panels/empty_board.h"
#include "ui/widgets/input_line.h"
#include "ui/widgets/tab_strip.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace moneyties;
using namespace moneyties::journeys;
using ui::Command;

namespace {

ui::TabStrip& strip(Journey& journey) {
    return journey.find<ui::TabStrip>("boardStrip");
}

ui::EmptyBoard& empty(Journey& journey) {
    return journey.find<ui::EmptyBoard>("emptyBoard");
}

QStringList tabs(Journey& journey) {
    QStringList names;
    for (int i = 0; i < strip(journey).count(); ++i)
        names.append(strip(journey).name(i));
    return names;
}

void clickTab(Journey& journey, int tab) {
    QTest::mouseClick(&strip(journey), Qt::LeftButton, {}, strip(journey).tabRect(tab).center());
}

void nameBoard(Journey& journey, const QString& name) {
    ui::InputLine* line = strip(journey).renamer();
    REQUIRE(line);
    line->selectAll();
    QInputMethodEvent event;
    event.setCommitString(name);
    QApplication::sendEvent(line, &event);
    QTest::keyClick(line, Qt::Key_Return);
}

void drop(QWidget& target, QMimeData& data, QPoint at) {
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&target, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&target, &dropped);
}

void settleBoard(Journey& journey) {
    REQUIRE(Journey::waitUntil([&journey] {
        return !journey.workspace().scene().isWorking() && journey.workspace().canvas().isSharp();
    }));
}

std::size_t shown(Journey& journey) {
    return journey.workspace().canvas().scene()->nodeCount();
}

void search(Journey& journey, const QString& text) {
    journey.find<QLineEdit>("browseSearch").clear();
    journey.trigger(Command::find);
    journey.type(text);
}

QAction* entryOf(QMenu& menu, const QString& text) {
    for (QAction* action : menu.actions())
        if (action->text() == text)
            return action;
    return nullptr;
}

} // namespace

TEST_CASE(
    "A board built from search is named, filled by dragging, duplicated, and all of it is there after a "
    "restart",
    "[journey]") {
    Journey journey;
    journey.openSample();
    const EntityId musk = journey.entity("Elon Musk");
    const EntityId tesla = journey.entity("Tesla");
    const EntityId openAi = journey.entity("OpenAI");

    journey.trigger(Command::newBoard);
    nameBoard(journey, QStringLiteral("マスクとテスラ"));
    CHECK(tabs(journey) == QStringList{QStringLiteral("Everything"), QStringLiteral("マスクとテスラ")});
    CHECK(shown(journey) == 0);
    CHECK(empty(journey).isVisible());
    CHECK(empty(journey).why() == ui::EmptyBoard::Why::emptyList);

    auto& canvas = journey.workspace().canvas();
    const std::unique_ptr<QMimeData> dragged(ui::entitiesAsMime(journey.project(), {musk}));
    drop(canvas, *dragged, canvas.rect().center());
    settleBoard(journey);
    CHECK(shown(journey) == 1);
    CHECK_FALSE(empty(journey).isVisible());

    search(journey, QStringLiteral("テスラ"));
    journey.key(Qt::Key_Return);
    CHECK(journey.workspace().selection().items().entities == std::vector<EntityId>{tesla});
    journey.workspace().boards().add({tesla, openAi}, journey.workspace().scene().board().id);
    settleBoard(journey);
    CHECK(shown(journey) == 3);
    CHECK(canvas.scene()->links.size() >= 2);
    const BoardId board = journey.workspace().scene().board().id;

    journey.trigger(Command::labelsJapanese);
    canvas.setCamera({10, 20}, 1.5);
    journey.trigger(Command::duplicateBoard);
    nameBoard(journey, QStringLiteral("Copy & more"));
    settleBoard(journey);
    CHECK(shown(journey) == 3);
    CHECK(journey.workspace().scene().board().id != board);

    journey.reopen();
    settleBoard(journey);
    CHECK(tabs(journey) == QStringList{QStringLiteral("Everything"), QStringLiteral("マスクとテスラ"),
                                       QStringLiteral("Copy & more")});
    CHECK(strip(journey).currentIndex() == 2);
    CHECK(shown(journey) == 3);
    clickTab(journey, 1);
    settleBoard(journey);
    CHECK(journey.workspace().scene().labels() == LabelLanguage::japanese);
    CHECK(std::abs(journey.workspace().canvas().view().scale - 1.5) < 1e-9);
    clickTab(journey, 0);
    settleBoard(journey);
    CHECK(journey.workspace().scene().labels() == LabelLanguage::both);
    CHECK(shown(journey) == 32);
}

TEST_CASE("Switching boards and looking around leaves the file's bytes; saving the view is one step",
          "[journey]") {
    Journey journey;
    journey.openSample();
    journey.trigger(Command::newBoard);
    nameBoard(journey, QStringLiteral("Mine"));
    journey.reopenOnAnyBoard();
    QFile file(journey.file());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    clickTab(journey, 0);
    settleBoard(journey);
    journey.workspace().canvas().setCamera({1, 2}, 2);
    journey.trigger(Command::labelsEnglish);
    clickTab(journey, 1);
    journey.reopenOnAnyBoard();
    file.seek(0);
    CHECK(file.readAll() == before);

    clickTab(journey, 0);
    settleBoard(journey);
    journey.trigger(Command::saveBoardView);
    const Board everything = journey.project().boards().front();
    REQUIRE(everything.camera);
    CHECK(std::abs(everything.camera->scale - 2) < 1e-9);
    CHECK(everything.labels == LabelLanguage::english);
    CHECK(journey.window().actions()[Command::undo]->text().contains(
        QStringLiteral("Save the view on Everything")));
}

TEST_CASE("A board filled by a search shows whoever it finds, also those who come later", "[journey]") {
    Journey journey;
    journey.openSample();
    search(journey, QStringLiteral("musk"));
    auto* menu = journey.find<QToolButton>("addBoard").menu();
    Q_EMIT menu->aboutToShow();
    QAction* entry = entryOf(*menu, QStringLiteral("Filled by the Search “musk”"));
    REQUIRE(entry);
    entry->trigger();
    settleBoard(journey);
    const std::size_t before = shown(journey);
    CHECK(before >= 1);
    CHECK(before < 10);
    CHECK(journey.workspace().scene().board().membership == Membership::query);
    journey.workspace().document().run(
        {store::ActionCode::addEntity, {"Musk Foundation"}}, [&](store::Edit& edit) {
            Entity foundation;
            foundation.kind = journey.project().vocabulary().kindByCode("organization")->id;
            foundation.names.emplace_back().text = "Musk Foundation";
            edit.insert(foundation);
        });
    settleBoard(journey);
    CHECK(shown(journey) == before + 1);
    journey.trigger(Command::keepBoardAsList);
    CHECK(journey.workspace().scene().board().membership == Membership::listed);
    CHECK(shown(journey) == before + 1);
}

TEST_CASE("A deleted board is left for its neighbour, and undo brings it back with what was on it",
          "[journey]") {
    Journey journey;
    journey.openSample();
    journey.click(journey.entity("OpenAI"));
    journey.trigger(Command::newBoardFromSelection);
    nameBoard(journey, QStringLiteral("Only OpenAI"));
    settleBoard(journey);
    CHECK(shown(journey) == 1);
    journey.trigger(Command::deleteBoard);
    settleBoard(journey);
    CHECK(tabs(journey) == QStringList{QStringLiteral("Everything")});
    CHECK(shown(journey) == 32);
    CHECK_FALSE(journey.window().actions()[Command::deleteBoard]->isEnabled());
    journey.trigger(Command::undo);
    CHECK(tabs(journey).size() == 2);
    clickTab(journey, 1);
    settleBoard(journey);
    CHECK(shown(journey) == 1);
}

TEST_CASE("An address dropped on a relationship becomes a source and a claim of it", "[journey]") {
    Journey journey;
    journey.openSample();
    auto& canvas = journey.workspace().canvas();
    canvas.setZoom(3);
    const RelationshipId id = journey.relationship("Elon Musk", "founded", "xAI");
    canvas.reveal({{}, {id}});
    journey.settle();
    const canvas::SceneData& scene = *canvas.scene();
    const auto link = std::ranges::find(scene.links.values(), id, &canvas::SceneLink::id);
    REQUIRE(link != scene.links.values().end());
    const Point middle = canvas.view().toView(canvas::linkCurve(scene, *link).at(0.5));
    const std::size_t before = journey.project().claimsOf(id).size();
    QMimeData data;
    data.setText(QStringLiteral("https://example.org/xai"));
    drop(canvas, data, {qRound(middle.x), qRound(middle.y)});
    const auto claims = journey.project().claimsOf(id);
    REQUIRE(claims.size() == before + 1);
    CHECK(journey.project().source(claims.back().source)->url == "https://example.org/xai");
    CHECK(journey.workspace().selection().items().relationships == std::vector<RelationshipId>{id});
}

TEST_CASE("A large project opens on a search, shows whom one opens, and draws all only when asked",
          "[journey]") {
    Journey journey;
    journey.openSample();
    const EntityId musk = journey.entity("Elon Musk");
    journey.workspace().document().run({store::ActionCode::import, {}}, [&](store::Edit& edit) {
        Entity entity;
        entity.kind = journey.project().vocabulary().kinds().front().id;
        entity.names.emplace_back();
        for (int i = 0; i < 2000; ++i) {
            entity.names.front().text = "Somebody " + std::to_string(i);
            edit.insert(entity);
        }
    });
    journey.reopenOnAnyBoard();
    CHECK(empty(journey).isVisible());
    CHECK(empty(journey).why() == ui::EmptyBoard::Why::tooMany);
    CHECK(shown(journey) == 0);
    journey.find<QPushButton>("emptyBoardSearch").click();
    journey.type(QStringLiteral("ますく"));
    journey.key(Qt::Key_Return);
    settleBoard(journey);
    CHECK_FALSE(empty(journey).isVisible());
    CHECK(shown(journey) > 5);
    CHECK(shown(journey) <= 41);
    CHECK(journey.workspace().canvas().lookup().node(musk) != canvas::kNoIndex);
    const std::size_t before = shown(journey);
    journey.reopenOnAnyBoard();
    settleBoard(journey);
    CHECK(shown(journey) == before);
}

TEST_CASE("The canvas has all the height that the tabs above it leave", "[journey]") {
    Journey journey;
    journey.openSample();
    const QWidget& tabs = journey.workspace().tabs();
    const QWidget& canvas = journey.workspace().canvas();
    CHECK(tabs.height() <= tabs.sizeHint().height());
    CHECK(canvas.geometry().top() == tabs.geometry().bottom() + 1);
    CHECK(canvas.height() > 10 * tabs.height());
}
