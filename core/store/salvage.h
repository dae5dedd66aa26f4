// Owns salvaging: bringing all that can still be read of a damaged project into a new file.
#pragma once

#include "core/base/job.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace moneyties::store {

/// What became of one table.
struct SalvagedTable {
    std::string name;
    std::int64_t kept = 0;
    std::int64_t unreadable = 0; ///< stretches of damaged pages, each of one or more rows
    std::int64_t invalid = 0;    ///< rows that could be read but hold what no project holds
    std::int64_t orphaned = 0;   ///< rows that refer to what was lost
};

struct Salvage {
    std::vector<SalvagedTable> tables;
    bool isHistoryKept = false; ///< only when nothing at all was lost: it must lead to what is there
    bool isWhole() const;
};

/// Reads a copy of `file`, whose bytes stay as they are, table by table around the damage, and writes
/// `target`, which appears when it is whole. Names, references and values are checked as those of a
/// stranger's file. For any thread. Throws Error(fileMissing, fileEmpty, fileNotSqlite, fileNotOurs,
/// fileTooNew), Error( fileDamaged) when not even the list of tables can be read, Error(fileSchemaForeign),
/// Error(fileExists, folderMissing, fileNotWritable, diskFull, writeFailed, cancelled).
Salvage salvage(const std::filesystem::path& file, const std::filesystem::path& target, const Job& job = {});

} // namespace moneyties::store
