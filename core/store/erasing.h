// Owns erasing for good: purging records from project and history, and trimming the history.
#pragma once

#include "core/base/id.h"
#include "core/base/job.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <variant>
#include <vector>

namespace moneyties::store {

using PurgedRecord = std::variant<EntityId, RelationshipId, DealId, ClaimId, SourceId, BoardId, AnnotationId>;

struct Erased {
    std::int64_t records = 0;   ///< rows removed from the project
    std::int64_t changes = 0;   ///< row changes removed from the history
    std::int64_t steps = 0;     ///< steps that lost content
    std::int64_t snapshots = 0; ///< that cannot be gone back to any more
};

/// Both write over a connection of their own, so that the file may be open meanwhile (its Project then tells
/// of the change by foreignChanges()), append one step that cannot be undone and names nothing, and rewrite
/// the file so that no free page keeps what was erased. For any thread. Throw as Project::open() does, and
/// Error(fileReadOnly, projectBusy, diskFull, writeFailed, cancelled); nothing is erased then, unless the
/// words of the error say that only the rewriting failed.

/// Removes records with what hangs on them, from the project, from every step that ever touched them, and
/// from the names of steps. What was re-pointed from a purged record to another one cannot be told without
/// it: the history up to that step is trimmed. Imports that were undone cannot be brought back after it.
/// Throws Error(recordMissing, recordInUse).
Erased purge(const std::filesystem::path& file, const std::vector<PurgedRecord>& records,
             const std::string& author = {}, const Job& job = {});

/// Removes the content of all steps up to and including one; their lines stay. What they did stays done and
/// can no longer be undone. Throws Error(recordMissing) for no such step.
Erased trimHistory(const std::filesystem::path& file, StepId through, const std::string& author = {},
                   const Job& job = {});

} // namespace moneyties::store
