// Pictures of the tables, lists and editors for people to look at; run with the tag [pictures], written to
// the folder "pictures".
#include "tests/journeys/journey.h"

#include "ui/canvas/graph_view.h"
#include "ui/controllers/scene_controller.h"
#include "ui/dialogs/add_entity_popup.h"
#include "ui/models/relationship_table_model.h"
#include "ui/panels/claim_form.h"
#include "ui/panels/claims_section.h"
#include "ui/panels/inspector.h"
#include "ui/panels/inspector_relationship.h"
#include "ui/panels/quick_entry_panel.h"
#include "ui/panels/relationship_table.h"
#include "ui/panels/review_panel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
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
    const std::pair<Command, const char*> dialogs[] = {
        {Command::vocabulary, "vocabularyDialog"},   {Command::sources, "sourcesDialog"},
        {Command::preferences, "preferencesDialog"}, {Command::shortcuts, "shortcutsDialog"},
        {Command::editStyle, "styleDialog"},         {Command::exportPicture, "exportDialog"},
        {Command::shareCopy, "shareDialog"}};
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

/// A stated amount typed over, and the form of a claim, beside what the table and the inspector show.
void takeCorrections(Journey& journey, const QString& theme) {
    const RelationshipId tie = journey.relationship("Microsoft", "invested", "OpenAI");
    journey.workspace().selection().setRelationship(tie);
    auto& table = journey.find<ui::RelationshipTable>("relationshipTable");
    const QModelIndex amount =
        table.view()->currentIndex().siblingAtColumn(ui::RelationshipTableModel::amount);
    REQUIRE(table.view()->model()->setData(amount, QStringLiteral("US$2bn")));
    journey.workspace()
        .inspector()
        .findChild<ui::RelationshipPage*>()
        ->findChild<ui::ClaimsSection*>()
        ->startClaim();
    journey.settle();
    save(journey.window().grab(), QStringLiteral("correction-%1").arg(theme));
    save(journey.workspace().inspector().findChild<ui::ClaimForm*>()->grab(),
         QStringLiteral("claim-form-%1").arg(theme));
    journey.trigger(Command::undo);
    journey.workspace().selection().clear();
}

/// What opens over the window: the line with its pieces, the list of types, a name for somebody new.
void takeEntry(Journey& journey, const QString& theme) {
    journey.trigger(Command::quickEntry);
    journey.type(QStringLiteral("Sequoia*; マイクロソフト > シリーズB 10億円 交渉中 2024年11月 > OpenAI"));
    auto* panel = journey.window().findChild<ui::QuickEntryPanel*>();
    REQUIRE(panel);
    QApplication::processEvents();
    save(panel->grab(), QStringLiteral("quick-entry-%1").arg(theme));
    static_cast<QLineEdit&>(journey.focused()).clear();
    journey.workspace().selection().set({{journey.entity("Meta"), journey.entity("Grok")}, {}, {}});
    journey.trigger(Command::addRelationship);
    journey.type(QStringLiteral("出"));
    QApplication::processEvents();
    save(journey.window().grab(), QStringLiteral("type-chooser-%1").arg(theme));
    journey.key(Qt::Key_Escape);
    journey.trigger(Command::addEntity);
    auto* popup = journey.workspace().canvas().findChild<ui::AddEntityPopup*>();
    REQUIRE(popup);
    popup->findChild<QLineEdit*>()->setText(QStringLiteral("マイクロソフト"));
    QApplication::processEvents();
    save(popup->grab(), QStringLiteral("add-entity-%1").arg(theme));
    popup->close();
}

void takeEmptyBoard(Journey& journey, const QString& theme) {
    journey.trigger(Command::newBoard);
    journey.key(Qt::Key_Escape);
    QApplication::processEvents();
    REQUIRE(Journey::waitUntil([&journey] { return !journey.workspace().scene().isWorking(); }));
    save(journey.window().grab(), QStringLiteral("empty-board-%1").arg(theme));
    journey.trigger(Command::deleteBoard);
    journey.settle();
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
        takeCorrections(journey, theme);
        takeEntry(journey, theme);
        takeEmptyBoard(journey, theme);
        takeDialogs(journey, theme);
    }
    ui::Theme::instance().setMode(ui::ThemeMode::light);
}
