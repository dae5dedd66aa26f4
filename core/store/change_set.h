// Owns ChangeSet: which records one step added, changed or removed, so that windows refresh only these.
#pragma once

#include "core/base/id.h"

#include <vector>

namespace moneyties::store {

template<class IdType>
struct Changes {
    std::vector<IdType> added;
    std::vector<IdType> changed;
    std::vector<IdType> removed;

    bool isEmpty() const { return added.empty() && changed.empty() && removed.empty(); }
};

/// A change of a name, tag or custom field counts as a change of its entity; a change of a node's or
/// link's place as a change of its board.
struct ChangeSet {
    StepId step;
    Changes<EntityId> entities;
    Changes<RelationshipId> relationships;
    Changes<DealId> deals;
    Changes<ClaimId> claims;
    Changes<SourceId> sources;
    Changes<BoardId> boards;
    bool vocabulary = false; ///< kinds, types, tags or custom fields changed
    bool everything = false; ///< too much to list (an import, another process): read all again

    bool isEmpty() const {
        return !everything && !vocabulary && entities.isEmpty() && relationships.isEmpty() &&
               deals.isEmpty() && claims.isEmpty() && sources.isEmpty() && boards.isEmpty();
    }
};

} // namespace moneyties::store
