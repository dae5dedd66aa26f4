// Owns NameRanking: the best name of each entity among those that a search came upon.
#pragma once

#include "core/store/name_index.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <tuple>
#include <vector>

namespace moneyties::store {

/// A name that matched, by where it stands.
struct NameCandidate {
    const NameLines* lines = nullptr;
    std::uint32_t line = 0;
    MatchClass match = MatchClass::infix;
    bool isLoose = false;
    std::uint32_t mistakes = 0;

    EntityId entity() const { return lines->entities[line]; }
    auto rank() const {
        return std::tuple(match, mistakes, isLoose, ~lines->degrees[line], lines->strict.line(line).size(),
                          entity(), line);
    }
};

class NameRanking {
public:
    void offer(const NameCandidate& candidate) { m_candidates.push_back(candidate); }
    std::size_t size() const { return m_candidates.size(); }

    /// The first `limit` entities. Nothing may be offered afterwards.
    std::vector<NameMatch> best(std::size_t limit);

private:
    std::vector<NameCandidate> m_candidates;
};

} // namespace moneyties::store
