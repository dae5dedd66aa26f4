// Owns Connection: one hardened SQLite connection to a project file, with its prepared statements.
#pragma once

#include "core/base/error.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3_stmt;

namespace moneyties::store {

/// The expected failure that an SQLite error stands for. `tried` says what was being done.
Error errorFrom(const SQLite::Exception& exception, const std::string& tried);

/// A prepared statement on loan; it returns to its connection, reset, when this goes.
class Statement {
public:
    Statement(std::vector<std::unique_ptr<SQLite::Statement>>& home,
              std::unique_ptr<SQLite::Statement> statement)
        : m_home(&home), m_statement(std::move(statement)) {}
    ~Statement();
    Statement(Statement&&) = default;
    Statement& operator=(Statement&&) = delete;

    SQLite::Statement* operator->() { return m_statement.get(); }
    SQLite::Statement& operator*() { return *m_statement; }

private:
    std::vector<std::unique_ptr<SQLite::Statement>>* m_home;
    std::unique_ptr<SQLite::Statement> m_statement;
};

struct StatementEnd {
    void operator()(sqlite3_stmt* statement) const;
};
/// Prepared statements as SQLite has them.
using BareStatement = std::unique_ptr<sqlite3_stmt, StatementEnd>;
using BareStatements = std::vector<BareStatement>;

/// Every connection treats the file as data from a stranger: no triggers, views, extensions or application
/// functions run from its schema, and limits are set. For one thread. Throws SQLite::Exception.
class Connection {
public:
    enum class Mode { create, readWrite, readOnly, immutable, memory };

    Connection(const std::filesystem::path& file, Mode mode);

    Statement statement(std::string_view sql);
    /// Those of this text that are not on loan to a Scan.
    BareStatements& bareStatements(std::string_view sql) { return m_bareStatements[std::string(sql)]; }
    void execute(const std::string& sql);
    std::int64_t integer(std::string_view sql); ///< first cell of the first row; 0 when there is none
    std::string text(std::string_view sql);     ///< first cell of the first row; empty when there is none

    bool isInTransaction() const;
    std::int64_t changes() const; ///< rows that the last statement changed
    bool hasMoved() const;        ///< whether the file was renamed or deleted under us
    void setBusyTimeout(int milliseconds);
    sqlite3* handle() const { return m_database.getHandle(); }

private:
    SQLite::Database m_database;
    std::unordered_map<std::string, std::vector<std::unique_ptr<SQLite::Statement>>> m_statements;
    std::unordered_map<std::string, BareStatements> m_bareStatements;
};

/// A read transaction for as long as this lives, unless one is open already: several statements then see one
/// state and lock the file once.
class ReadScope {
public:
    explicit ReadScope(Connection& connection);
    ~ReadScope();
    ReadScope(const ReadScope&) = delete;
    ReadScope& operator=(const ReadScope&) = delete;

private:
    Connection& m_connection;
    bool m_isOurs;
};

/// A write transaction; rolled back unless committed.
class WriteScope {
public:
    explicit WriteScope(Connection& connection);
    ~WriteScope();
    WriteScope(const WriteScope&) = delete;
    WriteScope& operator=(const WriteScope&) = delete;

    void commit();

private:
    Connection& m_connection;
};

} // namespace moneyties::store
