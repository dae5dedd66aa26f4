#include "ui/canvas/label_placer.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace moneyties;
using namespace moneyties::canvas;

TEST_CASE("the bitmap answers as a plain list of cells does", "[canvas]") {
    std::mt19937 random(11);
    std::uniform_real_distribution<double> x(-20, 420);
    std::uniform_real_distribution<double> side(0, 150);
    OccupancyBitmap bitmap({400, 300});
    std::vector<bool> cells(200 * 150);
    const auto visit = [&](const Rect& box, auto&& change) {
        for (int row = 0; row < 150; ++row)
            for (int column = 0; column < 200; ++column)
                if (column >= std::floor(box.left / 2) && column <= std::floor(box.right / 2) &&
                    row >= std::floor(box.top / 2) && row <= std::floor(box.bottom / 2))
                    change(static_cast<std::size_t>(row * 200 + column));
    };
    for (int i = 0; i < 30; ++i) {
        const Rect box = Rect::around({x(random), x(random)}, {side(random), side(random)});
        int expected = 0;
        visit(box, [&](std::size_t cell) { expected += cells[cell] ? 1 : 0; });
        CHECK(bitmap.count(box) == expected);
        CHECK(bitmap.isFree(box) == (expected == 0));
        if (i % 3 != 0)
            continue;
        bitmap.set(box);
        visit(box, [&](std::size_t cell) { cells[cell] = true; });
    }
}

TEST_CASE("placed labels never overlap each other or what is blocked", "[canvas]") {
    std::mt19937 random(5);
    std::uniform_real_distribution<double> place(0, 500);
    LabelPlacer placer({500, 500});
    std::vector<Rect> taken;
    for (int i = 0; i < 10; ++i) {
        taken.push_back(Rect::around({place(random), place(random)}, {30, 30}));
        placer.block(taken.back());
    }
    for (int i = 0; i < 60; ++i) {
        const Point a{place(random), place(random)};
        const Point b{place(random), place(random)};
        const auto box = placer.placeAlong({a, (a + b) * 0.5, b}, {80, 14});
        if (!box)
            continue;
        for (const Rect& other : taken)
            CHECK_FALSE(box->intersects(other));
        CHECK(box->left >= 0);
        CHECK(box->right <= 500);
        taken.push_back(*box);
    }
    CHECK(taken.size() > 30);
}

TEST_CASE("a label alone stands on the middle of its line", "[canvas]") {
    LabelPlacer placer({400, 400});
    const Curve line{{50, 50}, {200, 200}, {350, 350}};
    placer.addLine(line);
    const auto box = placer.placeAlong(line, {60, 14});
    REQUIRE(box);
    CHECK(length(box->centre() - Point{200, 200}) < 1);
}

TEST_CASE("a label moves along its line away from lines that cross it", "[canvas]") {
    LabelPlacer placer({400, 400});
    const Curve line{{20, 200}, {200, 200}, {380, 200}};
    const Curve crossing{{200, 20}, {200, 200}, {200, 380}};
    placer.addLine(line);
    placer.addLine(crossing);
    const auto box = placer.placeAlong(line, {60, 14});
    REQUIRE(box);
    CHECK_FALSE(box->contains({200, 200}));
}

TEST_CASE("where there is no room there is no label", "[canvas]") {
    LabelPlacer placer({100, 100});
    placer.block({0, 0, 100, 100});
    CHECK_FALSE(placer.placeAlong({{0, 0}, {50, 50}, {100, 100}}, {20, 10}));
    const std::vector<Rect> boxes{{10, 10, 20, 20}};
    CHECK(placer.placeFirst(boxes) == 1);
}
