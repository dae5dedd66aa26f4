// Owns ReadableFile: a project file brought to where another connection can read all of it.
#pragma once

#include "core/store/working_copy.h"

#include <filesystem>
#include <memory>

namespace moneyties::store {

/// As the file is, or with its schema brought up to this program's.
enum class SchemaWanted { asItIs, newest };

/// The file itself, or a working copy of it where SQLite could not read it in place (a log that a read-only
/// folder does not let it use, an older schema). Header and schema are checked. For the whole life of the
/// copying.
class ReadableFile {
public:
    /// Throws as Project::open() does.
    explicit ReadableFile(const std::filesystem::path& file, SchemaWanted schema = SchemaWanted::asItIs);

    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
    std::unique_ptr<WorkingCopy> m_copy;
};

} // namespace moneyties::store
