#include "core/store/name_ranking.h"

#include <algorithm>
#include <unordered_set>

namespace moneyties::store {

std::vector<NameMatch> NameRanking::best(std::size_t limit) {
    std::ranges::sort(m_candidates, {}, &NameCandidate::rank);
    std::unordered_set<EntityId> known;
    std::vector<NameMatch> matches;
    for (const NameCandidate& candidate : m_candidates) {
        if (matches.size() >= limit)
            break;
        if (known.insert(candidate.entity()).second)
            matches.push_back({candidate.entity(), std::string(candidate.lines->strict.line(candidate.line)),
                               candidate.match});
    }
    return matches;
}

} // namespace moneyties::store
