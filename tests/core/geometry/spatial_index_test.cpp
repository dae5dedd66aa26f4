#include "core/geometry/spatial_index.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace moneyties;

namespace {

std::vector<Rect> randomBoxes(std::mt19937& random, int count) {
    std::uniform_real_distribution<double> place(-1000, 1000);
    std::exponential_distribution<double> size(0.05);
    std::vector<Rect> boxes;
    for (int i = 0; i < count; ++i)
        boxes.push_back(Rect::around({place(random), place(random)}, {size(random), size(random)}));
    return boxes;
}

std::vector<std::uint32_t> found(const SpatialIndex& index, const Rect& area) {
    std::vector<std::uint32_t> places;
    index.find(area, places);
    std::ranges::sort(places);
    return places;
}

} // namespace

TEST_CASE("the index finds exactly the boxes that a full scan finds", "[geometry]") {
    std::mt19937 random(7);
    const std::vector<Rect> boxes = randomBoxes(random, 800);
    const SpatialIndex index(boxes);
    for (const Rect& area : randomBoxes(random, 50)) {
        std::vector<std::uint32_t> expected;
        for (std::uint32_t i = 0; i < boxes.size(); ++i)
            if (boxes[i].intersects(area))
                expected.push_back(i);
        CHECK(found(index, area) == expected);
    }
}

TEST_CASE("empty boxes are never found, and an empty index answers", "[geometry]") {
    const std::vector<Rect> boxes{Rect{}, Rect{0, 0, 1, 1}};
    CHECK(found(SpatialIndex(boxes), {-10, -10, 10, 10}) == std::vector<std::uint32_t>{1});
    CHECK(found(SpatialIndex(boxes), Rect{}).empty());
    CHECK(found(SpatialIndex(std::vector<Rect>{}), {-10, -10, 10, 10}).empty());
}
