#include "core/layout/detail/facing.h"

#include <cstddef>

namespace moneyties::layout::detail {

namespace {

/// Sums of products of the coordinates of both drawings, each about its middle.
struct Agreement {
    Point middle; ///< of the drawing that is turned
    double xx = 0;
    double xy = 0;
    double yx = 0;
    double yy = 0;
    std::size_t count = 0;
};

Agreement agreementOf(const Positions& before, const Positions& positions) {
    Agreement sums;
    Point middleBefore;
    for (std::size_t i = 0; i < positions.size(); ++i)
        if (isFinite(before[i])) {
            sums.middle = sums.middle + positions[i];
            middleBefore = middleBefore + before[i];
            ++sums.count;
        }
    const double share = sums.count > 0 ? 1 / static_cast<double>(sums.count) : 0;
    sums.middle = sums.middle * share;
    middleBefore = middleBefore * share;
    for (std::size_t i = 0; i < positions.size(); ++i)
        if (isFinite(before[i])) {
            const Point p = positions[i] - sums.middle;
            const Point q = before[i] - middleBefore;
            sums.xx += p.x * q.x;
            sums.xy += p.x * q.y;
            sums.yx += p.y * q.x;
            sums.yy += p.y * q.y;
        }
    return sums;
}

/// Where the unit vectors along x and y go.
struct Turn {
    Point x{1, 0};
    Point y{0, 1};
};

Turn mirrorFor(const Agreement& sums) {
    return {{sums.xx < 0 ? -1.0 : 1.0, 0}, {0, sums.yy < 0 ? -1.0 : 1.0}};
}

Turn turnFor(const Agreement& sums) {
    const Point plain{sums.xx + sums.yy, sums.xy - sums.yx};
    const Point mirrored{sums.yy - sums.xx, -sums.xy - sums.yx}; // x taken the other way round first
    const bool isMirrored = length(mirrored) > length(plain);
    const Point best = isMirrored ? mirrored : plain;
    if (!(length(best) > 0))
        return {};
    const Point unit = best * (1 / length(best));
    return {isMirrored ? unit * -1 : unit, {-unit.y, unit.x}};
}

} // namespace

void faceAs(const Positions& before, Turning turning, Positions& positions) {
    const Agreement sums = agreementOf(before, positions);
    if (sums.count < 2)
        return;
    const Turn turn = turning == Turning::mirrored ? mirrorFor(sums) : turnFor(sums);
    for (Point& p : positions) {
        const Point way = p - sums.middle;
        p = sums.middle + turn.x * way.x + turn.y * way.y;
    }
}

} // namespace moneyties::layout::detail
