#include "core/store/schema_fingerprint.h"

#include "core/store/migration.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties::store;

TEST_CASE("every version of the schema is known by its fingerprint", "[store][migration]") {
    const Migrations& migrations = Migrations::ours();
    REQUIRE(ourFingerprints().size() == static_cast<std::size_t>(migrations.newest()));
    for (int version = 1; version <= migrations.newest(); ++version) {
        Connection model({}, Connection::Mode::memory);
        migrations.bringTo(model, version);
        CHECK(schemaFingerprint(model) == ourFingerprints()[static_cast<std::size_t>(version - 1)]);
    }
}

TEST_CASE("the fingerprint of a schema changes with each of its objects", "[store][migration]") {
    Connection connection({}, Connection::Mode::memory);
    connection.execute("CREATE TABLE a(b INTEGER) STRICT");
    const std::string table = schemaFingerprint(connection);
    connection.execute("CREATE INDEX c ON a(b)");
    const std::string indexed = schemaFingerprint(connection);
    CHECK(table != indexed);
    connection.execute("CREATE VIEW d AS SELECT b FROM a");
    CHECK(schemaFingerprint(connection) != indexed);
    connection.execute("DROP VIEW d");
    CHECK(schemaFingerprint(connection) == indexed);
}
