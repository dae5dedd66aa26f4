#include "ui/canvas/picture_body.h"

#include "core/style/shape.h"

#include <algorithm>
#include <cmath>

namespace moneyties::canvas {

double pictureReach(KindShape shape) {
    double reach = 0;
    for (const Point corner : style::unitOutline(shape))
        reach = std::max({reach, std::abs(corner.x), std::abs(corner.y)});
    return reach;
}

} // namespace moneyties::canvas
