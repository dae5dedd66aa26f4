#include "core/base/script.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;

TEST_CASE("a name with kana or kanji is Japanese", "[base]") {
    CHECK(isJapanese("イーロン"));
    CHECK(isJapanese("ｲｰﾛﾝ"));
    CHECK(isJapanese("OpenAI合同会社"));
    CHECK_FALSE(isJapanese("OpenAI"));
    CHECK_FALSE(isJapanese("Москва · 2015"));
    CHECK_FALSE(isJapanese(""));
    CHECK(guessLanguage("日本") == "ja");
    CHECK(guessLanguage("Nippon") == "en");
}
