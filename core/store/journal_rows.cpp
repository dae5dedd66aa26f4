#include "core/store/journal_rows.h"

#include "core/base/error.h"
#include "core/store/codec.h"
#include "core/store/sha256.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <random>

namespace moneyties::store {

namespace {

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

void bindOptional(SQLite::Statement& statement, int index, const std::optional<std::string>& bytes) {
    if (bytes)
        bindBytes(statement, index, *bytes);
    else
        statement.bind(index);
}

std::optional<std::string> optionalBytes(const SQLite::Column& column) {
    return column.isNull() ? std::nullopt : std::optional(column.getString());
}

} // namespace

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

void bindBytes(SQLite::Statement& statement, int index, const std::string& bytes) {
    statement.bind(index, bytes.data(), static_cast<int>(bytes.size()));
}

EncodedOp encode(const Op& op) {
    EncodedOp encoded{static_cast<int>(op.table->code), encodeKey(op.key), {}, {}};
    if (op.before)
        encoded.before = encodeCells(toCells(*op.table, *op.before));
    if (op.after)
        encoded.after = encodeCells(toCells(*op.table, *op.after));
    return encoded;
}

void insertOp(Connection& connection, StepId step, int sequence, const EncodedOp& op) {
    Statement statement = connection.statement(
        "INSERT INTO op(step, seq, record_table, record_key, before, after) VALUES(?, ?, ?, ?, ?, ?)");
    statement->bind(1, step.value);
    statement->bind(2, sequence);
    statement->bind(3, op.table);
    bindBytes(*statement, 4, op.key);
    bindOptional(*statement, 5, op.before);
    bindOptional(*statement, 6, op.after);
    statement->exec();
}

EncodedOp encodedOpFrom(SQLite::Statement& query) {
    return {query.getColumn(0).getInt(), query.getColumn(1).getString(), optionalBytes(query.getColumn(2)),
            optionalBytes(query.getColumn(3))};
}

Op opFrom(SQLite::Statement& query) {
    const EncodedOp encoded = encodedOpFrom(query);
    Op op;
    op.table = tableByCode(encoded.table);
    if (!op.table)
        throw Error(ErrorCode::fileDamaged, "Reading the history", "an entry of it is damaged");
    op.key = decodeKey(encoded.key);
    if (encoded.before)
        op.before = fromCells(*op.table, decodeCells(*encoded.before));
    if (encoded.after)
        op.after = fromCells(*op.table, decodeCells(*encoded.after));
    return op;
}

std::string hashOf(const StepRecord& step, const std::vector<EncodedOp>& ops) {
    Sha256 hash;
    addSized(hash, step.parentHash);
    addSized(hash, step.uid);
    addSized(hash, std::to_string(step.at));
    addSized(hash, step.who);
    addSized(hash, step.action);
    addSized(hash, step.arguments);
    addSized(hash, fmt::format("{} {}", static_cast<int>(step.kind), step.refersTo.value));
    for (const EncodedOp& op : ops) {
        addSized(hash, std::to_string(op.table));
        addSized(hash, op.key);
        addOptional(hash, op.before);
        addOptional(hash, op.after);
    }
    return hash.finish();
}

void insertStep(Connection& connection, const StepRecord& step, const std::string& hash) {
    Statement statement = connection.statement(
        "INSERT INTO step(id, uid, parent_hash, at_ms, who, action, arguments, kind, state, refers_to, hash) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    statement->bind(1, step.id.value);
    bindBytes(*statement, 2, step.uid);
    bindBytes(*statement, 3, step.parentHash);
    statement->bind(4, step.at);
    statement->bind(5, step.who);
    statement->bind(6, step.action);
    statement->bind(7, step.arguments);
    statement->bind(8, static_cast<int>(step.kind));
    statement->bind(9, static_cast<int>(step.state));
    if (step.refersTo)
        statement->bind(10, step.refersTo.value);
    bindBytes(*statement, 11, hash);
    statement->exec();
}

StepRecord stepRecordFrom(SQLite::Statement& query) {
    StepRecord step;
    step.id = StepId(query.getColumn(0).getInt64());
    step.uid = query.getColumn(1).getString();
    step.parentHash = query.getColumn(2).getString();
    step.at = query.getColumn(3).getInt64();
    step.who = query.getColumn(4).getString();
    step.action = query.getColumn(5).getString();
    step.arguments = query.getColumn(6).getString();
    step.kind = static_cast<StepKind>(query.getColumn(7).getInt());
    step.state = static_cast<StepState>(query.getColumn(8).getInt());
    step.refersTo = StepId(query.getColumn(9).getInt64());
    step.content = static_cast<StepContent>(query.getColumn(10).getInt());
    return step;
}

StepRow toRow(const StepRecord& step) {
    StepRow row;
    row.id = step.id;
    row.uid = hexOf(step.uid);
    row.at = std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(step.at));
    row.who = step.who;
    row.action = {actionCodeFromName(step.action), argumentsFromJson(step.arguments)};
    row.isUndone = step.state == StepState::undone || step.state == StepState::dropped;
    row.isDropped = step.state == StepState::dropped;
    row.refersTo = step.refersTo;
    row.content = step.content;
    return row;
}

} // namespace moneyties::store
