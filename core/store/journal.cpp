#include "core/store/journal.h"

#include "core/base/error.h"
#include "core/store/codec.h"
#include "core/store/journal_rows.h"

#include <fmt/format.h>

#include <functional>
#include <map>

namespace moneyties::store {

namespace {

/// Brings one row from the op's before to its after.
void applyOp(RowStore& rows, const Op& op) {
    bool isDone = true;
    if (!op.before)
        rows.insert(*op.table, wholeRow(*op.table, op.key, *op.after));
    else if (!op.after)
        isDone = rows.remove(*op.table, op.key);
    else
        isDone = rows.update(*op.table, op.key, *op.after);
    if (!isDone)
        throw Error(ErrorCode::fileDamaged, "Changing the project back",
                    "a record is not as the history says", "Save a copy and salvage what can be read");
}

/// What a trimmed step did is not known any more, so it can neither be taken back nor done again.
std::optional<StepRow> firstUntrimmed(const std::vector<StepRow>& steps) {
    if (steps.empty() || steps.front().content == StepContent::trimmed)
        return std::nullopt;
    return steps.front();
}

} // namespace

StepId Journal::append(const NewStep& step, const std::vector<Op>& ops) {
    if (step.kind == StepKind::edit)
        m_connection.statement("UPDATE step SET state = 2 WHERE state = 1")->exec(); // undone ones: dropped
    const bool isMarker = step.kind != StepKind::edit && step.kind != StepKind::beginning;
    StepRecord record;
    record.id = StepId(last().value + 1);
    record.uid = randomUid();
    record.parentHash = m_connection.text("SELECT hash FROM step ORDER BY id DESC LIMIT 1");
    record.at = nowMilliseconds();
    record.who = step.who;
    record.action = codeName(step.action.code);
    record.arguments = argumentsToJson(step.action.arguments);
    record.kind = step.kind;
    record.state = isMarker ? StepState::marker : StepState::applied;
    record.refersTo = step.refersTo;

    std::vector<EncodedOp> encoded;
    for (const Op& op : ops)
        encoded.push_back(encode(op));
    insertStep(m_connection, record, hashOf(record, encoded));
    for (std::size_t i = 0; i < encoded.size(); ++i)
        insertOp(m_connection, record.id, static_cast<int>(i), encoded[i]);
    return record.id;
}

std::vector<StepRow> Journal::all(std::string_view condition, std::int64_t parameter) const {
    Statement query = m_connection.statement(fmt::format("SELECT {} FROM step {}", kStepColumns, condition));
    query->bind(1, parameter);
    std::vector<StepRow> steps;
    while (query->executeStep())
        steps.push_back(toRow(stepRecordFrom(*query)));
    return steps;
}

std::optional<StepRow> Journal::step(StepId id) const {
    const auto found = all("WHERE id = ?", id.value);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<StepRow> Journal::undoable() const {
    return firstUntrimmed(all("WHERE state = 0 AND id > ? ORDER BY id DESC LIMIT 1",
                              m_connection.integer("SELECT min(id) FROM step")));
}

std::optional<StepRow> Journal::redoable() const {
    return firstUntrimmed(
        all("WHERE state = ? ORDER BY id LIMIT 1", static_cast<std::int64_t>(StepState::undone)));
}

std::vector<StepRow> Journal::newest(std::size_t limit) const {
    return all("ORDER BY id DESC LIMIT ?", static_cast<std::int64_t>(limit));
}

std::vector<StepRow> Journal::after(StepId id) const {
    return all("WHERE id > ? ORDER BY id", id.value);
}

StepId Journal::last() const {
    return StepId(m_connection.integer("SELECT max(id) FROM step"));
}

std::vector<Op> Journal::opsOf(StepId id) const {
    Statement query =
        m_connection.statement(fmt::format("SELECT {} FROM op WHERE step = ? ORDER BY seq", kOpColumns));
    query->bind(1, id.value);
    std::vector<Op> ops;
    while (query->executeStep())
        ops.push_back(opFrom(*query));
    return ops;
}

std::vector<std::pair<StepRow, std::vector<Op>>> Journal::opsOn(const std::vector<TableCode>& tables,
                                                                std::int64_t record) const {
    const std::string prefix = encodeKey({record});
    std::map<std::int64_t, std::vector<Op>, std::greater<>> ops;
    for (const TableCode table : tables) {
        Statement query = m_connection.statement(fmt::format(
            "SELECT {}, step FROM op WHERE record_table = ? AND record_key >= ? AND record_key < ? "
            "ORDER BY step, seq",
            kOpColumns));
        query->bind(1, static_cast<int>(table));
        bindBytes(*query, 2, prefix);
        bindBytes(*query, 3, keyAfter(prefix));
        while (query->executeStep())
            ops[query->getColumn(4).getInt64()].push_back(opFrom(*query));
    }
    std::map<std::int64_t, std::vector<Op>, std::greater<>> markers;
    for (const auto& [step, done] : ops)
        for (const StepRow& marker : all("WHERE refers_to = ? AND state = 3", step))
            for (const Op& op : done)
                markers[marker.id.value].push_back(marker.action.code == ActionCode::undo ? reversed(op)
                                                                                          : op);
    ops.merge(markers);
    std::vector<std::pair<StepRow, std::vector<Op>>> steps;
    for (auto& [id, done] : ops)
        if (const auto row = step(StepId(id)))
            steps.emplace_back(*row, std::move(done));
    return steps;
}

std::vector<StepId> Journal::appliedAfter(StepId step) const {
    Statement query =
        m_connection.statement("SELECT id, kind, coalesce(refers_to, 0) FROM step WHERE id <= ? ORDER BY id");
    query->bind(1, step.value);
    std::vector<StepId> applied;
    while (query->executeStep()) {
        const StepId id(query->getColumn(0).getInt64());
        switch (static_cast<StepKind>(query->getColumn(1).getInt())) {
        case StepKind::beginning:
        case StepKind::erasure:
            break;
        case StepKind::edit:
            applied.push_back(id);
            break;
        case StepKind::undo:
            applied.pop_back();
            break;
        case StepKind::redo:
            applied.emplace_back(query->getColumn(2).getInt64());
            break;
        }
    }
    return applied;
}

std::optional<StepId> Journal::laterTouch(StepId step) const {
    Statement query = m_connection.statement(
        "SELECT min(later.step) FROM op JOIN op AS later ON later.record_table = op.record_table AND "
        "later.record_key = op.record_key JOIN step ON step.id = later.step "
        "WHERE op.step = ?1 AND later.step > ?1 AND step.state = 0");
    query->bind(1, step.value);
    if (!query->executeStep() || query->getColumn(0).isNull())
        return std::nullopt;
    return StepId(query->getColumn(0).getInt64());
}

void Journal::takeBack(const std::vector<Op>& ops) {
    m_connection.execute("PRAGMA defer_foreign_keys = ON");
    RowStore rows(m_connection);
    for (auto op = ops.rbegin(); op != ops.rend(); ++op)
        applyOp(rows, reversed(*op));
}

void Journal::applyAgain(const std::vector<Op>& ops) {
    m_connection.execute("PRAGMA defer_foreign_keys = ON");
    RowStore rows(m_connection);
    for (const Op& op : ops)
        applyOp(rows, op);
}

void Journal::setState(StepId id, StepState state) {
    Statement statement = m_connection.statement("UPDATE step SET state = ? WHERE id = ?");
    statement->bind(1, static_cast<int>(state));
    statement->bind(2, id.value);
    statement->exec();
}

} // namespace moneyties::store
