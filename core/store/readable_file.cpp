#include "core/store/readable_file.h"

#include "core/store/connection.h"
#include "core/store/file_check.h"
#include "core/store/migration.h"

namespace moneyties::store {

namespace fs = std::filesystem;

namespace {

bool isReadableInPlace(const fs::path& file) {
    return accessTo(file) == Access::writable || (!hasUnfinishedLog(file) && !isInWalMode(file));
}

} // namespace

ReadableFile::ReadableFile(const fs::path& file, SchemaWanted schema) : m_path(fs::absolute(file)) {
    const Migrations& migrations = Migrations::ours();
    checkHeader(m_path, migrations.newest());
    const bool isOld = schema == SchemaWanted::newest && versionInHeader(m_path) < migrations.newest();
    if (isOld || !isReadableInPlace(m_path)) {
        m_copy = std::make_unique<WorkingCopy>(m_path);
        m_path = m_copy->file();
    }
    try {
        Connection connection(m_path, m_copy ? Connection::Mode::readWrite : Connection::Mode::readOnly);
        migrations.check(connection, file.string());
        if (isOld)
            migrations.bringUp(connection);
    } catch (const SQLite::Exception& exception) {
        throw errorFrom(exception, "Reading " + file.string());
    }
}

} // namespace moneyties::store
