// Pictures of the tables, lists and editors for people to look at; run with the tag [pictures], written to
// the folder "pictures".
#include "tests/journeys/journey.h"

#include "ui/panels/relationship_table.h"
#include "ui/panels/review_panel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPixmap>
#include <QTabWidget>
#include <QTableView>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::journeys;
using ui::Command;

namespace {

void save(const QPixmap& picture, const QString& name) {
    QDir().mkpath(QStringLiteral("pictures"));
    REQUIRE(picture.save(QStringLiteral("pictures/%1.png").arg(name)));
}

void takeDialogs(Journey& journey, const QString& theme) {
    const std::pair<Command, const char*> dialogs[] = {{Command::vocabulary, "vocabularyDialog"},
                                                       {Command::sources, "sourcesDialog"},
                                                       {Command::preferences, "preferencesDialog"},
                                                       {Command::shortcuts, "shortcutsDialog"},
                                                       {Command::editStyle, "styleDialog"}};
    for (const auto& [command, name] : dialogs) {
        journey.trigger(command);
        auto& dialog = journey.find<QDialog>(name);
        QApplication::processEvents();
        auto* tabs = dialog.findChild<QTabWidget*>();
        for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
            if (tabs)
                tabs->setCurrentIndex(tab);
            QApplication::processEvents();
            save(dialog.grab(), QStringLiteral("%1-%2-%3").arg(QLatin1String(name)).arg(tab).arg(theme));
        }
        delete &dialog;
    }
}

} // namespace

TEST_CASE("The tables, lists and editors can be looked at in both themes", "[.][pictures]") {
    Journey journey;
    journey.openSample();
    journey.window().resize(1600, 1000);
    for (const bool dark : {false, true}) {
        const QString theme = dark ? QStringLiteral("dark") : QStringLiteral("light");
        ui::Theme::instance().setMode(dark ? ui::ThemeMode::dark : ui::ThemeMode::light);
        journey.settle();
        for (const auto& [command, name] :
             {std::pair(Command::showEntities, "entities"), std::pair(Command::showReview, "review"),
              std::pair(Command::showTable, "relationships")}) {
            journey.trigger(command);
            auto& review = journey.workspace().review();
            REQUIRE(Journey::waitUntil([&review] { return !review.isReading(); }));
            journey.settle();
            save(journey.window().grab(), QStringLiteral("%1-%2").arg(QLatin1String(name)).arg(theme));
        }
        auto& table = journey.find<ui::RelationshipTable>("relationshipTable");
        table.pasteText(
            QStringLiteral("From\tType\tTo\nSequoia\tinvested in\txAI\nセコイア\t出資\tグロック社"));
        save(journey.window().grab(), QStringLiteral("paste-%1").arg(theme));
        table.pasteText(QStringLiteral("From\tType\tTo\nSequoia\tinvestd\txAI\n\t出資\tグロック社"));
        save(journey.window().grab(), QStringLiteral("paste-refused-%1").arg(theme));
        table.pasteText({});
        journey.trigger(Command::palette);
        journey.type(QStringLiteral("inv"));
        save(journey.window().grab(), QStringLiteral("palette-%1").arg(theme));
        journey.key(Qt::Key_Escape);
        takeDialogs(journey, theme);
    }
    ui::Theme::instance().setMode(ui::ThemeMode::light);
}
