#include "tests/journeys/journey.h"

#include "core/style/style_rules.h"
#include "ui/canvas/graph_view.h"
#include "ui/controllers/export_controller.h"
#include "ui/controllers/scene_controller.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/style_dialog.h"
#include "ui/messages.h"
#include "ui/models/document.h"
#include "ui/picture/legend_card.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QtPrintSupport/QPrinter>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cstdlib>

using namespace moneyties;
using namespace moneyties::journeys;
using picture::LegendCard;

namespace {

template<class Dialog>
Dialog& opened(Journey& journey) {
    auto* dialog = journey.window().findChild<Dialog*>();
    REQUIRE(dialog != nullptr);
    return *dialog;
}

bool allHaveRadius(const canvas::SceneData& scene, double radius) {
    return std::ranges::all_of(scene.nodeLooks.values(),
                               [radius](const style::NodeLook& look) { return look.radius == radius; });
}

} // namespace

TEST_CASE("A rule that is switched off changes the board at once, and undo brings it back", "[journey]") {
    Journey journey;
    journey.openSample();
    journey.settle();
    journey.trigger(ui::Command::editStyle);
    auto& dialog = opened<ui::StyleDialog>(journey);
    dialog.findChild<QListWidget*>(QStringLiteral("styleRules"))->item(1)->setCheckState(Qt::Unchecked);
    const canvas::GraphView& view = journey.workspace().canvas();
    CHECK(allHaveRadius(*view.scene(), style::kLeastRadius));
    const auto step = journey.project().undoable();
    REQUIRE(step);
    CHECK(ui::stepName(step->action) == QStringLiteral("Change the style of the board Everything"));
    journey.trigger(ui::Command::undo);
    CHECK_FALSE(allHaveRadius(*view.scene(), style::kLeastRadius));
    CHECK(dialog.rules() == style::defaultRules());
    dialog.close();
}

TEST_CASE("The legend unfolds on the canvas and is remembered after a restart", "[journey]") {
    Journey journey;
    journey.openSample();
    journey.settle();
    auto& card = journey.find<LegendCard>("legendCard");
    CHECK(card.isVisible());
    journey.trigger(ui::Command::showLegend);
    CHECK(card.fold() == LegendCard::Fold::unfolded);
    journey.reopen();
    journey.settle();
    CHECK(journey.find<LegendCard>("legendCard").fold() == LegendCard::Fold::unfolded);
    CHECK(journey.window().actions()[ui::Command::showLegend]->isChecked());
}

TEST_CASE("The export dialog shows what will be written and how large", "[journey]") {
    Journey journey;
    journey.openSample();
    journey.settle();
    journey.trigger(ui::Command::exportPicture);
    auto& dialog = opened<ui::ExportDialog>(journey);
    const auto* preview = dialog.findChild<QLabel*>(QStringLiteral("exportPreview"));
    REQUIRE(Journey::waitUntil([preview] { return !preview->pixmap(Qt::ReturnByValue).isNull(); }));
    CHECK(dialog.findChild<QLabel*>(QStringLiteral("exportSize"))->text().contains(QStringLiteral("pixels")));
    dialog.reject();
}

TEST_CASE("The picture of the view on the clipboard is what the canvas shows", "[journey]") {
    Journey journey;
    journey.openSample();
    journey.settle();
    auto& card = journey.find<LegendCard>("legendCard");
    card.setLegend({}); // it stands over the canvas and is no part of the picture
    auto& exporter = journey.workspace().exporter();
    exporter.copyView();
    REQUIRE(Journey::waitUntil([&exporter] { return !exporter.isWorking(); }));
    const QWidget& canvas = journey.workspace().canvas();
    const QImage copied = QGuiApplication::clipboard()->image();
    REQUIRE(copied.size() == canvas.size() * 2);
    const QSize far = canvas.size() / 4; // where antialiasing does not count
    const auto seen = [far](const QImage& image) {
        return image.convertToFormat(QImage::Format_RGB32)
            .scaled(far, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage shown = seen(const_cast<QWidget&>(canvas).grab().toImage());
    const QImage picture = seen(copied);
    // The picture stands on white, the canvas on its own ground: what counts is the ink upon it.
    const auto ink = [](const QImage& image, int x, int y) {
        return qGray(image.pixel(0, 0)) - qGray(image.pixel(x, y));
    };
    double sum = 0;
    for (int y = 0; y < far.height(); ++y)
        for (int x = 0; x < far.width(); ++x)
            sum += std::abs(ink(shown, x, y) - ink(picture, x, y));
    CHECK(sum / (far.width() * far.height()) < 1.5);
}

TEST_CASE("The board is printed with title and legend", "[journey]") {
    Journey journey;
    journey.openSample();
    journey.settle();
    const QString file = QFileInfo(journey.file()).absolutePath() + QStringLiteral("/printed.pdf");
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(file);
    auto& exporter = journey.workspace().exporter();
    exporter.print(printer);
    REQUIRE(Journey::waitUntil([&exporter] { return !exporter.isWorking(); }));
    CHECK(QFileInfo(file).size() > 10'000);
}
