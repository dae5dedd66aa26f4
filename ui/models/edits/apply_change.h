// Owns the one way in which an edit by hand changes a record inside a step.
#pragma once

#include "core/model/claim_statement.h"
#include "core/store/edit.h"
#include "ui/models/edits/claim_recorder.h"

namespace moneyties::ui {

/// Puts `after` in the place of `before`, with what the current source says by it; nothing when they are
/// alike.
template<class Record>
void replaceRecord(store::Edit& edit, const ClaimRecorder& claims, const Record& before,
                   const Record& after) {
    if (after == before)
        return;
    edit.update(after);
    claims.record(edit, after.id, statementOf(before, after));
}

/// The same with what a function makes of the record.
template<class Record, class Change>
void applyChange(store::Edit& edit, const ClaimRecorder& claims, const Record& before, const Change& change) {
    Record after = before;
    change(after);
    replaceRecord(edit, claims, before, after);
}

} // namespace moneyties::ui
