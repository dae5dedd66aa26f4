// Owns the text on a line: what a relationship says, short enough for a picture.
#pragma once

#include "core/model/relationship.h"
#include "core/model/vocabulary.h"
#include "core/phrases/language.h"

#include <string>

namespace moneyties::canvas {

/// Such as "invested in · 2015". `type` may be null.
std::string linkLabel(const Relationship& relationship, const RelationshipType* type,
                      phrases::Language language);

} // namespace moneyties::canvas
