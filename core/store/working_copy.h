// Owns WorkingCopy: a project file copied aside, because where it lies it can only be read as it is now.
#pragma once

#include <filesystem>

namespace moneyties::store {

/// A copy of a file and of the logs beside it, in a temporary folder that goes with this.
class WorkingCopy {
public:
    /// Throws Error(readFailed).
    explicit WorkingCopy(const std::filesystem::path& file);
    ~WorkingCopy();
    WorkingCopy(const WorkingCopy&) = delete;
    WorkingCopy& operator=(const WorkingCopy&) = delete;

    std::filesystem::path file() const { return m_folder / "copy.ties"; }

private:
    std::filesystem::path m_folder;
};

} // namespace moneyties::store
