#include "core/layout/detail/spatial_tree.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <numeric>
#include <random>

using namespace moneyties;
using namespace moneyties::layout::detail;

namespace {

struct Cloud {
    std::vector<float> x;
    std::vector<float> y;
    std::vector<float> mass;
};

/// Half of the points are crowded into a millionth of the width.
Cloud cloud(unsigned seed, std::size_t count) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> unit(0, 1);
    Cloud result;
    for (std::size_t i = 0; i < count; ++i) {
        const float extent = i % 2 ? 1000 : 0.001F;
        result.x.push_back(extent * unit(random));
        result.y.push_back(extent * unit(random));
        result.mass.push_back(1 + unit(random));
    }
    return result;
}

} // namespace

TEST_CASE("the leaves of a spatial tree hold every point once and few each", "[layout]") {
    for (std::size_t count : {1U, 2U, 100U, 5000U}) {
        const Cloud points = cloud(1, count);
        ThreadPool pool(2);
        SpatialTree tree;
        tree.build(points.x, points.y, points.mass, pool);
        std::vector<int> seen(count, 0);
        for (std::uint32_t leaf : tree.leaves()) {
            const TreeCell& cell = tree.cells()[leaf];
            CHECK(cell.end - cell.begin <= SpatialTree::kLeafSize);
            for (std::uint32_t i = cell.begin; i < cell.end; ++i)
                ++seen[tree.order()[i]];
        }
        CHECK(seen == std::vector<int>(count, 1));
        CHECK(tree.cells()[0].mass ==
              Catch::Approx(std::accumulate(points.mass.begin(), points.mass.end(), 0.0)));
    }
}

TEST_CASE("points on one place make one leaf", "[layout]") {
    const std::vector<float> same(500, 3);
    ThreadPool pool(1);
    SpatialTree tree;
    tree.build(same, same, same, pool);
    CHECK(tree.leaves().size() == 1);
    CHECK(tree.cells()[0].x == Catch::Approx(3));
}
