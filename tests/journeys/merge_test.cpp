// A merge with its field choices, and its split, in the real window and after a restart.
#include "tests/journeys/journey.h"

#include "ui/canvas/graph_view.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/models/edits/entity_edits.h"
#include "ui/models/edits/vocabulary_edits.h"
#include "ui/panels/inspector.h"
#include "ui/panels/message_line.h"
#include "ui/widgets/inline_text.h"
#include "ui/widgets/segmented_buttons.h"

#include <QPushButton>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <utility>
#include <vector>

using namespace moneyties;
using namespace moneyties::journeys;
using ui::Command;

namespace {

EntityId addTwin(Journey& journey) {
    const auto& vocabulary = journey.project().vocabulary();
    const EntityId twin =
        ui::addEntity(journey.workspace().document(), "Elon Reeve Musk", vocabulary.kindByCode("person")->id);
    REQUIRE(twin);
    journey.workspace().document().run({store::ActionCode::addRelationship, {}}, [&](store::Edit& edit) {
        Relationship tie;
        tie.type = vocabulary.typeByCode("founded")->id;
        tie.from = twin;
        tie.to = journey.entity("SoftBank Group");
        edit.insert(tie);
    });
    journey.settle();
    return twin;
}

ui::MergeDialog& openDialog(Journey& journey, EntityId first, EntityId second) {
    journey.workspace().selection().set({{first, second}, {}, {}});
    journey.trigger(Command::mergeEntities);
    auto* dialog = journey.window().findChild<ui::MergeDialog*>();
    REQUIRE(dialog);
    return *dialog;
}

} // namespace

TEST_CASE("Two records become one with the fields chosen, after a restart they are split again",
          "[journey]") {
    Journey journey;
    journey.openSample();
    const EntityId musk = journey.entity("Elon Musk");
    const std::size_t ties = journey.project().relationshipsOf(musk).size();
    const EntityId twin = addTwin(journey);

    ui::MergeDialog& dialog = openDialog(journey, musk, twin);
    CHECK(dialog.survivor() == musk);
    auto* name = dialog.findChild<ui::SegmentedButtons*>(
        QStringLiteral("mergeField%1").arg(static_cast<int>(MergeField::nameEn)));
    REQUIRE(name);
    name->setCurrent(static_cast<int>(MergeSide::merged));
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("mergeAccept")), Qt::LeftButton);
    CHECK(journey.project().entity(twin)->mergedInto == musk);
    CHECK(displayName(*journey.project().entity(musk)) == "Elon Reeve Musk");
    CHECK(journey.project().relationshipsOf(musk).size() == ties + 1);
    CHECK(journey.workspace().selection().items().entities == std::vector{musk});
    CHECK(journey.window().actions()[Command::undo]->text().contains(QStringLiteral("Merge Elon Musk")));
    journey.settle();
    CHECK(journey.workspace().canvas().lookup().node(twin) == canvas::kNoIndex);

    journey.reopen();
    journey.workspace().selection().setEntity(musk);
    auto* split = journey.workspace().inspector().findChild<QPushButton*>(QStringLiteral("splitOff"));
    REQUIRE(split);
    QTest::mouseClick(split, Qt::LeftButton);
    REQUIRE(Journey::waitUntil([&] { return !journey.project().entity(twin)->mergedInto; }));
    CHECK(displayName(*journey.project().entity(musk)) == "Elon Musk");
    CHECK(journey.project().relationshipsOf(musk).size() == ties);
    CHECK(journey.project().relationshipsOf(twin).size() == 1);
    journey.settle();
    CHECK(journey.workspace().canvas().lookup().node(twin) != canvas::kNoIndex);
}

TEST_CASE("A custom field in which both differ is chosen like any other", "[journey]") {
    Journey journey;
    journey.openSample();
    const EntityId musk = journey.entity("Elon Musk");
    const EntityId twin = addTwin(journey);
    auto& document = journey.workspace().document();
    FieldDef born;
    born.labelEn = "Birthplace";
    const FieldId field = ui::saveField(document, born);
    for (const auto& [id, value] : {std::pair{musk, "Pretoria"}, std::pair{twin, "プレトリア"}})
        ui::changeEntities(document, {id}, {"Birthplace", value}, [&, text = value](Entity& entity) {
            entity.fields = {{field, text, text}};
        });
    ui::MergeDialog& dialog = openDialog(journey, musk, twin);
    auto* choice = dialog.findChild<ui::SegmentedButtons*>(
        QStringLiteral("mergeField%1.%2").arg(static_cast<int>(MergeField::custom)).arg(field.value));
    REQUIRE(choice);
    choice->setCurrent(static_cast<int>(MergeSide::merged));
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("mergeAccept")), Qt::LeftButton);
    CHECK(journey.project().entity(musk)->fields ==
          std::vector<FieldValue>{{field, "プレトリア", "プレトリア"}});
    journey.trigger(Command::undo);
    CHECK(journey.project().entity(musk)->fields.front().value == "Pretoria");
}

TEST_CASE("That two are not the same is kept with both", "[journey]") {
    Journey journey;
    journey.openSample();
    const EntityId musk = journey.entity("Elon Musk");
    const EntityId altman = journey.entity("Sam Altman");
    ui::MergeDialog& dialog = openDialog(journey, musk, altman);
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("mergeNotSame")), Qt::LeftButton);
    REQUIRE(journey.project().judgementsOf(altman).size() == 1);
    CHECK(journey.project().judgementsOf(altman).front().verdict == Verdict::notSame);
    CHECK_FALSE(journey.project().entity(altman)->mergedInto);
}

TEST_CASE("Only two different records can be merged", "[journey]") {
    Journey journey;
    journey.openSample();
    journey.click(journey.entity("Elon Musk"));
    CHECK_FALSE(journey.window().actions()[Command::mergeEntities]->isEnabled());
}

TEST_CASE("F2 changes a name where it stands", "[journey]") {
    Journey journey;
    journey.openSample();
    const EntityId grok = journey.entity("Grok");
    journey.click(grok);
    journey.trigger(Command::renameEntity);
    auto* editor = journey.workspace().canvas().findChild<ui::InlineText*>();
    REQUIRE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Grok 4"));
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(displayName(*journey.project().entity(grok)) == "Grok 4");
    CHECK(journey.window().actions()[Command::undo]->text().contains(QStringLiteral("name of Grok")));
}

TEST_CASE("Ctrl goes on from the end of a link, so that a chain is drawn click by click", "[journey]") {
    Journey journey;
    journey.openSample();
    const EntityId a = journey.entity("Grok");
    const EntityId b = journey.entity("Azure");
    const EntityId c = journey.entity("Apple");
    auto& canvas = journey.workspace().canvas();
    journey.trigger(Command::selectNone);
    const std::size_t before = journey.project().relationships().size();
    journey.trigger(Command::linkTool);
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, journey.placeOf(a));
    QTest::mouseClick(&canvas, Qt::LeftButton, Qt::ControlModifier, journey.placeOf(b));
    journey.key(Qt::Key_Return); // the type that is offered first
    journey.settle();
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, journey.placeOf(c));
    journey.key(Qt::Key_Return);
    CHECK(journey.project().relationships().size() == before + 2);
    CHECK(journey.project().relationshipsBetween(a, b).size() == 1);
    CHECK(journey.project().relationshipsBetween(b, c).size() == 1);
}
