#include "core/store/working_copy.h"

#include "core/base/error.h"

#include <stdlib.h>

#include <string>

namespace moneyties::store {

namespace fs = std::filesystem;

WorkingCopy::WorkingCopy(const fs::path& file) {
    std::string pattern = (fs::temp_directory_path() / "moneyties-XXXXXX").string();
    if (!mkdtemp(pattern.data()))
        throw Error(ErrorCode::readFailed, "Opening " + file.string(),
                    "there is no place for a temporary copy", "Free some space in the temporary folder",
                    {file.string()});
    m_folder = pattern;
    try {
        for (const char* suffix : {"", "-wal", "-journal"})
            if (fs::exists(file.string() + suffix))
                fs::copy_file(file.string() + suffix, this->file().string() + suffix);
        fs::permissions(this->file(), fs::perms::owner_read | fs::perms::owner_write);
    } catch (const fs::filesystem_error& error) {
        fs::remove_all(m_folder);
        throw Error(ErrorCode::readFailed, "Opening " + file.string(), error.code().message(), "",
                    {file.string()});
    }
}

WorkingCopy::~WorkingCopy() {
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

} // namespace moneyties::store
