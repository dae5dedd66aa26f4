#include "ui/canvas/label_boxes.h"

#include <catch2/catch_test_macros.hpp>

#include <random>
#include <vector>

using namespace moneyties;
using namespace moneyties::canvas;

TEST_CASE("lines find the labels that they run through, and no others", "[canvas]") {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> place(0, 1200);
    std::uniform_real_distribution<double> far(-9000, 9000);
    std::vector<Rect> boxes;
    for (int i = 0; i < 60; ++i)
        boxes.push_back(Rect::around({place(random), place(random)}, {20 + place(random) / 10, 18}));
    const LabelBoxes labels(boxes);
    for (int i = 0; i < 300; ++i) {
        const Point from{i % 2 == 0 ? place(random) : far(random), place(random)};
        const Point to{place(random), i % 5 == 0 ? far(random) : place(random)};
        const Point bend = i % 3 == 0 ? Point{place(random) / 6, -40} : Point{};
        const Curve curve{from, (from + to) * 0.5 + bend, to};
        std::vector<Span> expected;
        for (const Rect& box : boxes)
            for (const Span& span : spansInside(curve, box))
                expected.push_back(span);
        std::vector<Span> found;
        labels.addSpans(curve, found);
        CHECK(found == expected);
    }
}
