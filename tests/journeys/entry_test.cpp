// Entering what an article says without a mouse: a whole round in few keys, and what comes of it.
#include "tests/journeys/journey.h"

#include "ui/actions.h"
#include "ui/controllers/editors_controller.h"
#include "ui/controllers/palette_controller.h"
#include "ui/models/edits/claim_edits.h"
#include "ui/models/entity_table_model.h"
#include "ui/panels/entity_table.h"
#include "ui/panels/quick_entry.h"
#include "ui/widgets/input_line.h"
#include "ui/widgets/list_chooser.h"

#include <QApplication>
#include <QClipboard>
#include <QTableView>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::journeys;

namespace {

/// Presses keys on whatever has the focus and counts them; a chord is one.
class Hands {
public:
    explicit Hands(Journey& journey) : m_journey(journey) {}

    void name(const char* text) { m_journey.type(QString::fromUtf8(text)); }
    void chord(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++m_count;
        m_journey.key(key, modifiers);
    }
    /// The keys of a command are heard by the window, which a test asks directly; they count as one.
    void command(ui::Command command) {
        ++m_count;
        m_journey.trigger(command);
    }
    void keys(const char* text) {
        for (; *text; ++text) {
            ++m_count;
            QTest::keyClick(&m_journey.focused(), *text);
        }
    }
    int count() const { return m_count; }

private:
    Journey& m_journey;
    int m_count = 0;
};

SourceId enterFrom(Journey& journey, const char* title) {
    auto& document = journey.workspace().document();
    Source source;
    source.title = title;
    const SourceId id = ui::saveSource(document, source);
    document.setCurrentSource(id);
    return id;
}

} // namespace

TEST_CASE("A round with lead, four investors, total, date and quote takes 25 keys beyond the names",
          "[journey]") {
    Journey journey;
    journey.openSample();
    const SourceId article = enterFrom(journey, "The round");
    const auto before = journey.project().counts();
    QApplication::clipboard()->setText(QStringLiteral("raised $10 million in a Series B"));
    const auto steps = journey.project().history().size();

    Hands hands(journey);
    hands.command(ui::Command::quickEntry);
    hands.name("Thrive Capital");
    hands.keys("*;");
    hands.name("Microsoft");
    hands.keys(";");
    hands.name("シンキング・マシンズ・キャピタル");
    hands.keys(";");
    hands.name("Yonder Partners");
    hands.keys(";");
    hands.name("Zed Ventures");
    hands.keys(">serB $10M 2015>");
    hands.name("Kumo Robotics");
    hands.command(ui::Command::pasteQuote);
    hands.chord(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(hands.count() <= 25);

    const auto deals = journey.project().deals();
    REQUIRE_FALSE(deals.empty());
    const Deal& round = deals.back();
    CHECK(round.nameEn == "Kumo Robotics Series B");
    CHECK(round.total.lowest == 1'000'000'000);
    CHECK(toEdtf(round.start) == "2015");
    const auto parties = journey.project().relationshipsOf(round.id);
    REQUIRE(parties.size() == 5);
    CHECK(parties[0].role == "lead investor");
    CHECK(parties[1].from == journey.entity("Microsoft"));
    CHECK(journey.project().history().size() == steps + 1);
    const auto claims = journey.project().claimsOf(round.id);
    REQUIRE(claims.size() == 1);
    CHECK(claims.front().source == article);
    CHECK(claims.front().quote == "raised $10 million in a Series B");
    CHECK(&journey.focused() == journey.workspace().quickEntry().line());

    journey.trigger(ui::Command::undo);
    CHECK(journey.project().counts().entities == before.entities);
    CHECK(journey.project().counts().relationships == before.relationships);
    CHECK(journey.project().counts().deals == before.deals);
}

TEST_CASE("The palette finds commands, entities and types by a few letters, with their keys", "[journey]") {
    Journey journey;
    journey.openSample();
    journey.trigger(ui::Command::palette);
    auto* palette = journey.window().editors().palette().chooser();
    REQUIRE(palette);
    REQUIRE(palette->isVisible());
    journey.type(QStringLiteral("ますく"));
    journey.key(Qt::Key_Return);
    CHECK(journey.workspace().selection().items().entities == std::vector{journey.entity("Elon Musk")});
    CHECK_FALSE(palette->isVisible());

    const auto inJapanese = journey.window().editors().palette().answersFor(QStringLiteral("キーボード"));
    REQUIRE_FALSE(inJapanese.isEmpty());
    CHECK(inJapanese.front().text == QStringLiteral("Keyboard Shortcuts"));

    const auto answers = journey.window().editors().palette().answersFor(QStringLiteral("zoom i"));
    REQUIRE_FALSE(answers.isEmpty());
    CHECK(answers.front().text == QStringLiteral("Zoom In"));
    CHECK(answers.front().detail.contains(QStringLiteral("Ctrl")));

    journey.trigger(ui::Command::palette);
    journey.type(QStringLiteral("しゅっし"));
    const auto types = journey.window().editors().palette().answersFor(QStringLiteral("しゅっし"));
    for (const ui::Suggestion& answer : types) {
        if (answer.text.startsWith(QStringLiteral("Select all")))
            break;
        journey.key(Qt::Key_Down);
    }
    journey.key(Qt::Key_Return);
    const auto* invested = journey.project().vocabulary().typeByCode("invested");
    const auto& selected = journey.workspace().selection().items().relationships;
    REQUIRE_FALSE(selected.empty());
    for (const RelationshipId id : selected)
        CHECK(journey.project().relationship(id)->type == invested->id);

    journey.trigger(ui::Command::palette);
    QInputMethodEvent composing(QStringLiteral("おーぷん"), {});
    QApplication::sendEvent(&journey.focused(), &composing);
    journey.key(Qt::Key_Return);
    CHECK(palette->isVisible());
}

TEST_CASE("A table comes back with the columns that were chosen", "[journey]") {
    Journey journey;
    journey.openSample();
    journey.trigger(ui::Command::showEntities);
    auto& table = journey.find<ui::EntityTable>("entityTable");
    table.view()->setColumnHidden(ui::EntityTableModel::note, true);
    journey.reopen();
    CHECK(journey.find<ui::EntityTable>("entityTable").view()->isColumnHidden(ui::EntityTableModel::note));
    CHECK(journey.find<ui::EntityTable>("entityTable").isVisible());
}
