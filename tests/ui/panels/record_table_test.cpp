#include "ui/panels/record_table.h"

#include "tests/ui/support/editing_fixture.h"
#include "tests/ui/support/typing.h"
#include "ui/messages.h"
#include "ui/models/edits/vocabulary_edits.h"
#include "ui/models/entity_table_model.h"
#include "ui/models/relationship_table_model.h"
#include "ui/panels/entity_table.h"
#include "ui/panels/paste_bar.h"
#include "ui/panels/relationship_table.h"
#include "ui/widgets/input_line.h"
#include "ui/widgets/search_field.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::ui;

namespace {

using Column = RelationshipTableModel::Column;

template<class Table>
struct Fixture : EditingFixture {
    Table panel{&selection};
    QTableView* view = panel.view();

    Fixture() {
        panel.setDocument(document.get());
        panel.resize(1400, 400);
        panel.show();
        REQUIRE(QTest::qWaitForWindowActive(&panel));
    }
    void goTo(int row, int column) {
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, column));
    }
    void selectRows(int first, int last, int column) {
        goTo(first, column);
        for (int row = first; row < last; ++row)
            QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    }
    InputLine* editor() const { return view->viewport()->template findChild<InputLine*>(); }
    int rows() const { return view->model()->rowCount(); }
    QString cell(int row, int column) const { return view->model()->index(row, column).data().toString(); }
    QString message() const { return panel.pasteBar()->isVisible() ? panel.pasteBar()->text() : QString(); }
    QString lastStep() { return stepName(project().history().front().action); }
};

using Relationships = Fixture<RelationshipTable>;
using Entities = Fixture<EntityTable>;

QString manyRows(int count) {
    QString text = QStringLiteral("From\tType\tTo\tAmount\n");
    for (int i = 0; i < count; ++i)
        text += QStringLiteral("Elon Musk\tinvested in\txAI\t%1 USD\n").arg(1000 + i);
    return text;
}

/// Without the commas, which belong to the locale where they stand in numbers.
QString plain(QString text) {
    return text.remove(QLatin1Char(','));
}

} // namespace

TEST_CASE("Filling down puts the first cell into all selected rows, as one step", "[ui][table]") {
    Relationships f;
    f.document->run({store::ActionCode::editRelationship, {}}, [&](store::Edit& edit) {
        Relationship first = f.relationship(f.microsoftInvested);
        first.role = "lead investor";
        edit.update(first);
    });
    const auto steps = f.steps();
    f.selectRows(0, 2, Column::role);
    QTest::keyClick(f.view, Qt::Key_D, Qt::ControlModifier);
    CHECK(f.relationship(f.muskInvested).role == "lead investor");
    CHECK(f.relationship(f.muskLeads).role == "lead investor");
    CHECK(f.steps() == steps + 1);
    CHECK(f.lastStep() == QStringLiteral("Change 2 cells"));
    f.document->undo();
    CHECK(f.relationship(f.muskLeads).role.empty());
}

TEST_CASE("Ctrl+Enter puts a typed value into every selected row, as one step", "[ui][table]") {
    Relationships f;
    const auto steps = f.steps();
    f.selectRows(0, 2, Column::stage);
    QTest::keyClick(f.view, Qt::Key_F2);
    REQUIRE(f.editor());
    f.editor()->selectAll();
    QTest::keyClicks(f.editor(), QStringLiteral("negotiating"));
    QTest::keyClick(f.editor(), Qt::Key_Return, Qt::ControlModifier);
    for (const RelationshipId id : {f.microsoftInvested, f.muskInvested, f.muskLeads})
        CHECK(f.relationship(id).stage == Stage::negotiating);
    CHECK(f.steps() == steps + 1);
}

TEST_CASE("The filter line narrows the rows, and what is not shown stays", "[ui][table]") {
    Relationships f;
    f.panel.filterField()->setFocus();
    typeInto(f.panel.filterField(), QStringLiteral("musk -type:leads"));
    CHECK(f.rows() == 1);
    CHECK(f.cell(0, Column::to) == QStringLiteral("OpenAI"));
    f.panel.filterField()->clear();
    CHECK(f.rows() == 3);
}

TEST_CASE("Selected rows are copied as a spreadsheet takes them", "[ui][table]") {
    Relationships f;
    f.selectRows(0, 1, Column::from);
    QTest::keyClick(f.view, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines =
        QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].startsWith(QStringLiteral("Microsoft\tinvested in\tOpenAI\tUS$1,000,000,000\t2019")));
}

TEST_CASE("A block pasted over cells is one step, and one unreadable cell stops all of it", "[ui][table]") {
    Relationships f;
    const auto steps = f.steps();
    f.goTo(1, Column::amount);
    f.panel.pasteText(QStringLiteral("5M USD\t2016\n6M USD\t2017"));
    CHECK(f.relationship(f.muskInvested).amount.lowest == 500'000'000);
    CHECK(f.relationship(f.muskLeads).start.earliest == FuzzyDate::ofYear(2017).earliest);
    CHECK(f.steps() == steps + 1);
    f.goTo(1, Column::amount);
    f.panel.pasteText(QStringLiteral("7M USD\t2018\n8M USD\tsomeday"));
    CHECK(f.steps() == steps + 1);
    CHECK(f.relationship(f.muskInvested).amount.lowest == 500'000'000);
    CHECK(f.message().startsWith(QStringLiteral("Row 3, Start:")));
    f.goTo(2, Column::amount);
    f.panel.pasteText(QStringLiteral("1 USD\t2018\n2 USD\t2019"));
    CHECK(f.message().contains(QStringLiteral("does not fit")));
}

TEST_CASE("Five hundred pasted rows are one step and one undo", "[ui][table]") {
    Relationships f;
    const auto steps = f.steps();
    f.panel.pasteText(manyRows(500));
    CHECK(f.rows() == 503);
    CHECK(f.project().relationships().size() == 503);
    CHECK(f.steps() == steps + 1);
    CHECK(f.lastStep() == QStringLiteral("Paste 500 rows"));
    f.document->undo();
    CHECK(f.rows() == 3);
    CHECK(f.project().relationships().size() == 3);
}

TEST_CASE("Pasted names that nobody has are made only when the user says so", "[ui][table]") {
    Relationships f;
    const auto entities = f.project().counts().entities;
    const auto steps = f.steps();
    f.panel.pasteText(QStringLiteral("From,Type,To\nSequoia,invested in,xAI\nsequoia,出資,新会社"));
    CHECK(f.steps() == steps);
    CHECK(f.message().contains(QStringLiteral("Sequoia, 新会社")));
    QTest::mouseClick(f.panel.pasteBar()->acceptButton(), Qt::LeftButton);
    CHECK(f.project().counts().entities == entities + 2);
    CHECK(f.steps() == steps + 1);
    CHECK(f.message().isEmpty());
    f.document->undo();
    CHECK(f.project().counts().entities == entities);
}

TEST_CASE("What keeps rows from being pasted is told by row and column, and nothing is done", "[ui][table]") {
    Relationships f;
    const auto steps = f.steps();
    f.panel.pasteText(
        QStringLiteral("From\tType\tTo\tStart\nElon Musk\tinvestd\txAI\tsomeday\n\tleads\txAI\t2020"));
    CHECK(f.message().contains(QStringLiteral("Row 2, Type:")));
    CHECK(f.message().contains(QStringLiteral("Row 2, Start:")));
    CHECK(f.message().contains(QStringLiteral("Row 3, From: a name is missing")));
    f.panel.pasteText(QStringLiteral("From\tType\tTo\nElon Musk\tleads\n"));
    CHECK(f.message() == QStringLiteral("Row 2 has 2 cells where the first row has 3. Nothing was pasted."));
    CHECK(f.steps() == steps);
}

TEST_CASE("A hundred thousand ragged rows are answered in a sentence", "[ui][table]") {
    Relationships f;
    QString text = QStringLiteral("From\tType\tTo\n");
    for (int i = 0; i < 100'000; ++i)
        text += i % 2 ? QStringLiteral("a\tb\n") : QStringLiteral("a\tb\tc\td\n");
    QElapsedTimer clock;
    clock.start();
    f.panel.pasteText(text);
    CHECK(clock.elapsed() < 2000);
    CHECK(plain(f.message()) ==
          QStringLiteral("Row 2 has 4 cells where the first row has 3 and 99999 more rows are of "
                         "another length. Nothing was pasted."));
    f.panel.pasteText(manyRows(10'001));
    CHECK(plain(f.message()).startsWith(QStringLiteral("These are 10002 rows")));
    CHECK(f.rows() == 3);
}

TEST_CASE("Chosen columns, their order and widths come back", "[ui][table]") {
    Relationships f;
    f.view->setColumnHidden(Column::deal, true);
    f.view->setColumnHidden(Column::note, false);
    f.view->setColumnWidth(Column::from, 222);
    const QJsonObject state = f.panel.state();
    RelationshipTable other(&f.selection);
    CHECK(other.view()->isColumnHidden(Column::note));
    other.restore(state);
    CHECK(other.view()->isColumnHidden(Column::deal));
    CHECK_FALSE(other.view()->isColumnHidden(Column::note));
    CHECK(other.view()->columnWidth(Column::from) == 222);
}

TEST_CASE("Entities are edited in their table: names, kind, tags, many at once", "[ui][table]") {
    Entities f;
    const TagId tag = saveTag(*f.document, {{}, "要確認", 0});
    REQUIRE(f.rows() == 4);
    int row = 0;
    while (f.cell(row, EntityTableModel::name) != QStringLiteral("Microsoft"))
        ++row;
    auto* model = f.view->model();
    CHECK(model->setData(model->index(row, EntityTableModel::name), QStringLiteral("Microsoft Corp.")));
    CHECK(f.project().entity(f.microsoft)->names.front().text == "Microsoft Corp.");
    CHECK(model->setData(model->index(row, EntityTableModel::kind), QStringLiteral("だんたい")));
    CHECK(f.project().entity(f.microsoft)->kind == f.kindId("organization"));
    CHECK(model->setData(model->index(row, EntityTableModel::tags), QStringLiteral("要確認")));
    CHECK(f.project().entity(f.microsoft)->tags == std::vector{tag});
    CHECK_FALSE(model->setData(model->index(row, EntityTableModel::tags), QStringLiteral("nothing")));
    const auto steps = f.steps();
    f.selectRows(0, 3, EntityTableModel::disambiguatorEn);
    QTest::keyClick(f.view, Qt::Key_F2);
    QTest::keyClicks(f.editor(), QStringLiteral("AI"));
    QTest::keyClick(f.editor(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(f.project().entity(f.musk)->disambiguatorEn == "AI");
    CHECK(f.project().entity(f.openAi)->disambiguatorEn == "AI");
    CHECK(f.steps() == steps + 1);
}

TEST_CASE("A custom field is a column and is read as its type", "[ui][table]") {
    Entities f;
    FieldDef field;
    field.labelEn = "Employees";
    field.valueType = FieldType::number;
    const FieldId id = saveField(*f.document, field);
    const int column = EntityTableModel::numberOfColumns;
    REQUIRE(f.view->model()->columnCount() == column + 1);
    CHECK(f.view->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole) ==
          QStringLiteral("Employees"));
    CHECK_FALSE(f.view->model()->setData(f.view->model()->index(0, column), QStringLiteral("many")));
    CHECK(f.view->model()->setData(f.view->model()->index(0, column), QStringLiteral("１２，０００")));
    const EntityId first(f.panel.model()->recordAt(0));
    REQUIRE(f.project().entity(first)->fields.size() == 1);
    CHECK(f.project().entity(first)->fields.front() == FieldValue{id, "12000", "１２，０００"});
    removeField(*f.document, id);
    CHECK(f.view->model()->columnCount() == column);
}

TEST_CASE("Pasted entities need a kind and may not exist yet", "[ui][table]") {
    Entities f;
    f.panel.pasteText(QStringLiteral("Name\tJapanese name\nSequoia\tセコイア"));
    CHECK(f.message().contains(QStringLiteral("Kind")));
    f.panel.pasteText(QStringLiteral("Name\tJapanese name\tKind\nSequoia\tセコイア\tfund\nxAI\t\tcompany"));
    CHECK(f.message().contains(QStringLiteral("“xAI” exists already")));
    f.panel.pasteText(QStringLiteral("Name\tJapanese name\tKind\nSequoia\tセコイア\tfund"));
    QTest::mouseClick(f.panel.pasteBar()->acceptButton(), Qt::LeftButton);
    REQUIRE(f.rows() == 5);
    CHECK(f.project().search("せこいあ").front().name == "Sequoia");
}

TEST_CASE("The entities at the ends of what is selected are shown on demand", "[ui][table]") {
    Entities f;
    f.selection.setRelationship(f.muskLeads);
    f.panel.selectionOnlyButton()->click();
    CHECK(f.rows() == 2);
    f.selection.clear();
    CHECK(f.rows() == 4);
}
