// Owns the recognition of names of funding rounds: "Series B", シリーズB, "seed round", プレシード.
#pragma once

#include <string>
#include <string_view>

namespace moneyties::phrases {

/// Whether the text is the name of a funding round, and nothing else.
bool isRoundName(std::string_view text);

/// A round's name in full: "Series B" for serB, シリーズB for シリB, any other text as it is.
std::string roundName(std::string_view text);

} // namespace moneyties::phrases
