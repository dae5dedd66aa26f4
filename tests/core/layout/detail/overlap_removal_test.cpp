#include "core/layout/detail/overlap_removal.h"

#include "core/layout/detail/overlap_pairs.h"
#include "tests/core/layout/shapes.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace moneyties;
using namespace moneyties::layout;
using namespace moneyties::layout::detail;

namespace {

Positions randomPlaces(unsigned seed, std::size_t count, double extent) {
    std::mt19937 random(seed);
    Positions positions(count);
    for (Point& p : positions)
        p = {extent * static_cast<double>(random() % 1000) / 1000,
             extent * static_cast<double>(random() % 1000) / 1000};
    return positions;
}

} // namespace

TEST_CASE("overlapping pairs are those that a comparison of all pairs finds", "[layout]") {
    for (unsigned seed = 0; seed < 20; ++seed) {
        LayoutInput input = test::withNodes(60);
        test::addBoxes(input, seed);
        const std::vector<Rect> boxes = placedBoxes(randomPlaces(seed, 60, 400), input.boxes);
        std::set<std::pair<NodeIndex, NodeIndex>> expected;
        for (NodeIndex a = 0; a < boxes.size(); ++a)
            for (NodeIndex b = a + 1; b < boxes.size(); ++b)
                if (std::min(boxes[a].right, boxes[b].right) > std::max(boxes[a].left, boxes[b].left) &&
                    std::min(boxes[a].bottom, boxes[b].bottom) > std::max(boxes[a].top, boxes[b].top))
                    expected.insert({a, b});
        std::set<std::pair<NodeIndex, NodeIndex>> found;
        std::size_t visits = 0;
        forEachOverlap(boxes, 0, [&](NodeIndex a, NodeIndex b) {
            found.insert({a, b});
            ++visits;
        });
        CHECK(found == expected);
        CHECK(visits == expected.size());
    }
}

TEST_CASE("overlaps are removed, also where all boxes lie on one another", "[layout]") {
    for (double extent : {0.0, 1.0, 100.0, 600.0}) {
        LayoutInput input = test::withNodes(80);
        test::addBoxes(input, 4);
        Positions positions = randomPlaces(4, 80, extent);
        removeOverlaps(positions, input.boxes, 10, {});
        CHECK(test::allFinite(positions));
        CHECK(countOverlaps(positions, input.boxes) == 0);
    }
}

TEST_CASE("boxes that do not overlap are left where they are", "[layout]") {
    const Positions before{{0, 0}, {300, 0}, {0, 300}, {300, 300}};
    Positions positions = before;
    const std::vector<Rect> boxes(4, Rect{-50, -20, 50, 40});
    removeOverlaps(positions, boxes, 10, {});
    CHECK(positions == before);
}
