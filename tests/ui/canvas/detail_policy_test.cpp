#include "ui/canvas/detail_policy.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties::canvas;

TEST_CASE("a small board at 100 % shows everything", "[canvas]") {
    const Detail detail = detailFor(1, 32, 66);
    CHECK(detail.nodes == Detail::Nodes::bodies);
    CHECK(detail.lines == Detail::Lines::full);
    CHECK(detail.linkLabels == Detail::LinkLabels::all);
    CHECK(detail.secondNames == Detail::SecondNames::all);
    CHECK(detail.textScale == 1);
}

TEST_CASE("detail only falls away as the view zooms out", "[canvas]") {
    Detail nearer = detailFor(2, 500, 900);
    for (double scale = 1.9; scale > 0.01; scale *= 0.9) {
        const Detail farther = detailFor(scale, 500, 900);
        CHECK(farther.nodes <= nearer.nodes);
        CHECK(farther.lines <= nearer.lines);
        CHECK(farther.linkLabels <= nearer.linkLabels);
        CHECK(farther.secondNames <= nearer.secondNames);
        CHECK(farther.textScale <= nearer.textScale);
        nearer = farther;
    }
    CHECK(nearer.nodes == Detail::Nodes::dots);
}

TEST_CASE("names stay readable at any scale", "[canvas]") {
    for (double scale = 20; scale > 1e-4; scale /= 2)
        CHECK(detailFor(scale, 100, 100).textScale * 12 >= 9);
}

TEST_CASE("a crowded view draws plain, lighter lines", "[canvas]") {
    const Detail crowded = detailFor(0.05, 100'000, 300'000);
    CHECK(crowded.nodes == Detail::Nodes::dots);
    CHECK(crowded.lines == Detail::Lines::plain);
    CHECK(crowded.lineAlpha < detailFor(1, 100, 100).lineAlpha);
    CHECK(crowded.lineAlpha > 0.1);
    CHECK(crowded.mostNames < 100);
}

TEST_CASE("from afar the labels of few links keep their amounts, those of many nothing", "[canvas]") {
    using enum Detail::LinkLabels;
    CHECK(detailFor(0.5, 32, 66).linkLabels == all);
    CHECK(detailFor(0.45, 32, 66).linkLabels == ofMoney);
    CHECK(detailFor(0.35, 32, 66).linkLabels == ofMoney);
    CHECK(detailFor(0.34, 32, 66).linkLabels == none);
    CHECK(detailFor(0.45, 300, 600).linkLabels == none);
    CHECK(detailFor(0.5, 300, 600).linkLabels == all);
}
