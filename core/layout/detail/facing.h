// Owns the turn of a new drawing towards the one before it, so that it is known again.
#pragma once

#include "core/layout/layout.h"

namespace moneyties::layout::detail {

enum class Turning {
    mirrored, ///< only along the axes: the drawing keeps its width and height
    free
};

/// Turns and mirrors a drawing about its middle, so that its nodes come as near as they can to where they
/// stood before, about the middle of that (least squares; Schoenemann 1966). Nodes that stood nowhere (not
/// finite) do not count; nothing changes when fewer than two did.
void faceAs(const Positions& before, Turning turning, Positions& positions);

} // namespace moneyties::layout::detail
