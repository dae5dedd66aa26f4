// Owns TableSpec: what the record layer must know of one table to read, write, journal and undo its rows.
#pragma once

#include "core/store/value.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace moneyties::store {

/// Stable numbers of the journaled tables: stored in every op, never changed, never reused.
enum class TableCode : int {
    entityKind = 1,
    relationshipType = 2,
    tag = 3,
    entity = 4,
    name = 5,
    entityTag = 6,
    externalId = 7,
    source = 8,
    deal = 9,
    relationship = 10,
    relationshipTag = 11,
    claim = 12,
    board = 13,
    boardNode = 14,
    boardLink = 15,
    annotation = 16,
    expansion = 17,
    boardDeal = 18,
    identityJudgement = 19,
    entityMerge = 20,
    mergeMove = 21,
    fieldDef = 30,
    fieldValue = 31,
};

/// How the history shows a column: a date or an amount is several columns and one field.
enum class FieldKind { plain, date, end, money };

struct Column {
    int code; ///< stable number inside its table, stored in every op
    std::string name;
    Value missing;     ///< what a cell holds that no op mentions
    std::string field; ///< stable name of the field that the column is part of
    FieldKind kind = FieldKind::plain;
    std::span<const std::string_view> codes = {}; ///< spellings of an enumeration's numbers
};

/// A column that is computed from another one whenever that is written, and never journaled.
struct DerivedColumn {
    const char* name = nullptr; ///< null: the table has none
    int from = 0;               ///< index of the column with the text
    std::string (*make)(std::string_view) = nullptr;
};

struct TableSpec {
    TableCode code = {};
    const char* name = "";
    std::size_t keyColumns = 1;
    std::vector<Column> columns; ///< key first
    DerivedColumn derived;
    std::string selectText = {}; ///< SQL made from the above by prepareTexts(): "SELECT … FROM table"
    std::string findText = {};   ///< one row by its key
    std::string insertText = {}; ///< all columns, the derived one last
    std::string removeText = {}; ///< one row by its key

    void prepareTexts();

    std::string columnList() const;   ///< "id, kind, …"
    std::string keyCondition() const; ///< "id = ?" or "board = ? AND entity = ?"
    Key keyOf(const Row& row) const { return {row.begin(), row.begin() + static_cast<long>(keyColumns)}; }
    /// Index of a column by its stable number; -1 when this version does not have it.
    int indexOf(int columnCode) const;
};

/// Null for a number that this version does not know.
const TableSpec* tableByCode(int code);

/// All journaled tables, referred-to ones before those that refer to them.
const std::vector<const TableSpec*>& allTables();

} // namespace moneyties::store
