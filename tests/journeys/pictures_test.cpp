// Pictures of the window for people to look at; run with the tag [pictures], written to the folder
// "pictures".
#include "tests/journeys/journey.h"

#include "ui/theme/theme.h"
#include "ui/translations.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::journeys;

namespace {

void take(Journey& journey, const QString& name) {
    QDir().mkpath(QStringLiteral("pictures"));
    REQUIRE(journey.window().grab().save(QStringLiteral("pictures/%1.png").arg(name)));
}

} // namespace

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
