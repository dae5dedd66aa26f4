// Owns the three ways to correct a value that sources state, each as one step: my error, the source corrected
// itself, the world changed; and the fourth, to accept another value than the sources.
#pragma once

#include "core/model/claim_correction.h"
#include "ui/models/edits/relationship_edits.h"

#include <QList>
#include <QString>

namespace moneyties::ui {

class Document;

/// One of the reasons that may be given for an edit.
struct CorrectionChoice {
    CorrectionKind kind = CorrectionKind::acceptedOnly;
    ClaimId claim; ///< of `sourceCorrected`: the claim that is superseded
    QString text;
    QString detail;
};

/// What may be said of a change from `before` to `after`. Empty when nothing needs to be asked: no claim
/// states the value, or the current source is another one than theirs and states it now.
QList<CorrectionChoice> correctionChoices(const Document& document, const Relationship& before,
                                          const Relationship& after);
QList<CorrectionChoice> correctionChoices(const Document& document, const Deal& before, const Deal& after);

/// Makes the change for the reason chosen; whether it was committed.
bool correct(Document& document, const Relationship& before, const Relationship& after,
             const CorrectionChoice& choice, const FieldLabel& label);
bool correct(Document& document, const Deal& before, const Deal& after, const CorrectionChoice& choice,
             const FieldLabel& label);

} // namespace moneyties::ui
