// Owns Id, the strong integer id that keeps an entity's number from being used as a relationship's.
#pragma once

#include <functional> // first: the moc of Qt 6.4 cannot parse <compare> when nothing stands before it

#include <compare>
#include <cstdint>

namespace moneyties {

/// A row's identity inside one project file: positive, never reused; 0 means "none".
template<class Tag>
struct Id {
    std::int64_t value = 0;

    constexpr Id() = default;
    constexpr explicit Id(std::int64_t number) : value(number) {}

    constexpr bool isValid() const { return value > 0; }
    constexpr explicit operator bool() const { return isValid(); }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;
};

using EntityId = Id<struct EntityTag>;
using NameId = Id<struct NameTag>;
using RelationshipId = Id<struct RelationshipTag>;
using DealId = Id<struct DealTag>;
using ClaimId = Id<struct ClaimTag>;
using SourceId = Id<struct SourceTag>;
using KindId = Id<struct KindTag>;
using RelationshipTypeId = Id<struct RelationshipTypeTag>;
using TagId = Id<struct TagTag>;
using BoardId = Id<struct BoardTag>;
using AnnotationId = Id<struct AnnotationTag>;
using ExpansionId = Id<struct ExpansionTag>;
using JudgementId = Id<struct JudgementTag>;
using FieldId = Id<struct FieldTag>;
using StepId = Id<struct StepTag>;
using SnapshotId = Id<struct SnapshotTag>;

} // namespace moneyties

template<class Tag>
struct std::hash<moneyties::Id<Tag>> {
    std::size_t operator()(moneyties::Id<Tag> id) const noexcept {
        return std::hash<std::int64_t>{}(id.value);
    }
};
