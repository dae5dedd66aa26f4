// Photos and logos in nodes: set in the inspector, dropped on the canvas, undone, kept, exported.
#include "tests/journeys/journey.h"

#include "ui/canvas/graph_view.h"
#include "ui/controllers/scene_controller.h"
#include "ui/models/edits/picture_edits.h"
#include "ui/panels/message_line.h"
#include "ui/panels/picture_button.h"
#include "ui/picture/export_file.h"
#include "ui/picture/picture_writer.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::journeys;
using ui::Command;

namespace {

QString pictureFile(Journey& journey, const char* name, QColor colour) {
    QImage image(60, 60, QImage::Format_RGB32);
    image.fill(colour);
    const QString file =
        QFileInfo(journey.file()).absolutePath() + QLatin1Char('/') + QString::fromLatin1(name);
    REQUIRE(image.save(file));
    return file;
}

void dropFile(Journey& journey, const QString& file, QPoint at) {
    auto& canvas = journey.workspace().canvas();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&canvas, &enter);
    QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&canvas, &dropped);
    journey.settle();
}

bool showsPicture(Journey& journey, EntityId entity) {
    auto& canvas = journey.workspace().canvas();
    const canvas::NodeIndex node = canvas.lookup().node(entity);
    return node != canvas::kNoIndex && canvas.scene()->picture(node) != nullptr;
}

std::string svgOfStory(Journey& journey) {
    return picture::svgOf(picture::makePicture(journey.project(), {}));
}

} // namespace

TEST_CASE("A photo dropped on a node becomes its picture, on screen, in exports and after a restart",
          "[journey]") {
    Journey journey;
    journey.openSample();
    const EntityId musk = journey.entity("Elon Musk");
    auto& canvas = journey.workspace().canvas();
    canvas.setZoom(3);
    canvas.reveal({{musk}, {}});
    journey.settle();
    const QString file = pictureFile(journey, "magenta.png", Qt::magenta);
    dropFile(journey, file, journey.placeOf(musk));
    CHECK(journey.workspace().selection().items().entities == std::vector<EntityId>{musk});
    REQUIRE(showsPicture(journey, musk));
    journey.workspace().selection().set({}); // its mark tints what it marks
    journey.settle();
    CHECK(canvas.grab().toImage().pixelColor(journey.placeOf(musk)) == QColor(Qt::magenta));
    CHECK(svgOfStory(journey).find("data:image/") != std::string::npos);

    journey.trigger(Command::undo);
    journey.settle();
    CHECK_FALSE(showsPicture(journey, musk));
    CHECK(svgOfStory(journey).find("data:image/") == std::string::npos);
    journey.trigger(Command::redo);
    REQUIRE(QFile::remove(file));
    journey.reopen();
    CHECK(showsPicture(journey, musk));
}

TEST_CASE("The inspector sets a picture and takes it away again", "[journey]") {
    Journey journey;
    journey.openSample();
    const EntityId musk = journey.entity("Elon Musk");
    journey.workspace().selection().setEntity(musk);
    auto& button = journey.find<ui::PictureButton>("entityPicture");
    const QList<QAction*> actions = button.menu()->actions();
    REQUIRE(actions.size() == 2);
    CHECK(actions[0]->isEnabled());
    CHECK_FALSE(actions[1]->isEnabled()); // there is nothing to remove
    Q_EMIT button.fileChosen(pictureFile(journey, "cyan.png", Qt::cyan));
    journey.settle();
    CHECK(showsPicture(journey, musk));
    CHECK(button.icon().pixmap(44, 44).toImage().pixelColor(22, 22) == QColor(Qt::cyan));
    REQUIRE(actions[1]->isEnabled());
    actions[1]->trigger();
    journey.settle();
    CHECK_FALSE(showsPicture(journey, musk));
    CHECK_FALSE(actions[1]->isEnabled());
    CHECK(journey.project().entity(musk)->imageHash.empty());
}

TEST_CASE("A file that is no picture is refused in a sentence, also when dropped", "[journey]") {
    Journey journey;
    journey.openSample();
    const EntityId musk = journey.entity("Elon Musk");
    journey.workspace().canvas().setZoom(3);
    journey.workspace().canvas().reveal({{musk}, {}});
    journey.settle();
    const QString path = QFileInfo(journey.file()).absolutePath() + QStringLiteral("/letter.png");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Dear Sir, this is no picture");
    file.close();
    const std::size_t steps = journey.project().history().size();
    dropFile(journey, path, journey.placeOf(musk));
    CHECK(journey.project().history().size() == steps);
    CHECK(journey.window().messages().shownText().contains(QStringLiteral("letter.png")));
    CHECK(journey.window().messages().shownText().contains(QStringLiteral("not an image")));
}

TEST_CASE("What is private takes its picture out of the export with it", "[journey]") {
    Journey journey;
    journey.openSample();
    auto& document = journey.workspace().document();
    const EntityId musk = journey.entity("Elon Musk");
    REQUIRE(ui::setPicture(document, musk, pictureFile(journey, "red.png", Qt::red)));
    CHECK(svgOfStory(journey).find("data:image/") != std::string::npos);
    REQUIRE(document.run({store::ActionCode::editEntity, {"Elon Musk", "private"}}, [&](store::Edit& edit) {
        Entity entity = *journey.project().entity(musk);
        entity.isPrivate = true;
        edit.update(entity);
    }));
    CHECK(svgOfStory(journey).find("data:image/") == std::string::npos);
}
