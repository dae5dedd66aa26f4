#include "core/style/annotation_look.h"

#include "core/style/contrast.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties::style;

TEST_CASE("a look comes back as it was written", "[annotation]") {
    const AnnotationLook look{AnnotationColour::purple, AnnotationFill::none, 28};
    CHECK(lookFromStyle(toStyle(look)) == look);
}

TEST_CASE("what cannot be read counts as absent", "[annotation]") {
    for (const char* style : {"", "no json", "[1]", R"({"colour": 7, "size": "big", "fill": null})"})
        CHECK(lookFromStyle(style) == AnnotationLook{});
    CHECK(lookFromStyle(R"({"size": 1e9})").textSize == kMostTextSize);
    CHECK(lookFromStyle(R"({"size": -4})").textSize == kLeastTextSize);
}

TEST_CASE("the text of every note is readable on light and dark", "[annotation]") {
    constexpr Colour kGrounds[][2] = {{0xFDFDFC, 0x1F2328}, {0x17191D, 0xE6E8EB}};
    for (const auto& [background, text] : kGrounds)
        for (int colour = 0; colour <= static_cast<int>(AnnotationColour::purple); ++colour) {
            const AnnotationInks inks =
                inksOf({static_cast<AnnotationColour>(colour), AnnotationFill::tinted, 13}, background, text);
            CHECK(contrast(inks.fill, inks.text) >= 4.5);
            CHECK(inks.line != inks.fill);
        }
}
