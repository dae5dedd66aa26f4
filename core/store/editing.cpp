// Project's writing: edits, and what other processes wrote.
#include "core/base/error.h"
#include "core/store/change_set_builder.h"
#include "core/store/edit.h"
#include "core/store/journal.h"
#include "core/store/last_writer.h"
#include "core/store/project_impl.h"
#include "core/store/records/queries.h"
#include "core/store/step_ranges.h"

#include <algorithm>

namespace moneyties::store {

namespace {

/// Steps of another process beyond which everything is read anew.
constexpr std::size_t kMostForeignSteps = 200;

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
    // Readers keep a file without a log from being written, so the reading begins again afterwards.
    if (!isLogged && loading && loading->isReading()) {
        loading->stop();
        wasStopped = true;
    }
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
    return write("The change was not saved", [&]() -> ChangeSet {
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

std::vector<StepRow> Project::history(std::size_t limit) const {
    return m_impl->reading([&] { return Journal(*m_impl->connection).newest(limit); });
}

Project::Impl::ChangedSince Project::Impl::changedSince(StepId step) const {
    const Journal journal(*connection);
    const std::vector<StepRow> steps = journal.after(step);
    ChangeSetBuilder changes;
    for (const StepRow& row : steps) {
        const StepId content = row.refersTo ? row.refersTo : row.id;
        const StepRanges ranges(*connection, content);
        const bool isUndo = row.action.code == ActionCode::undo;
        if (!isUndo)
            changes.add(ranges);
        for (const Op& op : journal.opsOf(content))
            changes.add(isUndo ? reversed(op) : op);
        if (isUndo)
            changes.addReversed(ranges);
    }
    ChangeSet set = changes.finish(steps.empty() ? StepId() : steps.back().id);
    set.everything |= steps.size() > kMostForeignSteps || std::ranges::any_of(steps, [](const StepRow& row) {
                          return isErasure(row.action.code);
                      });
    return {std::move(set), changes.touchedEnds()};
}

std::optional<ChangeSet> Project::foreignChanges() {
    Impl& impl = *m_impl;
    const std::optional<ChangeSet> changes = impl.reading([&]() -> std::optional<ChangeSet> {
        const std::int64_t version = impl.connection->integer("PRAGMA data_version");
        const bool isOurs = version == impl.dataVersion;
        impl.dataVersion = version;
        if (isOurs || Journal(*impl.connection).last() == impl.seen)
            return std::nullopt;
        auto [set, ends] = impl.changedSince(impl.seen);
        impl.touchedEnds = std::move(ends);
        return std::move(set);
    });
    if (!changes)
        return std::nullopt;
    impl.seen = changes->step;
    impl.refresh(*changes);
    impl.tell(*changes);
    return changes;
}

void Project::Impl::refresh(const ChangeSet& changes) {
    takeLoaded();
    if (changes.vocabulary || changes.everything) {
        vocabulary = readVocabulary(*connection);
        topology.reset();
    }
    noteForTotals(changes);
    if (topology)
        noteForTopology(changes);
    if (changes.everything)
        names.reset();
    else if (names)
        refreshNames({changes, touchedEnds});
    const bool isStale = changes.everything || wasStopped;
    wasStopped = false;
    if (loading && isStale)
        startLoading();
}

void Project::Impl::tell(const ChangeSet& changes) {
    for (const auto& listener : listeners)
        listener(changes);
}

} // namespace moneyties::store
