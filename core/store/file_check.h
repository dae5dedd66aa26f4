// Owns the look at a file before SQLite sees it: what it is by its first bytes, and what may be done with it.
#pragma once

#include "core/store/project.h"

#include <filesystem>

namespace moneyties::store {

/// "Ties" at byte 68 of the file, where SQLite keeps the application's number.
constexpr std::int32_t kApplicationId = 0x54696573;

/// Reads the 100 bytes of the header and nothing else; changes nothing. Throws Error(fileMissing, fileEmpty,
/// fileNotSqlite, fileNotOurs, fileTooNew, fileDamaged, readFailed).
void checkHeader(const std::filesystem::path& file, int newestVersion);

/// What this process may do with an existing file.
Access accessTo(const std::filesystem::path& file);

bool isWritableFolder(const std::filesystem::path& folder);

/// Whether the header says that the file is in write-ahead mode.
bool isInWalMode(const std::filesystem::path& file);

/// Whether a log with content lies beside the file: commits not yet in it, or pages to put back.
bool hasUnfinishedLog(const std::filesystem::path& file);

/// Bytes that the file has by its header; 0 when there is no whole header.
std::uintmax_t sizeInHeader(const std::filesystem::path& file);

/// The schema's version by the header.
int versionInHeader(const std::filesystem::path& file);

} // namespace moneyties::store
