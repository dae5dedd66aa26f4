// Owns the colour schemes of rules: which colours stand for kinds of things, and which for how much.
#pragma once

#include "core/style/look.h"

#include <span>

namespace moneyties::style {

/// How a rule finds the colours that it does not name. `own`: what a kind, category or tag brings itself.
/// The others are told apart also by the colour-blind: qualitative ones of Okabe and Ito (Color Universal
/// Design, 2008; also Wong, Nature Methods 8:441, 2011) and of Tol ("bright", Colour Schemes, SRON/EPS/TN
/// 09-002, 2021); sequential ones viridis (van der Walt and Smith 2015) and cividis (Nuñez, Anderton and
/// Renslow, PLOS ONE 13(7), 2018), whose lightness grows evenly, so that they survive print in grey.
enum class Scheme { own, okabeIto, tolBright, viridis, cividis };

bool isSequential(Scheme scheme);

/// The colours of a qualitative scheme, to be taken in order; of a sequential one its steps from low to high.
/// Empty for `own`.
std::span<const Colour> coloursOf(Scheme scheme);

/// The colour at a share from 0 (least) to 1 (most) of a sequential scheme; of any other viridis serves.
/// The lightest tenth is left out: it would not show on paper.
Colour colourAt(Scheme scheme, double share);

} // namespace moneyties::style
