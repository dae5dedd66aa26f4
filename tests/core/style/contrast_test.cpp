#include "core/style/contrast.h"

#include "core/style/default_style.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::style;

TEST_CASE("contrast is 21 between black and white and 1 between equals", "[style]") {
    CHECK(contrast(0x000000, 0xFFFFFF) == Catch::Approx(21));
    CHECK(contrast(0x3867A8, 0x3867A8) == Catch::Approx(1));
}

TEST_CASE("a colour that stands out already is left alone", "[style]") {
    CHECK(readableOn(0xFDFDFC, 0x3867A8, 4.5) == 0x3867A8);
}

TEST_CASE("every category's colour becomes readable on the light and the dark canvas", "[style]") {
    for (int i = 0; i <= static_cast<int>(Category::commerce); ++i) {
        const Colour colour = categoryColour(static_cast<Category>(i));
        CHECK(contrast(readableOn(0xFDFDFC, colour, 4.5), 0xFDFDFC) >= 4.5);
        CHECK(contrast(readableOn(0x17191D, colour, 4.5), 0x17191D) >= 4.5);
    }
}

TEST_CASE("mixing runs from the one below to the one above", "[style]") {
    CHECK(mixed(0x102030, 0xF0E0D0, 0) == 0x102030);
    CHECK(mixed(0x102030, 0xF0E0D0, 1) == 0xF0E0D0);
    CHECK(mixed(0x000000, 0xFFFFFF, 0.5) == 0x808080);
}
