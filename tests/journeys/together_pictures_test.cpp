// Pictures of a board's filter and of the edit of many records at once, for people to look at.
#include "tests/journeys/journey.h"

#include "ui/dialogs/type_page.h"
#include "ui/models/edits/vocabulary_edits.h"
#include "ui/panels/board_filter_popup.h"
#include "ui/panels/board_tabs.h"
#include "ui/panels/entity_table.h"
#include "ui/panels/record_menu.h"
#include "ui/theme/theme.h"
#include "ui/translations.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QListWidget>
#include <QMenu>
#include <QPixmap>
#include <QTabWidget>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace moneyties;
using namespace moneyties::journeys;
using ui::Command;

namespace {

void save(QWidget& widget, const QString& what, const QString& name) {
    QApplication::processEvents();
    QDir().mkpath(QStringLiteral("pictures"));
    REQUIRE(widget.grab().save(QStringLiteral("pictures/%1-%2.png").arg(what, name)));
}

void takeFilter(Journey& journey, const QString& name) {
    journey.trigger(Command::filterBoard);
    auto* popup = journey.workspace().tabs().findChild<ui::BoardFilterPopup*>();
    REQUIRE(popup);
    QTest::mouseClick(popup->findChildren<ui::Chip*>().at(1), Qt::LeftButton);
    journey.settle();
    save(*popup, QStringLiteral("filter-popup"), name);
    popup->close();
    save(journey.window(), QStringLiteral("filter"), name);
}

void takeMany(Journey& journey, const QString& name) {
    ui::saveTag(journey.workspace().document(), {{}, "要確認", 0});
    journey.trigger(Command::showEntities);
    journey.workspace().selection().set(
        {{journey.entity("OpenAI"), journey.entity("Elon Musk"), journey.entity("Sam Altman")}, {}, {}});
    journey.settle();
    save(journey.window(), QStringLiteral("many"), name);
    QMenu menu(&journey.window());
    journey.find<ui::EntityTable>("entityTable").fillMenu(menu);
    menu.popup({});
    save(menu, QStringLiteral("record-menu"), name);
    menu.close();
}

void takeType(Journey& journey, const QString& name) {
    journey.trigger(Command::vocabulary);
    auto& dialog = journey.find<QDialog>("vocabularyDialog");
    dialog.findChild<QTabWidget*>()->setCurrentIndex(1);
    dialog.findChild<ui::TypePage*>()->list()->setCurrentRow(4);
    save(dialog, QStringLiteral("type"), name);
    delete &dialog;
}

void takeAll(Journey& journey, const QString& name) {
    journey.window().resize(1440, 900);
    journey.settle();
    takeFilter(journey, name);
    takeMany(journey, name);
    takeType(journey, name);
}

} // namespace

TEST_CASE("A board's filter and the edit of many at once can be looked at", "[.][pictures]") {
    const bool dark = GENERATE(false, true);
    Journey journey;
    journey.openSample();
    ui::Theme::instance().setMode(dark ? ui::ThemeMode::dark : ui::ThemeMode::light);
    takeAll(journey, dark ? QStringLiteral("dark") : QStringLiteral("light"));
    ui::Theme::instance().setMode(ui::ThemeMode::light);
}

TEST_CASE("A board's filter and the edit of many at once can be looked at in Japanese", "[.][pictures-ja]") {
    ui::installTranslations(*qApp, QStringLiteral("ja"));
    Journey journey;
    journey.openSample();
    takeAll(journey, QStringLiteral("ja"));
}
