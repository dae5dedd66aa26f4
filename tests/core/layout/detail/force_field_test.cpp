#include "core/layout/detail/force_field.h"

#include "tests/core/layout/shapes.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace moneyties;
using namespace moneyties::layout;
using namespace moneyties::layout::detail;

namespace {

void scatter(ForceField& field, unsigned seed) {
    std::mt19937 random(seed);
    for (std::size_t i = 0; i < field.x().size(); ++i) {
        field.x()[i] = static_cast<float>(random() % 1000) / 10;
        field.y()[i] = static_cast<float>(random() % 1000) / 10;
    }
}

/// Mean difference of one round's moves with and without the approximation, in parts of the exact moves.
double deviation(const WeightedGraph& graph, float opening) {
    ThreadPool pool(2);
    ForceField approximate(graph, {.opening = opening}, pool);
    ForceField exact(graph, {.opening = 0}, pool);
    scatter(approximate, 1);
    scatter(exact, 1);
    const std::vector<float> beforeX = exact.x();
    const std::vector<float> beforeY = exact.y();
    approximate.round(1e9F);
    exact.round(1e9F);
    double difference = 0;
    double moved = 0;
    for (std::size_t i = 0; i < beforeX.size(); ++i) {
        difference += std::hypot(approximate.x()[i] - exact.x()[i], approximate.y()[i] - exact.y()[i]);
        moved += std::hypot(exact.x()[i] - beforeX[i], exact.y()[i] - beforeY[i]);
    }
    return difference / moved;
}

} // namespace

TEST_CASE("two tied nodes settle where attraction equals repulsion", "[layout]") {
    const LayoutInput pair = test::pathOf(2);
    const WeightedGraph graph = weightedGraph(Mesh(2, pair.edges, {}));
    ThreadPool pool(1);
    ForceField field(graph, {}, pool);
    field.x() = {0, 5};
    field.y() = {0, 3};
    for (int i = 0; i < 100; ++i)
        field.round(10);
    CHECK(std::hypot(field.x()[1] - field.x()[0], field.y()[1] - field.y()[0]) ==
          Catch::Approx(1).margin(1e-3));
    field.x() = {0, 40};
    field.balance();
    CHECK(field.meanEdgeLength() == Catch::Approx(1).margin(1e-3));
}

TEST_CASE("distant groups may stand for their members", "[layout]") {
    const LayoutInput input = test::randomGraph(1, 3000, 4000);
    const WeightedGraph graph = weightedGraph(Mesh(input.nodeCount, input.edges, {}));
    CHECK(deviation(graph, 1) < 0.05);
    CHECK(deviation(graph, 0.3F) < deviation(graph, 1));
}

TEST_CASE("fixed nodes do not move", "[layout]") {
    const LayoutInput input = test::pathOf(5);
    const WeightedGraph graph = weightedGraph(Mesh(5, input.edges, {}));
    ThreadPool pool(1);
    ForceField field(graph, {}, pool);
    scatter(field, 2);
    const std::vector<float> before = field.x();
    const std::vector<std::uint8_t> fixed{0, 1, 0, 1, 0};
    field.setFixed(fixed);
    field.round(5);
    CHECK(field.x()[1] == before[1]);
    CHECK(field.x()[3] == before[3]);
    CHECK(field.x()[2] != before[2]);
}
