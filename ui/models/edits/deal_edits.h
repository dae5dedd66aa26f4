// Owns the edits of deals: each function is one undoable step, with the current source's claim.
#pragma once

#include "core/model/deal.h"
#include "ui/models/edits/relationship_edits.h"

#include <functional>

namespace moneyties::ui {

using DealChange = std::function<void(Deal&)>;

/// Returns whether the step was committed.
bool changeDeal(Document& document, DealId id, const FieldLabel& label, const DealChange& change);
/// A new deal that the relationships become parts of; its id, or invalid when it was not committed.
DealId addDeal(Document& document, const Deal& deal, const std::vector<RelationshipId>& parts);
bool removeDeal(Document& document, DealId id);

} // namespace moneyties::ui
