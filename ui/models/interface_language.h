// Owns the language that values are written in: that of the window.
#pragma once

#include "core/phrases/language.h"

namespace moneyties::ui {

phrases::Language interfaceLanguage();

} // namespace moneyties::ui
