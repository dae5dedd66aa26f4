// Owns the words in which a claim is shown: what it states, and how it knows.
#pragma once

#include "core/model/claim.h"
#include "core/model/deal.h"
#include "core/model/entity.h"

#include <QString>

namespace moneyties::ui {

/// "US$1B · 2019 · negotiating"; what the source is silent on is left out. Empty when it states no value.
QString statedValues(const Claim& claim);

/// "disputes · B2 · anonymous sources · according to …"; empty when there is nothing to say.
QString provenance(const Claim& claim);

/// The grade as it is written, such as "B2"; "–" for the half that is not graded; empty when neither is.
QString gradeText(const Claim& claim);

/// Whether the claim states any value that can be accepted.
bool statesValue(const Claim& claim);
/// Whether every value that the claim states is the accepted one; false when it states none.
bool isAccepted(const Claim& claim, const Relationship& accepted);
bool isAccepted(const Claim& claim, const Deal& accepted);
bool isAccepted(const Claim& claim, const Entity& accepted);

} // namespace moneyties::ui
