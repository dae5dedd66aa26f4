// Owns duplicating a project: a whole, compact copy of it with its history.
#pragma once

#include "core/base/job.h"

#include <filesystem>

namespace moneyties::store {

/// Writes a copy of all of `file`, history and snapshots included, to `target`, which appears only when it is
/// whole and on the disk. Reads over a connection of its own, so that the file may be open meanwhile; its
/// bytes stay as they are. For any thread. Throws as Project::open() does, and Error(fileExists,
/// folderMissing, fileNotWritable, diskFull, writeFailed, cancelled); no file is left then.
void duplicate(const std::filesystem::path& file, const std::filesystem::path& target, const Job& job = {});

} // namespace moneyties::store
