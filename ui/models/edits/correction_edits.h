// Owns the three ways to correct a value that sources state, each as one step: my error, the source corrected
// itself, the world changed; and the fourth, to accept another value than the sources.
#pragma once

#include "core/base/id.h"
#include "core/model/claim_correction.h"
#include "core/model/deal.h"
#include "ui/models/edits/relationship_edits.h"

#include <QList>
#include <QString>

#include <vector>

namespace moneyties::ui {

class Document;

/// A record as an edit finds it and as it is to be.
template<class Record>
struct Changed {
    Record before;
    Record after;
};
using ChangedDeal = Changed<Deal>;
using ChangedRelationships = std::vector<Changed<Relationship>>;

/// One of the reasons that may be given for an edit.
struct CorrectionChoice {
    CorrectionKind kind = CorrectionKind::acceptedOnly;
    SourceId source; ///< of `sourceCorrected`: the one whose claims are superseded
    QString text;
    QString detail;
};

/// What may be said of a change. Empty when nothing needs to be asked: no claim states the value, or the
/// current source is another one than theirs and states it now. Of several records only what can be said of
/// every one whose value is stated.
QList<CorrectionChoice> correctionChoices(const Document& document, const ChangedRelationships& changed);
QList<CorrectionChoice> correctionChoices(const Document& document, const ChangedDeal& changed);

/// Makes the change for the reason chosen; whether it was committed. What no claim states is just changed.
bool correct(Document& document, const ChangedRelationships& changed, const CorrectionChoice& choice,
             const FieldLabel& label);
bool correct(Document& document, const ChangedDeal& changed, const CorrectionChoice& choice,
             const FieldLabel& label);

/// A step that put other values beside those that claims state, for as long as nobody has said why.
struct OpenCorrection {
    StepId step;
    ChangedRelationships changed;
    FieldLabel label; ///< empty when several fields changed
    QList<CorrectionChoice> choices;
};

/// Gives the newest step its reason afterwards: takes it back and makes the change again for that reason, so
/// that there is one step to undo. Whether it was done; false when another step came after it.
bool explain(Document& document, const OpenCorrection& open, const CorrectionChoice& choice);

} // namespace moneyties::ui
