// Owns the breaking of text into lines for titles, lists of sources and notes.
#pragma once

#include "ui/canvas/surface.h"

#include <string>
#include <string_view>
#include <vector>

namespace moneyties::canvas {

/// The text in lines no wider than `mostWidth` logical pixels, broken where Unicode's line breaking allows it
/// (Annex 14; also between Japanese characters), and anywhere when a word alone is too wide. At least one
/// line.
std::vector<std::string> brokenIntoLines(std::string_view text, double mostWidth, double pixelSize,
                                         TextStyle::Weight weight);

} // namespace moneyties::canvas
