#include "core/store/table_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace moneyties::store {

namespace {

/// Ids count up from 1; a longer gap than this is the end of the table.
constexpr std::int64_t kWidestGap = std::int64_t{1} << 40;

struct LeadingKey {
    std::string name;
    bool isInteger = true;
};

/// Of a table without row numbers the first cell of its key; of any other the row number.
LeadingKey leadingKeyOf(Connection& connection, const std::string& table) {
    Statement list =
        connection.statement("SELECT wr FROM pragma_table_list WHERE name = ? AND schema = 'main'");
    list->bind(1, table);
    if (list->executeStep() && list->getColumn(0).getInt() == 0)
        return {"rowid", true};
    Statement query = connection.statement("SELECT name, type FROM pragma_table_info(?) WHERE pk = 1");
    query->bind(1, table);
    if (!query->executeStep())
        return {"rowid", true};
    return {query->getColumn(0).getString(), query->getColumn(1).getString() == "INTEGER"};
}

} // namespace

TableReader::TableReader(Connection& connection, const std::string& table, const std::string& columns)
    : m_connection(connection) {
    const LeadingKey key = leadingKeyOf(connection, table);
    m_key = key.name;
    m_kind = key.isInteger ? Key::integer : Key::other;
    m_select = fmt::format("SELECT {}, {} FROM {} NOT INDEXED", m_key, columns, table);
}

std::int64_t TableReader::read(const Job& job, const Visitor& visit) {
    return m_kind == Key::integer ? readByInteger(job, visit) : readFromBothEnds(job, visit);
}

TableReader::Outcome TableReader::readFrom(std::int64_t from, std::optional<std::int64_t>& last,
                                           const Job& job, const Visitor& visit) {
    try {
        Statement query =
            m_connection.statement(fmt::format("{0} WHERE {1} >= ? ORDER BY {1}", m_select, m_key));
        query->bind(1, from);
        while (query->executeStep()) {
            job.throwIfStopped();
            last = query->getColumn(0).getInt64();
            visit(*query);
        }
        return Outcome::end;
    } catch (const SQLite::Exception&) {
        return Outcome::damage;
    }
}

TableReader::Outcome TableReader::probe(std::int64_t from) {
    try {
        Statement query =
            m_connection.statement(fmt::format("{0} WHERE {1} >= ? ORDER BY {1} LIMIT 1", m_select, m_key));
        query->bind(1, from);
        return query->executeStep() ? Outcome::row : Outcome::end;
    } catch (const SQLite::Exception&) {
        return Outcome::damage;
    }
}

std::optional<std::int64_t> TableReader::afterDamage(std::int64_t from) {
    std::int64_t bad = from;
    for (std::int64_t step = 1; step <= kWidestGap; step *= 2) {
        const Outcome outcome = probe(from + step);
        if (outcome == Outcome::damage) {
            bad = from + step;
            continue;
        }
        std::int64_t good = from + step;
        while (good - bad > 1) {
            const std::int64_t middle = bad + (good - bad) / 2;
            (probe(middle) == Outcome::damage ? bad : good) = middle;
        }
        return good;
    }
    return std::nullopt;
}

std::int64_t TableReader::readByInteger(const Job& job, const Visitor& visit) {
    std::int64_t stretches = 0;
    std::int64_t from = std::numeric_limits<std::int64_t>::min();
    for (;;) {
        std::optional<std::int64_t> last;
        if (readFrom(from, last, job, visit) == Outcome::end)
            return stretches;
        ++stretches;
        const std::optional<std::int64_t> next = afterDamage(last ? *last : std::max<std::int64_t>(from, 0));
        if (!next)
            return stretches;
        from = *next;
    }
}

TableReader::Outcome TableReader::readAll(const char* order, const Job& job, const Visitor& visit) {
    try {
        Statement query = m_connection.statement(fmt::format("{} ORDER BY {} {}", m_select, m_key, order));
        while (query->executeStep()) {
            job.throwIfStopped();
            visit(*query);
        }
        return Outcome::end;
    } catch (const SQLite::Exception&) {
        return Outcome::damage;
    }
}

std::int64_t TableReader::readFromBothEnds(const Job& job, const Visitor& visit) {
    if (readAll("ASC", job, visit) == Outcome::end)
        return 0;
    readAll("DESC", job, visit);
    return 1;
}

} // namespace moneyties::store
