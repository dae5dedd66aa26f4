#include "ui/models/edits/deal_edits.h"

#include "ui/models/document.h"
#include "ui/models/edits/apply_change.h"
#include "ui/models/edits/claim_recorder.h"
#include "ui/models/edits/names_of.h"

#include <utility>

namespace moneyties::ui {

bool changeDeal(Document& document, DealId id, const FieldLabel& label, const DealChange& change) {
    const auto before = document.project().deal(id);
    if (!before)
        return false;
    const ClaimRecorder claims(document.project(), currentSource(document));
    return document.run({store::ActionCode::editDeal, {nameOf(*before), label.field, label.value}},
                        [&](store::Edit& edit) { applyChange(edit, claims, *before, change); });
}

DealId addDeal(Document& document, const Deal& deal, const std::vector<RelationshipId>& parts) {
    const ClaimRecorder claims(document.project(), currentSource(document));
    DealId id;
    const bool done = document.run({store::ActionCode::addDeal, {nameOf(deal)}}, [&](store::Edit& edit) {
        id = edit.insert(deal);
        claims.recordNew(edit, id, statementOf({}, deal));
        for (const RelationshipId part : parts)
            if (auto relationship = document.project().relationship(part)) {
                relationship->deal = id;
                edit.update(*relationship);
            }
    });
    return done ? id : DealId();
}

bool removeDeal(Document& document, DealId id) {
    const auto deal = document.project().deal(id);
    return deal && document.run({store::ActionCode::deleteDeal, {nameOf(*deal)}},
                                [&](store::Edit& edit) { edit.remove(id); });
}

} // namespace moneyties::ui
