// Owns the edits of identity: merging, splitting and judging, each one undoable step.
#pragma once

#include "core/model/identity.h"
#include "core/model/merge_choice.h"

#include <string>
#include <vector>

namespace moneyties::ui {

class Document;

/// Makes `merged` part of `into`, with the values chosen. All return whether the step was committed; on
/// failure Document::failed has told why.
bool mergeEntities(Document& document, EntityId merged, EntityId into,
                   const std::vector<MergeChoice>& choices, const std::string& reason);
/// Takes it out again, with all that nobody has changed since.
bool splitEntity(Document& document, EntityId merged);
bool judgeNotSame(Document& document, EntityId a, EntityId b, const std::string& reason);

} // namespace moneyties::ui
