#include "ui/panels/relationship_table.h"

#include "tests/ui/support/editing_fixture.h"
#include "ui/models/relationship_table_model.h"
#include "ui/widgets/input_line.h"

#include <QInputMethodEvent>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::ui;

namespace {

using Column = RelationshipTableModel::Column;

struct Fixture : EditingFixture {
    RelationshipTable panel{&selection};
    QTableView* view = panel.view();

    Fixture() {
        panel.setDocument(document.get());
        panel.resize(1300, 300);
        panel.show();
        REQUIRE(QTest::qWaitForWindowActive(&panel));
    }
    /// Rows stand in the order of their ids.
    void goTo(int row, Column column) {
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, column));
    }
    InputLine* editor() const { return view->viewport()->findChild<InputLine*>(); }
    void type(const QString& text) {
        InputLine* line = editor();
        REQUIRE(line);
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    int row() const { return view->currentIndex().row(); }
    int column() const { return view->currentIndex().column(); }
};

} // namespace

TEST_CASE("F2 edits a cell, Enter commits it and moves down", "[ui][table]") {
    Fixture f;
    f.goTo(0, Column::amount);
    QTest::keyClick(f.view, Qt::Key_F2);
    f.type(QStringLiteral("5M USD"));
    QTest::keyClick(f.editor(), Qt::Key_Return);
    CHECK(f.relationship(f.microsoftInvested).amount.lowest == 500'000'000);
    CHECK(f.row() == 1);
    CHECK(f.column() == Column::amount);
}

TEST_CASE("Typing starts an edit and Tab goes on to the right", "[ui][table]") {
    Fixture f;
    f.goTo(1, Column::start);
    QTest::keyClick(f.view, '2');
    QTest::keyClicks(f.editor(), QStringLiteral("016"));
    QTest::keyClick(f.editor(), Qt::Key_Tab);
    CHECK(f.relationship(f.muskInvested).start.earliest == FuzzyDate::ofYear(2016).earliest);
    CHECK(f.row() == 1);
    CHECK(f.column() == Column::end);
}

TEST_CASE("Escape gives an edit up", "[ui][table]") {
    Fixture f;
    const auto steps = f.steps();
    f.goTo(0, Column::amount);
    QTest::keyClick(f.view, Qt::Key_F2);
    f.type(QStringLiteral("7M USD"));
    QTest::keyClick(f.editor(), Qt::Key_Escape);
    CHECK(f.steps() == steps);
}

TEST_CASE("Enter on an unreadable text keeps the editor open with the text", "[ui][table]") {
    Fixture f;
    f.goTo(0, Column::amount);
    QTest::keyClick(f.view, Qt::Key_F2);
    f.type(QStringLiteral("a fortune"));
    QTest::keyClick(f.editor(), Qt::Key_Return);
    REQUIRE(f.editor());
    CHECK(f.editor()->text() == QStringLiteral("a fortune"));
    CHECK(f.editor()->property("invalid").toBool());
    CHECK(f.row() == 0);
}

TEST_CASE("A type is picked from the list with the keyboard", "[ui][table]") {
    Fixture f;
    f.goTo(1, Column::type);
    QTest::keyClick(f.view, Qt::Key_F2);
    f.type(QStringLiteral("gra"));
    QTest::keyClick(f.editor(), Qt::Key_Down);
    QTest::keyClick(f.editor(), Qt::Key_Return);
    CHECK(f.relationship(f.muskInvested).type == f.typeId("granted"));
    CHECK(f.row() == 2);
}

TEST_CASE("Enter inside a composition does not commit a cell", "[ui][table]") {
    Fixture f;
    const auto steps = f.steps();
    f.goTo(1, Column::role);
    QTest::keyClick(f.view, Qt::Key_F2);
    QInputMethodEvent composing(QStringLiteral("だいひょう"), {});
    QCoreApplication::sendEvent(f.editor(), &composing);
    QTest::keyClick(f.editor(), Qt::Key_Return);
    REQUIRE(f.editor());
    CHECK(f.steps() == steps);
    QInputMethodEvent done;
    done.setCommitString(QStringLiteral("代表"));
    QCoreApplication::sendEvent(f.editor(), &done);
    QTest::keyClick(f.editor(), Qt::Key_Return);
    CHECK(f.relationship(f.muskInvested).role == "代表");
}

TEST_CASE("Delete removes the selected rows as one step", "[ui][table]") {
    Fixture f;
    f.goTo(0, Column::from);
    QTest::keyClick(f.view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(f.view, Qt::Key_Delete);
    CHECK(f.project().relationships().size() == 1);
    f.document->undo();
    CHECK(f.project().relationships().size() == 3);
}

TEST_CASE("Selecting a row selects the relationship, and the other way round", "[ui][table]") {
    Fixture f;
    f.goTo(1, Column::from);
    CHECK(f.selection.items().relationships == std::vector{f.muskInvested});
    f.selection.setRelationship(f.muskLeads);
    CHECK(f.row() == 2);
    CHECK(f.view->selectionModel()->selectedRows().size() == 1);
    f.selection.setEntity(f.musk);
    CHECK(f.view->selectionModel()->selectedRows().isEmpty());
}

TEST_CASE("The selection's relationships alone are shown on demand", "[ui][table]") {
    Fixture f;
    f.selection.setEntity(f.musk);
    f.panel.selectionOnlyButton()->click();
    CHECK(f.view->model()->rowCount() == 2);
    f.goTo(0, Column::from); // selecting in the table does not narrow it further
    CHECK(f.view->model()->rowCount() == 2);
    f.selection.setEntity(f.microsoft);
    CHECK(f.view->model()->rowCount() == 1);
}
