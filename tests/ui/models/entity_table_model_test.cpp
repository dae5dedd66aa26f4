#include "ui/models/entity_table_model.h"

#include "core/store/bulk_writer.h"
#include "tests/ui/support/editing_fixture.h"
#include "ui/models/edits/entity_edits.h"
#include "ui/models/record_filter_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace moneyties;
using namespace moneyties::ui;

namespace {

constexpr int kMany = 20'000;

/// More entities than are read into a table.
struct Crowd : EditingFixture {
    EntityTableModel table;
    EntityId last;

    Crowd() {
        document->act([this](store::Project& project) {
            project.import({store::ActionCode::import, {}}, [this](store::BulkWriter& writer) {
                Entity one;
                one.kind = kindId("person");
                one.names.emplace_back().language = "en";
                for (int i = 0; i < kMany; ++i) {
                    one.names.front().text = "Somebody " + std::to_string(i);
                    last = writer.add(one);
                }
            });
        });
        REQUIRE(QTest::qWaitFor([this] { return project().isSearchReady(); }));
        table.setDocument(document.get());
    }
};

} // namespace

TEST_CASE("Of very many entities the most tied are rows, and a sentence says so", "[ui][table]") {
    Crowd f;
    CHECK(f.table.rowCount() == 2000);
    CHECK(f.table.rowOfRecord(f.openAi.value) >= 0);
    CHECK(f.table.extentNote().contains(QStringLiteral("most tied")));
    CHECK(f.table.rowOfRecord(f.last.value) < 0);
}

TEST_CASE("A name in the filter finds the others, and who is selected comes along", "[ui][table]") {
    Crowd f;
    const QAbstractItemModelTester tester(&f.table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    RecordFilterModel rows;
    rows.setTable(&f.table);
    rows.setFilter(QStringLiteral("somebody 19999"));
    REQUIRE(rows.rowCount() == 1);
    CHECK(rows.recordAt(0) == f.last.value);
    rows.setFilter({});
    CHECK(rows.rowCount() == 2000);
    CHECK(f.table.rowOfRecord(f.last.value) < 0);
    f.table.include({f.last.value});
    CHECK(f.table.rowOfRecord(f.last.value) == 2000);
    CHECK(rows.rowCount() == 2001);
}

TEST_CASE("Of few entities all are rows, without a note", "[ui][table]") {
    EditingFixture f;
    EntityTableModel table;
    table.setDocument(f.document.get());
    CHECK(table.rowCount() == 4);
    CHECK(table.extentNote().isEmpty());
    addEntity(*f.document, "Anthropic", f.kindId("company"));
    CHECK(table.rowCount() == 5);
}
