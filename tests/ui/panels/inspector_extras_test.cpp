#include "ui/panels/inspector_extras.h"

#include "tests/ui/support/editing_fixture.h"
#include "tests/ui/support/typing.h"
#include "ui/models/edits/vocabulary_edits.h"
#include "ui/widgets/choice_editor.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/input_line.h"

#include <QMenu>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::ui;

namespace {

struct Fixture : EditingFixture {
    ExtraFields fields{*document};

    Fixture() {
        fields.resize(340, 400);
        fields.show();
        REQUIRE(QTest::qWaitForWindowActive(&fields));
    }
    FieldEditor* editor(const char* name) const {
        return fields.findChild<FieldEditor*>(QLatin1String(name));
    }
    void enter(const char* name, const char* text) {
        REQUIRE(editor(name));
        editor(name)->line()->setFocus();
        editor(name)->line()->selectAll();
        typeInto(editor(name)->line(), QString::fromUtf8(text));
        QTest::keyClick(editor(name)->line(), Qt::Key_Return);
    }
};

} // namespace

TEST_CASE("Tags and the open question are put on several at once, as one step each", "[ui][inspector]") {
    Fixture f;
    const TagId tag = saveTag(*f.document, {{}, "要確認", 0});
    f.fields.showEntities({f.openAi, f.xAi});
    const auto steps = f.steps();
    f.enter("tags", "要確認");
    CHECK(f.project().entity(f.openAi)->tags == std::vector{tag});
    CHECK(f.project().entity(f.xAi)->tags == std::vector{tag});
    f.enter("openQuestion", "誰がリードしたか");
    CHECK(f.project().entity(f.xAi)->openQuestion == "誰がリードしたか");
    CHECK(f.steps() == steps + 2);
    f.enter("tags", "unheard of");
    CHECK(f.steps() == steps + 2);
    f.fields.showRelationships({f.muskInvested});
    f.enter("tags", "要確認");
    CHECK(f.relationship(f.muskInvested).tags == std::vector{tag});
}

TEST_CASE("Several are made private at once, and where they differ nothing is shown", "[ui][inspector]") {
    Fixture f;
    f.fields.showEntities({f.openAi});
    auto* privacy = f.fields.findChild<ChoiceEditor*>(QStringLiteral("private"));
    REQUIRE(privacy);
    privacy->setFocus();
    QTest::keyClick(privacy->box(), Qt::Key_Down);
    CHECK(f.project().entity(f.openAi)->isPrivate);
    f.fields.showEntities({f.openAi, f.xAi});
    CHECK(privacy->box()->currentIndex() == -1);
    const auto steps = f.steps();
    QTest::keyClick(privacy->box(), Qt::Key_End);
    CHECK(f.project().entity(f.xAi)->isPrivate);
    CHECK(f.steps() == steps + 1);
    f.fields.showRelationships({f.muskInvested, f.muskLeads});
    QTest::keyClick(privacy->box(), Qt::Key_End);
    CHECK(f.relationship(f.muskLeads).isPrivate);
}

TEST_CASE("The tags' button gives a tag to all and leaves their others", "[ui][inspector]") {
    Fixture f;
    const TagId first = saveTag(*f.document, {{}, "AI", 0});
    const TagId second = saveTag(*f.document, {{}, "要確認", 0});
    f.fields.showEntities({f.openAi});
    f.enter("tags", "AI");
    f.fields.showEntities({f.openAi, f.xAi});
    QMenu* menu = f.fields.findChild<QToolButton*>(QStringLiteral("chooseTags"))->menu();
    Q_EMIT menu->aboutToShow();
    REQUIRE(menu->actions().size() == 2);
    const auto steps = f.steps();
    menu->actions().at(1)->trigger();
    CHECK(f.steps() == steps + 1);
    CHECK(f.project().entity(f.openAi)->tags == std::vector{first, second});
    CHECK(f.project().entity(f.xAi)->tags == std::vector{second});
}

TEST_CASE("A custom field stands where its kind is shown, and reads its type", "[ui][inspector]") {
    Fixture f;
    FieldDef field;
    field.labelEn = "Employees";
    field.labelJa = "従業員数";
    field.valueType = FieldType::number;
    field.kind = f.kindId("company");
    const FieldId id = saveField(*f.document, field);
    f.fields.showEntities({f.openAi});
    f.enter("employees", "770");
    CHECK(f.project().entity(f.openAi)->fields == std::vector{FieldValue{id, "770", "770"}});
    f.enter("employees", "many");
    CHECK(f.project().entity(f.openAi)->fields.front().value == "770");
    f.document->undo();
    CHECK(f.project().entity(f.openAi)->fields.empty());
    f.fields.showEntities({f.musk});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(f.editor("employees"));
}
