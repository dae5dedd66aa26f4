// Owns the way from a step's row changes to the ChangeSet that windows refresh by.
#pragma once

#include "core/store/change_set.h"
#include "core/store/recorder.h"

#include <map>

namespace moneyties::store {

class ChangeSetBuilder {
public:
    void add(const Op& op);
    void add(const std::vector<Op>& ops);
    ChangeSet finish(StepId step) const;

private:
    enum class Fate { added, changed, removed };
    using Fates = std::map<std::int64_t, Fate>;

    static void note(Fates& fates, std::int64_t id, Fate fate);
    template<class IdType>
    static Changes<IdType> sorted(const Fates& fates);

    Fates m_entities;
    Fates m_relationships;
    Fates m_deals;
    Fates m_claims;
    Fates m_sources;
    Fates m_boards;
    bool m_vocabulary = false;
};

} // namespace moneyties::store
