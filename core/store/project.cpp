#include "core/store/project.h"

#include "core/base/error.h"
#include "core/store/edit.h"
#include "core/store/file_check.h"
#include "core/store/journal.h"
#include "core/store/last_writer.h"
#include "core/store/migration.h"
#include "core/store/new_file.h"
#include "core/store/project_impl.h"
#include "core/store/records/queries.h"

#include <fmt/format.h>

namespace moneyties::store {

namespace {

namespace fs = std::filesystem;

/// Whether the file can only be read after writing: commits lie in a log beside it, or it has an old schema.
bool needsWorkingCopy(const fs::path& file, Access access, int newestVersion) {
    const bool mayWrite = access == Access::writable || access == Access::openedReadOnly;
    return !mayWrite && (hasUnfinishedLog(file) || versionInHeader(file) < newestVersion);
}

Connection::Mode connectionMode(const fs::path& file, Access access) {
    if (access == Access::writable)
        return Connection::Mode::readWrite;
    // A file in write-ahead mode needs a shared-memory file beside it even for reading, which a read-only
    // folder refuses; as long as no log with content lies there, the file alone is the whole truth.
    if (access != Access::openedReadOnly && isInWalMode(file))
        return Connection::Mode::immutable;
    return Connection::Mode::readOnly;
}

/// Pages that stay in memory, in KiB: enough for the inner ones of a large file's tables and indexes, without
/// which each name of a neighbourhood or a search is read from the file again.
constexpr int kPageCache = 16 * 1024;

std::unique_ptr<Connection> connect(const fs::path& file, Connection::Mode mode) {
    auto connection = std::make_unique<Connection>(file, mode);
    connection->execute(fmt::format("PRAGMA cache_size = -{}", kPageCache));
    // Forces the first look at the pages, so that damage shows here.
    if (connection->integer("SELECT count(*) FROM sqlite_schema") == 0)
        throw Error(ErrorCode::fileDamaged, "Opening " + file.string(), "it holds no tables");
    return connection;
}

Error openingError(const SQLite::Exception& exception, const fs::path& file) {
    const Error error = errorFrom(exception, "Opening " + file.string());
    // The header was right, so anything unreadable behind it is damage.
    if (error.code() == ErrorCode::fileNotSqlite || error.code() == ErrorCode::writeFailed)
        return Error(ErrorCode::fileDamaged, error.tried(), "the file is damaged",
                     "Open the last good copy of it, or salvage what can be read", {file.string()});
    return error;
}

} // namespace

Project::Project(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Project::~Project() = default;

std::unique_ptr<Project> Project::create(const fs::path& file, const std::function<void(Edit&)>& fill) {
    makeNewFile(file, fill);
    return open(file);
}

std::unique_ptr<Project> Project::open(const fs::path& file, OpenMode mode) {
    const Migrations& migrations = Migrations::ours();
    checkHeader(file, migrations.newest());
    auto impl = std::make_unique<Impl>();
    impl->file = fs::absolute(file);
    impl->access = accessTo(file);
    if (impl->access == Access::writable && mode == OpenMode::readOnly)
        impl->access = Access::openedReadOnly;
    try {
        if (needsWorkingCopy(file, impl->access, migrations.newest())) {
            impl->copy = std::make_unique<WorkingCopy>(file);
            impl->connection = connect(impl->copy->file(), Connection::Mode::readWrite);
        } else {
            const Connection::Mode own = connectionMode(file, impl->access);
            if (own == Connection::Mode::immutable)
                impl->readingMode = own;
            impl->connection = connect(file, own);
        }
        migrations.check(*impl->connection, file.string());
        if (impl->copy)
            migrations.bringUp(*impl->connection);
        else if (impl->access == Access::writable)
            migrations.bringUpFile(*impl->connection, impl->file);
        impl->load();
    } catch (const SQLite::Exception& exception) {
        throw openingError(exception, file);
    }
    return std::unique_ptr<Project>(new Project(std::move(impl)));
}

Project::Impl::~Impl() {
    if (!connection || access != Access::writable)
        return;
    // Back to one file. Another process that still has it open keeps the log, and does this when it closes.
    try {
        loading.reset();
        if (connection->text("PRAGMA journal_mode") == "wal")
            connection->text("PRAGMA journal_mode = DELETE");
    } catch (const SQLite::Exception&) {
        // The log stays beside the file; nothing is lost.
    }
}

void Project::Impl::load() {
    ReadScope scope(*connection);
    schemaVersion = Migrations::versionOf(*connection);
    documentUuid = connection->text("SELECT value FROM meta WHERE key = 'document_uuid'");
    vocabulary = readVocabulary(*connection);
    isFromElsewhere = wasLastWrittenElsewhere(*connection);
    dataVersion = connection->integer("PRAGMA data_version");
    seen = Journal(*connection).last();
    openedAt = seen;
}

const fs::path& Project::file() const {
    return m_impl->file;
}

const std::string& Project::documentUuid() const {
    return m_impl->documentUuid;
}

int Project::schemaVersion() const {
    return m_impl->schemaVersion;
}

Access Project::access() const {
    return m_impl->access;
}

bool Project::hasMoved() const {
    return m_impl->connection->hasMoved();
}

bool Project::wasWrittenElsewhere() const {
    return m_impl->isFromElsewhere;
}

void Project::setAuthor(std::string who) {
    m_impl->author = std::move(who);
}

const std::string& Project::author() const {
    return m_impl->author;
}

void Project::onChanged(std::function<void(const ChangeSet&)> listener) {
    m_impl->listeners.push_back(std::move(listener));
}

} // namespace moneyties::store
