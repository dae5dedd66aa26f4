#include "core/base/unicode.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <random>
#include <string>

using namespace moneyties;

namespace {

struct Pair {
    const char* text;
    const char* expected;
};

struct Sought {
    const char* query;
    const char* name;
};

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

bool isFoundLoosely(std::string_view query, std::string_view name) {
    std::vector<std::string> filed = looseKeys(name);
    filed.push_back(searchKey(name));
    return std::ranges::any_of(filed, [&](const std::string& key) {
        return contains(key, searchKey(query)) || contains(key, looseKey(query));
    });
}

std::string randomBytes(std::mt19937& random, std::size_t length) {
    std::string bytes(length, '\0');
    std::ranges::generate(bytes, [&] { return static_cast<char>(random()); });
    return bytes;
}

} // namespace

TEST_CASE("a search key is the same for every width, case and kana of a name", "[unicode]") {
    const auto [text, expected] =
        GENERATE(Pair{"Elon Musk", "elon musk"}, Pair{"ＥＬＯＮ　ＭＵＳＫ", "elon musk"},
                 Pair{"  Elon \t Musk ", "elon musk"}, Pair{"イーロン・マスク", "イーロンマスク"},
                 Pair{"ｲｰﾛﾝ･ﾏｽｸ", "イーロンマスク"}, Pair{"いーろん・ますく", "イーロンマスク"},
                 Pair{"ガンダム", "ガンダム"}, Pair{"ｶﾞﾝﾀﾞﾑ", "ガンダム"}, Pair{"がんだむ", "ガンダム"},
                 Pair{"ＦＲＡＮÇois Søren ㈱", "francois soren (株)"}, Pair{"Łódź", "lodz"},
                 Pair{"Ångström", "angstrom"}, Pair{"Straße", "strasse"}, Pair{"Ελλάδα", "ελλαδα"},
                 Pair{"Королёв", "королев"}, Pair{"Coöperatief", "cooperatief"}, Pair{"a·b", "ab"},
                 Pair{"ヴァージン", "ヴァージン"}, Pair{"ゔぁーじん", "ヴァージン"}, Pair{"GPT‑3", "gpt‐3"},
                 Pair{"", ""}, Pair{"・", ""}, Pair{" 　 ", ""}, Pair{"渡邊", "渡邊"}, Pair{"①", "1"},
                 Pair{"か\u3099", "ガ"});
    CAPTURE(text);
    CHECK(searchKey(text) == expected);
}

TEST_CASE("a query in any script form is a substring of the name's key", "[unicode]") {
    const auto [query, name] =
        GENERATE(Sought{"ﾏｽｸ", "イーロン・マスク"}, Sought{"いーろん", "イーロン・マスク"},
                 Sought{"マ", "イーロン・マスク"}, Sought{"musk", "Elon Musk"},
                 Sought{"ＭＵＳＫ", "Elon Musk"}, Sought{"francois", "François"},
                 Sought{"イーロンマスク", "イーロン・マスク"}, Sought{"ソフトバンク", "ｿﾌﾄﾊﾞﾝｸｸﾞﾙｰﾌﾟ"});
    CAPTURE(query, name);
    CHECK(contains(searchKey(name), searchKey(query)));
}

TEST_CASE("a search key is stable when made from itself", "[unicode]") {
    std::mt19937 random(1);
    for (int round = 0; round < 2000; ++round) {
        const std::string key = searchKey(randomBytes(random, random() % 24));
        CHECK(isValidUtf8(key));
        CHECK(searchKey(key) == key);
    }
}

TEST_CASE("the loose key forgives what people write differently", "[unicode]") {
    const auto [query, name] =
        GENERATE(Sought{"髙橋", "高橋"}, Sought{"高橋", "髙橋"}, Sought{"山崎", "山﨑"},
                 Sought{"渡辺", "渡邊"}, Sought{"渡邉", "渡辺"}, Sought{"斉藤", "齋藤"},
                 Sought{"バージン", "ヴァージン"}, Sought{"サーバ", "サーバー"},
                 Sought{"キヤノン", "キャノン"}, Sought{"コンピュータ", "コンピューター"},
                 Sought{"山田太郎", "山田　太郎"}, Sought{"SoftBank", "Soft Bank"},
                 Sought{"JP Morgan", "J.P. Morgan"}, Sought{"トヨタ自動車", "トヨタ自動車株式会社"},
                 Sought{"(株)日立製作所", "日立製作所"}, Sought{"OpenAI, Inc.", "OpenAI"},
                 Sought{"Arm Holdings", "Arm Holdings plc"}, Sought{"O'Brien", "OBrien"});
    CAPTURE(query, name);
    CHECK(isFoundLoosely(query, name));
}

TEST_CASE("a name in kana is found by its romaji", "[unicode]") {
    const auto [query, name] = GENERATE(
        Sought{"iiron", "イーロン・マスク"}, Sought{"iron", "イーロン・マスク"},
        Sought{"masuku", "いーろん・ますく"}, Sought{"tokyo", "とうきょう"}, Sought{"toukyou", "トウキョウ"},
        Sought{"sofutobanku", "ソフトバンク"}, Sought{"kyatchi", "キャッチ"}, Sought{"matcha", "マッチャ"},
        Sought{"fando", "ファンド"}, Sought{"pati", "パーティー"}, Sought{"jon", "ジョン"},
        Sought{"wiri", "ウィリー"}, Sought{"chein", "チェイン"}, Sought{"nippon", "ニッポン"},
        Sought{"shinbun", "しんぶん"}, Sought{"kuota", "クオータ"}, Sought{"bajin", "ヴァージン"});
    CAPTURE(query, name);
    CHECK(isFoundLoosely(query, name));
}

TEST_CASE("loose keys differ from the search key and from one another", "[unicode]") {
    const auto* name = GENERATE("Elon Musk", "イーロン・マスク", "OpenAI", "高橋", "株式会社", "Inc.", "・",
                                "", "ABC株式会社");
    CAPTURE(name);
    std::vector<std::string> keys = looseKeys(name);
    keys.push_back(searchKey(name));
    std::ranges::sort(keys);
    CHECK(std::ranges::adjacent_find(keys) == keys.end());
}

TEST_CASE("a name that is only a corporate form keeps it", "[unicode]") {
    CHECK(looseKey("Inc.") == "inc");
    CHECK(looseKey("株式会社") == "株式会社");
    CHECK(looseKey("!?").empty());
}

TEST_CASE("trimming knows the spaces of Japanese text", "[unicode]") {
    const auto [text, expected] =
        GENERATE(Pair{" a ", "a"}, Pair{"　山田　太郎　", "山田　太郎"}, Pair{"\u00A0x\u00A0", "x"},
                 Pair{"", ""}, Pair{" 　\t\n", ""}, Pair{"\uFEFFx", "x"}, Pair{"x", "x"});
    CHECK(trimmed(text) == expected);
}

TEST_CASE("splitting takes any of several separators and keeps empty parts", "[unicode]") {
    CHECK(splitAny("A; B；C、D", ";；、") == std::vector<std::string_view>{"A", "B", "C", "D"});
    CHECK(splitAny("", ";") == std::vector<std::string_view>{""});
    CHECK(splitAny("A;;", ";") == std::vector<std::string_view>{"A", "", ""});
}

TEST_CASE("full-width signs and digits fold to ASCII, kana stays", "[unicode]") {
    CHECK(foldWidth("１２，３４．５＞￥　ガａ") == "12,34.5>¥ ガa");
    CHECK(foldDigits("２０１５年٣月") == "2015年3月");
    CHECK(foldDigits("二十") == "二十");
}

TEST_CASE("UTF-8 is checked and repaired", "[unicode]") {
    const auto* bad = GENERATE("\xFF", "\xC0\x80", "\xED\xA0\x80", "\xE3\x81", "a\x80z", "\xF4\x90\x80\x80");
    CHECK_FALSE(isValidUtf8(bad));
    CHECK(isValidUtf8(repairedUtf8(bad)));
    CHECK(isValidUtf8("イーロン 𠮷"));
    CHECK(codePointCount("イーロン𠮷") == 5);
}

TEST_CASE("code points survive the way there and back", "[unicode]") {
    const std::string text = "Elon イーロン 𠮷野家 \u0301";
    CHECK(fromCodePoints(toCodePoints(text)) == text);
    CHECK(fromCodePoints(std::u32string{0xD800, 0x110000}) == "\uFFFD\uFFFD");
}

TEST_CASE("random bytes never break the helpers", "[unicode]") {
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        const std::string bytes = randomBytes(random, random() % 40);
        CHECK(isValidUtf8(repairedUtf8(bytes)));
        CHECK(isValidUtf8(looseKey(bytes)));
        CHECK(isValidUtf8(foldCase(bytes)));
        CHECK(bytes.find(trimmed(bytes)) != std::string::npos);
        CHECK_FALSE(splitAny(bytes, ";、").empty());
        for (const std::string& key : looseKeys(bytes))
            CHECK(isValidUtf8(key));
    }
}
