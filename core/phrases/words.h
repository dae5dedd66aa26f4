// Owns the words of the model's enumerations in both languages, and the reading of stages and strengths.
#pragma once

#include "core/model/claim.h"
#include "core/model/deal.h"
#include "core/model/entity.h"
#include "core/model/money.h"
#include "core/model/relationship.h"
#include "core/model/vocabulary.h"
#include "core/phrases/language.h"

#include <optional>
#include <string_view>

namespace moneyties::phrases {

/// Lower-case words for the middle of a sentence or a label: "negotiating", 交渉中.
std::string_view stageWord(Stage stage, Language language);
std::string_view strengthWord(Strength strength, Language language);
std::string_view measureWord(Measure measure, Language language);
std::string_view nameRoleWord(NameRole role, Language language);
std::string_view dealKindWord(DealKind kind, Language language);
std::string_view stanceWord(Stance stance, Language language);
std::string_view basisWord(Basis basis, Language language);
std::string_view categoryWord(Category category, Language language);
std::string_view directionWord(Direction direction, Language language);
std::string_view moneyFlowWord(MoneyFlow flow, Language language);
std::string_view tieClassWord(TieClass tie, Language language);
std::string_view natureWord(Nature nature, Language language);

/// The stage that a word of either language means, common synonyms included ("in talks", 協議中); any case
/// and width.
std::optional<Stage> stageFromWord(std::string_view text);
std::optional<Strength> strengthFromWord(std::string_view text);

} // namespace moneyties::phrases
