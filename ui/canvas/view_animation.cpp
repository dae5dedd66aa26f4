#include "ui/canvas/view_animation.h"

#include <cmath>

namespace moneyties::canvas {

ViewTransform between(const ViewTransform& from, const ViewTransform& to, double done) {
    if (done >= 1)
        return to;
    ViewTransform view = to;
    view.scale = from.scale * std::pow(to.scale / from.scale, done);
    // A centre that moved evenly in the scene would race at the closer end; evenly in 1/scale it does not.
    const double change = 1 / to.scale - 1 / from.scale;
    const double way = std::abs(change) < 1e-12 ? done : (1 / view.scale - 1 / from.scale) / change;
    view.centre = from.centre + (to.centre - from.centre) * way;
    return view;
}

} // namespace moneyties::canvas
