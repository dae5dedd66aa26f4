#include "core/store/scan.h"

#include <sqlite3.h>

#include <utility>

namespace moneyties::store {

namespace {

void require(sqlite3* database, int result) {
    if (result != SQLITE_OK)
        throw SQLite::Exception(database, result);
}

} // namespace

Scan::Scan(Connection& connection, std::string_view sql)
    : m_database(connection.handle()), m_home(connection.bareStatements(sql)) {
    if (!m_home.empty()) {
        m_statement = std::move(m_home.back());
        m_home.pop_back();
        return;
    }
    sqlite3_stmt* statement = nullptr;
    require(m_database,
            sqlite3_prepare_v2(m_database, sql.data(), static_cast<int>(sql.size()), &statement, nullptr));
    m_statement.reset(statement);
}

Scan::~Scan() {
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    m_home.push_back(std::move(m_statement));
}

Scan& Scan::bind(int parameter, std::int64_t number) {
    require(m_database, sqlite3_bind_int64(m_statement.get(), parameter, number));
    return *this;
}

Scan& Scan::bind(int parameter, void* pointer, const char* type) {
    require(m_database, sqlite3_bind_pointer(m_statement.get(), parameter, pointer, type, nullptr));
    return *this;
}

bool Scan::next() {
    const int result = sqlite3_step(m_statement.get());
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        throw SQLite::Exception(m_database, result);
    return result == SQLITE_ROW;
}

void Scan::restart() {
    sqlite3_reset(m_statement.get());
}

Scan::CellType Scan::typeOf(int column) const {
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER:
        return CellType::integer;
    case SQLITE_FLOAT:
        return CellType::real;
    case SQLITE_TEXT:
        return CellType::text;
    case SQLITE_BLOB:
        return CellType::bytes;
    default:
        return CellType::nothing;
    }
}

std::int64_t Scan::integer(int column) const {
    return sqlite3_column_int64(m_statement.get(), column);
}

double Scan::real(int column) const {
    return sqlite3_column_double(m_statement.get(), column);
}

std::string_view Scan::bytes(int column) const {
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column));
    return data ? std::string_view(data, size) : std::string_view();
}

} // namespace moneyties::store
