#include "core/layout/detail/texture.h"

#include "tests/core/layout/shapes.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties::layout;
using namespace moneyties::layout::detail;

namespace {

Texture textureOfGraph(const LayoutInput& input) {
    return textureOf(Mesh(input.nodeCount, input.edges, {}));
}

} // namespace

TEST_CASE("grids are meshes, paths and stars are trees, dense random graphs are small worlds", "[layout]") {
    CHECK(textureOfGraph(test::gridOf(30)) == Texture::mesh);
    CHECK(textureOfGraph(test::pathOf(100)) == Texture::tree);
    CHECK(textureOfGraph(test::starOf(100)) == Texture::tree);
    LayoutInput random = test::randomGraph(1, 400, 2000);
    for (NodeIndex i = 1; i < 400; ++i)
        random.edges.push_back({i - 1, i});
    CHECK(textureOfGraph(random) == Texture::smallWorld);
}

TEST_CASE("longer lines alone make no mesh", "[layout]") {
    LayoutInput random = test::randomGraph(1, 400, 2000);
    for (NodeIndex i = 1; i < 400; ++i)
        random.edges.push_back({i - 1, i});
    const std::vector<float> lengths(random.edges.size(), 5);
    CHECK(textureOf(Mesh(400, random.edges, lengths)) == Texture::smallWorld);
}
