// Owns sharing a copy of a project: a new file without history, and without what is private.
#pragma once

#include "core/base/id.h"
#include "core/base/job.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace moneyties::store {

/// Why something does not go into a shared copy.
enum class LeftOutReason { isPrivate, hangsOnPrivate, notOnTheBoards, isHistory, namesItsAuthor };

/// Stable spelling, such as "private".
const char* codeName(LeftOutReason reason);

struct LeftOut {
    std::string what; ///< code of the records: "entity", "relationship", "deal", "claim", "source", "board",
                      ///< "annotation", "step", "snapshot", "entity_merge", "identity_judgement"
    LeftOutReason reason = LeftOutReason::isPrivate;
    std::int64_t count = 0;
    std::vector<std::string> names; ///< of the first few, where they have names
};

struct ShareScope {
    std::vector<BoardId> boards; ///< with what stands on them; empty: the whole project
};

/// What a shared copy would leave out, in the order of the codes above. For any thread. Throws as
/// Project::open() does, and Error(recordMissing) for no such board, Error(cancelled).
std::vector<LeftOut> leftOutOfSharing(const std::filesystem::path& file, const ShareScope& scope,
                                      const Job& job = {});

/// Writes the copy, which begins a history of its own, and tells what was left out: private records and what
/// hangs on them, what is not on the boards, history, snapshots, and who did what. What is left out is never
/// written to the new file, not even for a moment. Throws also Error(fileExists, folderMissing,
/// fileNotWritable, diskFull, writeFailed); no file is left then.
std::vector<LeftOut> shareCopy(const std::filesystem::path& file, const std::filesystem::path& target,
                               const ShareScope& scope, const Job& job = {});

} // namespace moneyties::store
