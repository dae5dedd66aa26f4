#include "core/base/error.h"
#include "core/model/codes.h"
#include "core/phrases/share_words.h"
#include "core/phrases/words.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <set>

using namespace moneyties;
using namespace moneyties::phrases;

namespace {

template<Coded Enum>
void checkWords(std::string_view (*word)(Enum, Language)) {
    for (const Language language : {Language::english, Language::japanese}) {
        std::set<std::string_view> words;
        for (const Enum value : allValues<Enum>()) {
            CHECK_FALSE(word(value, language).empty());
            CHECK(words.insert(word(value, language)).second);
        }
    }
}

} // namespace

TEST_CASE("every value of the model has a word of its own in both languages", "[phrases][words]") {
    checkWords<Stage>(stageWord);
    checkWords<Strength>(strengthWord);
    checkWords<Measure>(measureWord);
    checkWords<NameRole>(nameRoleWord);
    checkWords<DealKind>(dealKindWord);
    checkWords<Stance>(stanceWord);
    checkWords<Basis>(basisWord);
    checkWords<Category>(categoryWord);
    checkWords<Direction>(directionWord);
    checkWords<MoneyFlow>(moneyFlowWord);
    checkWords<TieClass>(tieClassWord);
    checkWords<Nature>(natureWord);
}

TEST_CASE("stages and strengths are read from their words", "[phrases][words]") {
    for (const Stage stage : allValues<Stage>())
        for (const Language language : {Language::english, Language::japanese})
            CHECK(stageFromWord(stageWord(stage, language)) == stage);
    for (const Strength strength : allValues<Strength>())
        for (const Language language : {Language::english, Language::japanese})
            CHECK(strengthFromWord(strengthWord(strength, language)) == strength);
    CHECK(stageFromWord("NEGOTIATING") == Stage::negotiating);
    CHECK(stageFromWord("in talks") == Stage::negotiating);
    CHECK(stageFromWord("協議中") == Stage::negotiating);
    CHECK(stageFromWord("破談") == Stage::cancelled);
    CHECK(stageFromWord("canceled") == Stage::cancelled);
    CHECK_FALSE(stageFromWord(""));
    CHECK_FALSE(stageFromWord("invested"));
}

TEST_CASE("the words for negotiating are those of the look", "[phrases][words]") {
    CHECK(stageWord(Stage::negotiating, Language::english) == "negotiating");
    CHECK(stageWord(Stage::negotiating, Language::japanese) == "交渉中");
}

TEST_CASE("shares are read and written as percentages", "[phrases][words]") {
    const auto [text, millionths] =
        GENERATE(std::pair("25%", 250000), std::pair("２５％", 250000), std::pair("25 %", 250000),
                 std::pair("12.5%", 125000), std::pair("0.0001%", 1), std::pair("100%", 1000000),
                 std::pair("0%", 0), std::pair("33 percent", 330000), std::pair("51パーセント", 510000));
    CAPTURE(text);
    CHECK(parseShare(text).millionths == millionths);
    CHECK(readShare(shareWords(Share{millionths})) == Share{millionths});
}

TEST_CASE("what is no share is refused by its words", "[phrases][words]") {
    const auto* text = GENERATE("", "25", "%", "101%", "-1%", "0.00001%", "25% of", "5M%", "数%");
    CAPTURE(text);
    try {
        parseShare(text);
        FAIL("it was read");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::valueInvalid);
    }
}
