#include "core/layout/detail/layered.h"

#include "core/layout/detail/segments.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <limits>
#include <random>
#include <set>

using namespace moneyties;
using namespace moneyties::layout;
using namespace moneyties::layout::detail;

namespace {

struct Example {
    std::vector<Arc> arcs;
    std::vector<Rect> boxes;
};

Example randomExample(unsigned seed, NodeIndex nodes, std::size_t more) {
    std::mt19937 random(seed);
    std::set<std::pair<NodeIndex, NodeIndex>> ends;
    for (NodeIndex node = 1; node < nodes; ++node)
        ends.insert({random() % node, node});
    for (std::size_t i = 0; i < more; ++i)
        if (const auto a = random() % nodes, b = random() % nodes; a != b)
            ends.insert({a, b});
    Example example;
    for (const auto& [from, to] : ends)
        example.arcs.push_back({from, to, 1, std::numeric_limits<double>::quiet_NaN(), 1});
    for (NodeIndex node = 0; node < nodes; ++node) {
        const double half = 20.0 + random() % 60;
        example.boxes.push_back({-half, -20, half, 25.0 + random() % 20});
    }
    return example;
}

Rect placed(const Example& example, const LayeredDrawing& drawing, NodeIndex node) {
    const Point p = drawing.positions[node];
    const Rect& box = example.boxes[node];
    return {p.x + box.left, p.y + box.top, p.x + box.right, p.y + box.bottom};
}

std::size_t linesThroughBoxes(const Example& example, const LayeredDrawing& drawing) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < example.arcs.size(); ++i) {
        const auto& arc = example.arcs[i];
        std::vector<Point> line{drawing.positions[arc.from]};
        std::ranges::copy(drawing.routes[i], std::back_inserter(line));
        line.push_back(drawing.positions[arc.to]);
        for (NodeIndex node = 0; node < example.boxes.size(); ++node)
            for (std::size_t k = 1; k < line.size() && node != arc.from && node != arc.to; ++k)
                count += partInside(line[k - 1], line[k], placed(example, drawing, node)) > 0 ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("layers run to the right or down, and boxes do not overlap", "[layout]") {
    for (unsigned seed = 0; seed < 6; ++seed)
        for (const Flow flow : {Flow::right, Flow::down}) {
            const Example example = randomExample(seed, 30, 0);
            const LayeredDrawing drawing = layered({30, example.arcs, example.boxes, 120, flow, 1}, {});
            for (const Arc& arc : example.arcs) {
                const Point way = drawing.positions[arc.to] - drawing.positions[arc.from];
                CHECK((flow == Flow::right ? way.x : way.y) > 60);
            }
            for (NodeIndex a = 0; a < 30; ++a)
                for (NodeIndex b = 0; b < a; ++b)
                    CHECK_FALSE(placed(example, drawing, a).intersects(placed(example, drawing, b)));
        }
}

TEST_CASE("no line of a layered drawing runs through the box of a node that is not its end", "[layout]") {
    for (unsigned seed = 0; seed < 10; ++seed) {
        const Example example = randomExample(seed, 40, 30);
        const Flow flow = seed % 2 == 0 ? Flow::right : Flow::down;
        const LayeredDrawing drawing = layered({40, example.arcs, example.boxes, 120, flow, 1}, {});
        CHECK(linesThroughBoxes(example, drawing) == 0);
    }
}

TEST_CASE("the route of an arc that was turned round still starts at its source", "[layout]") {
    // The way back from 3 to 0 passes two layers.
    Example example = randomExample(1, 4, 0);
    example.arcs = {{0, 1, 1, 1, 1}, {1, 2, 1, 2, 1}, {2, 3, 1, 3, 1}, {3, 0, 1, 4, 1}};
    const LayeredDrawing drawing = layered({4, example.arcs, example.boxes, 120, Flow::right, 1}, {});
    REQUIRE(drawing.routes[3].size() >= 2);
    CHECK(drawing.routes[3].front().x > drawing.routes[3].back().x);
}
