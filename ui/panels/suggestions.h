// Owns the passage of the models' completions into the lists under lines of text.
#pragma once

#include "ui/models/completions.h"
#include "ui/models/relationship_fields.h"
#include "ui/widgets/suggestion_popup.h"

namespace moneyties::ui {

QList<Suggestion> toSuggestions(const QList<Completion>& completions);

/// What is offered while a field of a relationship is typed; an empty function for fields of free text.
SuggestionSource suggestionsFor(const Document& document, RelationshipField field);

} // namespace moneyties::ui
