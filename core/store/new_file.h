// Owns the making of a new project file, which appears under its name only when it is whole.
#pragma once

#include <filesystem>
#include <functional>

namespace moneyties::store {

class Connection;
class Edit;

/// Writes the schema, the built-in vocabulary, the board "Everything" and what `fill` adds, as the beginning
/// of the history; then runs `more` on it. Throws Error(fileExists, folderMissing, fileNotWritable, diskFull,
/// writeFailed) and what the two throw; no file is left then.
void makeNewFile(const std::filesystem::path& file, const std::function<void(Edit&)>& fill,
                 const std::function<void(Connection&)>& more = {});

/// Gives an empty temporary file the newest schema, and writes quickly from then on: should it break before
/// it has its name, it is thrown away.
void prepareTemporary(Connection& connection);
/// A new document's uuid and birth; inside a transaction.
void writeMeta(Connection& connection);
/// The history's first step, once all that the file begins with is there. It cannot be undone, so it lists
/// what it inserted only as ranges of ids. Inside a transaction.
void recordBeginning(Connection& connection);

/// Gives a finished temporary file its name, durably, and never over an existing file.
/// Throws Error(fileExists, writeFailed).
void publishFile(const std::filesystem::path& temporary, const std::filesystem::path& file);

} // namespace moneyties::store
