// Owns the rule of what an edit by hand states, so that the current source's claim can say the same.
#pragma once

#include "core/model/claim.h"
#include "core/model/deal.h"
#include "core/model/entity.h"
#include "core/model/relationship.h"

#include <optional>
#include <vector>

namespace moneyties {

/// What the change of a record states beyond what it stated before; nothing when no fact changed. A new
/// record is one that changed from an empty value: it is stated as a whole. Notes, tags, strength and privacy
/// are the analyst's and never a source's.
std::optional<Claim> statementOf(const Relationship& before, const Relationship& after);
std::optional<Claim> statementOf(const Deal& before, const Deal& after);
std::optional<Claim> statementOf(const Entity& before, const Entity& after);

/// The newest supporting claim that the same source already makes of the same subject with the same quote,
/// with the statement's values put into it; the statement itself as a new claim (without id) otherwise.
Claim mergedClaim(const std::vector<Claim>& existing, const Claim& statement);

} // namespace moneyties
