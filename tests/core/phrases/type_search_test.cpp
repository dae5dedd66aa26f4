#include "core/phrases/type_search.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>

using namespace moneyties;
using namespace moneyties::phrases;

namespace {

struct Named {
    const char* text;
    const char* code;
    Side side = Side::from;
};

std::vector<std::string> codesOf(const std::vector<TypeMatch>& matches) {
    std::vector<std::string> codes;
    for (const TypeMatch& match : matches)
        codes.push_back(builtInVocabulary().type(match.type)->code);
    return codes;
}

} // namespace

TEST_CASE("a type is found by label, inverse, code, kana and in short", "[phrases][type]") {
    const Named named = GENERATE(values<Named>({
        {"invested", "invested"},
        {"invested in", "invested"},
        {"INVESTED IN", "invested"},
        {"ｉｎｖｅｓｔｅｄ", "invested"},
        {"出資", "invested"},
        {"出資した", "invested"},
        {"しゅっし", "invested"},
        {"シュッシ", "invested"},
        {"received investment from", "invested", Side::to},
        {"出資元", "invested", Side::to},
        {"shareholder of", "shareholder_of"},
        {"is a shareholder of", "shareholder_of"},
        {"shareholder_of", "shareholder_of"},
        {"株主", "shareholder_of"},
        {"has shareholder", "shareholder_of", Side::to},
        {"founded by", "founded", Side::to},
        {"lent", "lent_to"},
        {"lent to", "lent_to"},
        {"融資", "lent_to"},
        {"board member of", "board_member_of"},
        {"dismissed from", "dismissed_from"},
        {"買収", "acquired"},
        {"買収する", "acquired"},
        {"子会社", "subsidiary_of"},
        {"親会社", "subsidiary_of", Side::to},
        {"設立した", "established"},
        {"設立", "founded"},
        {"合弁", "joint_venture_with"},
    }));
    CAPTURE(named.text);
    const auto matches = TypeIndex(builtInVocabulary()).exact(named.text);
    REQUIRE(codesOf(matches) == std::vector<std::string>{named.code});
    CHECK(matches.front().side == named.side);
}

TEST_CASE("a text that names no type finds none", "[phrases][type]") {
    const auto* text = GENERATE("", " ", "investd", "in", "of", "した", "is a", "5M USD");
    CHECK(TypeIndex(builtInVocabulary()).exact(text).empty());
}

TEST_CASE("every built-in type is found by its own code and labels", "[phrases][type]") {
    const TypeIndex index(builtInVocabulary());
    for (const RelationshipType& type : builtInVocabulary().types())
        for (const std::string& name :
             {type.code, type.labelEn, type.labelJa, type.reading, type.inverseEn, type.inverseJa}) {
            CAPTURE(type.code, name);
            CHECK(std::ranges::count(index.exact(name), type.id, &TypeMatch::type) == 1);
        }
}

TEST_CASE("a name of several types finds them all", "[phrases][type]") {
    RelationshipType first;
    first.id = RelationshipTypeId(1);
    first.labelEn = "backs";
    RelationshipType second = first;
    second.id = RelationshipTypeId(2);
    const TypeIndex index(Vocabulary({}, {first, second}));
    CHECK(index.exact("backs").size() == 2);
}

TEST_CASE("completion offers types that begin with the text, then those with a word that does",
          "[phrases][type]") {
    const TypeIndex index(builtInVocabulary());
    CHECK(codesOf(index.starting("inv")).front() == "invested");
    CHECK(codesOf(index.starting("しゅ")).front() == "invested");
    CHECK(codesOf(index.starting("出")).front() == "invested");
    CHECK(std::ranges::count(codesOf(index.starting("stake")), "sold_stake") == 2);
    CHECK(index.starting("").size() == builtInVocabulary().types().size());
    CHECK(index.starting("zzz").empty());
}
