// Owns the English words for the steps of a project's history.
#pragma once

#include "core/store/action.h"

#include <string>

namespace moneyties::app {

/// "Edit relationship: Microsoft → OpenAI, amount".
std::string stepWords(const store::Action& action);

} // namespace moneyties::app
