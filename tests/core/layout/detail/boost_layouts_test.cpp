#include "core/layout/detail/boost_layouts.h"

#include "core/layout/detail/board_cost.h"
#include "tests/core/layout/shapes.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::layout;
using namespace moneyties::layout::detail;
using Catch::Approx;

TEST_CASE("Kamada and Kawai unfold a grid to edges of one length", "[layout]") {
    const LayoutInput input = test::gridOf(4);
    const Mesh mesh(16, input.edges, {});
    const Positions positions = kamadaKawai({mesh, {}, {}, 1}, {});
    CHECK(countCrossings(input.edges, positions) == 0);
    for (const Edge& edge : input.edges)
        CHECK(length(positions[edge.source] - positions[edge.target]) == Approx(1).margin(0.3));
}

TEST_CASE("Fruchterman and Reingold draw neighbours nearer than strangers", "[layout]") {
    const LayoutInput input = test::pathOf(12);
    const Mesh mesh(12, input.edges, {});
    const Positions positions = fruchtermanReingold({mesh, {}, {}, 1}, {});
    CHECK(test::allFinite(positions));
    double tied = 0;
    for (const Edge& edge : input.edges)
        tied += length(positions[edge.source] - positions[edge.target]);
    CHECK(tied / 11 < length(positions[0] - positions[11]) / 2);
}

TEST_CASE("graphs beyond their size are refused with a sentence", "[layout]") {
    const LayoutInput input = test::pathOf(kLargestFruchtermanReingold + 1);
    const Mesh mesh(input.nodeCount, input.edges, {});
    const EngineInput engine{mesh, {}, {}, 1};
    for (const auto layOut : {kamadaKawai, fruchtermanReingold})
        try {
            layOut(engine, {});
            FAIL("it was not refused");
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::optionInvalid);
            CHECK(error.why().find("3001") != std::string::npos);
        }
}
