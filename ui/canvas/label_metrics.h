// Owns the measuring of labels: how wide a text stands in the canvas's fonts, and the box of a node's name.
#pragma once

#include "core/geometry/point.h"
#include "core/style/look.h"
#include "ui/canvas/surface.h"

#include <string_view>

namespace moneyties::canvas {

/// Sizes at 100 %, logical pixels (= scene units).
inline constexpr double kNameSize = 12;
inline constexpr double kSecondNameSize = 11;
inline constexpr double kLinkLabelSize = 10.5;
inline constexpr double kNameGap = 4;         ///< between a node's outline and its name
inline constexpr double kRoomAroundLabel = 2; ///< kept free between a label and a line

/// Highest and lowest ink of a line of Latin or Japanese text above and below the baseline, in sizes.
inline constexpr double kAscent = 0.90;
inline constexpr double kDescent = 0.26;
inline constexpr double kLineHeight = 1.22; ///< from baseline to baseline, in sizes of the lower line

/// Width in logical pixels; proportional to the size. Cached; any thread (a QGuiApplication must live).
double textWidth(std::string_view text, double pixelSize, TextStyle::Weight weight);

/// Width and height of a node's name with its second line, at 100 %; empty (0, 0) without a name.
Size nameSize(const style::NodeLook& look);

/// Half the width and height, in scene units, of the box around a node's body and its name below, when the
/// box is centred on the body: what layouts keep apart. `textScale` is the size of names in that of 100 %.
Size halfExtent(const style::NodeLook& look, double textScale = 1);

} // namespace moneyties::canvas
