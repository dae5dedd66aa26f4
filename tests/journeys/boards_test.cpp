// Boards from search to restart: made, filled, renamed, ordered, duplicated, looked at, and found again.
#include "tests/journeys/journey.h"
#include "tests/ui/support/typing.h"

#include "core/store/edit.h"
#include "ui/canvas/graph_view.h"
#include "ui/controllers/board_controller.h"
#include "ui/controllers/scene_controller.h"
#include "ui/messages.h"
#include "ui/models/edits/annotation_edits.h"
#include "ui/models/edits/board_edits.h"
#include "ui/models/entity_mime.h"
#include "ui/panels/board_filter_popup.h"
#include "ui/panels/board_tabs.h"
#include "ui/panels/empty_board.h"
#include "ui/picture/export_file.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/inline_text.h"
#include "ui/widgets/input_line.h"
#include "ui/widgets/input_text.h"
#include "ui/widgets/note_editor.h"
#include "ui/widgets/tab_strip.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QGuiApplication>
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
#include <set>
#include <string>
#include <variant>

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

TEST_CASE("Each board keeps its own filter, also through a restart, and nothing is taken off it",
          "[journey]") {
    Journey journey;
    journey.openSample();
    const std::size_t all = shown(journey);
    const std::size_t links = journey.workspace().canvas().scene()->links.size();
    journey.trigger(Command::duplicateBoard);
    nameBoard(journey, QStringLiteral("Filtered"));
    settleBoard(journey);
    const std::size_t steps = journey.project().history().size();

    journey.trigger(Command::filterBoard);
    auto* popup = journey.workspace().tabs().findChild<ui::BoardFilterPopup*>();
    REQUIRE(popup);
    for (ui::Chip* chip : popup->findChildren<ui::Chip*>())
        if (chip->text().startsWith(QStringLiteral("company")) ||
            chip->text().startsWith(QStringLiteral("people")))
            QTest::mouseClick(chip, Qt::LeftButton);
    popup->close();
    settleBoard(journey);
    CHECK(journey.workspace().scene().filter().hiddenKinds == std::set<std::string>{"company"});
    CHECK(shown(journey) < all);
    const std::size_t filtered = shown(journey);
    CHECK(journey.project().history().size() == steps);
    const auto* button = &journey.find<QToolButton>("filterBoard");
    CHECK(button->text().contains(QString::number(all - filtered)));

    clickTab(journey, 0);
    settleBoard(journey);
    CHECK(shown(journey) == all);
    CHECK(journey.workspace().canvas().scene()->links.size() == links);
    CHECK(button->text() == QStringLiteral("Filter"));
    journey.reopenOnAnyBoard();
    settleBoard(journey);
    CHECK(shown(journey) == all);
    clickTab(journey, 1);
    settleBoard(journey);
    CHECK(shown(journey) == filtered);

    journey.trigger(Command::saveBoardView);
    CHECK_FALSE(journey.project().boards()[1].filter.empty());
    picture::ExportOptions options;
    options.board = std::to_string(journey.project().boards()[1].id.value);
    CHECK(picture::makePicture(journey.project(), options).text().footer.find("the board's filter") !=
          std::string::npos);
    journey.trigger(Command::filterBoard);
    QTest::mouseClick(journey.workspace().tabs().findChild<QPushButton*>(QStringLiteral("showEverything")),
                      Qt::LeftButton);
    settleBoard(journey);
    CHECK(shown(journey) == all);
}

TEST_CASE("A frame with its members, a note and an arrow are copied onto another board in one step",
          "[journey]") {
    Journey journey;
    journey.openSample();
    auto& document = journey.workspace().document();
    const EntityId musk = journey.entity("Elon Musk");
    const EntityId tesla = journey.entity("Tesla");
    const BoardId everything = journey.workspace().scene().board().id;
    const Point at = journey.scenePlaceOf(musk);
    std::vector<AnnotationId> copied;
    for (const AnnotationKind kind : {AnnotationKind::frame, AnnotationKind::note, AnnotationKind::arrow}) {
        Annotation one;
        one.board = everything;
        one.kind = kind;
        one.text = "資金";
        one.area = Rect::around(at, {200, 160});
        if (kind == AnnotationKind::arrow)
            one.to = musk;
        copied.push_back(ui::addAnnotation(document, one));
    }
    journey.settle();
    const Point apart = journey.scenePlaceOf(tesla) - at;
    journey.workspace().selection().set({{musk, tesla}, {}, {}, copied});
    journey.trigger(Command::copySelection);
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("資金")));
    ui::removeAnnotations(document, {copied[1]}); // what was copied is still there to be pasted

    journey.trigger(Command::newBoard);
    nameBoard(journey, QStringLiteral("Other"));
    settleBoard(journey);
    const auto steps = journey.project().history().size();
    journey.trigger(Command::pasteSelection);
    settleBoard(journey);
    CHECK(journey.project().history().size() == steps + 1);
    CHECK(journey.window().actions()[Command::undo]->text().contains(QStringLiteral("Paste 5 items")));
    const BoardId other = journey.workspace().scene().board().id;
    const auto pasted = journey.project().annotationsOf(other);
    REQUIRE(pasted.size() == 3);
    CHECK(pasted[0].area.contains(journey.scenePlaceOf(musk)));
    CHECK(pasted[2].to == musk);
    CHECK(length(journey.scenePlaceOf(tesla) - journey.scenePlaceOf(musk) - apart) < 1e-6);
    CHECK(journey.workspace().selection().items().annotations.size() == 3);
    CHECK(journey.project().annotationsOf(everything).size() == 2);

    journey.trigger(Command::pasteSelection); // they are there: only the writing comes a second time
    CHECK(journey.project().annotationsOf(other).size() == 6);
    CHECK(shown(journey) == 2);
    journey.trigger(Command::undo);
    journey.trigger(Command::undo);
    settleBoard(journey);
    CHECK(journey.project().annotationsOf(other).empty());
    CHECK(shown(journey) == 0);
}

TEST_CASE("A board built from search is annotated, grouped, folded and duplicated, and all of it comes back",
          "[journey]") {
    Journey journey;
    journey.openSample();
    journey.trigger(Command::newBoard);
    nameBoard(journey, QStringLiteral("輪"));
    for (const char* name : {"ますく", "テスラ", "openai"}) {
        search(journey, QString::fromUtf8(name));
        journey.key(Qt::Key_Return);
        journey.workspace().boards().add(journey.workspace().selection().items().entities,
                                         journey.workspace().scene().board().id);
        settleBoard(journey);
    }
    REQUIRE(shown(journey) == 3);
    auto& canvas = journey.workspace().canvas();
    const auto drag = [&](Command tool, QPoint from, QPoint to, const QString& text) {
        journey.trigger(tool);
        QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
        QTest::mouseMove(&canvas, (from + to) / 2);
        QTest::mouseMove(&canvas, to);
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, to);
        auto* editor = canvas.findChild<ui::InlineText*>();
        REQUIRE(editor);
        ui::typeInto(editor, text);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        settleBoard(journey);
    };
    drag(Command::addNote, {10, 10}, {150, 60}, QStringLiteral("要確認"));
    const QPoint tesla = journey.placeOf(journey.entity("Tesla"));
    drag(Command::addFrame, tesla - QPoint(60, 60), tesla + QPoint(60, 60), QStringLiteral("車"));
    journey.trigger(Command::foldFrame);
    settleBoard(journey);
    CHECK(canvas.lookup().node(journey.entity("Tesla")) == canvas::kNoIndex);
    journey.trigger(Command::duplicateBoard);
    nameBoard(journey, QStringLiteral("輪の写し"));
    settleBoard(journey);

    journey.reopenOnAnyBoard();
    settleBoard(journey);
    CHECK(tabs(journey).mid(1) == QStringList{QStringLiteral("輪"), QStringLiteral("輪の写し")});
    for (const int tab : {1, 2}) {
        clickTab(journey, tab);
        settleBoard(journey);
        const auto written = journey.project().annotationsOf(journey.workspace().scene().board().id);
        REQUIRE(written.size() == 2);
        CHECK(written[0].text == "要確認");
        CHECK(written[1].folded);
        CHECK(journey.workspace().canvas().lookup().node(journey.entity("Tesla")) == canvas::kNoIndex);
        CHECK(journey.workspace().canvas().lookup().node(journey.entity("OpenAI")) != canvas::kNoIndex);
    }
}

TEST_CASE("A board has a note, which is one step, found by the review, and there after a restart",
          "[journey]") {
    Journey journey;
    journey.openSample();
    const BoardId board = journey.workspace().scene().board().id;
    auto* note = &journey.find<ui::NoteEditor>("boardNote");
    REQUIRE(note->isVisible());
    note->editor()->setFocus();
    QInputMethodEvent event;
    event.setCommitString(QStringLiteral("資金の流れを確認"));
    QApplication::sendEvent(note->editor(), &event);
    QTest::keyClick(note->editor(), Qt::Key_Return, Qt::ControlModifier);
    const auto stored = [&] { return journey.project().boards().front().note; };
    CHECK(stored() == "資金の流れを確認");
    CHECK(ui::stepName(journey.project().history(1).front().action) ==
          QStringLiteral("Change the note of the board %1")
              .arg(QString::fromStdString(journey.project().boards().front().name)));
    journey.trigger(Command::undo);
    CHECK(stored().empty());
    journey.trigger(Command::redo);
    journey.reopen();
    REQUIRE(journey.workspace().scene().board().id == board);
    CHECK(journey.find<ui::NoteEditor>("boardNote").editor()->toPlainText() ==
          QStringLiteral("資金の流れを確認"));
    const auto notes = journey.project().notes();
    CHECK(std::ranges::any_of(notes, [board](const store::NoteRow& row) {
        return row.record == std::variant<EntityId, RelationshipId, DealId, SourceId, BoardId>(board);
    }));
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
