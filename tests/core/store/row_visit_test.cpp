#include "core/store/row_visit.h"

#include <catch2/catch_test_macros.hpp>

#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

using namespace moneyties::store;

namespace {

Connection tableOfFive() {
    Connection connection("", Connection::Mode::memory);
    connection.execute(
        "CREATE TABLE t(id INTEGER PRIMARY KEY, text TEXT, number INTEGER);"
        "INSERT INTO t VALUES(3, 'c', NULL), (1, 'いろ', -7), (5, '', 9), (2, 'b', 1), (4, 'd', 0)");
    return connection;
}

} // namespace

TEST_CASE("rows are visited in order of their key, between the bounds that were given", "[store]") {
    Connection connection = tableOfFive();
    std::vector<std::string> seen;
    const auto visit = [&](const VisitedRow& row) {
        const std::string number = row.isNull(2) ? "none" : std::to_string(row.integer(2));
        seen.push_back(std::to_string(row.integer(0)) + std::string(row.bytes(1)) + number);
    };
    visitRows(connection, "id, text, number", "t NOT INDEXED WHERE id BETWEEN ?2 AND ?3", {1, 4}, visit);
    CHECK(seen == std::vector<std::string>{"1いろ-7", "2b1", "3cnone", "4d0"});
    seen.clear();
    visitRows(connection, "id, text, number", "t WHERE id > ?2", {5}, visit);
    CHECK(seen.empty());
}

TEST_CASE("what a visit throws ends the walk and comes through", "[store]") {
    Connection connection = tableOfFive();
    std::int64_t visited = 0;
    const auto visitTwo = [&](const VisitedRow&) {
        if (++visited == 2)
            throw std::runtime_error("enough");
    };
    CHECK_THROWS_AS(visitRows(connection, "id", "t", {}, visitTwo), std::runtime_error);
    CHECK(visited == 2);
    CHECK_THROWS_AS(visitRows(connection, "nothing", "t", {}, visitTwo), SQLite::Exception);
    visitRows(connection, "id", "t", {}, [&](const VisitedRow&) { ++visited; });
    CHECK(visited == 7);
}

TEST_CASE("rows are visited within a visit", "[store]") {
    Connection connection = tableOfFive();
    std::int64_t pairs = 0;
    visitRows(connection, "id", "t", {}, [&](const VisitedRow&) {
        visitRows(connection, "id", "t", {}, [&](const VisitedRow&) { ++pairs; });
    });
    CHECK(pairs == 25);
}
