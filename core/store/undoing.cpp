// Project's undo and redo, of rows kept one by one and of ranges.
#include "core/base/error.h"
#include "core/store/bulk_scope.h"
#include "core/store/change_set_builder.h"
#include "core/store/journal.h"
#include "core/store/project_impl.h"
#include "core/store/step_ranges.h"

#include <optional>

namespace moneyties::store {

namespace {

const char* triedTo(ActionCode code) {
    return code == ActionCode::undo ? "Undoing" : "Redoing";
}

std::optional<StepRow> targetOf(Connection& connection, bool isUndo) {
    const Journal journal(connection);
    return isUndo ? journal.undoable() : journal.redoable();
}

StepRow requireTarget(Connection& connection, bool isUndo) {
    if (const auto target = targetOf(connection, isUndo))
        return *target;
    throw isUndo ? Error(ErrorCode::nothingToUndo, "Undoing", "this is the beginning of the project")
                 : Error(ErrorCode::nothingToRedo, "Redoing", "nothing was undone");
}

ChangeSetBuilder takeBack(Connection& connection, StepId step, const Job& job) {
    Journal journal(connection);
    StepRanges ranges(connection, step);
    const std::vector<Op> ops = journal.opsOf(step);
    ChangeSetBuilder changes;
    journal.takeBack(ops);
    for (const Op& op : ops)
        changes.add(reversed(op));
    changes.addReversed(ranges);
    ranges.takeAway(job);
    return changes;
}

ChangeSetBuilder applyAgain(Connection& connection, StepId step, const Job& job) {
    Journal journal(connection);
    StepRanges ranges(connection, step);
    const std::vector<Op> ops = journal.opsOf(step);
    ChangeSetBuilder changes;
    ranges.bringBack(job);
    journal.applyAgain(ops);
    changes.add(ranges);
    changes.add(ops);
    return changes;
}

} // namespace

ChangeSet Project::Impl::undoOrRedo(ActionCode code, const Job& job) {
    const bool isUndo = code == ActionCode::undo;
    const auto isBulk = [&](const std::optional<StepRow>& step) {
        return step && !StepRanges(*connection, step->id).isEmpty();
    };
    std::optional<BulkScope> bulk;
    if (reading([&] { return isBulk(targetOf(*connection, isUndo)); }))
        bulk.emplace(*connection, job);
    return write(triedTo(code), [&]() -> ChangeSet {
        const StepRow target = requireTarget(*connection, isUndo);
        if (isBulk(target) && !bulk)
            throw Error(ErrorCode::projectBusy, triedTo(code), "another window changed the project just now",
                        "Try again");
        const ChangeSetBuilder changes =
            isUndo ? takeBack(*connection, target.id, job) : applyAgain(*connection, target.id, job);
        touchedEnds = changes.touchedEnds();
        Journal journal(*connection);
        journal.setState(target.id, isUndo ? StepState::undone : StepState::applied);
        const NewStep step{{code, {codeName(target.action.code)}},
                           author,
                           isUndo ? StepKind::undo : StepKind::redo,
                           target.id};
        return changes.finish(journal.append(step, {}));
    });
}

ChangeSet Project::undo(const Job& job) {
    return m_impl->undoOrRedo(ActionCode::undo, job);
}

ChangeSet Project::redo(const Job& job) {
    return m_impl->undoOrRedo(ActionCode::redo, job);
}

std::int64_t Project::sizeOf(StepId step) const {
    return m_impl->reading([&] {
        Statement query = m_impl->connection->statement("SELECT count(*) FROM op WHERE step = ?");
        query->bind(1, step.value);
        const std::int64_t ops = query->executeStep() ? query->getColumn(0).getInt64() : 0;
        return ops + StepRanges(*m_impl->connection, step).size();
    });
}

std::optional<StepRow> Project::undoable() const {
    return m_impl->reading([&] { return Journal(*m_impl->connection).undoable(); });
}

std::optional<StepRow> Project::redoable() const {
    return m_impl->reading([&] { return Journal(*m_impl->connection).redoable(); });
}

} // namespace moneyties::store
