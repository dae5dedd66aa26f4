#include "core/store/row_visit.h"

#include "core/store/scan.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <exception>

namespace moneyties::store {

namespace {

constexpr const char* kPointerType = "moneyties-visit";

struct Visit {
    const std::function<void(const VisitedRow&)>& visit;
    std::exception_ptr failure = {};
};

/// No exception may pass through SQLite, so it waits until the statement has ended.
void visitRow(sqlite3_context* context, int, sqlite3_value** cells) {
    auto* visit = static_cast<Visit*>(sqlite3_value_pointer(cells[0], kPointerType));
    if (!visit || visit->failure)
        return;
    try {
        visit->visit(VisitedRow(cells + 1));
    } catch (...) {
        visit->failure = std::current_exception();
        sqlite3_result_error(context, "", 0);
    }
}

void finishVisit(sqlite3_context*) {}

} // namespace

bool VisitedRow::isNull(int column) const {
    return sqlite3_value_type(m_cells[column]) == SQLITE_NULL;
}

std::int64_t VisitedRow::integer(int column) const {
    return sqlite3_value_int64(m_cells[column]);
}

std::string_view VisitedRow::bytes(int column) const {
    const auto* data = static_cast<const char*>(sqlite3_value_blob(m_cells[column]));
    const auto size = static_cast<std::size_t>(sqlite3_value_bytes(m_cells[column]));
    return data ? std::string_view(data, size) : std::string_view();
}

void addRowVisiting(sqlite3* database) {
    sqlite3_create_function_v2(database, "visit_row", -1, SQLITE_UTF8 | SQLITE_DIRECTONLY, nullptr, nullptr,
                               visitRow, finishVisit, nullptr);
}

void visitRows(Connection& connection, const std::string& columns, const std::string& from,
               std::initializer_list<std::int64_t> parameters,
               const std::function<void(const VisitedRow&)>& visit) {
    Visit visiting{visit};
    Scan walk(connection, fmt::format("SELECT visit_row(?1, {}) FROM {}", columns, from));
    walk.bind(1, &visiting, kPointerType);
    int index = 2;
    for (const std::int64_t parameter : parameters)
        walk.bind(index++, parameter);
    try {
        walk.next();
    } catch (const SQLite::Exception&) {
        if (!visiting.failure)
            throw;
    }
    if (visiting.failure)
        std::rethrow_exception(visiting.failure);
}

} // namespace moneyties::store
