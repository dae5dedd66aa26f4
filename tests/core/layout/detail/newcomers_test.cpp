#include "core/layout/detail/newcomers.h"

#include "tests/core/layout/shapes.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <limits>
#include <vector>

using namespace moneyties;
using namespace moneyties::layout;
using namespace moneyties::layout::detail;

TEST_CASE("who joins a drawing stands beside the neighbours that are there", "[layout]") {
    const LayoutInput path = test::pathOf(6);
    const Mesh mesh(6, path.edges, {});
    const Positions start{{0, 0}, {1, 0}, {2, 0}, {3, 0}, {}, {}};
    const Positions placed = besideNeighbours(mesh, start, std::vector<std::uint8_t>{1, 1, 1, 1, 0, 0}, 1);
    CHECK(std::equal(start.begin(), start.begin() + 4, placed.begin()));
    CHECK(length(placed[4] - placed[3]) == Catch::Approx(1));
    CHECK(length(placed[5] - placed[4]) == Catch::Approx(1));
    CHECK(placed[4].x > 3 - 0.5);
}

TEST_CASE("newcomers stay near their neighbours and others where they are", "[layout]") {
    LayoutInput input = test::randomGraph(5, 400, 700);
    const Positions before = run(input);
    input.start = before;
    input.pinned.assign(400, 1);
    for (NodeIndex i = 0; i < 40; ++i) {
        input.edges.push_back({10 * i, 400 + i});
        input.start.push_back({std::numeric_limits<double>::quiet_NaN(), 0});
        input.pinned.push_back(0);
    }
    input.nodeCount = 440;
    const Positions after = run(input);
    CHECK(std::equal(before.begin(), before.end(), after.begin()));
    double sum = 0;
    for (NodeIndex i = 0; i < 40; ++i)
        sum += length(after[400 + i] - after[10 * i]);
    CHECK(sum / 40 < 2 * 120);
}
