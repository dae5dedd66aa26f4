#include "core/layout/detail/circular.h"

#include "core/layout/detail/board_cost.h"
#include "tests/core/layout/shapes.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::layout;
using namespace moneyties::layout::detail;

TEST_CASE("a ring with its nodes in disorder is drawn without crossings", "[layout]") {
    std::vector<Edge> edges;
    for (NodeIndex i = 0; i < 17; ++i)
        edges.push_back({i * 5 % 17, (i + 1) * 5 % 17});
    const Mesh mesh(17, edges, {});
    const Positions positions = circular({mesh, {}, {}, 1}, {});
    CHECK(countCrossings(edges, positions) == 0);
    for (Point p : positions)
        CHECK(length(p) == Catch::Approx(length(positions[0])));
}

TEST_CASE("a tree is drawn on a circle without crossings", "[layout]") {
    std::vector<Edge> edges;
    for (NodeIndex i = 1; i < 31; ++i)
        edges.push_back({(i - 1) / 2, i});
    const Mesh mesh(31, edges, {});
    CHECK(countCrossings(edges, circular({mesh, {}, {}, 1}, {})) == 0);
}
