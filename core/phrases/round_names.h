// Owns the recognition of names of funding rounds: "Series B", シリーズB, "seed round", プレシード.
#pragma once

#include <string_view>

namespace moneyties::phrases {

/// Whether the text is the name of a funding round, and nothing else.
bool isRoundName(std::string_view text);

} // namespace moneyties::phrases
