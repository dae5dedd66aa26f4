// Owns Language: the two languages that phrases are read and written in.
#pragma once

namespace moneyties::phrases {

enum class Language { english, japanese };

} // namespace moneyties::phrases
