// Owns what follows from claims and is never stored: unsupported, in conflict, disputed, accepted against
// the sources, ended.
#pragma once

#include "core/model/claim.h"
#include "core/model/deal.h"
#include "core/model/relationship.h"
#include "core/model/vocabulary.h"

#include <optional>
#include <span>
#include <vector>

namespace moneyties {

/// A value that claims state and the analyst accepts.
enum class ClaimField { start, end, amount, valuation, share, stage };

/// Two supporting claims state values of one field that no single value satisfies.
struct Conflict {
    ClaimField field = ClaimField::start;
    ClaimId first;
    ClaimId second;
    friend bool operator==(const Conflict&, const Conflict&) = default;
};

struct Assessment {
    bool isUnsupported = false;                     ///< no claim supports it
    std::vector<Conflict> conflicts;                ///< in the order of the claims
    std::vector<ClaimId> disputes;                  ///< claims that dispute it
    std::vector<ClaimField> acceptedAgainstSources; ///< sources state the field, none as it is accepted

    friend bool operator==(const Assessment&, const Assessment&) = default;
};

/// What the claims on one relationship, deal or entity amount to. A claim that another one supersedes (the
/// source corrected itself) no longer counts.
Assessment assess(const Relationship& relationship, std::span<const Claim> claims);
Assessment assess(const Deal& deal, std::span<const Claim> claims);

/// How two statements of one value stand to each other. Amounts of other currencies or measures, and joint
/// beside own ones, are not comparable; neither is anything with a source's silence.
enum class Agreement { agree, contradict, notComparable };
Agreement agreementOf(const FuzzyDate& a, const FuzzyDate& b);
Agreement agreementOf(const EndDate& a, const EndDate& b);
/// "About" reaches 10 % further each way; bounds are bounds.
Agreement agreementOf(const Money& a, const Money& b);
/// Stages follow each other in time, so only two outcomes contradict: completed, and cancelled or denied.
Agreement agreementOf(Stage a, Stage b);

/// When and by what a state ended.
struct Ending {
    EndDate end;
    RelationshipId by; ///< the event that ended it; invalid when its own end date says so
    friend bool operator==(const Ending&, const Ending&) = default;
};

/// Whether a relationship has ended: by its own end, or, for a state, by a completed event of a type that
/// ends such states, from the same to the same entity, not before the state began, and not followed by one
/// that begins it again (on a tie of dates the later step, beginning again, wins). `others` may hold any
/// relationships; only those between the same two matter.
std::optional<Ending> endingOf(const Relationship& relationship, std::span<const Relationship> others,
                               const Vocabulary& vocabulary);

} // namespace moneyties
