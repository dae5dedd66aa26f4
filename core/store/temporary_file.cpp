#include "core/store/temporary_file.h"

#include "core/base/error.h"
#include "core/store/file_check.h"

#include <random>
#include <string>
#include <system_error>

namespace moneyties::store {

namespace fs = std::filesystem;

void requireFree(const fs::path& file) {
    const std::string tried = "Making " + file.string();
    std::error_code error;
    const fs::path folder = fs::absolute(file).parent_path();
    if (!fs::is_directory(folder, error))
        throw Error(ErrorCode::folderMissing, tried, "there is no folder " + folder.string(),
                    "Check the name, or make the folder first", {folder.string()});
    if (fs::exists(fs::symlink_status(file, error)))
        throw Error(ErrorCode::fileExists, tried, "there is already a file of this name",
                    "Choose another name, or open that file", {file.string()});
    if (!isWritableFolder(folder))
        throw Error(ErrorCode::fileNotWritable, tried, "you may not write in " + folder.string(),
                    "Choose another folder", {folder.string()});
}

TemporaryFile::TemporaryFile(const fs::path& file)
    : m_path(file.string() + ".part-" + std::to_string(std::random_device{}())) {}

TemporaryFile::~TemporaryFile() {
    std::error_code ignored;
    for (const char* suffix : {"", "-journal", "-wal", "-shm"})
        fs::remove(m_path.string() + suffix, ignored);
}

} // namespace moneyties::store
