// Owns the phrase of a relationship: what stands on its line, "invested about US$100M · 2015".
#pragma once

#include "core/model/label_part.h"
#include "core/model/relationship.h"
#include "core/model/vocabulary.h"
#include "core/phrases/language.h"

#include <string>
#include <vector>

namespace moneyties::phrases {

/// From which end of a relationship it is told.
enum class Side { from, to };

/// "invested in" or "received investment from"; 出資 or 出資元. A label that is empty in the language is
/// taken from the other one.
std::string typeLabel(const RelationshipType& type, Side side, Language language);

/// What happened with its amount and share, the stage when it is not completed, and the time, told from the
/// relationship's `from`: "invested about US$100M · 2015", "invested in · negotiating · 2024", "leads · since
/// 2019"; 約1億ドルを出資 · 2015年, 出資 · 交渉中 · 2024年. Only what is stated appears.
std::string relationshipPhrase(const Relationship& relationship, const RelationshipType& type,
                               Language language);

/// The phrase made of some parts alone, the role included when it is among them: "leads · CEO · since 2019".
std::string relationshipLabel(const Relationship& relationship, const RelationshipType& type,
                              Language language, const std::vector<LabelPart>& parts);

/// The time alone: "2015", "since 2019", "2015–2018", "until 2018", "2015 · ended"; empty when not stated.
std::string relationshipTime(const Relationship& relationship, const RelationshipType& type,
                             Language language);

} // namespace moneyties::phrases
