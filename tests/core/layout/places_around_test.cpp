#include "core/layout/places_around.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace moneyties;
using namespace moneyties::layout;

namespace {

double nearest(Point place, const std::vector<Point>& others) {
    double least = 1e300;
    for (const Point other : others)
        least = std::min(least, length(other - place));
    return least;
}

} // namespace

TEST_CASE("newcomers get as many places as asked for, clear of all others and of one another", "[layout]") {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> coordinate(-900, 900);
    for (int round = 0; round < 20; ++round) {
        const Point centre{coordinate(random), coordinate(random)};
        std::vector<Point> taken{centre};
        for (int i = 0; i < 40; ++i)
            taken.push_back({coordinate(random), coordinate(random)});
        const auto places = placesAround(centre, 50, taken);
        REQUIRE(places.size() == 50);
        for (const Point place : places) {
            CHECK(nearest(place, taken) >= kNewcomerRoom * (1 - 1e-6));
            taken.push_back(place);
        }
        CHECK(placesAround(centre, 50, std::vector(taken.begin(), taken.begin() + 41)) == places);
    }
}

TEST_CASE("the first newcomer stands away from the others", "[layout]") {
    const std::vector<Point> taken{{0, 0}, {120, 0}, {120, 120}};
    const auto places = placesAround({0, 0}, 1, taken);
    REQUIRE(places.size() == 1);
    CHECK(places[0].x < 0);
    CHECK(places[0].y < 0);
    CHECK(length(places[0]) < 121);
}

TEST_CASE("thousands of newcomers of one hub are placed at once", "[layout]") {
    const auto places = placesAround({0, 0}, 5000, std::vector<Point>{{0, 0}});
    CHECK(places.size() == 5000);
    CHECK(std::ranges::all_of(places, [](Point place) { return length(place) < 12'000; }));
}
