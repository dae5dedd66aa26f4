// Owns the rule of which claims an edit of an accepted value may correct, and what they say afterwards.
#pragma once

#include "core/model/claim.h"
#include "core/model/deal.h"
#include "core/model/relationship.h"
#include "core/model/vocabulary.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace moneyties {

/// What a changed value means. A claim is what its source says, so that who edits must say why it changed.
enum class CorrectionKind {
    acceptedOnly,    ///< the sources keep what they say
    myError,         ///< it was entered wrongly: the claims that say the old value are corrected with it
    sourceCorrected, ///< the source published a correction: a claim that supersedes its earlier one
    worldChanged     ///< it was right then: a new stage, an end, or a new state beside the ended one
};

/// The supporting claims in force (not superseded) that state a value which the edit changes, in their order.
std::vector<Claim> claimsStating(const Relationship& before, const Relationship& after,
                                 std::span<const Claim> claims);
std::vector<Claim> claimsStating(const Deal& before, const Deal& after, std::span<const Claim> claims);

/// Of these the ones that state the value as it was accepted: an error of entry stands in both.
std::vector<Claim> claimsAgreeing(const Relationship& before, const Relationship& after,
                                  std::span<const Claim> claims);
std::vector<Claim> claimsAgreeing(const Deal& before, const Deal& after, std::span<const Claim> claims);

/// The claim with the changed values put where it states them; where it is silent it stays so.
Claim corrected(Claim claim, const Relationship& before, const Relationship& after);
Claim corrected(Claim claim, const Deal& before, const Deal& after);

/// The claim by which its source takes back the given one: the same but for the changed values, superseding
/// it, with the words that the source uses now (may be empty).
Claim supersedingClaim(const Claim& old, Claim correctedClaim, const std::string& quote);

/// What becomes of a relationship when the world, not the record, changed.
struct WorldChange {
    Relationship record; ///< as it is accepted from now on
    std::optional<Relationship>
        follows; ///< the new state beside it, without id; nothing when the record itself changed
};

/// A new stage or end is set on the record. Another amount, share or role of a state ends the state (on a day
/// that is not stated) and begins a new one beside it.
WorldChange worldChange(const Relationship& before, const Relationship& after);

/// Whether the edit is one that a change of the world explains: a stage, an end, or a value of a state.
bool mayBeWorldChange(const Relationship& before, const Relationship& after, Nature nature);
bool mayBeWorldChange(const Deal& before, const Deal& after);

} // namespace moneyties
