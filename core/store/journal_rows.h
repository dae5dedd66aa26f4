// Owns the stored form of the journal's rows: ops and steps to and from their tables, and the hash that
// chains the steps.
#pragma once

#include "core/store/connection.h"
#include "core/store/journal.h"
#include "core/store/recorder.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moneyties::store {

/// 16 random bytes.
std::string randomUid();
std::int64_t nowMilliseconds();

struct EncodedOp {
    int table = 0;
    std::string key;
    std::optional<std::string> before;
    std::optional<std::string> after;
};

EncodedOp encode(const Op& op);
void insertOp(Connection& connection, StepId step, int sequence, const EncodedOp& op);

/// Columns that opFrom() and encodedOpFrom() read, from the first of the statement on.
constexpr std::string_view kOpColumns = "record_table, record_key, before, after";
/// Throws Error(fileDamaged).
Op opFrom(SQLite::Statement& query);
EncodedOp encodedOpFrom(SQLite::Statement& query);

/// A step as stored.
struct StepRecord {
    StepId id;
    std::string uid;
    std::string parentHash;
    std::int64_t at = 0;
    std::string who;
    std::string action;
    std::string arguments; ///< JSON
    StepKind kind = StepKind::edit;
    StepState state = StepState::applied;
    StepId refersTo;
    StepContent content = StepContent::whole; ///< not in the hash, which covers what was erased
};

/// SHA-256 of what the step says and did; it covers the parent's hash, so a change anywhere before shows.
std::string hashOf(const StepRecord& step, const std::vector<EncodedOp>& ops);
void insertStep(Connection& connection, const StepRecord& step, const std::string& hash);

/// Columns that stepRecordFrom() reads.
constexpr std::string_view kStepColumns =
    "id, uid, parent_hash, at_ms, who, action, arguments, kind, state, refers_to, purged";
StepRecord stepRecordFrom(SQLite::Statement& query);
StepRow toRow(const StepRecord& step);

std::string argumentsToJson(const std::vector<std::string>& arguments);
std::vector<std::string> argumentsFromJson(const std::string& text);

void bindBytes(SQLite::Statement& statement, int index, const std::string& bytes);

} // namespace moneyties::store
