// Owns the reading of whole records: SELECTs made from a table's description, and records with their child
// rows put together.
#pragma once

#include "core/store/connection.h"
#include "core/store/records/tables.h"

#include <fmt/format.h>

#include <optional>
#include <string_view>
#include <vector>

namespace moneyties::store {

/// Records of "SELECT columns FROM table" followed by `tail`, whose parameters are all integers.
template<class Record, class... Integers>
std::vector<Record> select(Connection& connection, std::string_view tail, Integers... parameters) {
    Statement query = connection.statement(fmt::format("{} {}", specOf<Record>().selectText, tail));
    int index = 1;
    (query->bind(index++, static_cast<std::int64_t>(parameters)), ...);
    std::vector<Record> records;
    while (query->executeStep())
        records.push_back(recordFrom<Record>(*query));
    return records;
}

template<class Record>
std::optional<Record> first(std::vector<Record> records) {
    if (records.empty())
        return std::nullopt;
    return std::move(records.front());
}

std::vector<Name> namesOf(Connection& connection, EntityId entity);
std::optional<Entity> readEntity(Connection& connection, EntityId id);

/// Fills in the tags of relationships read by select().
void attachTags(Connection& connection, std::vector<Relationship>& relationships);

/// The values of one record's custom fields, by field.
std::vector<FieldValue> fieldValuesOf(Connection& connection, FieldOwner owner, std::int64_t record);
/// Fills in the custom fields of relationships read by select().
void attachFields(Connection& connection, std::vector<Relationship>& relationships);

/// Claims of "… FROM claim" followed by `tail` with one integer parameter at most.
template<class... Integers>
std::vector<Claim> readClaims(Connection& connection, std::string_view tail, Integers... parameters) {
    std::vector<Claim> claims;
    for (ClaimRow& row : select<ClaimRow>(connection, tail, parameters...))
        claims.push_back(fromRow(std::move(row)));
    return claims;
}

Vocabulary readVocabulary(Connection& connection);

} // namespace moneyties::store
