#include "core/style/label_text.h"

#include "core/base/unicode.h"

#include <catch2/catch_test_macros.hpp>

using moneyties::style::labelText;

TEST_CASE("a plain name stays as it is", "[style]") {
    CHECK(labelText("Elon Musk") == "Elon Musk");
    CHECK(labelText("イーロン・マスク") == "イーロン・マスク");
    CHECK(labelText("").empty());
}

TEST_CASE("line breaks, tabs and control characters become one space", "[style]") {
    CHECK(labelText("  A\n\tB\x01"
                    "C\u3000D ") == "A B C D");
}

TEST_CASE("characters that would turn the direction of their neighbours are dropped", "[style]") {
    CHECK(labelText("a\u202Eb\u2066c") == "abc");
}

TEST_CASE("right-to-left letters and emoji stay", "[style]") {
    CHECK(labelText("בנק לאומי 🏦") == "בנק לאומי 🏦");
}

TEST_CASE("ten thousand characters are cut to what a picture can carry", "[style]") {
    const std::string latin = labelText(std::string(10'000, 'x'));
    CHECK(moneyties::codePointCount(latin) == 56);
    CHECK(latin.ends_with("…"));
    std::string kanji;
    for (int i = 0; i < 10'000; ++i)
        kanji += "漢";
    CHECK(moneyties::codePointCount(labelText(kanji)) <= 29);
    CHECK(moneyties::isValidUtf8(labelText(kanji, 3)));
}

TEST_CASE("ill-formed bytes become the replacement character", "[style]") {
    CHECK(labelText("a\xFF"
                    "b") == "a\uFFFD"
                            "b");
}
