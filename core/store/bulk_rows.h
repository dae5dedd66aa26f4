// Owns BulkRows: the rows of an import on their way into the file, and what its step must keep of them.
#pragma once

#include "core/base/job.h"
#include "core/store/connection.h"
#include "core/store/edit.h"
#include "core/store/field_binder.h"
#include "core/store/recorder.h"
#include "core/store/records/checks.h"
#include "core/store/records/tables.h"
#include "core/store/scan.h"
#include "core/store/secondary_indexes.h"
#include "core/store/sparse_insert.h"
#include "core/store/step_ranges.h"

#include <concepts>
#include <cstdint>
#include <map>
#include <string>
#include <unordered_set>
#include <vector>

namespace moneyties::store {

/// Lives inside one transaction of a BulkScope.
class BulkRows {
public:
    BulkRows(Connection& connection, Recorder& recorder, const Job& job);

    const Job& job() const { return m_job; }
    /// How far the reading is.
    void report(double fraction) const;
    /// Records that do not come in masses, and changes: journaled row by row.
    Edit& edit() { return m_edit; }

    std::int64_t newId(const TableSpec& table);
    template<class Record>
    void insert(const Record& record);
    /// A row that the step keeps by itself, as it belongs to no range.
    template<class Record>
    void insertJournaled(const Record& record) {
        const Row row = cellsOf(record);
        checkCells(row);
        m_recorder.insert(specOf<Record>(), row);
    }
    template<class IdType>
    void require(const TableSpec& table, IdType id) {
        if (id)
            requireRow(table, id.value);
    }
    void require(const TableSpec& table, const std::vector<TagId>& tags);

    /// Makes the indexes that were taken away while the rows came in.
    void finish();
    std::vector<IdRange> ranges() const;

private:
    struct Table {
        Table(Connection& connection, const TableSpec& spec);
        SparseInsert insert;
        Scan exists;              ///< a row from before, by its id
        std::int64_t present = 0; ///< about how many rows the table had before
        std::int64_t rows = 0;
        std::int64_t first = 0; ///< ids given out
        std::int64_t last = 0;
        bool isWithoutIndexes = false;
        std::unordered_set<std::int64_t> known; ///< rows from before that were looked up
    };

    Table& tableOf(const TableSpec& table);
    void run(const TableSpec& spec, Table& table);
    void requireRow(const TableSpec& table, std::int64_t id);

    Connection& m_connection;
    Recorder& m_recorder;
    const Job& m_job;
    Edit m_edit;
    SecondaryIndexes m_indexes;
    std::map<TableCode, Table> m_tables;
    std::int64_t m_rows = 0;
};

template<class Record>
void BulkRows::insert(const Record& record) {
    const TableSpec& spec = specOf<Record>();
    Table& table = tableOf(spec);
    FieldBinder binder(table.insert);
    mapFields(binder, record);
    std::string derived;
    if constexpr (std::same_as<Record, NameRow>) {
        derived = kDerived<NameRow>.make(record.name.text);
        binder.bind(derived);
    }
    run(spec, table);
}

} // namespace moneyties::store
