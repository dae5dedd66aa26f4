#include "core/phrases/kind_search.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace moneyties;
using namespace moneyties::phrases;

TEST_CASE("a kind is found by English, Japanese, kana and code", "[phrases]") {
    const KindIndex index(builtInVocabulary());
    const auto* text = GENERATE("fund", "FUND", "ｆｕｎｄ", "ファンド", "ﾌｧﾝﾄﾞ", "ふぁんど");
    CAPTURE(text);
    CHECK(index.exact(text) == std::vector{builtInVocabulary().kindByCode("fund")->id});
}

TEST_CASE("a few letters find the kinds that begin with them", "[phrases]") {
    const KindIndex index(builtInVocabulary());
    const auto kind = [](const char* code) { return builtInVocabulary().kindByCode(code)->id; };
    CHECK(index.starting("pro") == std::vector{kind("project"), kind("product")});
    CHECK(index.starting("き") == std::vector{kind("company")});
    CHECK(index.starting("").size() == builtInVocabulary().kinds().size());
    CHECK(index.exact("pro").empty());
    CHECK(index.exact("").empty());
}
