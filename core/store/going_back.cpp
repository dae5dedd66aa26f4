// Project's ways back other than undo: reverting one step, returning to an earlier state, snapshots.
#include "core/base/error.h"
#include "core/base/unicode.h"
#include "core/store/journal.h"
#include "core/store/journal_rows.h"
#include "core/store/project_impl.h"
#include "core/store/recorder.h"

#include <algorithm>

namespace moneyties::store {

namespace {

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

void requireRevertible(const Journal& journal, const StepRow& step) {
    if (step.isUndone)
        refuseRevert("it is undone already");
    if (step.refersTo)
        refuseRevert("it is itself an undo or redo", "Undo or redo instead");
    if (step.action.code == ActionCode::createProject)
        refuseRevert("it is the beginning of the project");
    if (isErasure(step.action.code))
        refuseRevert("what was erased is gone for good");
    requireUntrimmed(step, "Reverting the step");
    if (const auto later = journal.laterTouch(step.id)) {
        const auto row = journal.step(*later);
        refuseRevert("a later step (" + std::string(row ? codeName(row->action.code) : "") +
                         ") changed the same records",
                     "Revert that step first");
    }
}

/// The changes of a step that the path needs.
std::vector<Op> opsOn(const Journal& journal, StepId step) {
    if (const auto row = journal.step(step))
        requireUntrimmed(*row, "Going back");
    return journal.opsOf(step);
}

void appendReversed(std::vector<Op>& path, const std::vector<Op>& ops) {
    for (auto op = ops.rbegin(); op != ops.rend(); ++op)
        path.push_back(reversed(*op));
}

/// Row changes that lead from the present state to the one after a step.
std::vector<Op> pathTo(const Journal& journal, StepId step) {
    const std::vector<StepId> now = journal.appliedAfter(journal.last());
    const std::vector<StepId> then = journal.appliedAfter(step);
    const auto [leave, enter] = std::ranges::mismatch(now, then);
    std::vector<Op> path;
    for (auto each = now.end(); each != leave;)
        appendReversed(path, opsOn(journal, *--each));
    for (auto each = enter; each != then.end(); ++each)
        for (Op& op : opsOn(journal, *each))
            path.push_back(std::move(op));
    return netOf(path);
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
            requireRevertible(journal, requireStep(journal, id, "Reverting the step"));
            std::vector<Op> back;
            appendReversed(back, journal.opsOf(id));
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
        const Journal journal(*impl.connection);
        requireStep(journal, id, "Going back");
        applyAll(*impl.connection, recorder, pathTo(journal, id));
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
