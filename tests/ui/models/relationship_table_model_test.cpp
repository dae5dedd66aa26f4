#include "ui/models/relationship_table_model.h"

#include "tests/ui/support/editing_fixture.h"
#include "ui/models/edits/claim_edits.h"
#include "ui/models/record_filter_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::ui;

namespace {

struct Fixture : EditingFixture {
    RelationshipTableModel table;
    QAbstractItemModelTester tester{&table, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy resets{&table, &QAbstractItemModel::modelReset};

    Fixture() {
        table.setDocument(document.get());
        resets.clear();
    }
    QModelIndex cell(RelationshipId id, int column) const { return table.index(table.rowOf(id), column); }
    QString text(RelationshipId id, int column) const { return cell(id, column).data().toString(); }
};

using Column = RelationshipTableModel::Column;

} // namespace

TEST_CASE("Every relationship is a row whose cells show its values", "[ui][table]") {
    const Fixture f;
    REQUIRE(f.table.rowCount() == 3);
    CHECK(f.text(f.microsoftInvested, Column::from) == QStringLiteral("Microsoft"));
    CHECK(f.text(f.microsoftInvested, Column::to) == QStringLiteral("OpenAI"));
    CHECK(f.text(f.microsoftInvested, Column::amount) == QStringLiteral("US$1,000,000,000"));
    CHECK(f.text(f.microsoftInvested, Column::start) == QStringLiteral("2019"));
    CHECK(f.text(f.microsoftInvested, Column::sources) == QStringLiteral("1"));
    CHECK(f.text(f.muskLeads, Column::sources).isEmpty());
}

TEST_CASE("A cell takes press words as one step and keeps them", "[ui][table]") {
    Fixture f;
    const auto steps = f.steps();
    CHECK(f.table.setData(f.cell(f.muskInvested, Column::amount), QStringLiteral("約1億ドル")));
    const Money amount = f.relationship(f.muskInvested).amount;
    CHECK(amount.lowest == 10'000'000'000);
    CHECK(amount.about);
    CHECK(amount.words == "約1億ドル");
    CHECK(f.steps() == steps + 1);
    CHECK(f.resets.isEmpty());
}

TEST_CASE("A text that cannot be read stays in its cell, marked, and changes nothing", "[ui][table]") {
    Fixture f;
    const auto steps = f.steps();
    const QModelIndex cell = f.cell(f.muskInvested, Column::start);
    CHECK_FALSE(f.table.setData(cell, QStringLiteral("once upon a time")));
    CHECK(cell.data().toString() == QStringLiteral("once upon a time"));
    CHECK_FALSE(cell.data(RelationshipTableModel::problemRole).toString().isEmpty());
    CHECK(f.steps() == steps);
    CHECK(f.table.setData(cell, QStringLiteral("2016-01")));
    CHECK(cell.data(RelationshipTableModel::problemRole).toString().isEmpty());
    CHECK(f.relationship(f.muskInvested).start.earliest == FuzzyDate::ofMonth(2016, 1).earliest);
}

TEST_CASE("A type is found in either language", "[ui][table]") {
    Fixture f;
    CHECK(f.table.setData(f.cell(f.muskInvested, Column::type), QStringLiteral("買収")));
    CHECK(f.relationship(f.muskInvested).type == f.typeId("acquired"));
    CHECK(f.table.setData(f.cell(f.muskInvested, Column::type), QStringLiteral("found")));
    CHECK(f.relationship(f.muskInvested).type == f.typeId("founded"));
}

TEST_CASE("A name that can be several is not chosen among", "[ui][table]") {
    Fixture f;
    CHECK_FALSE(f.table.setData(f.cell(f.muskInvested, Column::to), QStringLiteral("AI")));
    CHECK(f.relationship(f.muskInvested).to == f.openAi);
    CHECK(f.table.setData(f.cell(f.muskInvested, Column::to), QStringLiteral("エックスAI")));
    CHECK(f.relationship(f.muskInvested).to == f.xAi);
}

TEST_CASE("Rows follow edits, undo and redo without reading all again", "[ui][table]") {
    Fixture f;
    removeRelationships(*f.document, {f.muskInvested});
    CHECK(f.table.rowCount() == 2);
    f.document->undo();
    CHECK(f.table.rowCount() == 3);
    CHECK(f.text(f.muskInvested, Column::from) == QStringLiteral("Elon Musk"));
    f.document->redo();
    CHECK(f.table.rowCount() == 2);
    CHECK(f.resets.isEmpty());
}

TEST_CASE("The count of sources follows claims that come and go", "[ui][table]") {
    Fixture f;
    removeClaim(*f.document, f.claim);
    CHECK(f.text(f.microsoftInvested, Column::sources).isEmpty());
    f.document->undo();
    CHECK(f.text(f.microsoftInvested, Column::sources) == QStringLiteral("1"));
}

TEST_CASE("Rows are ordered by value, and an edited row stays where it is", "[ui][table]") {
    Fixture f;
    RecordFilterModel rows;
    const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    rows.setTable(&f.table);
    rows.sort(Column::start);
    CHECK(rows.recordAt(0) == f.muskInvested.value);
    CHECK(rows.recordAt(2) == f.muskLeads.value);
    CHECK(rows.setData(rows.index(0, Column::start), QStringLiteral("2030")));
    CHECK(rows.recordAt(0) == f.muskInvested.value);
    rows.sort(Column::start, Qt::DescendingOrder);
    CHECK(rows.recordAt(0) == f.muskInvested.value);
}

TEST_CASE("The table can be limited to what is selected", "[ui][table]") {
    Fixture f;
    RecordFilterModel rows;
    rows.setTable(&f.table);
    rows.limitTo([&](int row) { return f.table.relationshipAt(row).from == f.musk; });
    CHECK(rows.rowCount() == 2);
    rows.limitTo({});
    CHECK(rows.rowCount() == 3);
}

TEST_CASE("While a source stands, an edited cell is also its claim", "[ui][table]") {
    Fixture f;
    f.document->setCurrentSource(f.article, QStringLiteral("マスクは昨年出資した"));
    CHECK(f.table.setData(f.cell(f.muskInvested, Column::start), QStringLiteral("昨年")));
    const auto claims = f.project().claimsOf(f.muskInvested);
    REQUIRE(claims.size() == 1);
    CHECK(claims.front().source == f.article);
    CHECK(claims.front().quote == "マスクは昨年出資した");
    CHECK(claims.front().start.words == "昨年");
    CHECK(claims.front().start.earliest == FuzzyDate::ofYear(2023).earliest);
    f.document->undo();
    CHECK(f.project().claimsOf(f.muskInvested).empty());
}
