// Project's writing: edits, undo and redo, and what other processes wrote.
#include "core/base/error.h"
#include "core/store/change_set_builder.h"
#include "core/store/edit.h"
#include "core/store/journal.h"
#include "core/store/last_writer.h"
#include "core/store/project_impl.h"
#include "core/store/records/queries.h"

#include <algorithm>

namespace moneyties::store {

namespace {

/// Steps of another process beyond which everything is read anew.
constexpr std::size_t kMostForeignSteps = 200;

const char* triedTo(ActionCode code) {
    return code == ActionCode::undo ? "Undoing" : code == ActionCode::redo ? "Redoing" : "Saving the change";
}

} // namespace

void Project::Impl::beginWriting(const std::string& tried) {
    if (access != Access::writable)
        throw Error(ErrorCode::fileReadOnly, tried,
                    access == Access::folderIsReadOnly ? "the folder of the project is read-only"
                    : access == Access::openedReadOnly ? "the project was opened for reading only"
                                                       : "the file of the project is read-only",
                    "Save a copy where you may write", {file.string()});
    if (connection->hasMoved())
        throw Error(ErrorCode::fileMoved, tried, "the file was moved or removed while it was open",
                    "Save a copy, or put the file back", {file.string()});
    // The log makes commits quick and lets others read meanwhile. When another process is just reading, the
    // change of mode has to wait for a later edit; the edit itself does not.
    if (!isLogged) {
        try {
            isLogged = connection->text("PRAGMA journal_mode = WAL") == "wal";
        } catch (const SQLite::Exception& exception) {
            if (errorFrom(exception, tried).code() != ErrorCode::projectBusy)
                throw;
        }
    }
}

ChangeSet Project::Impl::write(const std::string& tried, const std::function<ChangeSet()>& work) {
    try {
        beginWriting(tried);
        WriteScope transaction(*connection);
        const StepId before = Journal(*connection).last();
        ChangeSet changes = work();
        if (!changes.step)
            return changes;
        if (isFromElsewhere)
            noteLastWriter(*connection);
        transaction.commit();
        isFromElsewhere = false;
        // Steps of another process in between are left for foreignChanges() to tell.
        if (before == seen)
            seen = changes.step;
        refresh(changes);
        tell(changes);
        return changes;
    } catch (const SQLite::Exception& exception) {
        throw errorFrom(exception, tried);
    }
}

void Project::Impl::writeAside(const std::string& tried, const std::function<void()>& work) {
    try {
        beginWriting(tried);
        WriteScope transaction(*connection);
        work();
        transaction.commit();
    } catch (const SQLite::Exception& exception) {
        throw errorFrom(exception, tried);
    }
}

ChangeSet Project::Impl::record(const Action& action, const std::function<void(Recorder&)>& change) {
    return write(triedTo(action.code), [&]() -> ChangeSet {
        Recorder recorder(*connection);
        change(recorder);
        if (netOf(recorder.ops()).empty())
            return {};
        recorder.storeCounters();
        ChangeSetBuilder changes;
        changes.add(recorder.ops());
        touchedEnds = changes.touchedEnds();
        return changes.finish(
            Journal(*connection).append({action, author, StepKind::edit, {}}, recorder.ops()));
    });
}

ChangeSet Project::edit(Action action, const std::function<void(Edit&)>& change) {
    return m_impl->record(action, [&](Recorder& recorder) {
        Edit edit(recorder);
        change(edit);
    });
}

ChangeSet Project::Impl::undoOrRedo(ActionCode code) {
    return write(triedTo(code), [&]() -> ChangeSet {
        const bool isUndo = code == ActionCode::undo;
        Journal journal(*connection);
        const std::optional<StepRow> target = isUndo ? journal.undoable() : journal.redoable();
        if (!target)
            throw isUndo ? Error(ErrorCode::nothingToUndo, "Undoing", "this is the beginning of the project")
                         : Error(ErrorCode::nothingToRedo, "Redoing", "nothing was undone");
        const std::vector<Op> ops = journal.opsOf(target->id);
        ChangeSetBuilder changes;
        if (isUndo) {
            journal.takeBack(ops);
            for (const Op& op : ops)
                changes.add(reversed(op));
        } else {
            journal.applyAgain(ops);
            changes.add(ops);
        }
        touchedEnds = changes.touchedEnds();
        journal.setState(target->id, isUndo ? StepState::undone : StepState::applied);
        const NewStep step{{code, {codeName(target->action.code)}},
                           author,
                           isUndo ? StepKind::undo : StepKind::redo,
                           target->id};
        return changes.finish(journal.append(step, {}));
    });
}

ChangeSet Project::undo() {
    return m_impl->undoOrRedo(ActionCode::undo);
}

ChangeSet Project::redo() {
    return m_impl->undoOrRedo(ActionCode::redo);
}

std::optional<StepRow> Project::undoable() const {
    return m_impl->reading([&] { return Journal(*m_impl->connection).undoable(); });
}

std::optional<StepRow> Project::redoable() const {
    return m_impl->reading([&] { return Journal(*m_impl->connection).redoable(); });
}

std::vector<StepRow> Project::history(std::size_t limit) const {
    return m_impl->reading([&] { return Journal(*m_impl->connection).newest(limit); });
}

ChangeSet Project::Impl::changesSince(StepId step) {
    const Journal journal(*connection);
    const std::vector<StepRow> steps = journal.after(step);
    ChangeSetBuilder changes;
    for (const StepRow& row : steps)
        for (const Op& op : journal.opsOf(row.refersTo ? row.refersTo : row.id))
            changes.add(row.action.code == ActionCode::undo ? reversed(op) : op);
    touchedEnds = changes.touchedEnds();
    ChangeSet set = changes.finish(steps.empty() ? StepId() : steps.back().id);
    set.everything = steps.size() > kMostForeignSteps || std::ranges::any_of(steps, [](const StepRow& row) {
                         return isErasure(row.action.code);
                     });
    return set;
}

std::optional<ChangeSet> Project::foreignChanges() {
    Impl& impl = *m_impl;
    const std::optional<ChangeSet> changes = impl.reading([&]() -> std::optional<ChangeSet> {
        const std::int64_t version = impl.connection->integer("PRAGMA data_version");
        const bool isOurs = version == impl.dataVersion;
        impl.dataVersion = version;
        if (isOurs || Journal(*impl.connection).last() == impl.seen)
            return std::nullopt;
        return impl.changesSince(impl.seen);
    });
    if (!changes)
        return std::nullopt;
    impl.seen = changes->step;
    impl.refresh(*changes);
    impl.tell(*changes);
    return changes;
}

void Project::Impl::refresh(const ChangeSet& changes) {
    if (changes.vocabulary || changes.everything)
        vocabulary = readVocabulary(*connection);
    if (changes.vocabulary || changes.everything || !changes.entities.isEmpty() ||
        !changes.relationships.isEmpty())
        topology.reset();
    if (changes.everything)
        names.reset();
    if (!names)
        return;
    for (const auto* list : {&changes.entities.added, &changes.entities.changed, &changes.entities.removed})
        if (!list->empty())
            names->refresh(*connection, *list);
    names->refreshDegrees(*connection, touchedEnds);
}

void Project::Impl::tell(const ChangeSet& changes) {
    for (const auto& listener : listeners)
        listener(changes);
}

} // namespace moneyties::store
