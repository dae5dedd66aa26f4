#include "core/base/unicode.h"
#include "core/model/vocabulary.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace moneyties;

TEST_CASE("the built-in vocabulary holds the kinds and types of the field", "[model][vocabulary]") {
    const Vocabulary& vocabulary = builtInVocabulary();
    CHECK(vocabulary.kinds().size() == 8);
    for (const char* code :
         {"person", "company", "organization", "fund", "project", "product", "place", "event"})
        CHECK(vocabulary.kindByCode(code) != nullptr);
    CHECK(vocabulary.types().size() == 52);
    for (const char* code : {"shareholder_of", "lent_to", "guaranteed", "granted", "donated_to",
                             "manages_fund", "limited_partner_in", "subsidiary_of", "director_of",
                             "auditor_of", "joint_venture_with", "alliance_with", "sold_stake", "listed_on",
                             "family_of", "formerly_employed_by", "works_at", "board_member_of"})
        CHECK(vocabulary.typeByCode(code) != nullptr);
    CHECK(vocabulary.typeByCode("unheard_of") == nullptr);
    CHECK(vocabulary.type(RelationshipTypeId(0)) == nullptr);
}

TEST_CASE("every built-in kind and type is whole", "[model][vocabulary]") {
    std::set<std::string> codes;
    std::set<KindShape> shapes;
    for (const EntityKind& kind : builtInVocabulary().kinds()) {
        CAPTURE(kind.code);
        CHECK(codes.insert(kind.code).second);
        CHECK(shapes.insert(kind.shape).second);
        CHECK_FALSE(
            (kind.labelEn.empty() || kind.labelJa.empty() || kind.reading.empty() || kind.icon.empty()));
        CHECK(kind.colour != 0);
        CHECK(builtInVocabulary().kind(kind.id) == &kind);
    }
    for (const RelationshipType& type : builtInVocabulary().types()) {
        CAPTURE(type.code);
        CHECK(codes.insert(type.code).second);
        CHECK_FALSE((type.labelEn.empty() || type.inverseEn.empty() || type.labelJa.empty() ||
                     type.inverseJa.empty()));
        CHECK(builtInVocabulary().kindByCode(type.fromKind) != nullptr);
        CHECK(builtInVocabulary().kindByCode(type.toKind) != nullptr);
        CHECK(builtInVocabulary().type(type.id) == &type);
        CHECK(type.builtIn);
    }
}

TEST_CASE("readings are kana, so that a type is found before it is converted to kanji",
          "[model][vocabulary]") {
    for (const RelationshipType& type : builtInVocabulary().types()) {
        CAPTURE(type.code);
        const std::u32string reading = toCodePoints(type.reading);
        CHECK_FALSE(reading.empty());
        CHECK(std::ranges::all_of(reading, [](char32_t c) { return c >= U'ぁ' && c <= U'ん'; }));
    }
}

TEST_CASE("leaving ends states and being reinstated begins them again", "[model][vocabulary]") {
    const std::vector<std::string> states = {"leads", "works_at", "board_member_of"};
    CHECK(builtInVocabulary().typeByCode("left")->ends == states);
    CHECK(builtInVocabulary().typeByCode("dismissed_from")->ends == states);
    CHECK(builtInVocabulary().typeByCode("reinstated_at")->beginsAgain == states);
    for (const RelationshipType& type : builtInVocabulary().types())
        for (const auto* affected : {&type.ends, &type.beginsAgain})
            for (const std::string& code : *affected) {
                REQUIRE(builtInVocabulary().typeByCode(code) != nullptr);
                CHECK(builtInVocabulary().typeByCode(code)->nature == Nature::state);
            }
}

TEST_CASE("symmetric types read the same from both sides", "[model][vocabulary]") {
    for (const RelationshipType& type : builtInVocabulary().types()) {
        if (type.direction != Direction::symmetric)
            continue;
        CAPTURE(type.code);
        CHECK(type.labelEn == type.inverseEn);
        CHECK(type.labelJa == type.inverseJa);
    }
}
