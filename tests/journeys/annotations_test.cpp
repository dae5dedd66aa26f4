// Writing on a board with mouse and keys: notes, frames that fold, arrows, images, and all of it after a
// restart.
#include "tests/journeys/journey.h"

#include "ui/canvas/graph_view.h"
#include "ui/controllers/annotation_controller.h"
#include "ui/controllers/export_controller.h"
#include "ui/controllers/scene_controller.h"
#include "ui/models/edits/annotation_edits.h"
#include "ui/panels/message_line.h"
#include "ui/widgets/inline_text.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::journeys;
using ui::Command;

namespace {

void settleBoard(Journey& journey) {
    REQUIRE(Journey::waitUntil([&journey] {
        return !journey.workspace().scene().isWorking() && journey.workspace().canvas().isSharp();
    }));
}

std::vector<Annotation> annotations(Journey& journey) {
    return journey.project().annotationsOf(journey.workspace().scene().board().id);
}

void drag(QWidget& widget, QPoint from, QPoint to) {
    QTest::mousePress(&widget, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 5; ++step)
        QTest::mouseMove(&widget, from + (to - from) * step / 5);
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, to);
}

void write(Journey& journey, const QString& text) {
    auto* editor = journey.workspace().canvas().findChild<ui::InlineText*>();
    REQUIRE(editor);
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(editor, &event);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
}

QPoint pixelAt(Journey& journey, Point scene) {
    const Point at = journey.workspace().canvas().view().toView(scene);
    return {qRound(at.x), qRound(at.y)};
}

AnnotationId drawNote(Journey& journey, QPoint at, const QString& text) {
    journey.trigger(Command::addNote);
    QTest::mouseClick(&journey.workspace().canvas(), Qt::LeftButton, {}, at);
    write(journey, text);
    settleBoard(journey);
    return annotations(journey).back().id;
}

/// Around two nodes, wide enough for its edge to be clear of them.
AnnotationId frameAround(Journey& journey, EntityId a, EntityId b) {
    auto& canvas = journey.workspace().canvas();
    const Point pa = journey.scenePlaceOf(a);
    const Point pb = journey.scenePlaceOf(b);
    const Rect box =
        Rect{std::min(pa.x, pb.x), std::min(pa.y, pb.y), std::max(pa.x, pb.x), std::max(pa.y, pb.y)}.grownBy(
            60);
    journey.trigger(Command::addFrame);
    drag(canvas, pixelAt(journey, {box.left, box.top}), pixelAt(journey, {box.right, box.bottom}));
    write(journey, QStringLiteral("資金の輪"));
    settleBoard(journey);
    return annotations(journey).back().id;
}

} // namespace

TEST_CASE(
    "A note is written where it was clicked, in Japanese, is found by search, and is there after a restart",
    "[journey]") {
    Journey journey;
    journey.openSample();
    const QPoint corner(30, 60);
    const Point place = journey.workspace().canvas().view().toScene({30, 60});
    drawNote(journey, corner, QStringLiteral("高輪で会った人たちの関係を調べる"));
    REQUIRE(annotations(journey).size() == 1);
    const Annotation note = annotations(journey).front();
    CHECK(note.text == "高輪で会った人たちの関係を調べる");
    CHECK(length(Point{note.area.left, note.area.top} - place) < 1);
    CHECK(journey.workspace().selection().items().annotations == std::vector{note.id});
    CHECK(journey.workspace().canvas().scene()->annotations[0].lines.size() >= 1);

    journey.reopen();
    REQUIRE(annotations(journey).size() == 1);
    journey.find<QLineEdit>("browseSearch").clear();
    journey.trigger(Command::find);
    journey.type(QStringLiteral("高輪"));
    auto& hits = journey.find<QListWidget>("browseNotes");
    REQUIRE(hits.count() == 1);
    CHECK(hits.isVisible());
    QTest::mouseClick(hits.viewport(), Qt::LeftButton, {}, hits.visualItemRect(hits.item(0)).center());
    CHECK(journey.workspace().selection().items().annotations == std::vector{note.id});

    journey.workspace().canvas().setFocus();
    QTest::keyClick(&journey.workspace().canvas(), Qt::Key_Delete);
    CHECK(annotations(journey).empty());
    CHECK(journey.workspace().selection().items().annotations.empty());
    journey.trigger(Command::undo);
    CHECK(annotations(journey).front() == note);
}

TEST_CASE("A frame moves with its members, folds to one node that takes over their ties, and unfolds",
          "[journey]") {
    Journey journey;
    journey.openSample();
    auto& canvas = journey.workspace().canvas();
    const EntityId tesla = journey.entity("Tesla");
    const EntityId nvidia = journey.entity("NVIDIA");
    const std::size_t nodes = canvas.scene()->nodeCount();
    const AnnotationId id = frameAround(journey, tesla, nvidia);
    const Annotation frame = annotations(journey).front();
    REQUIRE(frame.kind == AnnotationKind::frame);
    const Point before = journey.scenePlaceOf(tesla);

    journey.trigger(Command::foldFrame);
    settleBoard(journey);
    CHECK(canvas.scene()->nodeCount() < nodes);
    const auto folded = canvas.lookup().node(canvas::standIn(id));
    REQUIRE(folded != canvas::kNoIndex);
    CHECK(canvas.lookup().node(tesla) == canvas::kNoIndex);
    CHECK_FALSE(canvas.scene()->linksAt(folded).empty());
    CHECK(canvas.scene()->nodeLooks[folded].label.find("資金の輪") == 0);
    CHECK(journey.window().actions()[Command::undo]->text().contains(QStringLiteral("Fold the frame")));

    journey.reopen();
    CHECK(journey.workspace().canvas().lookup().node(tesla) == canvas::kNoIndex);
    QTest::mouseDClick(&journey.workspace().canvas(), Qt::LeftButton, {},
                       pixelAt(journey, frame.area.centre()));
    settleBoard(journey);
    CHECK(journey.workspace().canvas().scene()->nodeCount() == nodes);
    CHECK(length(journey.scenePlaceOf(tesla) - before) < 1e-6);

    QPoint title = pixelAt(journey, {frame.area.left + 12, frame.area.top + 2});
    while (!journey.workspace().canvas().hitAt(title).isAnnotation() &&
           title.x() < journey.workspace().canvas().width()) // a line may run across the title
        title.rx() += 3;
    drag(journey.workspace().canvas(), title, title + QPoint(-30, -20));
    settleBoard(journey);
    const Point delta = Point{-30, -20} * (1 / journey.workspace().canvas().view().scale);
    CHECK(length(journey.scenePlaceOf(tesla) - before - delta) < 1.5);
    journey.trigger(Command::undo);
    settleBoard(journey);
    CHECK(length(journey.scenePlaceOf(tesla) - before) < 1e-6);
}

TEST_CASE("An arrow hangs on the nodes it was drawn between, and a picture is kept in the project",
          "[journey]") {
    Journey journey;
    journey.openSample();
    auto& canvas = journey.workspace().canvas();
    const EntityId musk = journey.entity("Elon Musk");
    journey.trigger(Command::addArrow);
    drag(canvas, QPoint(20, 20), journey.placeOf(musk));
    settleBoard(journey);
    REQUIRE(annotations(journey).size() == 1);
    CHECK(annotations(journey).front().kind == AnnotationKind::arrow);
    CHECK(annotations(journey).front().to == musk);
    CHECK_FALSE(annotations(journey).front().from);

    QImage red(40, 30, QImage::Format_RGB32);
    red.fill(Qt::red);
    const QString file = QFileInfo(journey.file()).absolutePath() + QStringLiteral("/red.png");
    REQUIRE(red.save(file));
    auto* controller = journey.workspace().findChild<ui::AnnotationController*>();
    REQUIRE(controller);
    controller->addImageFrom(file);
    REQUIRE(annotations(journey).size() == 2);
    const Annotation image = annotations(journey).back();
    CHECK(journey.project().blob(image.imageHash));
    REQUIRE(QFile::remove(file));
    journey.reopen();
    const auto& shown = journey.workspace().canvas().scene()->annotations;
    REQUIRE(shown.size() == 2);
    REQUIRE(shown[1].image);
    CHECK(shown[1].image->pixelColor(3, 3) == QColor(Qt::red));
}

TEST_CASE("A file that is no image is refused in a sentence, and nothing is added", "[journey]") {
    Journey journey;
    journey.openSample();
    const QString path = QFileInfo(journey.file()).absolutePath() + QStringLiteral("/letter.png");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Dear Sir, this is no picture");
    file.close();
    const std::size_t steps = journey.project().history().size();
    journey.workspace().findChild<ui::AnnotationController*>()->addImageFrom(path);
    CHECK(annotations(journey).empty());
    CHECK(journey.project().history().size() == steps);
    CHECK(journey.window().messages().shownText().contains(QStringLiteral("letter.png")));
    CHECK(journey.window().messages().shownText().contains(QStringLiteral("not an image")));
}

TEST_CASE("What is written on a board is in the exported SVG, private notes are not", "[journey]") {
    Journey journey;
    journey.openSample();
    drawNote(journey, {30, 60}, QStringLiteral("Checked by MN"));
    const AnnotationId secret = drawNote(journey, {30, 160}, QStringLiteral("Only for us"));
    REQUIRE(ui::changeAnnotation(journey.workspace().document(), journey.workspace().scene().board().id,
                                 secret, [](Annotation& annotation) { annotation.isPrivate = true; }));
    auto& exporter = journey.workspace().exporter();
    const QString path = QFileInfo(journey.file()).absolutePath() + QStringLiteral("/board.svg");
    picture::ExportOptions options;
    options.file = path.toStdString();
    exporter.write(options);
    REQUIRE(Journey::waitUntil([&exporter] { return !exporter.isWorking(); }));
    QFile svg(path);
    REQUIRE(svg.open(QIODevice::ReadOnly));
    const QByteArray content = svg.readAll();
    CHECK(content.contains("Checked by MN"));
    CHECK_FALSE(content.contains("Only for us"));
}
