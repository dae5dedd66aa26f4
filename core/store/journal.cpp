#include "core/store/journal.h"

#include "core/base/error.h"
#include "core/store/codec.h"
#include "core/store/sha256.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <functional>
#include <map>
#include <random>

namespace moneyties::store {

namespace {

constexpr std::string_view kStepColumns = "id, uid, at_ms, who, action, arguments, state, refers_to";

std::string randomUid() {
    std::random_device device;
    std::string uid;
    for (int i = 0; i < 4; ++i) {
        const std::uint32_t word = device();
        uid.append(reinterpret_cast<const char*>(&word), sizeof word);
    }
    return uid;
}

std::int64_t nowMilliseconds() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

std::string argumentsToJson(const std::vector<std::string>& arguments) {
    return nlohmann::json(arguments).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::vector<std::string> argumentsFromJson(const std::string& text) {
    const auto json = nlohmann::json::parse(text, nullptr, false);
    std::vector<std::string> arguments;
    if (json.is_array())
        for (const auto& item : json)
            arguments.push_back(item.is_string() ? item.get<std::string>() : item.dump());
    return arguments;
}

StepRow stepFrom(SQLite::Statement& query) {
    StepRow row;
    row.id = StepId(query.getColumn(0).getInt64());
    row.uid = hexOf(query.getColumn(1).getString());
    row.at = std::chrono::sys_time<std::chrono::milliseconds>(
        std::chrono::milliseconds(query.getColumn(2).getInt64()));
    row.who = query.getColumn(3).getString();
    row.action = {actionCodeFromName(query.getColumn(4).getString()),
                  argumentsFromJson(query.getColumn(5).getString())};
    const auto state = static_cast<StepState>(query.getColumn(6).getInt());
    row.isUndone = state == StepState::undone || state == StepState::dropped;
    row.refersTo = StepId(query.getColumn(7).getInt64());
    return row;
}

std::vector<Cell> toCells(const TableSpec& table, const std::vector<RowStore::Change>& changes) {
    std::vector<Cell> cells;
    for (const auto& [column, value] : changes)
        cells.push_back({table.columns[static_cast<std::size_t>(column)].code, value});
    return cells;
}

std::vector<RowStore::Change> fromCells(const TableSpec& table, const std::vector<Cell>& cells) {
    std::vector<RowStore::Change> changes;
    for (const Cell& cell : cells) {
        const int index = table.indexOf(cell.column);
        if (index < static_cast<int>(table.keyColumns))
            throw Error(ErrorCode::fileDamaged, "Reading the history", "an entry of it is damaged");
        changes.push_back({index, cell.value});
    }
    return changes;
}

constexpr std::string_view kOpColumns = "record_table, record_key, before, after";

Op opFrom(SQLite::Statement& query) {
    Op op;
    op.table = tableByCode(query.getColumn(0).getInt());
    if (!op.table)
        throw Error(ErrorCode::fileDamaged, "Reading the history", "an entry of it is damaged");
    op.key = decodeKey(query.getColumn(1).getString());
    if (!query.getColumn(2).isNull())
        op.before = fromCells(*op.table, decodeCells(query.getColumn(2).getString()));
    if (!query.getColumn(3).isNull())
        op.after = fromCells(*op.table, decodeCells(query.getColumn(3).getString()));
    return op;
}

struct EncodedOp {
    std::string key;
    std::optional<std::string> before;
    std::optional<std::string> after;
};

EncodedOp encode(const Op& op) {
    EncodedOp encoded{encodeKey(op.key), {}, {}};
    if (op.before)
        encoded.before = encodeCells(toCells(*op.table, *op.before));
    if (op.after)
        encoded.after = encodeCells(toCells(*op.table, *op.after));
    return encoded;
}

void addSized(Sha256& hash, std::string_view bytes) {
    hash.add(std::to_string(bytes.size()) + ":");
    hash.add(bytes);
}

void addOptional(Sha256& hash, const std::optional<std::string>& bytes) {
    if (bytes)
        addSized(hash, *bytes);
    else
        hash.add("-");
}

void bindBytes(SQLite::Statement& statement, int index, const std::string& bytes) {
    statement.bind(index, bytes.data(), static_cast<int>(bytes.size()));
}

void bindBytes(SQLite::Statement& statement, int index, const std::optional<std::string>& bytes) {
    if (bytes)
        bindBytes(statement, index, *bytes);
    else
        statement.bind(index);
}

void insertOp(Connection& connection, StepId step, int sequence, const Op& op, const EncodedOp& encoded) {
    Statement statement = connection.statement(
        "INSERT INTO op(step, seq, record_table, record_key, before, after) VALUES(?, ?, ?, ?, ?, ?)");
    statement->bind(1, step.value);
    statement->bind(2, sequence);
    statement->bind(3, static_cast<int>(op.table->code));
    bindBytes(*statement, 4, encoded.key);
    bindBytes(*statement, 5, encoded.before);
    bindBytes(*statement, 6, encoded.after);
    statement->exec();
}

Row wholeRow(const TableSpec& table, const Key& key, const std::vector<RowStore::Change>& content) {
    Row row(key.begin(), key.end());
    for (std::size_t i = table.keyColumns; i < table.columns.size(); ++i)
        row.push_back(table.columns[i].missing);
    for (const auto& [column, value] : content)
        row[static_cast<std::size_t>(column)] = value;
    return row;
}

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

} // namespace

Op reversed(const Op& op) {
    return {op.table, op.key, op.after, op.before};
}

StepId Journal::append(const NewStep& step, const std::vector<Op>& ops) {
    if (step.kind == StepKind::edit)
        m_connection.execute(fmt::format("UPDATE step SET state = {} WHERE state = {}",
                                         static_cast<int>(StepState::dropped),
                                         static_cast<int>(StepState::undone)));
    const std::string uid = randomUid();
    const std::int64_t at = nowMilliseconds();
    const std::string arguments = argumentsToJson(step.action.arguments);
    const std::string parent = m_connection.text("SELECT hash FROM step ORDER BY id DESC LIMIT 1");
    const StepId id(last().value + 1);

    Sha256 hash;
    addSized(hash, parent);
    addSized(hash, uid);
    addSized(hash, std::to_string(at));
    addSized(hash, step.who);
    addSized(hash, codeName(step.action.code));
    addSized(hash, arguments);
    addSized(hash, fmt::format("{} {}", static_cast<int>(step.kind), step.refersTo.value));
    std::vector<EncodedOp> encodedOps;
    for (const Op& op : ops) {
        const EncodedOp& encoded = encodedOps.emplace_back(encode(op));
        addSized(hash, std::to_string(static_cast<int>(op.table->code)));
        addSized(hash, encoded.key);
        addOptional(hash, encoded.before);
        addOptional(hash, encoded.after);
    }

    const bool isMarker = step.kind == StepKind::undo || step.kind == StepKind::redo;
    Statement statement = m_connection.statement(
        "INSERT INTO step(id, uid, parent_hash, hash, at_ms, who, action, arguments, kind, state, refers_to) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    statement->bind(1, id.value);
    bindBytes(*statement, 2, uid);
    bindBytes(*statement, 3, parent);
    bindBytes(*statement, 4, hash.finish());
    statement->bind(5, at);
    statement->bind(6, step.who);
    statement->bind(7, codeName(step.action.code));
    statement->bind(8, arguments);
    statement->bind(9, static_cast<int>(step.kind));
    statement->bind(10, static_cast<int>(isMarker ? StepState::marker : StepState::applied));
    if (step.refersTo)
        statement->bind(11, step.refersTo.value);
    statement->exec();
    for (std::size_t i = 0; i < ops.size(); ++i)
        insertOp(m_connection, id, static_cast<int>(i), ops[i], encodedOps[i]);
    return id;
}

std::vector<StepRow> Journal::all(std::string_view condition, std::int64_t parameter) const {
    Statement query = m_connection.statement(fmt::format("SELECT {} FROM step {}", kStepColumns, condition));
    query->bind(1, parameter);
    std::vector<StepRow> steps;
    while (query->executeStep())
        steps.push_back(stepFrom(*query));
    return steps;
}

std::optional<StepRow> Journal::step(StepId id) const {
    const auto found = all("WHERE id = ?", id.value);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<StepRow> Journal::undoable() const {
    const auto found = all("WHERE state = 0 AND id > ? ORDER BY id DESC LIMIT 1",
                           m_connection.integer("SELECT min(id) FROM step"));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<StepRow> Journal::redoable() const {
    const auto found =
        all("WHERE state = ? ORDER BY id LIMIT 1", static_cast<std::int64_t>(StepState::undone));
    return found.empty() ? std::nullopt : std::optional(found.front());
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
