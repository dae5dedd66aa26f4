#include "core/style/palettes.h"

#include "core/style/contrast.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace moneyties::style;

TEST_CASE("the colours of a scheme for categories differ from one another", "[style]") {
    for (const Scheme scheme : {Scheme::okabeIto, Scheme::tolBright}) {
        const auto colours = coloursOf(scheme);
        CHECK(std::set<Colour>(colours.begin(), colours.end()).size() == colours.size());
        CHECK(colours.size() >= 6);
    }
    CHECK(coloursOf(Scheme::own).empty());
}

TEST_CASE("a sequential scheme grows darker evenly, so that it can be read in grey", "[style]") {
    for (const Scheme scheme : {Scheme::viridis, Scheme::cividis}) {
        double before = 0;
        for (int step = 0; step <= 10; ++step) {
            const double darkness = contrast(0xFFFFFF, colourAt(scheme, step / 10.0));
            CHECK(darkness > before);
            before = darkness;
        }
    }
}

TEST_CASE("a share outside of 0 to 1 has the colour of the nearest end", "[style]") {
    CHECK(colourAt(Scheme::cividis, -3) == colourAt(Scheme::cividis, 0));
    CHECK(colourAt(Scheme::cividis, 7) == colourAt(Scheme::cividis, 1));
}
