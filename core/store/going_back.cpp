// Project's ways back other than undo: reverting one step, returning to an earlier state, snapshots.
#include "core/base/error.h"
#include "core/base/unicode.h"
#include "core/store/journal.h"
#include "core/store/journal_rows.h"
#include "core/store/project_impl.h"
#include "core/store/recorder.h"
#include "core/store/step_ranges.h"

#include <algorithm>
#include <iterator>

namespace moneyties::store {

namespace {

/// Records of an import that are still listed one by one; more go back only as a whole, by undo.
constexpr std::int64_t kMostListed = 20'000;

void requireListable(const StepRanges& ranges, const std::string& tried) {
    if (ranges.size() > kMostListed)
        throw Error(ErrorCode::stepNotRevertible, tried,
                    "it would take an import of " + std::to_string(ranges.size()) + " records apart",
                    "Undo takes an import back as a whole");
}

std::optional<StepId> laterTouch(Connection& connection, StepId step) {
    const auto ofOps = Journal(connection).laterTouch(step);
    const auto ofRanges = StepRanges(connection, step).laterTouch();
    return ofOps && ofRanges ? std::min(*ofOps, *ofRanges) : ofOps ? ofOps : ofRanges;
}

StepRow requireStep(const Journal& journal, StepId id, const std::string& tried) {
    const std::optional<StepRow> step = journal.step(id);
    if (!step)
        throw Error(ErrorCode::recordMissing, tried, "there is no such step", "", {std::to_string(id.value)});
    return *step;
}

void requireUntrimmed(const StepRow& step, const char* tried) {
    if (step.content == StepContent::trimmed)
        throw Error(ErrorCode::historyTrimmed, tried, "the history before it was trimmed",
                    "Go back to a later step");
}

[[noreturn]] void refuseRevert(const std::string& why, const std::string& hint = {}) {
    throw Error(ErrorCode::stepNotRevertible, "Reverting the step", why, hint, {why});
}

void requireRevertible(Connection& connection, const StepRow& step) {
    if (step.isUndone)
        refuseRevert("it is undone already");
    if (step.refersTo)
        refuseRevert("it is itself an undo or redo", "Undo or redo instead");
    if (step.action.code == ActionCode::createProject)
        refuseRevert("it is the beginning of the project");
    if (isErasure(step.action.code))
        refuseRevert("what was erased is gone for good");
    requireUntrimmed(step, "Reverting the step");
    requireListable(StepRanges(connection, step.id), "Reverting the step");
    if (const auto later = laterTouch(connection, step.id)) {
        const auto row = Journal(connection).step(*later);
        refuseRevert("a later step (" + std::string(row ? codeName(row->action.code) : "") +
                         ") changed the same records",
                     "Revert that step first");
    }
}

/// What a step did, its ranges row by row.
std::vector<Op> allOpsOf(Connection& connection, StepId step, const char* tried) {
    if (const auto row = Journal(connection).step(step))
        requireUntrimmed(*row, tried);
    const StepRanges ranges(connection, step);
    requireListable(ranges, tried);
    std::vector<Op> ops = ranges.insertions();
    std::ranges::move(Journal(connection).opsOf(step), std::back_inserter(ops));
    return ops;
}

void appendReversed(std::vector<Op>& path, const std::vector<Op>& ops) {
    for (auto op = ops.rbegin(); op != ops.rend(); ++op)
        path.push_back(reversed(*op));
}

/// Row changes that lead from the present state to the one after a step.
std::vector<Op> pathTo(Connection& connection, StepId step) {
    const char* tried = "Going back";
    const Journal journal(connection);
    const std::vector<StepId> now = journal.appliedAfter(journal.last());
    const std::vector<StepId> then = journal.appliedAfter(step);
    const auto [leave, enter] = std::ranges::mismatch(now, then);
    std::vector<Op> path;
    for (auto each = now.end(); each != leave;)
        appendReversed(path, allOpsOf(connection, *--each, tried));
    for (auto each = enter; each != then.end(); ++each)
        std::ranges::move(allOpsOf(connection, *each, tried), std::back_inserter(path));
    std::vector<Op> net = netOf(path);
    // A row of an import that was removed later stays away when the import goes too.
    for (auto each = leave; each != now.end(); ++each)
        std::erase_if(net, [ranges = StepRanges(connection, *each)](const Op& op) {
            return !op.before && ranges.covers(op);
        });
    return net;
}

void applyAll(Connection& connection, Recorder& recorder, const std::vector<Op>& ops) {
    connection.execute("PRAGMA defer_foreign_keys = ON");
    for (const Op& op : ops)
        recorder.apply(op);
}

} // namespace

ChangeSet Project::revert(StepId id) {
    Impl& impl = *m_impl;
    const StepRow step =
        impl.reading([&] { return requireStep(Journal(*impl.connection), id, "Reverting the step"); });
    Action action{ActionCode::revert, {codeName(step.action.code)}};
    action.arguments.insert(action.arguments.end(), step.action.arguments.begin(),
                            step.action.arguments.end());
    try {
        return impl.record(action, [&](Recorder& recorder) {
            const Journal journal(*impl.connection);
            requireRevertible(*impl.connection, requireStep(journal, id, "Reverting the step"));
            std::vector<Op> back;
            appendReversed(back, allOpsOf(*impl.connection, id, "Reverting the step"));
            applyAll(*impl.connection, recorder, back);
        });
    } catch (const Error& error) {
        // What the step added may have got ties, claims or places since.
        if (error.code() != ErrorCode::recordMissing)
            throw;
        refuseRevert("later steps refer to what it added", "Revert those steps first");
    }
}

ChangeSet Project::goBackTo(StepId id, const std::string& name) {
    Impl& impl = *m_impl;
    return impl.record({ActionCode::goBack, {name}}, [&](Recorder& recorder) {
        requireStep(Journal(*impl.connection), id, "Going back");
        applyAll(*impl.connection, recorder, pathTo(*impl.connection, id));
    });
}

SnapshotId Project::takeSnapshot(const std::string& name, const std::string& note) {
    if (isBlank(name))
        throw Error(ErrorCode::nameEmpty, "Taking a snapshot", "it has no name", "Type a name");
    Impl& impl = *m_impl;
    SnapshotId id;
    impl.writeAside("Taking a snapshot", [&] {
        Statement statement = impl.connection->statement(
            "INSERT INTO snapshot(name, note, step, who, at_ms) VALUES(?, ?, ?, ?, ?) RETURNING id");
        statement->bind(1, name);
        statement->bind(2, note);
        statement->bind(3, Journal(*impl.connection).last().value);
        statement->bind(4, impl.author);
        statement->bind(5, nowMilliseconds());
        statement->executeStep();
        id = SnapshotId(statement->getColumn(0).getInt64());
    });
    return id;
}

void Project::removeSnapshot(SnapshotId id) {
    Impl& impl = *m_impl;
    impl.writeAside("Removing the snapshot", [&] {
        Statement statement = impl.connection->statement("DELETE FROM snapshot WHERE id = ?");
        statement->bind(1, id.value);
        if (statement->exec() == 0)
            throw Error(ErrorCode::recordMissing, "Removing the snapshot", "it does not exist any more");
    });
}

std::vector<Snapshot> Project::snapshots() const {
    return m_impl->reading([&] {
        Statement query = m_impl->connection->statement(
            "SELECT id, name, note, step, who, at_ms FROM snapshot ORDER BY id DESC");
        std::vector<Snapshot> snapshots;
        while (query->executeStep())
            snapshots.push_back({SnapshotId(query->getColumn(0).getInt64()), query->getColumn(1).getString(),
                                 query->getColumn(2).getString(), StepId(query->getColumn(3).getInt64()),
                                 query->getColumn(4).getString(),
                                 std::chrono::sys_time<std::chrono::milliseconds>(
                                     std::chrono::milliseconds(query->getColumn(5).getInt64()))});
        return snapshots;
    });
}

StepId Project::openedAt() const {
    return m_impl->openedAt;
}

} // namespace moneyties::store
