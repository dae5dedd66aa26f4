// Owns the way between two views, along which the eye can follow.
#pragma once

#include "ui/canvas/view_transform.h"

namespace moneyties::canvas {

/// The view at `done` (0 to 1) of the way: the zoom is even in its logarithm, and what both views show in
/// their middle moves straight on the screen. The viewport is that of `to`.
ViewTransform between(const ViewTransform& from, const ViewTransform& to, double done);

} // namespace moneyties::canvas
