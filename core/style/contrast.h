// Owns contrast: how well a colour stands out from a background, and its nearest shade that does.
#pragma once

#include "core/style/look.h"

namespace moneyties::style {

/// Contrast ratio from 1 (same) to 21 (black on white), as WCAG 2.1 defines it.
double contrast(Colour a, Colour b);

/// The colour itself when its contrast to the background reaches `minimum`, else the first of its shades
/// towards white (on dark) or black (on light) that does. WCAG asks 3 of shapes and 4.5 of text.
Colour readableOn(Colour background, Colour colour, double minimum);

/// `share` of `over` laid on `under`: 0 gives `under`, 1 gives `over`.
Colour mixed(Colour under, Colour over, double share);

} // namespace moneyties::style
