// Owns the words of the hover card: the key facts of what the pointer rests on.
#pragma once

#include "core/model/board.h"
#include "core/store/project.h"
#include "ui/canvas/hover_card.h"

namespace moneyties::ui {

/// Names come in the language of the labels, values in the one that goes with it. Nothing for what is gone.
canvas::HoverFacts factsOf(const store::Project& project, EntityId id, LabelLanguage labels);
canvas::HoverFacts factsOf(const store::Project& project, RelationshipId id, LabelLanguage labels);

} // namespace moneyties::ui
