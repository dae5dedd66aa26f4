// Owns TemporaryFile: a file that is written beside its place and takes its name only when it is whole.
#pragma once

#include <filesystem>

namespace moneyties::store {

/// Throws Error(folderMissing, fileExists, fileNotWritable) unless a new file can be made there.
void requireFree(const std::filesystem::path& file);

/// Goes away with this, with what SQLite put beside it, unless it was published.
class TemporaryFile {
public:
    /// In the folder of `file`, so that taking its name is one step.
    explicit TemporaryFile(const std::filesystem::path& file);
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace moneyties::store
