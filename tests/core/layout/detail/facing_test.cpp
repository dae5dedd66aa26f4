#include "core/layout/detail/facing.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <limits>

using namespace moneyties;
using namespace moneyties::layout;
using namespace moneyties::layout::detail;

namespace {

const Positions kBefore{{100, 0}, {400, 20}, {130, 250}, {-50, 90}, {0, -300}};

/// The same drawing turned by an angle, mirrored first when asked, and elsewhere.
Positions turned(double angle, double mirror) {
    Positions positions;
    for (Point p : kBefore) {
        const double x = mirror * p.x;
        positions.push_back({x * std::cos(angle) - p.y * std::sin(angle) + 1000,
                             x * std::sin(angle) + p.y * std::cos(angle) - 70});
    }
    return positions;
}

/// The mean distance from where they stood, after a move that does not count.
double off(const Positions& positions) {
    const Point move = positions[0] - kBefore[0];
    double sum = 0;
    for (std::size_t i = 0; i < positions.size(); ++i)
        sum += length(positions[i] - kBefore[i] - move);
    return sum;
}

} // namespace

TEST_CASE("a turned or mirrored drawing is turned back", "[layout]") {
    for (const double mirror : {1.0, -1.0})
        for (double angle = 0; angle < 6; angle += 0.7) {
            Positions positions = turned(angle, mirror);
            faceAs(kBefore, Turning::free, positions);
            CHECK(off(positions) < 1e-6);
        }
}

TEST_CASE("where only mirroring is allowed the drawing keeps its width", "[layout]") {
    Positions positions = turned(0, -1);
    faceAs(kBefore, Turning::mirrored, positions);
    CHECK(off(positions) < 1e-6);
    Positions leaning = turned(0.4, 1);
    const Positions same = leaning;
    faceAs(kBefore, Turning::mirrored, leaning);
    CHECK(off(leaning) == Catch::Approx(off(same)));
}

TEST_CASE("a drawing that stood nowhere is left as it is", "[layout]") {
    constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
    Positions positions = turned(1, 1);
    const Positions same = positions;
    faceAs(Positions(5, {kNaN, kNaN}), Turning::free, positions);
    CHECK(positions == same);
}
