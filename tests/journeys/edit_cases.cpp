#include "tests/journeys/edit_cases.h"

#include "ui/canvas/graph_view.h"
#include "ui/controllers/annotation_controller.h"
#include "ui/controllers/canvas_hands.h"
#include "ui/controllers/scene_controller.h"
#include "ui/dialogs/add_entity_popup.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/dialogs/style_dialog.h"
#include "ui/dialogs/type_chooser.h"
#include "ui/models/edits/annotation_edits.h"
#include "ui/models/edits/board_edits.h"
#include "ui/widgets/inline_text.h"
#include "ui/widgets/input_line.h"
#include "ui/widgets/tab_strip.h"

#include <QApplication>
#include <QFileInfo>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace moneyties::journeys {

void waitForWork(Journey& journey) {
    REQUIRE(Journey::waitUntil([&journey] {
        return !journey.workspace().scene().isWorking() && !journey.workspace().hands().isWorking();
    }));
}

namespace {

using ui::Command;
using Entities = std::vector<EntityId>;

ui::Document& documentOf(Journey& journey) {
    return journey.workspace().document();
}

BoardId shownBoard(Journey& journey) {
    return journey.workspace().scene().board().id;
}

void select(Journey& journey, const std::vector<const char*>& names) {
    Entities entities;
    for (const char* name : names)
        entities.push_back(journey.entity(name));
    journey.workspace().selection().set({entities, {}, {}});
}

std::function<void(Journey&)> on(std::initializer_list<const char*> names, Command command) {
    return [names = std::vector<const char*>(names), command](Journey& journey) {
        select(journey, names);
        journey.trigger(command);
        waitForWork(journey);
    };
}

/// With what is selected already.
std::function<void(Journey&)> just(Command command) {
    return [command](Journey& journey) {
        journey.trigger(command);
        waitForWork(journey);
    };
}

enum class Places { written, unwritten };

/// No two in a line, no three at equal distances: whatever arranges them changes something.
Point placeOnBoard(std::size_t number) {
    const auto n = static_cast<double>(number);
    return {n * 150 + static_cast<double>(number * number % 7) * 12,
            n * 7 + static_cast<double>(number * number % 5) * 70};
}

/// A board with some of the story, shown.
BoardId showBoardWith(Journey& journey, std::initializer_list<const char*> names,
                      Places places = Places::written) {
    std::vector<BoardNode> nodes;
    for (const char* name : names) {
        nodes.emplace_back().entity = journey.entity(name);
        if (places == Places::written)
            nodes.back().position = placeOnBoard(nodes.size());
    }
    Board board;
    board.membership = Membership::listed;
    board.name = ui::freeBoardName(journey.project(), "Part");
    const BoardId id = ui::addBoard(documentOf(journey), board, nodes);
    REQUIRE(id);
    journey.workspace().showBoard(id);
    waitForWork(journey);
    return id;
}

/// Enough for whatever a hand does, and drawn in a tenth of the time that everything takes.
void showTen(Journey& journey) {
    showBoardWith(journey, {"Tesla", "Meta", "Grok", "OpenAI", "Azure", "Apple", "Sam Altman", "Elon Musk",
                            "Microsoft", "DeepMind"});
}

void showEverything(Journey& journey) {
    journey.workspace().showBoard(journey.project().boards().front().id);
    waitForWork(journey);
}

void nameTab(Journey& journey, const char* name) {
    ui::InputLine* line = journey.find<ui::TabStrip>("boardStrip").renamer();
    REQUIRE(line);
    line->selectAll();
    QTest::keyClicks(line, QLatin1String(name));
    QTest::keyClick(line, Qt::Key_Return);
}

/// A command that leaves the name of a new board open.
std::function<void(Journey&)> named(Command command) {
    return [command](Journey& journey) {
        journey.trigger(command);
        nameTab(journey, "Named");
        waitForWork(journey);
    };
}

void drag(Journey& journey, QPoint from, QPoint to) {
    QWidget& canvas = journey.workspace().canvas();
    QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 5; ++step)
        QTest::mouseMove(&canvas, from + (to - from) * step / 5);
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, to);
}

void write(Journey& journey, const char* text, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) {
    const auto editors = journey.workspace().canvas().findChildren<ui::InlineText*>();
    const auto open = std::ranges::find_if(editors, &QWidget::isVisible); // closed ones may still be there
    REQUIRE(open != editors.end());
    ui::InlineText* editor = *open;
    editor->selectAll();
    QTest::keyClicks(editor, QLatin1String(text));
    QTest::keyClick(editor, Qt::Key_Return, modifiers);
    waitForWork(journey);
}

void chooseType(Journey& journey, const char* beginning) {
    auto* chooser = journey.window().findChild<ui::TypeChooser*>();
    REQUIRE(chooser);
    QTest::keyClicks(chooser->line(), QLatin1String(beginning));
    QTest::keyClick(chooser->line(), Qt::Key_Return);
    waitForWork(journey);
}

AnnotationId addFrame(Journey& journey) {
    Annotation frame;
    frame.board = shownBoard(journey);
    frame.kind = AnnotationKind::frame;
    frame.text = "Frame";
    const Point at = journey.scenePlaceOf(journey.entity("Tesla"));
    frame.area = Rect::around(at, {120, 120});
    const AnnotationId id = ui::addAnnotation(documentOf(journey), frame);
    REQUIRE(id);
    journey.workspace().selection().setAnnotation(id);
    return id;
}

EntityId addTwin(Journey& journey) {
    documentOf(journey).run({store::ActionCode::addEntity, {"Twin of Tesla"}}, [&](store::Edit& edit) {
        Entity twin = *journey.project().entity(journey.entity("Tesla"));
        twin.id = {};
        twin.names.resize(1);
        twin.names.front().id = {};
        twin.names.front().text = "Twin of Tesla";
        edit.insert(twin);
    });
    waitForWork(journey);
    return journey.entity("Twin of Tesla");
}

// ---- what the hand does

void addEntityByCommand(Journey& journey) {
    journey.trigger(Command::addEntity);
    auto* popup = journey.workspace().canvas().findChild<ui::AddEntityPopup*>();
    REQUIRE(popup);
    auto* name = popup->findChild<QLineEdit*>();
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Anthropic"));
    QTest::keyClick(name, Qt::Key_Return);
    waitForWork(journey);
}

void linkByTool(Journey& journey) {
    journey.trigger(Command::selectNone);
    journey.trigger(Command::linkTool);
    for (const char* end : {"Grok", "Apple"})
        QTest::mouseClick(&journey.workspace().canvas(), Qt::LeftButton, {},
                          journey.placeOf(journey.entity(end)));
    chooseType(journey, "invest");
}

void runLive(Journey& journey) {
    journey.trigger(Command::liveLayout);
    const Point before = journey.scenePlaceOf(journey.entity("Tesla"));
    REQUIRE(Journey::waitUntil([&] { return !(journey.scenePlaceOf(journey.entity("Tesla")) == before); }));
    journey.trigger(Command::liveLayout);
    waitForWork(journey);
}

void addByDrag(Journey& journey, Command command) {
    journey.trigger(command);
    drag(journey, QPoint(20, 20), QPoint(150, 90));
    if (command != Command::addArrow)
        write(journey, "written");
    waitForWork(journey);
}

void addImage(Journey& journey) {
    QImage red(40, 30, QImage::Format_RGB32);
    red.fill(Qt::red);
    const QString file = QFileInfo(journey.file()).absolutePath() + QStringLiteral("/red.png");
    REQUIRE(red.save(file));
    journey.workspace().findChild<ui::AnnotationController*>()->addImageFrom(file);
}

void mergeByDialog(Journey& journey) {
    journey.workspace().selection().set({{journey.entity("Tesla"), journey.entity("Twin of Tesla")}, {}, {}});
    journey.trigger(Command::mergeEntities);
    auto* dialog = journey.window().findChild<ui::MergeDialog*>();
    REQUIRE(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("mergeAccept")), Qt::LeftButton);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    waitForWork(journey);
}

void switchRuleOff(Journey& journey) {
    journey.trigger(Command::editStyle);
    auto* dialog = journey.window().findChild<ui::StyleDialog*>();
    REQUIRE(dialog);
    dialog->findChild<QListWidget*>(QStringLiteral("styleRules"))->item(1)->setCheckState(Qt::Unchecked);
    dialog->close();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void copyWithFrame(Journey& journey) {
    showEverything(journey);
    const AnnotationId frame = addFrame(journey);
    journey.workspace().selection().set({{journey.entity("Tesla")}, {}, {}, {frame}});
    journey.trigger(Command::copySelection);
    showBoardWith(journey, {"Grok"});
}

void deleteMixed(Journey& journey) {
    const RelationshipId tie = journey.relationship("Microsoft", "invested", "OpenAI");
    journey.workspace().selection().set({{journey.entity("Grok")}, {tie}, {}});
    journey.trigger(Command::deleteSelection);
}

} // namespace

void writePlaces(Journey& journey) {
    auto& scene = journey.workspace().scene();
    const std::vector<BoardNode> places = scene.unwrittenPlaces();
    REQUIRE_FALSE(places.empty());
    documentOf(journey).run({store::ActionCode::layOut, {}},
                            [&](store::Edit& edit) { edit.place(scene.board().id, places); });
    waitForWork(journey);
}

void showSmallBoard(Journey& journey) {
    showBoardWith(journey, {"Tesla", "Meta"});
}

std::vector<EditCase> commandCases() {
    return {
        {"an entity added", addEntityByCommand, Command::addEntity, showEverything},
        {"an entity added to those whose places were only shown", addEntityByCommand, Command::addEntity,
         [](Journey& j) {
             showBoardWith(j, {"Tesla", "Meta", "Grok"}, Places::unwritten);
         }},
        {"a relationship added",
         [](Journey& j) {
             select(j, {"Meta", "Grok"});
             j.trigger(Command::addRelationship);
             chooseType(j, "invest");
         },
         Command::addRelationship, showEverything},
        {"a link drawn", linkByTool, Command::linkTool},
        {"entities deleted", on({"OpenAI", "Meta"}, Command::deleteSelection), Command::deleteSelection},
        {"a mixed selection deleted", deleteMixed, Command::deleteSelection},
        {"a line entered",
         [](Journey& j) {
             j.trigger(Command::quickEntry);
             j.type(QStringLiteral("Elon Musk > invested 5M USD 2012 > DeepMind"));
             j.key(Qt::Key_Return, Qt::ShiftModifier);
         },
         Command::quickEntry},
        {"a layout that ran live", runLive, Command::liveLayout, showTen},
        {"a pin", on({"Meta"}, Command::togglePin), Command::togglePin},
        {"entities hidden", on({"Meta", "Grok"}, Command::hideSelection), Command::hideSelection},
        {"hidden ones shown", just(Command::showHidden), Command::showHidden,
         on({"Azure", "Apple"}, Command::hideSelection)},
        {"aligned left", on({"Meta", "Grok", "OpenAI"}, Command::alignLeft), Command::alignLeft},
        {"aligned in the middle across", on({"Meta", "Grok", "OpenAI"}, Command::alignCentre),
         Command::alignCentre},
        {"aligned right", on({"Meta", "Grok", "OpenAI"}, Command::alignRight), Command::alignRight},
        {"aligned above", on({"Meta", "Grok", "OpenAI"}, Command::alignTop), Command::alignTop},
        {"aligned in the middle down", on({"Meta", "Grok", "OpenAI"}, Command::alignMiddle),
         Command::alignMiddle},
        {"aligned below", on({"Meta", "Grok", "OpenAI"}, Command::alignBottom), Command::alignBottom},
        {"distributed across", on({"Meta", "Grok", "OpenAI"}, Command::distributeAcross),
         Command::distributeAcross},
        {"distributed down", on({"Meta", "Grok", "OpenAI"}, Command::distributeDown),
         Command::distributeDown},
        {"overlaps removed", on({"Meta", "Grok", "OpenAI"}, Command::removeOverlaps), Command::removeOverlaps,
         [](Journey& j) {
             on({"Meta", "Grok", "OpenAI"}, Command::alignLeft)(j);
             on({"Meta", "Grok", "OpenAI"}, Command::alignTop)(j);
         }},
        {"deals as hubs", just(Command::dealHubs), Command::dealHubs},
        {"a style rule", switchRuleOff, Command::editStyle},
        {"a note", [](Journey& j) { addByDrag(j, Command::addNote); }, Command::addNote},
        {"a frame", [](Journey& j) { addByDrag(j, Command::addFrame); }, Command::addFrame},
        {"an arrow", [](Journey& j) { addByDrag(j, Command::addArrow); }, Command::addArrow},
        {"an image", addImage, Command::addImage},
        {"a frame folded", just(Command::foldFrame), Command::foldFrame, addFrame},
        {"a merge", mergeByDialog, Command::mergeEntities, addTwin},
        {"a name changed where it stands",
         [](Journey& j) {
             on({"Grok"}, Command::renameEntity)(j);
             write(j, "Grok 4", Qt::NoModifier);
         },
         Command::renameEntity},
        {"a node dragged",
         [](Journey& j) {
             const QPoint at = j.placeOf(j.entity("Meta"));
             drag(j, at, at + QPoint(40, 30));
         }},
        {"a board", named(Command::newBoard), Command::newBoard},
        {"a board of the selection", named(Command::newBoardFromSelection), Command::newBoardFromSelection,
         [](Journey& j) {
             showEverything(j);
             select(j, {"Meta", "Grok"});
         }},
        {"a board named",
         [](Journey& j) {
             j.trigger(Command::renameBoard);
             nameTab(j, "Renamed");
         },
         Command::renameBoard,
         [](Journey& j) {
             showBoardWith(j, {"Tesla", "Meta"});
         }},
        {"a board copied", named(Command::duplicateBoard), Command::duplicateBoard},
        {"a view saved",
         [](Journey& j) {
             j.workspace().canvas().setCamera({3, 4}, 1.25);
             j.trigger(Command::saveBoardView);
         },
         Command::saveBoardView},
        {"taken off a board", on({"Tesla"}, Command::takeOffBoard), Command::takeOffBoard,
         [](Journey& j) {
             showBoardWith(j, {"Tesla", "Meta"});
         }},
        {"expanded", on({"Sam Altman"}, Command::expand), Command::expand,
         [](Journey& j) { showBoardWith(j, {"Sam Altman"}); }},
        {"collapsed", on({"Sam Altman"}, Command::collapse), Command::collapse,
         on({"Sam Altman"}, Command::expand)},
        {"pasted with a frame", just(Command::pasteSelection), Command::pasteSelection, copyWithFrame},
        {"a search's board kept as a list", just(Command::keepBoardAsList), Command::keepBoardAsList,
         [](Journey& j) {
             Board board;
             board.membership = Membership::query;
             board.query = "musk";
             board.name = "Found";
             j.workspace().showBoard(ui::addBoard(documentOf(j), board));
             waitForWork(j);
         }},
        {"a board deleted", just(Command::deleteBoard), Command::deleteBoard},
    };
}

} // namespace moneyties::journeys
