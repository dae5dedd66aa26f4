// Owns Journal: the steps kept in the file, writing them, and applying their ops backwards and forwards.
#pragma once

#include "core/store/connection.h"
#include "core/store/project.h"
#include "core/store/recorder.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace moneyties::store {

// Stored numbers; never change them.
enum class StepKind { beginning = 0, edit = 1, undo = 2, redo = 3, erasure = 4 };
enum class StepState { applied = 0, undone = 1, dropped = 2, marker = 3 };

/// Erasing for good: its step does not say what it erased, and cannot be undone.
inline bool isErasure(ActionCode code) {
    return code == ActionCode::purge || code == ActionCode::trimHistory;
}

struct NewStep {
    Action action;
    std::string who;
    StepKind kind = StepKind::edit;
    StepId refersTo;
};

/// Works inside the caller's transaction. Throws SQLite::Exception, Error(fileDamaged).
class Journal {
public:
    explicit Journal(Connection& connection) : m_connection(connection) {}

    /// Appends a step with its ops; an edit drops the steps that were undone and not redone.
    StepId append(const NewStep& step, const std::vector<Op>& ops);

    std::optional<StepRow> undoable() const;
    std::optional<StepRow> redoable() const;
    std::optional<StepRow> step(StepId id) const;
    std::vector<StepRow> newest(std::size_t limit) const;
    std::vector<StepRow> after(StepId id) const; ///< oldest first
    StepId last() const;
    std::vector<Op> opsOf(StepId id) const;
    /// What each step did to a record and its child rows, newest first; undoing and redoing count as steps.
    std::vector<std::pair<StepRow, std::vector<Op>>> opsOn(const std::vector<TableCode>& tables,
                                                           std::int64_t record) const;

    /// The edits that were in force right after a step, oldest first; a dropped step's own branch included.
    std::vector<StepId> appliedAfter(StepId step) const;
    /// The first edit still in force that changed a row which this step had changed before.
    std::optional<StepId> laterTouch(StepId step) const;

    /// Makes the rows what they were before the step, or what the step made them.
    void takeBack(const std::vector<Op>& ops);
    void applyAgain(const std::vector<Op>& ops);
    void setState(StepId id, StepState state);

private:
    std::optional<StepRow> firstOf(std::string_view condition) const;
    std::vector<StepRow> all(std::string_view condition, std::int64_t parameter) const;

    Connection& m_connection;
};

} // namespace moneyties::store
