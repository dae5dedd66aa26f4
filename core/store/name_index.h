// Owns NameIndex: the search over all names, in memory.
#pragma once

#include "core/store/connection.h"
#include "core/store/name_match.h"
#include "core/store/project.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace moneyties::store {

/// Not thread-safe.
class NameIndex {
public:
    struct Hit {
        EntityId entity;
        std::string matched;
        MatchClass match = MatchClass::infix;
    };

    /// Reads all names and how many ties each entity has.
    explicit NameIndex(Connection& connection);

    /// The best name of each matching entity, best entity first.
    std::vector<Hit> search(std::string_view text, std::size_t limit) const;

    /// Reads the names of these entities anew.
    void refresh(Connection& connection, const std::vector<EntityId>& entities);
    /// Reads anew how many ties these entities have.
    void refreshDegrees(Connection& connection, const std::vector<EntityId>& entities);

private:
    struct Entry {
        EntityId entity;
        std::string text;
        NameKey key;
        std::vector<NameKey> looseKeys; ///< the key among them
    };
    struct Candidate;
    class Ranking;

    void add(EntityId entity, std::string text, std::string key, const std::string& reading);
    void remove(const std::vector<EntityId>& entities);
    void collectMatches(std::string_view text, Ranking& ranking) const;
    void collectNearMatches(std::string_view text, Ranking& ranking) const;
    std::int64_t degreeOf(EntityId entity) const;

    std::vector<Entry> m_entries;
    std::unordered_map<EntityId, std::int64_t> m_degrees;
};

/// Number of an entity's ties; one to itself counts twice.
std::int64_t readDegree(Connection& connection, EntityId entity);

/// Ties of each entity that has any.
std::unordered_map<EntityId, std::int64_t> readDegrees(Connection& connection);

} // namespace moneyties::store
