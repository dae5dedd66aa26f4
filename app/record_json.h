// Owns the JSON shapes of records that several verbs print.
#pragma once

#include "core/model/assessment.h"
#include "core/store/project.h"

#include <nlohmann/json.hpp>

namespace moneyties::app {

/// The field's stable spelling, such as "amount".
const char* codeName(ClaimField field);

/// {"lowest", "highest", "about", "currency", "measure", "joint", "words"} with amounts in minor units.
nlohmann::ordered_json moneyJson(const Money& money);

/// Only what the claim states, with its source's title.
nlohmann::ordered_json claimJson(const store::Project& project, const Claim& claim);

/// The accepted values that are stated; "from" and "to" are names.
nlohmann::ordered_json relationshipJson(const store::Project& project, const Relationship& relationship);

/// {"relationship", "field", "claims": [two ids]} for each conflict.
nlohmann::ordered_json conflictsJson(RelationshipId relationship, const Assessment& assessment);

} // namespace moneyties::app
