#include "core/store/connection.h"

#include "core/store/row_visit.h"

#include <sqlite3.h>

namespace moneyties::store {

namespace {

/// Long enough for another process's short edit, short enough for the window not to stall.
constexpr int kBusyMilliseconds = 100;

int accessFlags(Connection::Mode mode) {
    switch (mode) {
    case Connection::Mode::create:
    case Connection::Mode::memory:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Connection::Mode::readWrite:
        return SQLITE_OPEN_READWRITE;
    case Connection::Mode::readOnly:
        return SQLITE_OPEN_READONLY;
    case Connection::Mode::immutable:
        return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    }
    return SQLITE_OPEN_READONLY;
}

/// Without SQLite's own locks, which cost a tenth of the time: a connection stays on one thread. For the same
/// reason what SQLite allocates is not counted, which all threads would do under one lock.
int flagsOf(Connection::Mode mode) {
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(uncounted);
    return SQLITE_OPEN_NOMUTEX | accessFlags(mode);
}

std::string uriOf(const std::string& path) {
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char byte : path) {
        const auto code = static_cast<unsigned char>(byte);
        const bool isPlain = std::isalnum(code) || byte == '/' || byte == '.' || byte == '-' || byte == '_';
        uri += isPlain ? std::string(1, byte) : std::string{'%', kHex[code >> 4], kHex[code & 15]};
    }
    return uri + "?immutable=1";
}

std::string nameOf(const std::filesystem::path& file, Connection::Mode mode) {
    if (mode == Connection::Mode::memory)
        return ":memory:";
    // An absolute path, so that no name is taken for a URI or for SQLite's own ":memory:".
    const std::string path = std::filesystem::absolute(file).string();
    return mode == Connection::Mode::immutable ? uriOf(path) : path;
}

void harden(sqlite3* database) {
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, 256'000'000);
    sqlite3_limit(database, SQLITE_LIMIT_SQL_LENGTH, 1'000'000);
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO needs one
}

ErrorCode codeOf(int resultCode) {
    switch (resultCode) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::projectBusy;
    case SQLITE_FULL:
        return ErrorCode::diskFull;
    case SQLITE_READONLY:
        return ErrorCode::fileReadOnly;
    case SQLITE_CORRUPT:
        return ErrorCode::fileDamaged;
    case SQLITE_NOTADB:
        return ErrorCode::fileNotSqlite;
    case SQLITE_CONSTRAINT:
        return ErrorCode::valueInvalid;
    case SQLITE_INTERRUPT:
        return ErrorCode::cancelled;
    default:
        return ErrorCode::writeFailed;
    }
}

/// SQLite's words where they tell people what is the matter.
std::string whyOf(ErrorCode code, const SQLite::Exception& exception) {
    switch (code) {
    case ErrorCode::projectBusy:
        return "another window or program is writing to the project";
    case ErrorCode::diskFull:
        return "the disk is full";
    case ErrorCode::fileReadOnly:
        return "the file or its folder is read-only";
    case ErrorCode::fileDamaged:
        return "the file is damaged";
    case ErrorCode::fileNotSqlite:
        return "the file is not a Moneyties project, or is damaged";
    case ErrorCode::cancelled:
        return "it was stopped";
    default:
        return exception.what();
    }
}

const char* hintOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::projectBusy:
        return "Nothing was changed; do it again in a moment";
    case ErrorCode::diskFull:
        return "Nothing was changed. Free some space, or save a copy elsewhere";
    case ErrorCode::fileReadOnly:
        return "Save a copy where you may write";
    case ErrorCode::fileDamaged:
    case ErrorCode::fileNotSqlite:
        return "Open the last good copy of the file, or salvage what can be read";
    case ErrorCode::valueInvalid:
    case ErrorCode::cancelled:
        return "";
    default:
        return "Nothing was changed. Check the disk, or save a copy elsewhere";
    }
}

} // namespace

Error errorFrom(const SQLite::Exception& exception, const std::string& tried) {
    const int extended = exception.getExtendedErrorCode();
    if (extended == SQLITE_CONSTRAINT_FOREIGNKEY)
        return Error(ErrorCode::recordMissing, tried, "a record that it refers to does not exist");
    ErrorCode code = codeOf(exception.getErrorCode() & 0xFF);
    if ((extended == SQLITE_IOERR_READ || extended == SQLITE_IOERR_SHORT_READ))
        code = ErrorCode::readFailed;
    return Error(code, tried, whyOf(code, exception), hintOf(code));
}

void StatementEnd::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Statement::~Statement() {
    if (!m_statement)
        return;
    m_statement->tryReset();
    m_statement->clearBindings();
    m_home->push_back(std::move(m_statement));
}

Connection::Connection(const std::filesystem::path& file, Mode mode)
    : m_database(nameOf(file, mode), flagsOf(mode), kBusyMilliseconds) {
    harden(handle());
    addRowVisiting(handle());
    sqlite3_extended_result_codes(handle(), 1);
    execute("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA foreign_keys = ON;"
            "PRAGMA synchronous = FULL;");
}

Statement Connection::statement(std::string_view sql) {
    auto& home = m_statements[std::string(sql)];
    if (home.empty())
        return Statement(home, std::make_unique<SQLite::Statement>(m_database, std::string(sql)));
    std::unique_ptr<SQLite::Statement> statement = std::move(home.back());
    home.pop_back();
    return Statement(home, std::move(statement));
}

void Connection::execute(const std::string& sql) {
    m_database.exec(sql);
}

std::int64_t Connection::integer(std::string_view sql) {
    Statement query = statement(sql);
    return query->executeStep() ? query->getColumn(0).getInt64() : 0;
}

std::string Connection::text(std::string_view sql) {
    Statement query = statement(sql);
    return query->executeStep() ? query->getColumn(0).getString() : std::string();
}

bool Connection::isInTransaction() const {
    return sqlite3_get_autocommit(handle()) == 0;
}

std::int64_t Connection::changes() const {
    return sqlite3_changes64(handle());
}

bool Connection::hasMoved() const {
    int moved = 0;
    const int result = sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return result == SQLITE_OK && moved != 0;
}

void Connection::setBusyTimeout(int milliseconds) {
    m_database.setBusyTimeout(milliseconds);
}

ReadScope::ReadScope(Connection& connection)
    : m_connection(connection), m_isOurs(!connection.isInTransaction()) {
    if (m_isOurs)
        m_connection.statement("BEGIN")->exec();
}

ReadScope::~ReadScope() {
    if (m_isOurs && m_connection.isInTransaction())
        sqlite3_exec(m_connection.handle(), "COMMIT", nullptr, nullptr, nullptr);
}

WriteScope::WriteScope(Connection& connection) : m_connection(connection) {
    m_connection.statement("BEGIN IMMEDIATE")->exec();
}

WriteScope::~WriteScope() {
    // A full disk may have rolled back already.
    if (m_connection.isInTransaction())
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void WriteScope::commit() {
    m_connection.statement("COMMIT")->exec();
}

} // namespace moneyties::store
