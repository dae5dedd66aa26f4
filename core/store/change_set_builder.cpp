#include "core/store/change_set_builder.h"

#include "core/store/records/referring_columns.h"
#include "core/store/step_ranges.h"

#include <optional>

namespace moneyties::store {

namespace {

/// Records beyond which windows do better to read all again.
constexpr std::int64_t kMostListed = 2000;

} // namespace

void ChangeSetBuilder::note(Fates& fates, std::int64_t id, Fate fate) {
    const auto [known, isNew] = fates.try_emplace(id, fate);
    if (isNew || fate == Fate::changed)
        return;
    if (known->second == Fate::added && fate == Fate::removed)
        fates.erase(known);
    else
        known->second = known->second == Fate::removed && fate == Fate::added ? Fate::changed : fate;
}

/// To whoever shows entities, one that became a part of another is gone already.
void ChangeSetBuilder::noteEntity(const Op& op, std::int64_t id, Fate fate) {
    const auto wholeIn = [&op](const auto& cells) -> std::optional<EntityId> {
        if (cells)
            for (const auto& [column, value] : *cells)
                if (op.table->columns[static_cast<std::size_t>(column)].code == kEntityMergedInto)
                    return EntityId(integerOf(value));
        return std::nullopt;
    };
    const auto before = wholeIn(op.before);
    const auto after = wholeIn(op.after);
    if (fate == Fate::changed && after)
        note(m_entities, id, *after ? Fate::removed : Fate::added);
    else if (fate == Fate::changed || !(fate == Fate::added ? after : before).value_or(EntityId()))
        note(m_entities, id, fate);
}

void ChangeSetBuilder::noteEnds(const Op& op) {
    for (const auto* cells : {&op.before, &op.after})
        if (*cells)
            for (const auto& [column, value] : **cells) {
                const int code = op.table->columns[static_cast<std::size_t>(column)].code;
                if (code == kRelationshipFrom || code == kRelationshipTo)
                    m_ends.insert(EntityId(integerOf(value)));
            }
}

void ChangeSetBuilder::add(const Op& op) {
    const std::int64_t id = integerOf(op.key.front());
    const Fate fate = !op.before ? Fate::added : !op.after ? Fate::removed : Fate::changed;
    switch (op.table->code) {
    case TableCode::entity:
        return noteEntity(op, id, fate);
    case TableCode::identityJudgement:
    case TableCode::entityMerge:
    case TableCode::mergeMove:
        return; // told by the entities that they are about
    case TableCode::name:
    case TableCode::entityTag:
    case TableCode::externalId:
        return note(m_entities, id, Fate::changed);
    case TableCode::relationship:
        noteEnds(op);
        return note(m_relationships, id, fate);
    case TableCode::relationshipTag:
        return note(m_relationships, id, Fate::changed);
    case TableCode::fieldValue: {
        const std::int64_t record = integerOf(op.key[1]);
        auto& owners = id == static_cast<std::int64_t>(TableCode::entity) ? m_entities : m_relationships;
        return note(owners, record, Fate::changed);
    }
    case TableCode::deal:
        return note(m_deals, id, fate);
    case TableCode::claim:
        return note(m_claims, id, fate);
    case TableCode::source:
        return note(m_sources, id, fate);
    case TableCode::board:
        return note(m_boards, id, fate);
    case TableCode::boardNode:
    case TableCode::boardLink:
    case TableCode::boardDeal:
    case TableCode::annotation:
    case TableCode::expansion:
        return note(m_boards, id, Fate::changed);
    case TableCode::entityKind:
    case TableCode::relationshipType:
    case TableCode::tag:
    case TableCode::fieldDef:
        m_vocabulary = true;
    }
}

void ChangeSetBuilder::add(const std::vector<Op>& ops) {
    for (const Op& op : ops)
        add(op);
}

void ChangeSetBuilder::add(const StepRanges& ranges) {
    if (ranges.size() > kMostListed)
        m_everything = true;
    else
        add(ranges.insertions());
}

void ChangeSetBuilder::addReversed(const StepRanges& ranges) {
    if (ranges.size() > kMostListed)
        m_everything = true;
    else
        for (const Op& op : ranges.insertions())
            add(reversed(op));
}

template<class IdType>
Changes<IdType> ChangeSetBuilder::sorted(const Fates& fates) {
    Changes<IdType> changes;
    for (const auto& [id, fate] : fates) {
        auto& list = fate == Fate::added     ? changes.added
                     : fate == Fate::removed ? changes.removed
                                             : changes.changed;
        list.push_back(IdType(id));
    }
    return changes;
}

ChangeSet ChangeSetBuilder::finish(StepId step) const {
    ChangeSet set;
    set.step = step;
    set.entities = sorted<EntityId>(m_entities);
    set.relationships = sorted<RelationshipId>(m_relationships);
    set.deals = sorted<DealId>(m_deals);
    set.claims = sorted<ClaimId>(m_claims);
    set.sources = sorted<SourceId>(m_sources);
    set.boards = sorted<BoardId>(m_boards);
    set.vocabulary = m_vocabulary;
    set.everything = m_everything;
    return set;
}

} // namespace moneyties::store
