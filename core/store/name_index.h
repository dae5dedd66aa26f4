// Owns NameIndex: the search over all names, in memory, kept up to date with the edits.
#pragma once

#include "core/base/job.h"
#include "core/store/connection.h"
#include "core/store/name_arena.h"
#include "core/store/project.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace moneyties::store {

/// One name that a search found.
struct NameMatch {
    EntityId entity;
    std::string key; ///< search key of the name
    MatchClass match = MatchClass::infix;
};

/// Some names with those marked that are not there any more; cheap to copy when there are few of them.
struct NameSet {
    const NameLines* lines = nullptr;
    const std::vector<bool>* gone = nullptr;
};

class NameRanking;

/// Not thread-safe. Names that changed stand in a small tail behind the immutable arena.
class NameIndex {
public:
    explicit NameIndex(std::shared_ptr<const NameArena> arena);

    /// The best name of each entity whose name holds the text, best entity first: exact, prefix, beginning of
    /// a word, anywhere; what holds it only in its loose keys behind; then by ties. Of very many hits the
    /// most important ones are ranked, and the exact ones.
    std::vector<NameMatch> search(std::string_view text, std::size_t limit) const;
    /// Names that hold the text but for a mistake or two. `found` are the entities that need not be found.
    std::vector<NameMatch> searchNear(std::string_view text, std::size_t limit,
                                      const std::vector<NameMatch>& found, const Job& job = {}) const;

    /// The most tied entities first, each once, until `use` returns false.
    void forEachByTies(const std::function<bool(EntityId)>& use) const;

    /// Reads names and degrees of these entities anew.
    void refresh(Connection& connection, const std::vector<EntityId>& entities);

    std::size_t size() const { return m_arena->names().size() + m_tail.size(); }

private:
    void markGone(EntityId entity);
    void offerWhole(const std::string& key, const std::string& loose, NameRanking& ranking) const;
    void offerId(EntityId id, NameRanking& ranking) const;
    std::vector<NameSet> sets() const;

    std::shared_ptr<const NameArena> m_arena;
    std::vector<bool> m_gone; ///< of the arena
    NameLines m_tail;
    std::vector<bool> m_goneOfTail;
    std::unordered_map<EntityId, std::vector<std::uint32_t>> m_tailLines;
};

/// The entity whose id the text is, in any script's digits; invalid when it is none.
EntityId idIn(std::string_view text);

/// Near misses are looked for only when fewer hits than this were found.
constexpr std::size_t kEnoughHits = 10;

/// Number of an entity's ties; one to itself counts twice.
std::int64_t readDegree(Connection& connection, EntityId entity);

/// Ties of each entity that has any.
std::unordered_map<EntityId, std::int64_t> readDegrees(Connection& connection);

} // namespace moneyties::store
