// Owns the numbers (records/fields.h) of the columns that name another record, for code that follows or
// clears them.
#pragma once

namespace moneyties::store {

inline constexpr int kEntityMergedInto = 18;
inline constexpr int kRelationshipFrom = 3;
inline constexpr int kRelationshipTo = 4;
inline constexpr int kRelationshipDeal = 26;
inline constexpr int kClaimEntity = 4;
inline constexpr int kClaimSupersedes = 44;
inline constexpr int kSourceRetells = 18;
inline constexpr int kExpansionEntity = 3;
inline constexpr int kNodeBroughtBy = 7;
inline constexpr int kAnnotationFrom = 15;
inline constexpr int kAnnotationTo = 16;

} // namespace moneyties::store
