// Owns Merging: makes two entities one inside an edit, remembers all that it changed for that, and takes them
// apart again.
#pragma once

#include "core/model/entity.h"
#include "core/model/identity.h"
#include "core/store/edit.h"
#include "core/store/value.h"

#include <string>
#include <vector>

namespace moneyties::store {

class Recorder;
struct MergeMoveRow;
struct Op;

/// Why two records are one, for whoever looks at the merge later.
struct MergeReason {
    std::string reason;
    std::string who;
    std::int64_t atMs = 0; ///< milliseconds since 1970, UTC
};

/// A merge keeps both records: the merged one holds its own fields as they were and names the other in
/// `merged_into`. Relationships, claims, places on boards and expansions point at the survivor afterwards.
/// Every cell that this changed is kept with its value before and after, so that a split puts back exactly
/// what nobody has changed since. Used inside Project::edit; see Edit for what is thrown.
class Merging {
public:
    explicit Merging(Edit& edit) : m_edit(edit), m_recorder(edit.m_recorder) {}

    /// `survivor` is the surviving record with the values that were chosen for it (see merge_choice.h).
    /// Throws Error(mergeRefused) for a merge of an entity with itself, or of one that is part of another.
    MergeId merge(EntityId merged, const Entity& survivor, const MergeReason& reason);

    /// Throws Error(splitRefused) when the entity is not merged into anything, or into one that is itself
    /// part of another now.
    void split(EntityId merged, std::int64_t atMs);

    JudgementId judge(const IdentityJudgement& judgement);

private:
    Row rowOf(EntityId entity) const;
    EntityId mergedInto(EntityId entity) const;
    void requireMergeable(EntityId merged, EntityId into) const;
    void repoint(EntityId merged, EntityId into);
    template<class Record>
    void repointColumn(int columnCode, EntityId merged, EntityId into);
    void movePlaces(EntityId merged, EntityId into);
    void keepMoves(MergeId merge, const std::vector<Op>& ops);
    void putBack(const MergeMoveRow& move);
    void putBackRow(const MergeMoveRow& move);

    Edit& m_edit;
    Recorder& m_recorder;
};

} // namespace moneyties::store
