// Pictures of the canvas for people to look at: photos in nodes, callouts, amounts from afar;
// run with the tag [pictures], written to the folder "pictures".
#include "tests/journeys/journey.h"

#include "ui/canvas/graph_view.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/models/edits/picture_edits.h"
#include "ui/theme/theme.h"
#include "ui/translations.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QPixmap>

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <initializer_list>

using namespace moneyties;
using namespace moneyties::journeys;

namespace {

void take(Journey& journey, const QString& name) {
    QDir().mkpath(QStringLiteral("pictures"));
    REQUIRE(journey.window().grab().save(QStringLiteral("pictures/%1.png").arg(name)));
}

/// Head and shoulders before a wall.
QImage portrait(int hue) {
    QImage image(360, 480, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient wall(0, 0, 360, 480);
    wall.setColorAt(0, QColor::fromHsv(hue, 60, 220));
    wall.setColorAt(1, QColor::fromHsv(hue, 110, 140));
    painter.fillRect(image.rect(), wall);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromHsv((hue + 180) % 360, 120, 90));
    painter.drawEllipse(QRect(40, 330, 280, 300));
    painter.setBrush(QColor(0xE8, 0xC0, 0xA0));
    painter.drawEllipse(QRect(110, 100, 140, 190));
    painter.setBrush(QColor(0x40, 0x30, 0x28));
    painter.drawChord(QRect(102, 84, 156, 150), 0, 180 * 16);
    return image;
}

QImage lettering(const QString& text, QColor colour) {
    QImage image(480, 120, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QFont font = QApplication::font();
    font.setPixelSize(96);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(image.rect(), Qt::AlignCenter, text);
    return image;
}

void givePictures(Journey& journey) {
    auto& document = journey.workspace().document();
    int hue = 20;
    for (const char* name : {"Elon Musk", "Sam Altman", "Larry Page", "Demis Hassabis"})
        REQUIRE(ui::setPicture(document, journey.entity(name), portrait(hue += 70)));
    REQUIRE(ui::setPicture(document, journey.entity("Tesla"), lettering(QStringLiteral("TESLA"), Qt::red)));
    REQUIRE(
        ui::setPicture(document, journey.entity("OpenAI"), lettering(QStringLiteral("OpenAI"), Qt::black)));
    REQUIRE(
        ui::setPicture(document, journey.entity("NVIDIA"), lettering(QStringLiteral("NV"), Qt::darkBlue)));
    journey.settle();
}

void zoomTo(Journey& journey, double scale) {
    auto& canvas = journey.workspace().canvas();
    canvas.setZoom(scale);
    REQUIRE(Journey::waitUntil([&] { return std::abs(canvas.view().scale / scale - 1) < 1e-6; }));
    journey.settle();
}

void takeCanvas(Journey& journey, const QString& name) {
    journey.window().resize(1600, 1000);
    givePictures(journey);
    journey.workspace().selection().setEntity(journey.entity("Elon Musk"));
    journey.settle();
    take(journey, QStringLiteral("faces-") + name);
    for (const int percent : {200, 40, 30}) {
        zoomTo(journey, percent / 100.0);
        take(journey, QStringLiteral("faces-%1-%2").arg(percent).arg(name));
    }
    journey.workspace().selection().set({});
    zoomTo(journey, 0.4);
    take(journey, QStringLiteral("amounts-40-") + name);
    journey.workspace().selection().set(
        {{journey.entity("Elon Musk"), journey.entity("Sam Altman")}, {}, {}});
    journey.trigger(ui::Command::mergeEntities);
    auto* dialog = journey.window().findChild<ui::MergeDialog*>();
    REQUIRE(dialog);
    journey.settle();
    REQUIRE(dialog->grab().save(QStringLiteral("pictures/merge-faces-%1.png").arg(name)));
}

} // namespace

TEST_CASE("Photos and callouts can be looked at in both themes", "[.][pictures]") {
    for (const bool dark : {false, true}) {
        Journey journey;
        journey.openSample();
        ui::Theme::instance().setMode(dark ? ui::ThemeMode::dark : ui::ThemeMode::light);
        takeCanvas(journey, dark ? QStringLiteral("dark") : QStringLiteral("light"));
    }
    ui::Theme::instance().setMode(ui::ThemeMode::light);
}

TEST_CASE("Photos and callouts can be looked at in Japanese", "[.][pictures-ja]") {
    ui::installTranslations(*qApp, QStringLiteral("ja"));
    Journey journey;
    journey.openSample();
    takeCanvas(journey, QStringLiteral("ja"));
}
