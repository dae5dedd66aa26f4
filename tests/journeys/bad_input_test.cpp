// What people type and paste by mistake: each is answered in a sentence, and nothing is half done.
#include "tests/journeys/file_tables.h"
#include "tests/journeys/journey.h"

#include "ui/models/edits/entity_edits.h"
#include "ui/models/edits/merge_edits.h"
#include "ui/models/entity_table_model.h"
#include "ui/panels/entity_table.h"
#include "ui/panels/inspector.h"
#include "ui/panels/message_line.h"
#include "ui/panels/paste_bar.h"
#include "ui/panels/relationship_table.h"

#include <QElapsedTimer>
#include <QTableView>

#include <catch2/catch_test_macros.hpp>

#include <functional>
#include <memory>
#include <sqlite3.h>

using namespace moneyties;
using namespace moneyties::journeys;
using ui::Command;

namespace {

QString told(Journey& journey) {
    return journey.window().messages().shownText();
}

/// Another program that has begun to write into the file and is not done.
class OtherWriter {
public:
    explicit OtherWriter(const QString& file) {
        sqlite3* database = nullptr;
        REQUIRE(sqlite3_open(file.toUtf8().constData(), &database) == SQLITE_OK);
        m_database.reset(database);
        REQUIRE(sqlite3_exec(database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
    }

private:
    std::unique_ptr<sqlite3, decltype(&sqlite3_close)> m_database{nullptr, &sqlite3_close};
};

/// Does it, and expects a sentence that holds `words` and a file without a change.
void checkRefused(Journey& journey, const QString& words, const std::function<void()>& attempt) {
    const FileTables before = tablesOf(journey.file());
    const auto steps = journey.project().history().size();
    attempt();
    INFO(told(journey).toStdString());
    CHECK(told(journey).contains(words));
    CHECK(differing(before, tablesOf(journey.file())).empty());
    CHECK(journey.project().history().size() == steps);
}

} // namespace

TEST_CASE("Names of blanks and names that never end are refused in words, wherever they come from",
          "[journey][bad]") {
    Journey journey;
    journey.openSample();
    auto& document = journey.workspace().document();
    const KindId person = journey.project().vocabulary().kindByCode("person")->id;
    const EntityId musk = journey.entity("Elon Musk");
    const std::string endless(10'000, 'W');
    checkRefused(journey, QStringLiteral("name"),
                 [&] { CHECK_FALSE(ui::addEntity(document, " 　 ", person)); });
    checkRefused(journey, QStringLiteral("name"),
                 [&] { CHECK_FALSE(ui::addEntity(document, endless, person)); });
    checkRefused(journey, QStringLiteral("name"),
                 [&] { CHECK_FALSE(ui::renameEntity(document, musk, "Elon Musk", endless)); });

    journey.trigger(Command::showEntities);
    auto& table = journey.find<ui::EntityTable>("entityTable");
    auto* model = table.view()->model();
    const QModelIndex name = model->index(0, ui::EntityTableModel::name);
    const auto steps = journey.project().history().size();
    CHECK_FALSE(model->setData(name, QStringLiteral("   ")));
    CHECK(name.data(ui::RecordTableModel::problemRole).toString() == QStringLiteral("An entity has a name"));
    CHECK(journey.project().history().size() == steps);
}

TEST_CASE("Two of one name are both kept, and neither is chosen silently", "[journey][bad]") {
    Journey journey;
    journey.openSample();
    auto& document = journey.workspace().document();
    const KindId company = journey.project().vocabulary().kindByCode("company")->id;
    const EntityId tesla = journey.entity("Tesla");
    REQUIRE(ui::addEntity(document, "Tesla", company));
    journey.settle();
    auto& table = journey.find<ui::RelationshipTable>("relationshipTable");
    if (!table.isVisible())
        journey.trigger(Command::showTable);
    const auto steps = journey.project().history().size();
    table.pasteText(QStringLiteral("From\tType\tTo\nElon Musk\tleads\tTesla\n"));
    CHECK(table.pasteBar()->text().contains(QStringLiteral("“Tesla” is the name of several")));
    CHECK(journey.project().history().size() == steps);
    CHECK(journey.project().entity(tesla));
}

TEST_CASE("Merges into oneself and in circles are refused in words", "[journey][bad]") {
    Journey journey;
    journey.openSample();
    auto& document = journey.workspace().document();
    const EntityId tesla = journey.entity("Tesla");
    const EntityId meta = journey.entity("Meta");
    checkRefused(journey, QStringLiteral("itself"),
                 [&] { CHECK_FALSE(ui::mergeEntities(document, tesla, tesla, {}, {})); });
    REQUIRE(ui::mergeEntities(document, meta, tesla, {}, {}));
    checkRefused(journey, QStringLiteral("part of"),
                 [&] { CHECK_FALSE(ui::mergeEntities(document, tesla, meta, {}, {})); });
}

TEST_CASE("While another program writes, an edit says so, nothing waits, and afterwards it is done",
          "[journey][bad]") {
    Journey journey;
    journey.openSample();
    auto& document = journey.workspace().document();
    const KindId person = journey.project().vocabulary().kindByCode("person")->id;
    {
        const OtherWriter other(journey.file());
        QElapsedTimer clock;
        clock.start();
        checkRefused(journey,
                     QStringLiteral("The change was not saved. Another window or program is writing to the "
                                    "project. Nothing was changed; do it again in a moment."),
                     [&] { CHECK_FALSE(ui::addEntity(document, "Greg Brockman Jr.", person)); });
        CHECK(clock.elapsed() < 2000);
        CHECK(journey.entity("Elon Musk")); // reading goes on
    }
    CHECK(ui::addEntity(document, "Greg Brockman Jr.", person));
}
