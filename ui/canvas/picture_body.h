// Owns the measures of a node that shows a picture: its ring, and the badge of its kind.
#pragma once

#include "core/geometry/point.h"
#include "core/model/vocabulary.h"

namespace moneyties::canvas {

/// Width of the ring that a node's colour leaves around the picture, in radii.
inline constexpr double kPictureRing = 0.14;
/// Half the side of the square on which a picture lies, before the ring is taken off, in radii: the shape
/// lies within it.
double pictureReach(KindShape shape);

/// The badge at the lower right: a disc in the node's colour with the pictogram, and a rim in the
/// pictogram's; all in radii.
inline constexpr Point kBadgeCentre{0.74, 0.74};
inline constexpr double kBadgeRadius = 0.36;
inline constexpr double kBadgeRim = 0.06;

/// Logical pixels; on bodies of a smaller radius a badge would be a speck.
inline constexpr double kLeastBadgedRadius = 20;

/// Pictures in SVG and PDF have so many pixels for each logical one, for print.
inline constexpr double kPictureFineness = 4;

} // namespace moneyties::canvas
