#include "core/store/sparse_insert.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <bit>
#include <cassert>

namespace moneyties::store {

namespace {

/// Sets of columns that get a statement of their own; rows of further ones mention every column.
constexpr std::size_t kMostStatements = 64;

} // namespace

SparseInsert::SparseInsert(Connection& connection, const TableSpec& table)
    : m_connection(connection), m_table(table) {
    for (const Column& column : table.columns)
        m_names.push_back(column.name);
    if (table.derived.name)
        m_names.emplace_back(table.derived.name);
    assert(m_names.size() <= 64);
    m_defaults.resize(m_names.size(), Default::none);
    m_cells.resize(m_names.size());
    Statement query = connection.statement(
        "SELECT name, coalesce(dflt_value, ''), \"notnull\" FROM pragma_table_info(?) WHERE pk = 0");
    query->bind(1, table.name);
    while (query->executeStep()) {
        const auto found = std::ranges::find(m_names, query->getColumn(0).getString());
        if (found == m_names.end())
            continue;
        const std::string text = query->getColumn(1).getString();
        const bool mayBeNothing = query->getColumn(2).getInt() == 0;
        m_defaults[static_cast<std::size_t>(found - m_names.begin())] = text == "0"    ? Default::zero
                                                                        : text == "''" ? Default::empty
                                                                        : text.empty() && mayBeNothing
                                                                            ? Default::nothing
                                                                            : Default::none;
    }
    for (std::size_t i = 0; i < m_defaults.size(); ++i)
        if (m_defaults[i] == Default::none)
            m_always |= Columns{1} << i;
}

SparseInsert::~SparseInsert() {
    for (const auto& [columns, statement] : m_statements)
        sqlite3_finalize(statement);
}

SparseInsert::Cell& SparseInsert::mention() {
    m_mentioned |= Columns{1} << m_column;
    return m_cells[m_column++];
}

void SparseInsert::add(std::int64_t number) {
    if (number == 0 && isDefault(Default::zero))
        return void(++m_column);
    Cell& cell = mention();
    cell.type = Cell::Type::integer;
    cell.integer = number;
}

void SparseInsert::addNothing() {
    if (isDefault(Default::nothing))
        ++m_column;
    else
        mention().type = Cell::Type::nothing;
}

void SparseInsert::add(double number) {
    Cell& cell = mention();
    cell.type = Cell::Type::real;
    cell.real = number;
}

void SparseInsert::add(std::string_view text) {
    if (text.empty() && isDefault(Default::empty))
        return void(++m_column);
    Cell& cell = mention();
    cell.type = Cell::Type::text;
    cell.bytes = text;
}

void SparseInsert::addBytes(std::string_view bytes) {
    Cell& cell = mention();
    cell.type = Cell::Type::bytes;
    cell.bytes = bytes;
}

sqlite3_stmt* SparseInsert::statementFor(Columns mentioned) {
    if (const auto found = m_statements.find(mentioned); found != m_statements.end())
        return found->second;
    std::string names;
    std::string marks;
    for (std::size_t i = 0; i < m_names.size(); ++i)
        if (mentioned >> i & 1) {
            names += (names.empty() ? "" : ", ") + m_names[i];
            marks += marks.empty() ? "?" : ", ?";
        }
    const std::string sql = fmt::format("INSERT INTO {}({}) VALUES({})", m_table.name, names, marks);
    sqlite3_stmt* statement = nullptr;
    if (const int result = sqlite3_prepare_v3(m_connection.handle(), sql.c_str(), -1,
                                              SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        result != SQLITE_OK)
        throw SQLite::Exception(m_connection.handle(), result);
    m_statements.emplace(mentioned, statement);
    return statement;
}

void SparseInsert::bind(sqlite3_stmt* statement, int parameter, const Cell& cell) const {
    const auto size = static_cast<int>(cell.bytes.size());
    int result = SQLITE_OK;
    switch (cell.type) {
    case Cell::Type::nothing:
        result = sqlite3_bind_null(statement, parameter);
        break;
    case Cell::Type::integer:
        result = sqlite3_bind_int64(statement, parameter, cell.integer);
        break;
    case Cell::Type::real:
        result = sqlite3_bind_double(statement, parameter, cell.real);
        break;
    case Cell::Type::text:
        result = sqlite3_bind_text(statement, parameter, cell.bytes.data(), size, SQLITE_STATIC);
        break;
    case Cell::Type::bytes:
        result = sqlite3_bind_blob(statement, parameter, cell.bytes.data(), size, SQLITE_STATIC);
        break;
    }
    if (result != SQLITE_OK)
        throw SQLite::Exception(m_connection.handle(), result);
}

void SparseInsert::begin() {
    m_column = 0;
    m_mentioned = 0;
}

void SparseInsert::run() {
    Columns mentioned = m_mentioned | m_always;
    if (m_statements.size() >= kMostStatements && !m_statements.contains(mentioned))
        mentioned = ~Columns{0} >> (64 - m_names.size());
    sqlite3_stmt* statement = statementFor(mentioned);
    int parameter = 1;
    for (Columns rest = mentioned; rest != 0; rest &= rest - 1) {
        const auto column = static_cast<std::size_t>(std::countr_zero(rest));
        bind(statement, parameter++, m_mentioned >> column & 1 ? m_cells[column] : defaultCell(column));
    }
    const int result = sqlite3_step(statement);
    sqlite3_reset(statement); // gives the same error again, which the connection then still tells
    if (result != SQLITE_DONE)
        throw SQLite::Exception(m_connection.handle(), result);
}

SparseInsert::Cell SparseInsert::defaultCell(std::size_t column) const {
    switch (m_defaults[column]) {
    case Default::zero:
        return {Cell::Type::integer, 0, 0, {}};
    case Default::empty:
        return {Cell::Type::text, 0, 0, ""};
    case Default::none:
    case Default::nothing:
        break;
    }
    return {};
}

void SparseInsert::insert(const Row& row) {
    begin();
    for (const Value& value : row) {
        if (const auto* number = std::get_if<std::int64_t>(&value))
            add(*number);
        else if (const auto* text = std::get_if<std::string>(&value))
            add(std::string_view(*text));
        else if (const auto* real = std::get_if<double>(&value))
            add(*real);
        else if (const auto* bytes = std::get_if<Bytes>(&value))
            addBytes(bytes->data);
        else
            addNothing();
    }
    std::string derived;
    if (m_table.derived.name) {
        const auto* from = std::get_if<std::string>(&row[static_cast<std::size_t>(m_table.derived.from)]);
        derived = m_table.derived.make(from ? *from : std::string_view());
        add(std::string_view(derived));
    }
    run();
}

} // namespace moneyties::store
