// Owns the spelling of SVG: numbers, colours, path data and text that may stand in XML.
#pragma once

#include "ui/canvas/surface.h"

#include <string>
#include <string_view>

class QPainterPath;

namespace moneyties::canvas {

/// At most two decimals, no trailing zeros, always with a point; 0 for what is no number.
void appendNumber(std::string& out, double value);
void appendPoint(std::string& out, Point point); ///< "x,y"

/// Ready to stand in an element or a quoted attribute. Characters outside XML 1.0's Char and ill-formed
/// bytes become U+FFFD.
std::string xmlText(std::string_view text);

std::string svgColour(style::Colour colour); ///< "#3867a8"
std::string svgPathData(const QPainterPath& path);

/// Whether the text holds kana or Han characters, so that it is marked as Japanese and shown in Japanese
/// forms.
bool isJapanese(std::string_view text);

} // namespace moneyties::canvas
