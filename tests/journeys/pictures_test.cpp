// Pictures of the window for people to look at; run with the tag [pictures], written to the folder
// "pictures".
#include "tests/journeys/journey.h"

#include "core/style/annotation_look.h"
#include "ui/canvas/graph_painter.h"
#include "ui/canvas/graph_view.h"
#include "ui/controllers/scene_controller.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/models/edits/annotation_edits.h"
#include "ui/theme/theme.h"
#include "ui/translations.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPixmap>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace moneyties;
using namespace moneyties::journeys;

namespace {

void take(Journey& journey, const QString& name) {
    QDir().mkpath(QStringLiteral("pictures"));
    REQUIRE(journey.window().grab().save(QStringLiteral("pictures/%1.png").arg(name)));
}

Annotation annotation(Journey& journey, AnnotationKind kind, style::AnnotationColour colour, Rect area,
                      const char* text) {
    Annotation made;
    made.board = journey.workspace().scene().board().id;
    made.kind = kind;
    made.area = area;
    made.text = text;
    made.style = style::toStyle({colour, style::AnnotationFill::tinted, 13});
    made.layer = kind == AnnotationKind::arrow ? AnnotationLayer::overNodes : AnnotationLayer::underNodes;
    return made;
}

/// A note, a frame that is open and one that is folded, an arrow, an image, and deals drawn as hubs.
void writeOnBoard(Journey& journey) {
    using enum style::AnnotationColour;
    auto& document = journey.workspace().document();
    const Rect all = canvas::sceneBounds(*journey.workspace().canvas().scene());
    const Point tesla = journey.scenePlaceOf(journey.entity("Tesla"));
    const Point apple = journey.scenePlaceOf(journey.entity("Apple"));
    const EntityId musk = journey.entity("Elon Musk");
    const Rect note{all.left - 260, all.top, all.left - 30, all.top + 40};
    const AnnotationId words = addAnnotation(
        document,
        annotation(journey, AnnotationKind::note, yellow, note,
                   "Checked against the filings by MN.\n高輪で会った人たちの関係を調べる必要がある。"));
    addAnnotation(document,
                  annotation(journey, AnnotationKind::frame, blue,
                             {tesla.x - 110, tesla.y - 90, tesla.x + 110, tesla.y + 90}, "Tesla and around"));
    const AnnotationId folded = addAnnotation(
        document, annotation(journey, AnnotationKind::frame, green,
                             {apple.x - 70, apple.y - 70, apple.x + 70, apple.y + 70}, "資金の輪"));
    Annotation arrow = annotation(journey, AnnotationKind::arrow, red, {note.right, note.bottom, 0, 0}, "?");
    arrow.to = musk;
    addAnnotation(document, arrow);
    QImage image(160, 120, QImage::Format_RGB32);
    image.fill(QColor(0x38, 0x67, 0xA8));
    const QString file = QFileInfo(journey.file()).absolutePath() + QStringLiteral("/chart.png");
    REQUIRE(image.save(file));
    addImage(document,
             annotation(journey, AnnotationKind::image, grey,
                        {note.left, note.bottom + 80, note.left + 160, note.bottom + 200}, ""),
             file);
    auto& scene = journey.workspace().scene();
    foldFrame(document, scene.board().id, folded, scene.unwrittenPlaces());
    scene.toggleHubs(scene.dealsOnBoard());
    journey.settle();
    journey.trigger(ui::Command::fitAll);
    journey.workspace().selection().setAnnotation(words);
    journey.settle();
}

void takeBoard(Journey& journey, const QString& name) {
    journey.window().resize(1600, 1000);
    writeOnBoard(journey);
    take(journey, QStringLiteral("board-") + name);
    journey.workspace().selection().set(
        {{journey.entity("Elon Musk"), journey.entity("Sam Altman")}, {}, {}});
    journey.trigger(ui::Command::mergeEntities);
    auto* dialog = journey.window().findChild<ui::MergeDialog*>();
    REQUIRE(dialog);
    journey.settle();
    REQUIRE(dialog->grab().save(QStringLiteral("pictures/merge-%1.png").arg(name)));
}

} // namespace

TEST_CASE("A board that is written on, and a merge, can be looked at", "[.][pictures]") {
    const bool dark = GENERATE(false, true);
    Journey journey;
    journey.openSample();
    ui::Theme::instance().setMode(dark ? ui::ThemeMode::dark : ui::ThemeMode::light);
    takeBoard(journey, dark ? QStringLiteral("dark") : QStringLiteral("light"));
    ui::Theme::instance().setMode(ui::ThemeMode::light);
}

TEST_CASE("A board that is written on can be looked at in Japanese", "[.][pictures-ja]") {
    ui::installTranslations(*qApp, QStringLiteral("ja"));
    Journey journey;
    journey.openSample();
    takeBoard(journey, QStringLiteral("ja"));
}

TEST_CASE("The window can be looked at in both themes and at two sizes", "[.][pictures]") {
    Journey journey;
    take(journey, QStringLiteral("start"));
    journey.openSample();
    for (const bool dark : {false, true}) {
        ui::Theme::instance().setMode(dark ? ui::ThemeMode::dark : ui::ThemeMode::light);
        for (const QSize size : {QSize(1600, 1000), QSize(1280, 800)}) {
            journey.window().resize(size);
            journey.settle();
            take(journey, QStringLiteral("story-%1-%2")
                              .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"))
                              .arg(size.width()));
        }
    }
    ui::Theme::instance().setMode(ui::ThemeMode::light);
}

TEST_CASE("The window can be looked at in Japanese", "[.][pictures-ja]") {
    ui::installTranslations(*qApp, QStringLiteral("ja"));
    Journey journey;
    take(journey, QStringLiteral("start-ja"));
    journey.openSample();
    journey.window().resize(1600, 1000);
    journey.click(journey.entity("OpenAI"));
    journey.settle();
    take(journey, QStringLiteral("story-ja"));
}
