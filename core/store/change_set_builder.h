// Owns the way from a step's row changes to the ChangeSet that windows refresh by.
#pragma once

#include "core/store/change_set.h"
#include "core/store/recorder.h"

#include <map>
#include <set>
#include <vector>

namespace moneyties::store {

class StepRanges;

class ChangeSetBuilder {
public:
    void add(const Op& op);
    void add(const std::vector<Op>& ops);
    /// What a step inserted in ranges, one by one or, when that is much, as "everything".
    void add(const StepRanges& ranges);
    void addReversed(const StepRanges& ranges);
    ChangeSet finish(StepId step) const;
    /// Entities that a relationship came to or went from.
    std::vector<EntityId> touchedEnds() const { return {m_ends.begin(), m_ends.end()}; }

private:
    enum class Fate { added, changed, removed };
    using Fates = std::map<std::int64_t, Fate>;

    void noteEntity(const Op& op, std::int64_t id, Fate fate);
    void noteEnds(const Op& op);
    static void note(Fates& fates, std::int64_t id, Fate fate);
    template<class IdType>
    static Changes<IdType> sorted(const Fates& fates);

    Fates m_entities;
    Fates m_relationships;
    Fates m_deals;
    Fates m_claims;
    Fates m_sources;
    Fates m_boards;
    std::set<EntityId> m_ends;
    bool m_vocabulary = false;
    bool m_everything = false;
};

} // namespace moneyties::store
