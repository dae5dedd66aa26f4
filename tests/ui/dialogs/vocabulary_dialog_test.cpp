#include "ui/dialogs/vocabulary_dialog.h"

#include "tests/ui/support/editing_fixture.h"
#include "tests/ui/support/typing.h"
#include "ui/dialogs/sources_dialog.h"
#include "ui/dialogs/type_page.h"
#include "ui/dialogs/vocabulary_pages.h"
#include "ui/widgets/input_line.h"
#include "ui/widgets/note_editor.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::ui;

namespace {

template<class Page>
struct Fixture : EditingFixture {
    Page page{*document, nullptr};

    Fixture() {
        page.resize(760, 640);
        page.show();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    void choose(const QString& text) {
        const auto found = page.list()->findItems(text, Qt::MatchExactly);
        REQUIRE(found.size() == 1);
        page.list()->setCurrentItem(found.front());
    }
    void enter(const char* field, const QString& text) {
        auto* editor = page.template findChild<FieldEditor*>(QLatin1String(field));
        REQUIRE(editor);
        editor->line()->setFocus();
        editor->line()->selectAll();
        if (text.isEmpty())
            QTest::keyClick(editor->line(), Qt::Key_Delete);
        else
            typeInto(editor->line(), text);
        QTest::keyClick(editor->line(), Qt::Key_Return);
    }
    QString shown(const char* field) const {
        return page.template findChild<FieldEditor*>(QLatin1String(field))->line()->text();
    }
};

} // namespace

TEST_CASE("A new type is made, named in both languages and undone step by step", "[ui][vocabulary]") {
    Fixture<TypePage> f;
    const auto types = f.project().vocabulary().types().size();
    QTest::mouseClick(f.page.addButton(), Qt::LeftButton);
    REQUIRE(f.project().vocabulary().types().size() == types + 1);
    f.enter("label_en", QStringLiteral("sponsors"));
    f.enter("label_ja", QStringLiteral("協賛"));
    const RelationshipType& made = f.project().vocabulary().types().back();
    CHECK(made.labelEn == "sponsors");
    CHECK(made.labelJa == "協賛");
    CHECK(made.code == "new_type");
    for (int i = 0; i < 3; ++i)
        f.document->undo();
    CHECK(f.project().vocabulary().types().size() == types);
}

TEST_CASE("A type in use is refused with the count and replaced on demand, in one step", "[ui][vocabulary]") {
    Fixture<TypePage> f;
    const auto steps = f.steps();
    f.choose(QStringLiteral("invested in"));
    QTest::mouseClick(f.page.removeButton(), Qt::LeftButton);
    CHECK(f.project().vocabulary().typeByCode("invested"));
    CHECK(f.page.message()->isVisible());
    CHECK(f.page.message()->text().startsWith(QStringLiteral("2 record(s) are of it")));
    REQUIRE(f.page.replacement()->isVisible());
    QComboBox* box = f.page.replacement()->box();
    const int other = box->findData(static_cast<qlonglong>(f.typeId("granted").value));
    REQUIRE(other >= 0);
    Q_EMIT f.page.replacement()->chosen(box->itemData(other));
    CHECK_FALSE(f.project().vocabulary().typeByCode("invested"));
    CHECK(f.relationship(f.muskInvested).type == f.typeId("granted"));
    CHECK(f.steps() == steps + 1);
    f.document->undo();
    CHECK(f.relationship(f.muskInvested).type == f.typeId("invested"));
}

TEST_CASE("A label that is taken away is refused and stands again", "[ui][vocabulary]") {
    Fixture<KindPage> f;
    int failures = 0;
    QObject::connect(f.document.get(), &Document::failed, [&] { ++failures; });
    f.choose(QStringLiteral("fund"));
    f.enter("label_ja", {});
    CHECK(f.project().vocabulary().kindByCode("fund")->labelJa.empty());
    f.enter("label_en", {});
    CHECK(failures == 1);
    CHECK(f.project().vocabulary().kindByCode("fund")->labelEn == "fund");
    CHECK(f.shown("label_en") == QStringLiteral("fund"));
    f.enter("colour", QStringLiteral("nonsense"));
    CHECK(f.project().vocabulary().kindByCode("fund")->colour == 0x75539E);
    f.enter("colour", QStringLiteral("#102030"));
    CHECK(f.project().vocabulary().kindByCode("fund")->colour == 0x102030);
}

TEST_CASE("Custom fields and tags are made, changed and removed", "[ui][vocabulary]") {
    Fixture<FieldPage> fields;
    QTest::mouseClick(fields.page.addButton(), Qt::LeftButton);
    fields.enter("label_ja", QStringLiteral("従業員数"));
    REQUIRE(fields.project().fields().size() == 1);
    CHECK(fields.project().fields().front().labelJa == "従業員数");
    QTest::mouseClick(fields.page.removeButton(), Qt::LeftButton);
    CHECK(fields.project().fields().empty());

    Fixture<TagPage> tags;
    QTest::mouseClick(tags.page.addButton(), Qt::LeftButton);
    tags.enter("label", QStringLiteral("要確認"));
    REQUIRE(tags.project().tags().size() == 1);
    CHECK(tags.project().tags().front().label == "要確認");
    tags.enter("label", QString(QStringLiteral(" ")).repeated(3));
    CHECK(tags.project().tags().front().label == "要確認");
}

TEST_CASE("The text of a source is kept as it was read, and undo takes it back", "[ui][sources]") {
    Fixture<SourcePage> f;
    f.choose(QStringLiteral("OpenAIの舞台裏"));
    auto* text = f.page.findChild<NoteEditor*>(QStringLiteral("stored"));
    REQUIRE(text);
    text->editor()->setPlainText(QStringLiteral("xAIは10億ドルを調達した。\n翌日、訂正した。"));
    text->commit();
    const std::string hash = f.project().source(f.article)->storedHash;
    CHECK(f.project().blob(hash) == "xAIは10億ドルを調達した。\n翌日、訂正した。");
    f.document->undo();
    CHECK(f.project().source(f.article)->storedHash.empty());
    CHECK(text->editor()->toPlainText().isEmpty());
}

TEST_CASE("A source is edited with fuzzy dates, and one that is in use stays", "[ui][sources]") {
    Fixture<SourcePage> f;
    f.choose(QStringLiteral("OpenAIの舞台裏"));
    f.enter("publisher", QStringLiteral("AWARE Japan"));
    f.enter("published", QStringLiteral("2024年9月"));
    CHECK(f.project().source(f.article)->publisher == "AWARE Japan");
    CHECK(toEdtf(f.project().source(f.article)->published) == "2024-09");
    f.enter("published", QStringLiteral("先月"));
    CHECK(toEdtf(f.project().source(f.article)->published) == "2024-09");
    int failures = 0;
    QObject::connect(f.document.get(), &Document::failed, [&] { ++failures; });
    QTest::mouseClick(f.page.removeButton(), Qt::LeftButton);
    CHECK(failures == 1);
    CHECK(f.project().source(f.article));
}

TEST_CASE("Enter inside a composition commits no field of an editor", "[ui][vocabulary]") {
    Fixture<KindPage> f;
    const auto steps = f.steps();
    f.choose(QStringLiteral("fund"));
    InputLine* line = f.page.findChild<FieldEditor*>(QStringLiteral("label_ja"))->line();
    line->setFocus();
    QInputMethodEvent composing(QStringLiteral("きん"), {});
    QCoreApplication::sendEvent(line, &composing);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(f.steps() == steps);
}

TEST_CASE("Who a type's ends usually are is told and typed in words of either language", "[ui][vocabulary]") {
    Fixture<TypePage> f;
    f.choose(QStringLiteral("invested in"));
    const auto type = [&] { return *f.project().vocabulary().typeByCode("invested"); };
    f.enter("from_kind", QStringLiteral("ファンド"));
    CHECK(type().fromKind == "fund");
    CHECK(f.shown("from_kind") == QStringLiteral("fund"));
    f.enter("to_kind", QStringLiteral("nobody"));
    CHECK(type().toKind != "nobody");
    f.choose(QStringLiteral("leads"));
    f.choose(QStringLiteral("invested in"));
    f.enter("to_kind", QStringLiteral("人"));
    CHECK(type().toKind == "person");
    f.enter("to_kind", {});
    CHECK(type().toKind.empty());
}
