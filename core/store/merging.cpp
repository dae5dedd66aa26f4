#include "core/store/merging.h"

#include "core/base/error.h"
#include "core/store/codec.h"
#include "core/store/recorder.h"
#include "core/store/records/referring_columns.h"
#include "core/store/records/tables.h"
#include "core/store/references.h"

#include <algorithm>
#include <utility>

namespace moneyties::store {

namespace {

/// Instead of a column's number: the whole row came or went.
constexpr int kWholeRow = 0;

std::string nameOf(const RowStore& rows, EntityId entity) {
    for (const Row& row : rows.where(specOf<NameRow>(), "entity", entity.value)) {
        const auto column = static_cast<std::size_t>(specOf<NameRow>().indexOf(4));
        if (const auto* text = std::get_if<std::string>(&row[column]))
            return *text;
    }
    return std::to_string(entity.value);
}

Value packed(const TableSpec& table, const std::optional<std::vector<RowStore::Change>>& cells) {
    if (!cells)
        return {};
    std::vector<Cell> pairs;
    for (const auto& [column, value] : *cells)
        pairs.push_back({table.columns[static_cast<std::size_t>(column)].code, value});
    return Bytes{encodeCells(pairs)};
}

std::vector<RowStore::Change> unpacked(const TableSpec& table, const Value& value) {
    std::vector<RowStore::Change> cells;
    if (const auto* bytes = std::get_if<Bytes>(&value))
        for (const Cell& cell : decodeCells(bytes->data))
            if (const int index = table.indexOf(cell.column); index >= 0)
                cells.push_back({index, cell.value});
    return cells;
}

/// Whether the row that a cell of this column names is there.
bool isKnown(const RowStore& rows, const Reference& reference, const Value& value) {
    const auto* id = std::get_if<std::int64_t>(&value);
    return !id || !rows.where(*tableByCode(static_cast<int>(reference.to)), "id", *id).empty();
}

/// The row without references to what was removed since; nothing when it makes no sense without them.
std::optional<Row> withoutGone(const RowStore& rows, const TableSpec& table, Row row) {
    for (const Reference& reference : referencesOf(table)) {
        if (isKnown(rows, reference, row[reference.column]))
            continue;
        if (reference.isRequired)
            return std::nullopt;
        row[reference.column] = std::monostate{};
    }
    return row;
}

Value cellOf(const std::vector<RowStore::Change>& cells, int column) {
    const auto found = std::ranges::find(cells, column, &RowStore::Change::column);
    return found == cells.end() ? Value() : found->value;
}

} // namespace

Row Merging::rowOf(EntityId entity) const {
    auto row = m_recorder.rows().find(specOf<Entity>(), {entity.value});
    if (!row)
        throw Error(ErrorCode::recordMissing, "Merging two entities", "one of them does not exist any more",
                    "It may have been removed in another window", {"entity"});
    return *std::move(row);
}

EntityId Merging::mergedInto(EntityId entity) const {
    return EntityId(
        integerOf(rowOf(entity)[static_cast<std::size_t>(specOf<Entity>().indexOf(kEntityMergedInto))]));
}

void Merging::requireMergeable(EntityId merged, EntityId into) const {
    const RowStore& rows = m_recorder.rows();
    const std::string name = nameOf(rows, merged);
    if (merged == into)
        throw Error(ErrorCode::mergeRefused, "Merging “" + name + "”",
                    "an entity cannot be merged into itself", "Choose two different ones", {name});
    const std::string survivor = nameOf(rows, into);
    if (mergedInto(into) == merged)
        throw Error(ErrorCode::mergeRefused, "Merging “" + name + "” into “" + survivor + "”",
                    "“" + survivor + "” is a part of “" + name + "” already, so this would be a circle",
                    "Split it off first", {name, survivor});
    for (const EntityId one : {merged, into})
        if (const EntityId whole = mergedInto(one))
            throw Error(ErrorCode::mergeRefused, "Merging “" + name + "” into “" + survivor + "”",
                        "“" + nameOf(rows, one) + "” is a part of “" + nameOf(rows, whole) + "” already",
                        "Split it off first, or merge the whole", {name, survivor});
}

template<class Record>
void Merging::repointColumn(int columnCode, EntityId merged, EntityId into) {
    const TableSpec& table = specOf<Record>();
    const auto column = static_cast<std::size_t>(table.indexOf(columnCode));
    for (Row row : m_recorder.rows().where(table, table.columns[column].name, merged.value)) {
        row[column] = into.value;
        m_recorder.update(table, row);
    }
}

/// Where only the merged one stood, the survivor stands now.
void Merging::movePlaces(EntityId merged, EntityId into) {
    const TableSpec& table = specOf<BoardNodeRow>();
    for (Row row : m_recorder.rows().where(table, "entity", merged.value)) {
        m_recorder.remove(table, table.keyOf(row));
        row[1] = into.value;
        if (!m_recorder.rows().find(table, table.keyOf(row)))
            m_recorder.insert(table, row);
    }
}

void Merging::repoint(EntityId merged, EntityId into) {
    repointColumn<Relationship>(kRelationshipFrom, merged, into);
    repointColumn<Relationship>(kRelationshipTo, merged, into);
    repointColumn<ClaimRow>(kClaimEntity, merged, into);
    repointColumn<Expansion>(kExpansionEntity, merged, into);
    repointColumn<Annotation>(kAnnotationFrom, merged, into);
    repointColumn<Annotation>(kAnnotationTo, merged, into);
    movePlaces(merged, into);
}

MergeId Merging::merge(EntityId merged, const Entity& survivor, const MergeReason& reason) {
    requireMergeable(merged, survivor.id);
    const std::size_t before = m_recorder.ops().size();
    m_edit.update(survivor);
    repoint(merged, survivor.id);
    Row row = rowOf(merged);
    row[static_cast<std::size_t>(specOf<Entity>().indexOf(kEntityMergedInto))] = survivor.id.value;
    m_recorder.update(specOf<Entity>(), row);
    const std::vector<Op> own(m_recorder.ops().begin() + static_cast<std::ptrdiff_t>(before),
                              m_recorder.ops().end());

    EntityMerge merge;
    merge.merged = merged;
    merge.into = survivor.id;
    merge.who = reason.who;
    merge.atMs = reason.atMs;
    merge.judgement = judge({{}, merged, survivor.id, Verdict::same, reason.reason, reason.who, reason.atMs});
    merge.id = MergeId(m_recorder.newId(specOf<EntityMerge>()));
    m_recorder.insert(specOf<EntityMerge>(), cellsOf(merge));
    keepMoves(merge.id, netOf(own));
    return merge.id;
}

void Merging::keepMoves(MergeId merge, const std::vector<Op>& ops) {
    const auto keep = [this](const MergeMoveRow& move) {
        m_recorder.insert(specOf<MergeMoveRow>(), cellsOf(move));
    };
    for (const Op& op : ops) {
        MergeMoveRow move{merge, static_cast<int>(op.table->code), Bytes{encodeKey(op.key)}, kWholeRow, {},
                          {}};
        if (!op.before || !op.after) {
            move.before = packed(*op.table, op.before);
            move.after = packed(*op.table, op.after);
            keep(move);
            continue;
        }
        for (const auto& [column, value] : *op.after) {
            move.column = op.table->columns[static_cast<std::size_t>(column)].code;
            move.before = cellOf(*op.before, column);
            move.after = value;
            keep(move);
        }
    }
}

void Merging::split(EntityId merged, std::int64_t atMs) {
    const RowStore& rows = m_recorder.rows();
    const std::string name = nameOf(rows, merged);
    const EntityId into = mergedInto(merged);
    if (!into)
        throw Error(ErrorCode::splitRefused, "Splitting “" + name + "” off", "it is not a part of another",
                    {}, {name});
    if (const EntityId whole = mergedInto(into))
        throw Error(ErrorCode::splitRefused, "Splitting “" + name + "” off",
                    "“" + nameOf(rows, into) + "” was merged into “" + nameOf(rows, whole) + "” since",
                    "Split that one off first", {name});
    const TableSpec& merges = specOf<EntityMerge>();
    for (const Row& row : rows.where(merges, "merged", merged.value)) {
        if (!std::holds_alternative<std::monostate>(row.back()))
            continue; // taken apart before
        std::vector<MergeMoveRow> moves;
        for (const Row& move : rows.where(specOf<MergeMoveRow>(), "merge", integerOf(row.front())))
            moves.push_back(mergeMoveFrom(move));
        for (const MergeMoveRow& move : moves)
            putBack(move);
        Row ended = row;
        ended.back() = atMs;
        m_recorder.update(merges, ended);
    }
}

/// A cell goes back only when it still holds what the merge put there.
void Merging::putBack(const MergeMoveRow& move) {
    if (move.column == kWholeRow)
        return putBackRow(move);
    const TableSpec* table = tableByCode(move.table);
    const int column = table ? table->indexOf(move.column) : -1;
    if (column < 0)
        return;
    auto row = m_recorder.rows().find(*table, decodeKey(move.key.data));
    if (!row || (*row)[static_cast<std::size_t>(column)] != move.after)
        return;
    (*row)[static_cast<std::size_t>(column)] = move.before;
    if (const auto allowed = withoutGone(m_recorder.rows(), *table, *std::move(row)))
        m_recorder.update(*table, *allowed);
}

void Merging::putBackRow(const MergeMoveRow& move) {
    const TableSpec* table = tableByCode(move.table);
    if (!table)
        return;
    const Key key = decodeKey(move.key.data);
    const auto present = m_recorder.rows().find(*table, key);
    const bool cameWithMerge = std::holds_alternative<std::monostate>(move.before);
    if (cameWithMerge) {
        if (present && *present == wholeRow(*table, key, unpacked(*table, move.after)))
            m_recorder.remove(*table, key);
    } else if (!present) {
        const auto row =
            withoutGone(m_recorder.rows(), *table, wholeRow(*table, key, unpacked(*table, move.before)));
        if (row)
            m_recorder.insert(*table, *row);
    }
}

JudgementId Merging::judge(const IdentityJudgement& judgement) {
    if (judgement.a == judgement.b)
        throw Error(ErrorCode::mergeRefused, "Judging who is whom", "both are the same record",
                    "Choose two different ones");
    IdentityJudgement made = judgement;
    made.id = JudgementId(m_recorder.newId(specOf<IdentityJudgement>()));
    m_recorder.insert(specOf<IdentityJudgement>(), cellsOf(made));
    return made.id;
}

} // namespace moneyties::store
