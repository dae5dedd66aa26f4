#include "core/store/file_check.h"

#include "core/base/error.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <string_view>
#include <system_error>

namespace moneyties::store {

namespace {

namespace fs = std::filesystem;

// Offsets of the database header (SQLite, "Database File Format", 1.3).
constexpr std::size_t kHeaderSize = 100;
constexpr std::size_t kPageSizeAt = 16;
constexpr std::size_t kWriteVersionAt = 18;
constexpr std::size_t kChangeCounterAt = 24;
constexpr std::size_t kPageCountAt = 28;
constexpr std::size_t kUserVersionAt = 60;
constexpr std::size_t kApplicationIdAt = 68;
constexpr std::size_t kVersionValidForAt = 92;
constexpr std::string_view kMagic{"SQLite format 3\0", 16};

using Header = std::array<char, kHeaderSize>;

std::string triedTo(const fs::path& file) {
    return "Opening " + file.string();
}

std::uint32_t wordAt(const Header& header, std::size_t offset) {
    std::uint32_t word = 0;
    for (std::size_t i = 0; i < 4; ++i)
        word = word << 8 | static_cast<unsigned char>(header[offset + i]);
    return word;
}

std::uint64_t pageSize(const Header& header) {
    const std::uint32_t stored = wordAt(header, kPageSizeAt) >> 16;
    return stored == 1 ? 65536 : stored;
}

std::size_t readHeader(const fs::path& file, Header& header) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw Error(ErrorCode::readFailed, triedTo(file), "it may not be read",
                    "Check the permissions of the file", {file.string()});
    stream.read(header.data(), header.size());
    return static_cast<std::size_t>(stream.gcount());
}

void requireExists(const fs::path& file) {
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (!fs::exists(status))
        throw Error(ErrorCode::fileMissing, triedTo(file), "there is no such file",
                    "Check the name, or make a new project", {file.string()});
    if (!fs::is_regular_file(status))
        throw Error(ErrorCode::fileNotSqlite, triedTo(file), "it is not a file",
                    "Choose a Moneyties project (.ties)", {file.string()});
}

/// A file that lost its end. With a log beside it, the log may hold the missing pages.
bool isTruncated(const fs::path& file, const Header& header) {
    const bool countIsCurrent = wordAt(header, kChangeCounterAt) == wordAt(header, kVersionValidForAt);
    if (!countIsCurrent || hasUnfinishedLog(file))
        return false;
    return fs::file_size(file) < pageSize(header) * wordAt(header, kPageCountAt);
}

bool isAllowed(const fs::path& path, int mode) {
    return faccessat(AT_FDCWD, path.c_str(), mode, AT_EACCESS) == 0;
}

fs::path folderOf(const fs::path& file) {
    return fs::absolute(file).parent_path();
}

} // namespace

void checkHeader(const fs::path& file, int newestVersion) {
    requireExists(file);
    Header header = {};
    const std::size_t length = readHeader(file, header);
    if (length == 0)
        throw Error(ErrorCode::fileEmpty, triedTo(file), "the file is empty",
                    "It was probably not copied whole; look for another copy", {file.string()});
    if (std::string_view(header.data(), kMagic.size()) != kMagic)
        throw Error(ErrorCode::fileNotSqlite, triedTo(file), "it is not a Moneyties project",
                    "Choose a .ties file", {file.string()});
    if (length < kHeaderSize)
        throw Error(ErrorCode::fileDamaged, triedTo(file), "the file is cut off",
                    "Open the last good copy of it", {file.string()});
    if (wordAt(header, kApplicationIdAt) != static_cast<std::uint32_t>(kApplicationId))
        throw Error(ErrorCode::fileNotOurs, triedTo(file), "it is a database of another program",
                    "Choose a .ties file", {file.string()});
    const auto version = static_cast<int>(wordAt(header, kUserVersionAt));
    if (version > newestVersion)
        throw Error(ErrorCode::fileTooNew, triedTo(file),
                    "a newer Moneyties wrote it (file version " + std::to_string(version) +
                        ", this program reads up to " + std::to_string(newestVersion) + ")",
                    "Update Moneyties", {file.string(), std::to_string(version)});
    if (version < 1 || isTruncated(file, header))
        throw Error(ErrorCode::fileDamaged, triedTo(file), "the file is cut off or damaged",
                    "Open the last good copy of it, or salvage what can be read", {file.string()});
}

bool isWritableFolder(const fs::path& folder) {
    return isAllowed(folder, W_OK | X_OK);
}

Access accessTo(const fs::path& file) {
    if (!isAllowed(file, W_OK))
        return Access::fileIsReadOnly;
    return isWritableFolder(folderOf(file)) ? Access::writable : Access::folderIsReadOnly;
}

bool isInWalMode(const fs::path& file) {
    Header header = {};
    return readHeader(file, header) == kHeaderSize && header[kWriteVersionAt] == 2;
}

bool hasUnfinishedLog(const fs::path& file) {
    for (const char* suffix : {"-wal", "-journal"}) {
        std::error_code error;
        const auto size = fs::file_size(file.string() + suffix, error);
        if (!error && size > 0)
            return true;
    }
    return false;
}

std::uintmax_t sizeInHeader(const fs::path& file) {
    Header header = {};
    return readHeader(file, header) == kHeaderSize ? pageSize(header) * wordAt(header, kPageCountAt) : 0;
}

int versionInHeader(const fs::path& file) {
    Header header = {};
    return readHeader(file, header) == kHeaderSize ? static_cast<int>(wordAt(header, kUserVersionAt)) : 0;
}

} // namespace moneyties::store
