// Every edit that the window offers is one step with a name, and undo brings back exactly what stood there.
#include "tests/journeys/journey.h"

#include "ui/canvas/graph_view.h"
#include "ui/dialogs/vocabulary_pages.h"
#include "ui/messages.h"
#include "ui/models/edits/claim_edits.h"
#include "ui/models/edits/correction_edits.h"
#include "ui/models/edits/entity_edits.h"
#include "ui/models/edits/vocabulary_edits.h"
#include "ui/models/entity_table_model.h"
#include "ui/models/relationship_table_model.h"
#include "ui/panels/entity_table.h"
#include "ui/panels/quick_entry.h"
#include "ui/panels/relationship_table.h"
#include "ui/widgets/input_line.h"

#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <functional>
#include <vector>

using namespace moneyties;
using namespace moneyties::journeys;

namespace {

/// Everything that a project says.
struct State {
    std::vector<EntityKind> kinds;
    std::vector<RelationshipType> types;
    std::vector<FieldDef> fields;
    std::vector<Tag> tags;
    std::vector<Entity> entities;
    std::vector<Relationship> relationships;
    std::vector<Deal> deals;
    std::vector<Claim> claims;
    std::vector<Source> sources;
    std::vector<Board> boards;
    std::vector<BoardNode> nodes;

    friend bool operator==(const State&, const State&) = default;
};

State stateOf(const store::Project& project) {
    State state;
    state.kinds = project.vocabulary().kinds();
    state.types = project.vocabulary().types();
    state.fields = project.fields();
    state.tags = project.tags();
    std::vector<EntityId> ids;
    for (const store::EntityRow& row : project.entityRows())
        ids.push_back(row.id);
    std::ranges::sort(ids);
    for (const EntityId id : ids)
        state.entities.push_back(*project.entity(id));
    state.relationships = project.relationships();
    state.deals = project.deals();
    state.claims = project.claims();
    state.sources = project.sources();
    std::ranges::sort(state.sources, {}, &Source::id);
    state.boards = project.boards();
    for (const Board& board : state.boards)
        for (const BoardNode& node : project.nodesOf(board.id))
            state.nodes.push_back(node);
    return state;
}

struct Case {
    const char* what;
    std::function<void(Journey&)> edit;
};

void enterLine(Journey& journey, const char* line) {
    journey.trigger(ui::Command::quickEntry);
    journey.type(QString::fromUtf8(line));
    journey.key(Qt::Key_Return, Qt::ShiftModifier);
}

template<class Table>
Table& table(Journey& journey, ui::Command command, const char* name) {
    auto& panel = journey.find<Table>(name);
    if (!panel.isVisible())
        journey.trigger(command);
    REQUIRE(panel.isVisible());
    return panel;
}

ui::RelationshipTable& relationships(Journey& journey) {
    return table<ui::RelationshipTable>(journey, ui::Command::showTable, "relationshipTable");
}

ui::EntityTable& entities(Journey& journey) {
    return table<ui::EntityTable>(journey, ui::Command::showEntities, "entityTable");
}

void correctAmount(Journey& journey, CorrectionKind kind) {
    const auto id = journey.relationship("Microsoft", "invested", "OpenAI");
    for (const Relationship& before :
         journey.project().relationshipsBetween(journey.entity("Microsoft"), journey.entity("OpenAI"))) {
        Relationship after = before;
        after.amount.lowest = after.amount.highest = 777'00;
        after.amount.currency = "USD";
        for (const ui::CorrectionChoice& choice :
             ui::correctionChoices(journey.workspace().document(), before, after))
            if (choice.kind == kind) {
                REQUIRE(
                    ui::correct(journey.workspace().document(), before, after, choice, {"amount", "777"}));
                return;
            }
    }
    FAIL("no claim states the amount of " << id.value);
}

std::vector<Case> cases() {
    return {
        {"a line", [](Journey& j) { enterLine(j, "Elon Musk > invested 5M USD 2012 > DeepMind"); }},
        {"a round with new names",
         [](Journey& j) { enterLine(j, "Aaa Ventures*; Bbb Partners > シリB 10億円 2015 > Ccc Robotics"); }},
        {"my error", [](Journey& j) { correctAmount(j, CorrectionKind::myError); }},
        {"a source's correction", [](Journey& j) { correctAmount(j, CorrectionKind::sourceCorrected); }},
        {"another accepted value", [](Journey& j) { correctAmount(j, CorrectionKind::acceptedOnly); }},
        {"a cell",
         [](Journey& j) {
             auto* model = relationships(j).view()->model();
             REQUIRE(
                 model->setData(model->index(0, ui::RelationshipTableModel::role), QStringLiteral("主幹事")));
         }},
        {"filling down",
         [](Journey& j) {
             auto& panel = relationships(j);
             panel.view()->setFocus();
             panel.view()->setCurrentIndex(
                 panel.view()->model()->index(0, ui::RelationshipTableModel::stage));
             REQUIRE(
                 panel.view()->model()->setData(panel.view()->currentIndex(), QStringLiteral("rumoured")));
             for (int i = 0; i < 5; ++i)
                 QTest::keyClick(panel.view(), Qt::Key_Down, Qt::ShiftModifier);
             QTest::keyClick(panel.view(), Qt::Key_D, Qt::ControlModifier);
         }},
        {"pasted rows",
         [](Journey& j) {
             QString text = QStringLiteral("From\tType\tTo\n");
             for (int i = 0; i < 500; ++i)
                 text += QStringLiteral("Elon Musk\tinvested in\tOpenAI\n");
             relationships(j).pasteText(text);
         }},
        {"an entity's cell",
         [](Journey& j) {
             auto* model = entities(j).view()->model();
             REQUIRE(
                 model->setData(model->index(0, ui::EntityTableModel::question), QStringLiteral("誰が?")));
         }},
        {"a tag, made",
         [](Journey& j) {
             ui::saveTag(j.workspace().document(), {{}, "要確認", 1});
         }},
        {"a field, made",
         [](Journey& j) {
             FieldDef field;
             field.labelEn = "Sector";
             ui::saveField(j.workspace().document(), field);
         }},
        {"a kind replaced",
         [](Journey& j) {
             const Vocabulary& words = j.project().vocabulary();
             REQUIRE(ui::replaceKind(j.workspace().document(), words.kindByCode("project")->id,
                                     words.kindByCode("product")->id));
         }},
        {"a type replaced",
         [](Journey& j) {
             const Vocabulary& words = j.project().vocabulary();
             REQUIRE(ui::replaceType(j.workspace().document(), words.typeByCode("invested")->id,
                                     words.typeByCode("granted")->id));
         }},
        {"a source's title",
         [](Journey& j) {
             Source source = j.project().sources().front();
             source.title += " (2nd ed.)";
             ui::saveSource(j.workspace().document(), source);
         }},
        {"a deletion",
         [](Journey& j) {
             j.settle();
             j.click(j.entity("OpenAI"));
             QTest::keyClick(&j.workspace().canvas(), Qt::Key_Delete);
         }},
    };
}

} // namespace

TEST_CASE("Each edit of the window is named and undoes to the very state before it", "[journey][undo]") {
    Journey journey;
    journey.openSample();
    for (const Case& one : cases()) {
        INFO(one.what);
        const State before = stateOf(journey.project());
        const auto steps = journey.project().history().size();
        one.edit(journey);
        const State after = stateOf(journey.project());
        CHECK_FALSE(after == before);
        const auto made = journey.project().history().size() - steps;
        CHECK(made >= 1);
        CHECK_FALSE(ui::stepName(journey.project().history().front().action).isEmpty());
        for (std::size_t i = 0; i < made; ++i)
            journey.trigger(ui::Command::undo);
        CHECK(stateOf(journey.project()) == before);
        for (std::size_t i = 0; i < made; ++i)
            journey.trigger(ui::Command::redo);
        CHECK(stateOf(journey.project()) == after);
        for (std::size_t i = 0; i < made; ++i)
            journey.trigger(ui::Command::undo);
    }
}
