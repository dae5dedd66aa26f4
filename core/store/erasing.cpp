#include "core/store/erasing.h"

#include "core/base/error.h"
#include "core/store/cancel_hook.h"
#include "core/store/codec.h"
#include "core/store/connection.h"
#include "core/store/file_check.h"
#include "core/store/journal.h"
#include "core/store/journal_rows.h"
#include "core/store/journal_scrubber.h"
#include "core/store/migration.h"
#include "core/store/recorder.h"
#include "core/store/records/removal.h"

#include <functional>
#include <utility>

namespace moneyties::store {

namespace {

namespace fs = std::filesystem;

/// Another window holds the file for one edit only.
constexpr int kBusyMilliseconds = 10'000;

constexpr const char* kPurging = "Erasing records";
constexpr const char* kTrimming = "Trimming the history";

void requireWritable(const fs::path& file, const char* tried) {
    checkHeader(file, Migrations::ours().newest());
    if (accessTo(file) != Access::writable)
        throw Error(ErrorCode::fileReadOnly, tried, "the file or its folder is read-only",
                    "Save a copy where you may write", {file.string()});
}

Erased inOneTransaction(Connection& connection, const Job& job,
                        const std::function<Erased(Connection&)>& work) {
    const CancelHook hook(connection, job);
    WriteScope transaction(connection);
    const Erased erased = work(connection);
    job.throwIfStopped();
    transaction.commit();
    return erased;
}

[[noreturn]] void throwNotRewritten(const char* tried, const std::string& why) {
    throw Error(ErrorCode::writeFailed, tried,
                "it is erased, but traces may lie in the file's free pages or its log: " + why,
                "Close the other windows of this project, free some space, and trim the history once more");
}

/// Leaves no free page with what was erased, and no log that would bring it into the file again.
void rewrite(Connection& connection, const char* tried) {
    try {
        connection.execute("VACUUM");
        Statement checkpoint = connection.statement("PRAGMA wal_checkpoint(TRUNCATE)");
        if (checkpoint->executeStep() && checkpoint->getColumn(0).getInt() != 0)
            throwNotRewritten(tried, "another window is reading it");
    } catch (const SQLite::Exception& exception) {
        throwNotRewritten(tried, exception.what());
    }
}

/// Does the work in one transaction, then rewrites the file without what it held.
Erased erase(const fs::path& file, const char* tried, const Job& job,
             const std::function<Erased(Connection&)>& work) {
    requireWritable(file, tried);
    try {
        Connection connection(file, Connection::Mode::readWrite);
        connection.setBusyTimeout(kBusyMilliseconds);
        Migrations::ours().check(connection, file.string());
        Migrations::ours().bringUp(connection);
        connection.execute("PRAGMA secure_delete = ON");
        const Erased erased = inOneTransaction(connection, job, work);
        job.report(0.6);
        rewrite(connection, tried);
        job.report(1);
        return erased;
    } catch (const SQLite::Exception& exception) {
        job.throwIfStopped();
        throw errorFrom(exception, tried);
    }
}

/// What merges elsewhere remember of the row, to put it back.
void removeMoves(Connection& connection, const Op& removal) {
    Statement statement =
        connection.statement("DELETE FROM merge_move WHERE record_table = ? AND record_key = ?");
    statement->bind(1, static_cast<int>(removal.table->code));
    bindBytes(*statement, 2, encodeKey(removal.key));
    statement->exec();
}

class RecordPurge {
public:
    explicit RecordPurge(Recorder& recorder) : m_removal(recorder) {}

    void operator()(EntityId id) { m_removal.entity(id); }
    void operator()(RelationshipId id) { m_removal.relationship(id); }
    void operator()(DealId id) { m_removal.deal(id); }
    void operator()(ClaimId id) { m_removal.claim(id); }
    void operator()(SourceId id) { m_removal.source(id); }
    void operator()(BoardId id) { m_removal.board(id); }
    void operator()(AnnotationId id) { m_removal.annotation(id); }

private:
    Removal m_removal;
};

void appendErasure(Connection& connection, ActionCode code, const std::string& author) {
    Journal(connection).append({{code, {}}, author, StepKind::erasure, {}}, {});
}

std::int64_t runOn(Connection& connection, const char* sql, StepId step) {
    Statement statement = connection.statement(sql);
    statement->bind(1, step.value);
    return statement->exec();
}

void eraseThrough(Connection& connection, StepId through, Erased& erased) {
    erased.snapshots += runOn(connection, "DELETE FROM snapshot WHERE step < ?", through);
    erased.changes += runOn(connection, "DELETE FROM op WHERE step <= ?", through);
    runOn(connection, "DELETE FROM step_stash WHERE step <= ?", through);
    erased.steps +=
        runOn(connection, "UPDATE step SET purged = 2 WHERE id <= ? AND purged <> 2 AND kind IN (1, 2, 3)",
              through);
}

/// The rows of an import that was undone lie packed, and may be, or speak of, what is purged: they go all.
void eraseStashes(Connection& connection, Erased& erased) {
    Statement statement = connection.statement(
        "UPDATE step SET purged = 2, arguments = '[]' WHERE id IN (SELECT step FROM step_stash)");
    erased.steps += statement->exec();
    connection.execute("DELETE FROM op WHERE step IN (SELECT step FROM step_stash); DELETE FROM step_stash");
}

Erased purgeRows(Connection& connection, const std::vector<PurgedRecord>& records, const std::string& author,
                 const Job& job) {
    connection.execute("PRAGMA defer_foreign_keys = ON");
    Recorder recorder(connection);
    RecordPurge purgeOne(recorder);
    for (const PurgedRecord& record : records)
        std::visit(purgeOne, record);
    Erased erased;
    eraseStashes(connection, erased);
    JournalScrubber scrubber(connection);
    for (const Op& op : recorder.ops()) {
        if (op.after)
            continue;
        scrubber.add(op);
        removeMoves(connection, op);
        ++erased.records;
    }
    scrubber.scrub(job);
    erased.changes = scrubber.changes();
    erased.steps = scrubber.steps();
    if (const StepId through = scrubber.untellableThrough())
        eraseThrough(connection, through, erased);
    appendErasure(connection, ActionCode::purge, author);
    return erased;
}

Erased trimSteps(Connection& connection, StepId through, const std::string& author) {
    if (!Journal(connection).step(through))
        throw Error(ErrorCode::recordMissing, kTrimming, "there is no such step", "",
                    {std::to_string(through.value)});
    Erased erased;
    eraseThrough(connection, through, erased);
    appendErasure(connection, ActionCode::trimHistory, author);
    return erased;
}

} // namespace

Erased purge(const fs::path& file, const std::vector<PurgedRecord>& records, const std::string& author,
             const Job& job) {
    return erase(file, kPurging, job,
                 [&](Connection& connection) { return purgeRows(connection, records, author, job); });
}

Erased trimHistory(const fs::path& file, StepId through, const std::string& author, const Job& job) {
    return erase(file, kTrimming, job,
                 [&](Connection& connection) { return trimSteps(connection, through, author); });
}

} // namespace moneyties::store
